import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.models.attention_window import SIDE, Window, read, window, written


def at(row: float, column: float, height: float, width: float, count: int = 1) -> Window:
    return Window(*(torch.full((count,), value) for value in (row, column, height, width)))


def test_a_window_over_everything_with_a_cell_a_pixel_is_the_image() -> None:
    images = torch.rand(2, 3, SIDE, SIDE)
    assert torch.allclose(read(images, at(24, 24, 48, 48, 2), 48), images, atol=1e-5)
    assert torch.allclose(written(images[:, 0], at(24, 24, 48, 48, 2)), images[:, 0], atol=1e-5)


def test_it_reads_the_part_that_lies_under_it() -> None:
    images = torch.rand(1, 1, SIDE, SIDE)
    found = read(images, at(14, 30, 8, 12), 8)
    assert torch.allclose(read(images, at(14, 30, 8, 8), 8), images[:, :, 10:18, 26:34], atol=1e-5)
    assert found.shape == (1, 1, 8, 8)


def test_zoomed_out_nothing_is_missed() -> None:
    """A single dot of ink is seen wherever it lies, as the ninth part of a cell of 3 x 3 pixels."""
    for place in range(20, 26):
        images = torch.zeros(1, 1, SIDE, SIDE)
        images[0, 0, place, 24] = 1
        assert float(read(images, at(24, 24, 48, 48), 16).sum()) == pytest.approx(1 / 9, rel=1e-4)


def bilinear(patch: Tensor, height: float, width: float, row: float, column: float) -> Tensor:
    """The spatial transformer of torch itself, with the same window."""
    cells = patch.shape[-1]
    theta = torch.tensor([[[48 / width, 0, (48 - 2 * column) / width], [0, 48 / height, (48 - 2 * row) / height]]])
    grid = F.affine_grid(theta, [1, 1, SIDE, SIDE], align_corners=False)
    padded = F.pad(patch[None, None], (1, 1, 1, 1))
    return F.grid_sample(padded, grid * (cells / (cells + 2)), align_corners=False)[0, 0]


def test_writing_is_the_bilinear_sampling_of_a_spatial_transformer() -> None:
    patch = torch.rand(10, 10)
    ours = written(patch[None], at(20, 31, 15, 23))[0]
    assert torch.allclose(ours, bilinear(patch, 15, 23, 20, 31), atol=1e-4)
    assert float(ours[:5].abs().max()) == 0


def test_what_is_told_becomes_pixels() -> None:
    middle = window(torch.zeros(1, 4))
    assert [float(each) for each in (middle.row, middle.column, middle.height, middle.width)] == [24, 24, 28, 28]
    far = window(torch.tensor([[-9.0, 9.0, -9.0, 9.0]]))
    assert [round(float(each)) for each in (far.row, far.column, far.height, far.width)] == [0, 48, 8, 48]
