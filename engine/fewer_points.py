"""Which points of finely drawn lines are worth drawing: a pen tells more than 48 pixels can show."""

import numpy as np
from numpy.typing import NDArray

FINE = 0.5
"""Pixels; points are only left out where their neighbours are no farther apart."""
TOLERANCE = 0.03
"""Pixels by which a line may pass beside a point that is left out at once."""
ROUNDS = 3
"""In each round every other point may go; so it may at most be `ROUNDS` times the tolerance in the end."""


def worth_drawing(points: NDArray[np.float32], is_end: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Indices of points (n, 2), rising, without those that hardly bend the line; `is_end` (n,) ones always stay."""
    kept = np.arange(len(points))
    x, y = np.ascontiguousarray(points.T, np.float32)
    for _ in range(ROUNDS):
        stays = np.ones(len(kept), np.bool_)
        stays[1:-1:2] = is_end[kept[1:-1:2]] | ~_is_hardly_off(x, y)
        if stays.all():
            break
        left = np.flatnonzero(stays)
        kept, x, y = kept.take(left), x.take(left), y.take(left)
    return kept


def _is_hardly_off(x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Whether each second point lies on the short way from the one before to the one after it."""
    from_x, from_y, to_x, to_y = x[:-2:2], y[:-2:2], x[2::2], y[2::2]
    way_x, way_y = to_x - from_x, to_y - from_y
    off_x, off_y = x[1:-1:2] - from_x, y[1:-1:2] - from_y
    length = np.square(way_x) + np.square(way_y)
    along = ((off_x * way_x + off_y * way_y) / np.maximum(length, np.float32(1e-12))).clip(0, 1)
    off = np.square(off_x - along * way_x) + np.square(off_y - along * way_y)
    found: NDArray[np.bool_] = (off <= TOLERANCE**2) & (length <= FINE**2)
    return found
