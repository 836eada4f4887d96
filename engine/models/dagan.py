"""What both DA-GAN generators share (Antoniou et al. 2017): a drawing read, mixed with noise, and drawn anew."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.layers import Affine, Convolution, Norm, ToPixels, channels_last, repeated


@dataclass(frozen=True)
class GeneratorConfig:
    """The shape of a generator."""

    channels: tuple[int, ...] = (32, 48, 64)
    """At 24, 12 and 6 pixels; the ResNet goes down to 12 only."""
    noise_size: int = 128
    """L, latents of a drawing."""
    noise_channels: int = 8
    """What they become where they come in, at the coarsest."""
    depth: int = 3
    """Residual blocks of the ResNet there."""
    skips_pixels: bool = False
    """Whether the U-Net hands on the exemplar's pixels as well, to its very last layer."""


class NoiseMixer(nn.Module):
    """Features (m, c, s, s) of exemplars and latents (n, L) to (n, c, s, s); row i is of exemplar i // (n / m)."""

    def __init__(self, config: GeneratorConfig, channels: int, side: int) -> None:
        super().__init__()
        self.side = side
        self.spread = Affine(config.noise_size, config.noise_channels * side**2)
        self.mix = Convolution(channels + config.noise_channels, channels)

    def forward(self, features: Tensor, latents: Tensor) -> Tensor:
        noise = self.spread(latents.to(features.dtype)).view(latents.shape[0], -1, self.side, self.side)
        mixed: Tensor = self.mix(channels_last(torch.cat([repeated(features, latents.shape[0]), noise], dim=1)))
        return mixed


class DrawingHead(nn.Module):
    """Features (n, c, 24, 24) to drawings (n, 1, 48, 48), -1 = paper, 1 = ink."""

    def __init__(self, channels: int, skipped: int = 0) -> None:
        """`skipped` channels come in beside the features, as they are."""
        super().__init__()
        self.norm, self.out = Norm(channels), ToPixels(channels + skipped)

    def forward(self, x: Tensor, skip: Tensor | None = None) -> Tensor:
        x = F.silu(self.norm(x))
        x = x if skip is None else torch.cat([x, skip], dim=1)
        return torch.tanh(self.out(x).float())
