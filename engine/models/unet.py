"""The denoiser of DDPM and CFGDM: a U-Net that sees the exemplar at every level."""

import math
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
    channels_last,
    down,
    repeated,
    up,
)


@dataclass(frozen=True)
class UNetConfig:
    """The shape of the network; level i works on (24 / 2^i)^2 pixels."""

    channels: tuple[int, ...] = (32, 64, 128)
    """Channels of each level."""
    blocks: int = 2
    """Residual blocks a level, on the way down and again on the way up."""
    blocks_by_level: tuple[int, ...] = ()
    """The same for each level; () = `blocks` at all of them."""
    attention_from: int = 1
    """First level whose places look at each other and at the exemplar."""
    time_size: int = 128
    leaps: bool = False
    """Whether it is also told the guidance strength and the angle to land on (a distilled network)."""

    def blocks_of(self, level: int) -> int:
        """How many there are."""
        return self.blocks_by_level[level] if self.blocks_by_level else self.blocks


class ExemplarEncoder(nn.Module):
    """The exemplar as features for every level; it does not depend on the noise, so one pass serves a whole batch."""

    def __init__(self, config: UNetConfig) -> None:
        super().__init__()
        channels = config.channels
        self.stem = Convolution(4 + 1, channels[0])
        self.downs = nn.ModuleList(down(a, b) for a, b in zip(channels, channels[1:], strict=False))
        self.levels = nn.ModuleList(
            nn.Sequential(*(ResidualBlock(c, c) for _ in range(config.blocks_of(i)))) for i, c in enumerate(channels)
        )

    def forward(self, exemplar: Tensor, keep: Tensor) -> list[Tensor]:
        """Exemplar (m, 1, 48, 48) in -1..1, keep (m,) 0 or 1, to one (m, channels, size, size) per level."""
        kept = keep.view(-1, 1, 1, 1)
        pixels = F.pixel_unshuffle((exemplar + 1) * kept - 1, 2)
        x = self.stem(channels_last(torch.cat([pixels, kept.expand_as(pixels[:, :1])], dim=1)))
        features = []
        for i, level in enumerate(self.levels):
            x = level(self.downs[i - 1](x) if i else x)
            features.append(x)
        return features


class Level(nn.Module):
    """The work at one size: the exemplar's features are added, then residual blocks, then perhaps attention."""

    def __init__(self, inputs: int, channels: int, blocks: int, time_size: int, attends: bool) -> None:
        super().__init__()
        self.enter = Convolution(channels, inputs, 1)
        sizes = [inputs] + [channels] * blocks
        self.blocks = nn.ModuleList(ResidualBlock(a, b, time_size) for a, b in zip(sizes, sizes[1:], strict=False))
        self.attention = JointAttention(channels) if attends else None

    def forward(self, x: Tensor, time: Tensor, features: Tensor) -> Tensor:
        entering = self.enter(features)
        x = x + (entering if entering.shape[0] == 1 else repeated(entering, x.shape[0]))
        for block in self.blocks:
            x = block(x, time)
        return x if self.attention is None else self.attention(x, features)


class UNet(Hourglass):
    """Velocity of Salimans & Ho 2022 for noisy drawings at given angles, given the exemplar or nothing."""

    def __init__(self, config: UNetConfig) -> None:
        super().__init__()
        self.config = config
        channels = config.channels
        self.time = nn.Sequential(Affine(32, config.time_size), nn.SiLU(), Affine(config.time_size, config.time_size))
        self.originality = Affine(1 + 32, config.time_size, gain=0.0)
        self.leap = Affine(2 * 32, config.time_size, gain=0.0) if config.leaps else None
        self.telling: nn.Module = nn.Identity()
        """From what all blocks are told to what each is told; a lean network has it worked out at once."""
        self.encoder = ExemplarEncoder(config)
        self.stem = FromPixels(channels[0])
        self.downs = nn.ModuleList(down(a, b) for a, b in zip(channels, channels[1:], strict=False))
        self.ups = nn.ModuleList(up(b, a) for a, b in zip(channels, channels[1:], strict=False))
        shapes = [(config.blocks_of(i), config.time_size, i >= config.attention_from) for i in range(len(channels))]
        self.descent = nn.ModuleList(Level(c, c, *shape) for c, shape in zip(channels, shapes, strict=True))
        entering = [2 * c for c in channels[:-1]] + [channels[-1]]
        self.ascent = nn.ModuleList(
            Level(inputs, c, *shape) for inputs, c, shape in zip(entering, channels, shapes, strict=True)
        )
        self.norm = Norm(channels[0])
        self.head = ToPixels(channels[0], gain=0.0)

    def forward(
        self,
        noisy: Tensor,
        angle: Tensor,
        exemplar: Tensor,
        keep: Tensor,
        originality: Tensor,
        guidance: Tensor | None = None,
        until: Tensor | None = None,
    ) -> Tensor:
        """Noisy (n, 1, 48, 48), angle (n,) in 0..pi/2, exemplar (m, 1, 48, 48) and keep (m,); (n, 1, 48, 48).

        Row i of `noisy` belongs to exemplar i // (n / m) and shall become as original as originality[i], (n,);
        below 0 = as it comes. A network of leaps is also told `guidance` and `until`, both (n,): its velocity is the
        one that leads in a single turn from `angle` to `until`.
        """
        features = self.encoder(exemplar, keep)
        asked = self.originality(asked_for(originality).to(noisy.dtype))
        if self.leap is not None and guidance is not None and until is not None:
            aim = torch.cat([fourier(until), strengths(guidance)], dim=1)
            asked = asked + self.leap(aim.to(noisy.dtype))
        time = self.telling(F.silu(self.time(fourier(angle).to(noisy.dtype)) + asked))
        return self.through(noisy, time, features)


def asked_for(originality: Tensor) -> Tensor:
    """Originalities (n,) as (n, 33): whether there is one, then `fourier` of it, 0..2 as a quarter turn."""
    is_said = (originality >= 0).float()[:, None]
    return torch.cat([is_said, is_said * fourier(originality.clamp(0, 2) * (math.pi / 4))], dim=1)


def strengths(guidance: Tensor) -> Tensor:
    """Strengths of guidance (n,) as `fourier` of them, (n, 32), 0..3 as a quarter turn."""
    return fourier(guidance * (math.pi / 6))


def fourier(angle: Tensor) -> Tensor:
    """Angles (n,) as 16 sines and 16 cosines (n, 32) of geometrically rising frequency, 1 to 64 half turns."""
    frequencies = torch.exp(torch.linspace(0, math.log(64), 16, device=angle.device, dtype=torch.float32))
    phases = angle.float()[:, None] * frequencies
    return torch.cat([phases.sin(), phases.cos()], dim=1)
