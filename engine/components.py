"""Connected components of a mask: which pixels of ink hang together.

Runs of pixels in a row are joined, by union-find, with those that they touch in the row above (A. Rosenfeld and J. L.
Pfaltz, "Sequential operations in digital picture processing", Journal of the ACM 13(4), 1966; here all joins of a round
are made at once).
"""

import numpy as np
from numpy.typing import NDArray

Box = tuple[slice, slice]
"""Rows and columns."""


def label(mask: NDArray[np.bool_], with_diagonals: bool) -> tuple[NDArray[np.int32], int]:
    """The number (h, w) of the component that each pixel belongs to, and how many there are.

    Paper is 0; components count from 1, by their first pixel, row by row. `with_diagonals`: pixels that share a corner
    hang together too.
    """
    starts, ends = _runs(mask)
    one, two = _touching(starts, ends, mask.shape[1] + 1, int(with_diagonals))
    first_run = _joined(len(starts), one, two)
    roots, number = np.unique(first_run, return_inverse=True)
    labels = np.zeros(mask.shape, np.int32)
    labels[mask] = np.repeat(number + 1, ends - starts)
    return labels, len(roots)


def boxes(labels: NDArray[np.int32], count: int) -> list[Box]:
    """The smallest box around each of `count` components, in the order of their numbers."""
    if not count:
        return []
    inside = np.flatnonzero(labels > 0)
    owner = labels.ravel()[inside] - 1
    order = np.argsort(owner, kind="stable")
    starts = np.searchsorted(owner[order], np.arange(count))
    sides = []
    for place in np.divmod(inside[order], labels.shape[1]):
        low, high = np.minimum.reduceat(place, starts).tolist(), np.maximum.reduceat(place, starts).tolist()
        sides.append([slice(first, last + 1) for first, last in zip(low, high, strict=True)])
    return list(zip(*sides, strict=True))


def _runs(mask: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Where runs of ink start and end (exclusive), in a row of all rows with one pixel of paper after each."""
    height, width = mask.shape
    flat = np.zeros(height * (width + 1) + 1, np.bool_)
    flat[1:].reshape(height, width + 1)[:, :-1] = mask
    changes = np.flatnonzero(flat[1:] != flat[:-1])
    return changes[::2], changes[1::2]


def _touching(
    starts: NDArray[np.intp], ends: NDArray[np.intp], row: int, give: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs of runs, the second in the row above the first and not more than `give` beside it."""
    first = np.searchsorted(ends, starts - row - give, side="right")
    counts = np.searchsorted(starts, ends - row + give, side="left") - first
    below = np.repeat(np.arange(len(starts)), counts)
    place = np.arange(len(below)) - np.repeat(np.cumsum(counts) - counts, counts)
    return below, first[below] + place


def _joined(count: int, one: NDArray[np.intp], two: NDArray[np.intp]) -> NDArray[np.intp]:
    """(count,), the first run of the component of each run, where runs `one` and `two` touch."""
    root = np.arange(count)
    while len(one):
        low, high = np.minimum(one, two), np.maximum(one, two)
        np.minimum.at(root, high, low)
        while (root[root] != root).any():
            root = root[root]
        one, two = root[one], root[two]
        is_open = one != two
        one, two = one[is_open], two[is_open]
    return root
