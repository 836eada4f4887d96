"""How far each pixel of ink is from paper: the exact Euclidean distance transform.

First along the columns, then the least of those along each row, as in A. Meijster, J. B. T. M. Roerdink and W. H.
Hesselink, "A general algorithm for computing distance transforms in linear time", 2000, equations 1 and 2. Rows are
searched outward, and only for pixels that may still come nearer: strokes are narrow.
"""

import numpy as np
from numpy.typing import NDArray


def distance_to_paper(mask: NDArray[np.bool_], farthest: float = np.inf) -> NDArray[np.float64]:
    """Distance (h, w), pixels, from each pixel's centre to that of the nearest one outside `mask`; 0 outside.

    Distances over `farthest` are only known to be over it. Where there is nothing outside: inf.
    """
    height, width = mask.shape
    column = _along_columns(mask)
    squared = (column * column).ravel()
    nearest = squared.copy()
    x = np.tile(np.arange(width), height)
    active = np.flatnonzero(nearest > 1)
    for step in range(1, width):
        if step > farthest or not len(active):
            break
        for side in (-step, step):
            seen = active[(x[active] + side >= 0) & (x[active] + side < width)]
            nearest[seen] = np.minimum(nearest[seen], squared[seen + side] + step * step)
        active = active[nearest[active] > (step + 1) ** 2]
    return np.sqrt(nearest).reshape(height, width)


def _along_columns(mask: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Distance (h, w) to the nearest pixel outside `mask` in the same column; inf where there is none."""
    row = np.arange(len(mask), dtype=np.float64)[:, None]
    above = np.maximum.accumulate(np.where(mask, -np.inf, row), axis=0)
    below = np.minimum.accumulate(np.where(mask, np.inf, row)[::-1], axis=0)[::-1]
    return np.minimum(row - above, below - row)
