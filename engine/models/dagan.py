"""What both DA-GAN generators share (Antoniou et al. 2017): a drawing read, mixed with noise, and drawn anew."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.layers import Affine, Convolution, Norm, channels_last, repeated

COARSEST = 6
"""Pixels of a side where the noise comes in."""


@dataclass(frozen=True)
class GeneratorConfig:
    """The shape of a generator."""

    channels: tuple[int, ...] = (32, 48, 64)
    """At 24, 12 and 6 pixels."""
    noise_size: int = 128
    """L, latents of a drawing."""
    noise_channels: int = 16
    """What they become at 6 pixels."""
    depth: int = 4
    """Residual blocks at 6 pixels of the ResNet generator."""


class NoiseMixer(nn.Module):
    """Features (m, c, 6, 6) of exemplars and latents (n, L) to (n, c, 6, 6); row i is of exemplar i // (n / m)."""

    def __init__(self, config: GeneratorConfig) -> None:
        super().__init__()
        coarse = config.channels[-1]
        self.spread = Affine(config.noise_size, config.noise_channels * COARSEST**2)
        self.mix = Convolution(coarse + config.noise_channels, coarse)

    def forward(self, features: Tensor, latents: Tensor) -> Tensor:
        noise = self.spread(latents.to(features.dtype)).view(latents.shape[0], -1, COARSEST, COARSEST)
        return self.mix(channels_last(torch.cat([repeated(features, latents.shape[0]), noise], dim=1)))


class DrawingHead(nn.Module):
    """Features (n, c, 24, 24) to drawings (n, 1, 48, 48), -1 = paper, 1 = ink."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm, self.out = Norm(channels), Convolution(channels, 4)

    def forward(self, x: Tensor) -> Tensor:
        return torch.tanh(F.pixel_shuffle(self.out(F.silu(self.norm(x))), 2).float())
