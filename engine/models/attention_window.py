"""Reading and writing through a window on an image: a spatial transformer (Jaderberg et al. 2015) that moves and zooms.

Without turning, its bilinear sampling comes apart into one small matrix for the rows and one for the columns.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

SIDE = 48
SMALLEST = 8.0
"""Pixels of a side of the smallest window; the largest holds the whole image."""


@dataclass(frozen=True)
class Window:
    """Where to look or draw, in pixels: centres (n,) and sides (n,), rows and columns of their own."""

    row: Tensor
    column: Tensor
    height: Tensor
    width: Tensor


def window(told: Tensor) -> Window:
    """Of (n, 4): 0 is the middle of the image and, for sides, the middle of what they can be."""
    told = told.float()
    centres = SIDE / 2 * (1 + torch.tanh(told[:, :2]))
    sides = SMALLEST + (SIDE - SMALLEST) * torch.sigmoid(told[:, 2:])
    return Window(centres[:, 0], centres[:, 1], sides[:, 0], sides[:, 1])


def read(images: Tensor, at: Window, cells: int) -> Tensor:
    """(n, k, cells, cells) of images (n, k, 48, 48): each cell a mean of the pixels near it, weighted by a triangle.

    The triangle is as wide as cells lie apart, so that nothing between them is missed; beyond the image there is 0.
    """
    high, wide = (at.height / cells).clamp(min=1.0), (at.width / cells).clamp(min=1.0)
    rows = triangles(at.row, at.height / cells, cells, high)[:, None]
    columns = triangles(at.column, at.width / cells, cells, wide)[:, None]
    return rows @ images.float() @ columns.transpose(2, 3) / (high * wide).view(-1, 1, 1, 1)


def written(patches: Tensor, at: Window) -> Tensor:
    """(n, 48, 48) with patches (n, cells, cells) in their windows, between their cells bilinear, 0 outside."""
    cells = patches.shape[1]
    rows = triangles(at.row, at.height / cells, cells, at.height / cells)
    columns = triangles(at.column, at.width / cells, cells, at.width / cells)
    return rows.transpose(1, 2) @ patches.float() @ columns


def triangles(centre: Tensor, apart: Tensor, cells: int, half_width: Tensor) -> Tensor:
    """(n, cells, 48): 1 where a pixel's centre is a cell's, falling to 0 at `half_width` (n,) pixels from it."""
    cell = torch.arange(cells, device=centre.device) - (cells - 1) / 2
    middles = (centre[:, None] + apart[:, None] * cell) / half_width[:, None]
    pixels = (torch.arange(SIDE, device=centre.device) + 0.5) / half_width[:, None]
    return torch.relu(1 - (pixels[:, None, :] - middles[:, :, None]).abs())
