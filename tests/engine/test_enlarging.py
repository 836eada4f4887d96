"""Enlargements against Pillow's by the same kernel."""

import numpy as np
import pytest
from PIL import Image as Pillow

from engine.enlarging import BLOCK, HALO, enlarged
from engine.messages import Image


def noise(height: int, width: int) -> Image:
    return np.random.default_rng(0).random((height + 2 * HALO, width + 2 * HALO), np.float32)


@pytest.mark.parametrize("factor", [2, 3, 4, 6])
@pytest.mark.parametrize(("height", "width"), [(1, 1), (BLOCK, BLOCK + 1), (7, 3 * BLOCK), (50, 33)])
def test_it_is_pillows_inside(height: int, width: int, factor: int) -> None:
    image = noise(height, width)
    size = image.shape[1] * factor, image.shape[0] * factor
    whole = np.asarray(Pillow.fromarray(image).resize(size, Pillow.Resampling.BICUBIC))
    margin = HALO * factor
    np.testing.assert_allclose(enlarged(image, factor), whole[margin:-margin, margin:-margin], atol=1e-5)


def test_slopes_stay_straight() -> None:
    rows, columns = np.indices((10, 12), np.float32)
    large = enlarged(3 * rows - 2 * columns, 3)
    y, x = np.indices(large.shape)
    np.testing.assert_allclose(large, 3 * ((y + 0.5) / 3 - 0.5 + HALO) - 2 * ((x + 0.5) / 3 - 0.5 + HALO), atol=1e-4)


def test_only_what_is_near_counts() -> None:
    image, other = noise(20, 20), noise(20, 20)
    other[0] += 1
    one, two = enlarged(image, 2), enlarged(other, 2)
    assert (one[0] != two[0]).all()
    np.testing.assert_array_equal(one[1:], two[1:])
