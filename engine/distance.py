"""How far each pixel of ink is from paper: the exact Euclidean distance transform.

First along the rows, then the least of those along each column, as in A. Meijster, J. B. T. M. Roerdink and W. H.
Hesselink, "A general algorithm for computing distance transforms in linear time", 2000, equations 1 and 2 with rows and
columns exchanged. Columns are searched outward, and only for pixels that may still come nearer: strokes are narrow.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Distances = NDArray[np.float64]


def distance_to_paper(mask: Mask, farthest: float = np.inf, asked: Mask | None = None) -> Distances:
    """Distance (h, w), pixels, from each pixel's centre to that of the nearest one outside `mask`; 0 outside.

    Distances over `farthest` are only known to be over it, those of pixels that are not `asked` for not to be
    over what is told. Where there is nothing outside: inf.
    """
    height, width = mask.shape
    ink = np.flatnonzero(mask)
    nearest = _along_rows(mask, ink) ** 2
    squared = np.zeros(mask.size)
    squared[ink] = nearest
    row = ink // width
    active = np.flatnonzero(nearest > 1 if asked is None else (nearest > 1) & asked.ravel()[ink])
    for step in range(1, height):
        if step > farthest or not len(active):
            break
        for side in (-step, step):
            seen = active[(row[active] + side >= 0) & (row[active] + side < height)]
            nearest[seen] = np.minimum(nearest[seen], squared[ink[seen] + side * width] + step * step)
        active = active[nearest[active] > (step + 1) ** 2]
    squared[ink] = np.sqrt(nearest)
    return squared.reshape(height, width)


def deeper(mask: Mask, least: float) -> Mask:
    """Which pixels (h, w) are farther than `least` from all paper, which is also around the image.

    Far less work than their distances.
    """
    reach, width = int(least), mask.shape[1] + 2 * int(least)
    padded = np.zeros((mask.shape[0] + 2 * reach, width), np.bool_)
    padded[reach : reach + mask.shape[0], reach : reach + mask.shape[1]] = mask
    ink, flat = np.flatnonzero(mask), padded.ravel()
    places = ink + ink // mask.shape[1] * (2 * reach) + reach * (width + 1)
    for step in disc(least, width)[::-1].tolist():
        is_ink = flat.take(places + step)
        ink, places = ink[is_ink], places[is_ink]
    found = np.zeros(mask.shape, np.bool_)
    found.ravel()[ink] = True
    return found


def disc(reach: float, width: int) -> NDArray[np.intp]:
    """Steps (n,) to all pixels up to `reach` away, the nearest first, in an image `width` wide laid out as one row."""
    rows, columns, _ = offsets_by_distance(reach)
    return rows * width + columns


@lru_cache(maxsize=16)
def offsets_by_distance(reach: float) -> tuple[NDArray[np.intp], NDArray[np.intp], Distances]:
    """Rows and columns (n,) to all pixels up to `reach` away, and how far away each is, the nearest first."""
    rows, columns = np.indices((2 * int(reach) + 1,) * 2).reshape(2, -1) - int(reach)
    away = np.hypot(rows, columns)
    order = np.argsort(away, kind="stable")
    order = order[away[order] <= reach]
    return rows[order], columns[order], away[order]


def _along_rows(mask: Mask, ink: NDArray[np.intp]) -> Distances:
    """Distance of the pixels `ink` (n,), all those of `mask`, to the nearest other in their row; inf: there is none."""
    width = mask.shape[1]
    starts_run = np.diff(ink, prepend=-2) > 1
    starts_run |= ink % width == 0
    starts = np.flatnonzero(starts_run)
    lengths = np.diff(starts, append=len(ink))
    first = ink[starts]
    last = first + lengths - 1
    before = np.where(first % width == 0, -np.inf, first - 1)
    after = np.where(last % width == width - 1, np.inf, last + 1)
    return np.asarray(np.minimum(ink - np.repeat(before, lengths), np.repeat(after, lengths) - ink), np.float64)
