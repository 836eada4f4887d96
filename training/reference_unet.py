"""A U-Net as the first diffusion models had it (Ho et al. 2020), of the size that the authors' has."""

import math
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

CHANNELS = (64, 136, 272)
"""Of each level; the exemplar and the noisy drawing come in at full size, and every further level is half as large."""
GROUPS = 8


class ReferenceUNet(nn.Module):
    """Noise eps in drawings, from the drawings with their exemplars."""

    def __init__(self, channels: tuple[int, ...] = CHANNELS) -> None:
        super().__init__()
        first, time = channels[0], 4 * channels[0]
        self.time = nn.Sequential(nn.Linear(first, time), nn.SiLU(), nn.Linear(time, time))
        self.stem = nn.Conv2d(2, first, 3, padding=1)
        pairs = [(first, first), *pairwise(channels)]
        self.descent = nn.ModuleList(Pair(a, b, time) for a, b in pairs)
        self.middle = Pair(channels[-1], channels[-1], time)
        self.attention = Attention(channels[-1])
        self.ascent = nn.ModuleList(Pair(2 * b, a, time) for a, b in reversed(pairs))
        self.head = nn.Conv2d(first, 1, 3, padding=1)

    def forward(self, stacked: Tensor, angle: Tensor) -> Tensor:
        """Stacked (n, 2, 48, 48) and angle (n,) to eps (n, 1, 48, 48)."""
        time = self.time(waves(angle, self.stem.out_channels))
        x, skips = self.stem(stacked), []
        for i, pair in enumerate(self.descent):
            x = pair(F.avg_pool2d(x, 2) if i else x, time)
            skips.append(x)
        x = self.attention(self.middle(x, time))
        for i, pair in enumerate(self.ascent):
            x = F.interpolate(x, scale_factor=2.0) if i else x
            x = pair(torch.cat([x, skips.pop()], dim=1), time)
        eps: Tensor = self.head(F.silu(x))
        return eps


class Pair(nn.Module):
    """Two residual blocks."""

    def __init__(self, inputs: int, outputs: int, time: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList([Block(inputs, outputs, time), Block(outputs, outputs, time)])

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        for block in self.blocks:
            x = block(x, time)
        return x


class Block(nn.Module):
    """Two convolutions with group norms, the time between them, and a way around."""

    def __init__(self, inputs: int, outputs: int, time: int) -> None:
        super().__init__()
        self.norms = nn.ModuleList([nn.GroupNorm(GROUPS, inputs), nn.GroupNorm(GROUPS, outputs)])
        self.first = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.second = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.time = nn.Linear(time, outputs)
        self.around = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        inner = self.first(F.silu(self.norms[0](x))) + self.time(F.silu(time))[:, :, None, None]
        out: Tensor = self.around(x) + self.second(F.silu(self.norms[1](inner)))
        return out


class Attention(nn.Module):
    """Every place looks at every other one."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(GROUPS, channels)
        self.enter, self.leave = nn.Conv2d(channels, 3 * channels, 1), nn.Conv2d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = self.enter(self.norm(x)).flatten(2).transpose(1, 2)[:, None].chunk(3, dim=3)
        seen = F.scaled_dot_product_attention(q, k, v)[:, 0].transpose(1, 2).reshape(x.shape)
        out: Tensor = x + self.leave(seen)
        return out


def waves(angle: Tensor, size: int) -> Tensor:
    """Angles (n,) as sines and cosines (n, size)."""
    turns = angle[:, None] * torch.exp(torch.linspace(0, math.log(1000), size // 2))
    return torch.cat([turns.sin(), turns.cos()], dim=1)
