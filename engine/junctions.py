"""What surrounds the nodes of a skeleton: how wide the ink is there, and which way branches leave; many at once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.distance import offsets_by_distance
from engine.skeleton import Points, framed
from engine.vectors import lengths, units

STRETCH = 1.1
"""So many radii from a junction, a branch is out of its blot."""
NEAR_HALF = 0.4
"""A branch's direction is read beginning within this share of its reach."""


def clearance(mask: NDArray[np.bool_], points: Points, largest: int) -> list[float]:
    """Radius of the largest disc of ink around each of points (n, 2), pixels, never over `largest`."""
    padded = framed(mask, largest)
    width, flat = padded.shape[1], padded.ravel()
    columns, rows = points.astype(np.intp).T + largest
    centres = rows * width + columns
    y, x, away = offsets_by_distance(largest + 0.5)
    radii = np.full(len(points), largest + 0.5)
    left = np.arange(len(points))
    half = int(np.searchsorted(away, largest / 2))
    for some in (slice(half), slice(half, None)):
        is_paper = ~flat.take(centres[left, None] + (y[some] * width + x[some]))
        first, is_found = is_paper.argmax(axis=1), is_paper.any(axis=1)
        radii[left[is_found]] = away[some][first[is_found]]
        left = left[~is_found]
    found: list[float] = (radii - 0.5).tolist()
    return found


class Outward:
    """Branches, each seen from the node that it leaves."""

    def __init__(self, lines: Sequence[Points]) -> None:
        """One or more, (n, 2) each, n >= 2, beginning at the node."""
        counts = np.array([len(line) for line in lines])
        self._points, self._stops = np.concatenate(lines), np.cumsum(counts)
        self._starts = self._stops - counts
        self._branch = np.repeat(np.arange(len(lines)), counts)
        starts = self._points.take(self._starts, axis=0)
        self._away = lengths(self._points - starts.repeat(counts, axis=0))

    def beyond(self, radii: Sequence[float]) -> list[int]:
        """Index of each one's first point farther than that from its node; how many points it has if there is none."""
        is_far = self._away > np.array(radii)[self._branch]
        found: list[int] = (self._first(is_far, self._starts) - self._starts).tolist()
        return found

    def directions(self, radii: Sequence[float], pen: float) -> Points:
        """Unit vectors (n, 2) in which they leave, read over a pen width beyond each junction's own blot."""
        near = np.minimum(np.array(radii) * STRETCH, NEAR_HALF * np.maximum.reduceat(self._away, self._starts))
        first = self._first(self._away >= near[self._branch], self._starts)
        last = np.minimum(self._first(self._away >= (near + pen)[self._branch], first), self._stops - 1)
        is_short = last <= first
        first, last = np.where(is_short, self._starts, first), np.where(is_short, self._stops - 1, last)
        return units(self._points.take(last, axis=0) - self._points.take(first, axis=0))

    def _first(self, is_set: NDArray[np.bool_], starts: NDArray[np.intp]) -> NDArray[np.intp]:
        """The first place from each of `starts` on that is set; where the branch ends if there is none."""
        places = np.append(np.flatnonzero(is_set), len(is_set))
        return np.asarray(np.minimum(places[np.searchsorted(places, starts)], self._stops))
