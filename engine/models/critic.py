"""The critics' network: four convolution blocks that turn a drawing into 256 numbers (Snell et al. 2017)."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

FEATURES = 256
CHANNELS = 64
BLOCKS = 4
SIDE = 48
"""Pixels of a side of the images that a critic reads."""


class Block(nn.Module):
    """3 x 3 convolution, batch norm, ReLU, 2 x 2 max-pool: (n, c, h, w) to (n, channels, h / 2, w / 2).

    The norm has a shift but no scale of its own, which the next layer would absorb. It is rising, therefore, and so is
    the ReLU: both may come after the maximum and have a quarter of the numbers to read.
    """

    def __init__(self, inputs: int, channels: int) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(inputs, channels, 3, padding=1, bias=False)
        self.norm: nn.Module = nn.BatchNorm2d(channels)
        self.norm.weight.requires_grad_(False)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.norm(F.max_pool2d(self.convolution(x), 2)))

    def fold(self) -> None:
        """Put the norm, with the statistics it has now, into the convolution."""
        if isinstance(self.norm, nn.BatchNorm2d):
            self.convolution = fuse_conv_bn_eval(self.convolution, self.norm)
            self.norm = nn.Identity()


class Critic(nn.Module):
    """A drawing's features: images (n, 1, 48, 48) with 0 = paper and 1 = ink to (n, 256).

    With `whitened`, every feature has mean 0 and variance 1 over the drawings of a batch (in use: over those of the
    training), so that a distance between features is counted in standard deviations.
    """

    def __init__(self, channels: int = CHANNELS, whitened: bool = False) -> None:
        super().__init__()
        self.blocks = nn.Sequential(*(Block(channels if i else 1, channels) for i in range(BLOCKS)))
        self.last = nn.Linear(channels * (SIDE // 2**BLOCKS) ** 2, FEATURES)
        self.norm: nn.Module = nn.BatchNorm1d(FEATURES).requires_grad_(False) if whitened else nn.Identity()

    def forward(self, images: Tensor) -> Tensor:
        features: Tensor = self.norm(self.last(self.blocks(images).flatten(1)).float())
        return features

    def fold(self) -> "Critic":
        """Itself, for use only: every batch norm put into the layer before it."""
        self.eval()
        for block in self.blocks:
            assert isinstance(block, Block)
            block.fold()
        if isinstance(self.norm, nn.BatchNorm1d):
            self.last = fuse_linear_bn_eval(self.last, self.norm)
            self.norm = nn.Identity()
        return self


class Projection(nn.Module):
    """The head of SimCLR (Chen et al. 2020, section 2.1) that exists in training only: (n, 256) to (n, 128)."""

    def __init__(self, outputs: int = 128) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(FEATURES, FEATURES), nn.ReLU(), nn.Linear(FEATURES, outputs))

    def forward(self, features: Tensor) -> Tensor:
        projected: Tensor = self.layers(features)
        return projected
