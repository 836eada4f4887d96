"""What tells a network one place of its features from another."""

import math

import torch
from torch import Tensor, nn


class Places(nn.Module):
    """Adds to features what tells one place from another, as to a vision transformer's patches.

    It is sines and cosines of row and column, each as strong as was learned.
    """

    def __init__(self, channels: int, size: int) -> None:
        super().__init__()
        self.strength = nn.Parameter(torch.full((channels,), 0.3))
        self.register_buffer("code", place_code(channels, size), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        code: Tensor = self.code  # type: ignore[assignment]
        return x + (code * self.strength[:, None, None]).to(x.dtype)


def place_code(channels: int, size: int) -> Tensor:
    """(channels, size, size): a quarter each sine and cosine of the row, sine and cosine of the column."""
    frequencies = torch.exp(torch.linspace(math.log(math.pi / 2), math.log(math.pi * size / 2), channels // 4))
    phases = frequencies[:, None] * (torch.arange(size) + 0.5) / size
    waves = torch.cat([phases.sin(), phases.cos()])
    rows, columns = waves[:, :, None].expand(-1, -1, size), waves[:, None, :].expand(-1, size, -1)
    return torch.cat([rows, columns]).contiguous()
