"""FSDM (Giannone et al. 2022): the denoiser conditioned on an embedding of a set of drawings, one at test."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.hourglass import Hourglass
from engine.models.layers import (
    Affine,
    Convolution,
    FromPixels,
    JointAttention,
    Norm,
    ResidualBlock,
    ToPixels,
    down,
    up,
)
from engine.models.places import Places
from engine.models.unet import asked_for, fourier

LARGEST_SET = 5
"""Drawings of a set in training."""
SIDE = 24
"""Places of a side of the first level."""


@dataclass(frozen=True)
class FSDMConfig:
    """The shape of the network; level i works on (24 / 2^i)^2 pixels, and has so many residual blocks."""

    channels: tuple[int, ...] = (32, 64, 128)
    encoder: tuple[int, ...] = (1, 1, 0)
    descent: tuple[int, ...] = (1, 2, 1)
    ascent: tuple[int, ...] = (1, 1, 1)
    attention_from: int = 1
    """First level whose places look at each other and at the tokens of the set."""
    time_size: int = 128


class SetEncoder(nn.Module):
    """A set of drawings as tokens: for each level the features of every place of every drawing."""

    def __init__(self, config: FSDMConfig) -> None:
        super().__init__()
        channels = config.channels
        self.stem = Convolution(4 + 1, channels[0])
        self.downs = nn.ModuleList(down(a, b) for a, b in zip(channels, channels[1:], strict=False))
        self.levels = nn.ModuleList(
            nn.Sequential(*(ResidualBlock(c, c) for _ in range(blocks)))
            for c, blocks in zip(channels, config.encoder, strict=True)
        )
        self.places = nn.ModuleList(
            Places(c, SIDE >> i) if i >= config.attention_from else nn.Identity() for i, c in enumerate(channels)
        )

    def forward(self, drawings: Tensor, keep: Tensor) -> list[Tensor]:
        """Drawings (m, k, 48, 48) in -1..1, keep (m,) 0 or 1, to one (m, channels, k * size, size) per level."""
        m, k, side, _ = drawings.shape
        kept = keep.view(m, 1, 1, 1).expand(m, k, 1, 1).reshape(m * k, 1, 1, 1)
        pixels = F.pixel_unshuffle((drawings.reshape(m * k, 1, side, side) + 1) * kept - 1, 2)
        x = self.stem(torch.cat([pixels, kept.expand_as(pixels[:, :1])], dim=1))
        tokens = []
        for i, level in enumerate(self.levels):
            x = level(self.downs[i - 1](x) if i else x)
            tokens.append(below_each_other(self.places[i](x), k))
        return tokens


class SetLevel(nn.Module):
    """The work at one size: residual blocks, then, where it has a `size`, a look from every place at all tokens."""

    def __init__(self, inputs: int, channels: int, blocks: int, time_size: int, size: int) -> None:
        super().__init__()
        sizes = [inputs] + [channels] * blocks
        self.blocks = nn.ModuleList(ResidualBlock(a, b, time_size) for a, b in zip(sizes, sizes[1:], strict=False))
        self.places = Places(channels, size) if size else nn.Identity()
        self.attention = JointAttention(channels) if size else None

    def forward(self, x: Tensor, time: Tensor, tokens: Tensor) -> Tensor:
        for block in self.blocks:
            x = block(x, time)
        return x if self.attention is None else self.attention(self.places(x), tokens)


class FSDM(Hourglass):
    """Velocity of Salimans & Ho 2022 for noisy drawings at given angles, given a set of drawings or nothing.

    What the set is, is told in two ways (Giannone et al. 2022, section 3): the mean of its tokens scales and shifts
    every block, as the time does, and places attend to the tokens. None of it is laid over the drawing's pixels.
    """

    def __init__(self, config: FSDMConfig) -> None:
        super().__init__()
        self.config = config
        channels, time_size = config.channels, config.time_size
        sizes = [SIDE >> i if i >= config.attention_from else 0 for i in range(len(channels))]
        self.time = nn.Sequential(Affine(32, time_size), nn.SiLU(), Affine(time_size, time_size))
        self.originality = Affine(1 + 32, time_size, gain=0.0)
        self.embedding = Affine(channels[-1], time_size, gain=0.0)
        self.telling: nn.Module = nn.Identity()
        """From what all blocks are told to what each is told; a lean network has it worked out at once."""
        self.encoder = SetEncoder(config)
        self.stem = FromPixels(channels[0])
        self.downs = nn.ModuleList(down(a, b) for a, b in zip(channels, channels[1:], strict=False))
        self.ups = nn.ModuleList(up(b, a) for a, b in zip(channels, channels[1:], strict=False))
        self.descent = nn.ModuleList(
            SetLevel(c, c, blocks, time_size, size)
            for c, blocks, size in zip(channels, config.descent, sizes, strict=True)
        )
        self.ascent = nn.ModuleList(
            SetLevel(2 * c if i < len(channels) - 1 else c, c, blocks, time_size, size)
            for i, (c, blocks, size) in enumerate(zip(channels, config.ascent, sizes, strict=True))
        )
        self.norm = Norm(channels[0])
        self.head = ToPixels(channels[0], gain=0.0)

    def forward(self, noisy: Tensor, angle: Tensor, exemplar: Tensor, keep: Tensor, originality: Tensor) -> Tensor:
        """Noisy (n, 1, 48, 48), angle (n,) in 0..pi/2, sets `exemplar` (m, k, 48, 48), keep (m,); (n, 1, 48, 48).

        Row i of `noisy` belongs to set i // (n / m) and shall become as original as originality[i], (n,); below 0 =
        as it comes.
        """
        tokens = self.encoder(exemplar, keep)
        time = self.telling(self.told(noisy, angle, tokens[-1], originality))
        return self.through(noisy, time, tokens)

    def told(self, noisy: Tensor, angle: Tensor, tokens: Tensor, originality: Tensor) -> Tensor:
        """What every block is told, (n, time_size): the time, the wanted originality, and the mean of the tokens."""
        precision = noisy.dtype
        mean = self.embedding(tokens.mean(dim=(2, 3)))
        of_each = mean[:, None].expand(-1, noisy.shape[0] // mean.shape[0], -1).reshape(noisy.shape[0], -1)
        asked = self.originality(asked_for(originality).to(precision))
        return F.silu(self.time(fourier(angle).to(precision)) + asked + of_each)


def below_each_other(x: Tensor, k: int) -> Tensor:
    """Features (m * k, c, h, w) of k drawings each as (m, c, k * h, w)."""
    rows, c, height, width = x.shape
    return x.view(rows // k, k, c, height, width).transpose(1, 2).reshape(rows // k, c, k * height, width)
