"""Images made larger by cubic convolution."""

from functools import lru_cache
from math import floor

import numpy as np
from numpy.typing import NDArray

from engine.messages import Image

HALO = 2
"""Pixels around an image that its enlargement looks at."""
SHARPNESS = -0.5
"""The kernel's a: with one half it follows parabolas exactly."""
BLOCK = 16
"""Rows or columns in one matrix product: in so small ones numpy's library calls in no second thread."""


def enlarged(image: Image, factor: int) -> Image:
    """An image (h + 2 HALO, w + 2 HALO), `HALO` of which are around it, as (h factor, w factor), factor >= 2.

    R. G. Keys, "Cubic convolution interpolation for digital image processing", IEEE Transactions on Acoustics, Speech,
    and Signal Processing 29(6), 1981.
    """
    return _taller(_taller(image.T, factor).T, factor)


def _taller(image: NDArray[np.float32], factor: int) -> NDArray[np.float32]:
    """(h + 2 HALO, w) to (h factor, w)."""
    height, weights = len(image) - 2 * HALO, _weights(factor)
    large = np.empty((height * factor, image.shape[1]), np.float32)
    for first in range(0, height, BLOCK):
        count = min(BLOCK, height - first)
        rows = image[first : first + count + 2 * HALO]
        np.matmul(weights[: count * factor, : count + 2 * HALO], rows, out=large[first * factor :][: count * factor])
    return large


@lru_cache(maxsize=8)
def _weights(factor: int) -> NDArray[np.float32]:
    """(BLOCK factor, BLOCK + 2 HALO), what each row of an image and its halo counts in each row of the enlargement."""
    weights = np.zeros((BLOCK * factor, BLOCK + 2 * HALO), np.float32)
    for row in range(BLOCK * factor):
        place = (row + 0.5) / factor - 0.5 + HALO
        for near in range(floor(place) - 1, floor(place) + 3):
            if 0 <= near < weights.shape[1]:
                weights[row, near] = _kernel(place - near)
    return weights


def _kernel(x: float) -> float:
    x, a = abs(x), SHARPNESS
    if x < 1:
        return ((a + 2) * x - (a + 3)) * x * x + 1
    return (((x - 5) * x + 8) * x - 4) * a if x < 2 else 0.0
