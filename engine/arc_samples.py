"""Evenly spaced samples along many paths at once: smoothing, tangents, and the choice of the few that matter."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.skeleton import Points

Window = tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.bool_]]
"""For each sample and offset (n, k): the sample meant, the end it is mirrored at, and whether it is mirrored."""

REACH = 3
"""Samples to each side that take part in smoothing."""
CORNER = np.cos(np.radians(55))
"""A path that turns by more than this has a corner there."""
CORNER_GIVE = 0.2
"""How much of its smoothing a corner takes part in."""
LONGEST_STEP = 12
"""At least one in so many samples is kept."""


@dataclass
class ArcSamples:
    """Samples of all paths, one path after the other."""

    points: Points
    """(n, 2)."""
    first: NDArray[np.intp]
    """(n,), where each sample's path begins."""
    last: NDArray[np.intp]
    """(n,), the last sample of each sample's path."""
    is_closed: NDArray[np.bool_]
    """(n,), whether each sample's path is a loop."""

    @classmethod
    def along(cls, lines: Sequence[Points], are_closed: Sequence[bool], spacing: float) -> "ArcSamples":
        """Samples about `spacing` apart; the first point of a closed line is repeated at its end in `lines` only."""
        pieces = [_evenly(line, closed, spacing) for line, closed in zip(lines, are_closed, strict=True)]
        counts = np.array([len(piece) for piece in pieces])
        ends = np.cumsum(counts)
        first, last = np.repeat(ends - counts, counts), np.repeat(ends - 1, counts)
        return cls(np.concatenate(pieces), first, last, np.repeat(are_closed, counts))

    def smooth(self, sigma: float) -> None:
        """A Gaussian of `sigma` samples along each path; the ends of open paths stay where they are."""
        smooth = self.weighted(self.points, sigma)
        self.points = np.where(self._is_corner()[:, None], self.points + CORNER_GIVE * (smooth - self.points), smooth)

    def weighted(self, values: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
        """Gaussian means along the paths of values (n, d), mirrored through the values at the ends."""
        weights = np.exp(-0.5 * (np.arange(-REACH, REACH + 1) / sigma) ** 2)
        return np.einsum("nkd,k->nd", self._near(values, self._wide), weights / weights.sum())

    def sharpen(self, farthest: float) -> None:
        """Puts corners where the straight lines before and behind them meet, if that is not over `farthest` away."""
        index, _, is_mirrored = self._window(np.array([-5, -2, 2, 5]))
        for corner in np.flatnonzero(self._is_corner() & ~is_mirrored.any(axis=1)):
            start, before, after, end = self.points[index[corner]]
            meeting = _crossing(before, before - start, after, after - end)
            if meeting is not None and np.hypot(*(meeting - self.points[corner])) < farthest:
                self.points[corner] = meeting
                near = self._narrow[0][corner]
                self.points[near] = (meeting + self.points[index[corner, 1:3]]) / 2

    def _is_corner(self) -> NDArray[np.bool_]:
        """(n,), where the path turns sharply, seen over REACH samples to both sides."""
        near = self._near(self.points, self._wide)
        before, after = self.points - near[:, 0], near[:, -1] - self.points
        dot = np.einsum("nd,nd->n", before, after)
        lengths = np.hypot(before[:, 0], before[:, 1]) * np.hypot(after[:, 0], after[:, 1])
        cosine = dot / np.maximum(lengths, 1e-9)
        index = self._narrow[0]
        return (cosine < CORNER) & (cosine <= cosine[index].min(axis=1))

    def tangents(self) -> Points:
        """Unit vectors along the paths, (n, 2)."""
        near = self._near(self.points, self._narrow)
        step = near[:, 1] - near[:, 0]
        return step / np.maximum(np.hypot(step[:, 0], step[:, 1]), 1e-9)[:, None]

    def starts(self) -> list[int]:
        """The first sample of each path."""
        return [int(start) for start in np.flatnonzero(self.first == np.arange(len(self.first)))]

    def few(self, tolerance: float) -> list[Points]:
        """Each path as few of its samples, chords about `tolerance` from the arc; a loop ends where it began."""
        near = self._near(self.points, self._narrow)
        bend = np.hypot(*(near[:, 0] + near[:, 1] - 2 * self.points).T)
        density = np.sqrt(self.weighted(bend[:, None], 1.0)[:, 0].clip(0) / (8 * tolerance))
        mark = np.floor(np.cumsum(np.clip(density, 1 / LONGEST_STEP, 1)))
        is_kept = np.diff(mark, prepend=-1) > 0
        is_kept[self.first] = is_kept[self.last] = True
        lines = []
        for start in self.starts():
            chosen = slice(start, int(self.last[start]) + 1)
            line = self.points[chosen][is_kept[chosen]]
            lines.append(np.concatenate([line, line[:1]]) if self.is_closed[start] else line)
        return lines

    def _near(self, values: NDArray[np.float64], window: Window) -> NDArray[np.float64]:
        index, pivot, is_mirrored = window
        near = values[index]
        rows, columns = np.nonzero(is_mirrored)
        near[rows, columns] = 2 * values[pivot[rows, columns]] - near[rows, columns]
        return near

    @cached_property
    def _wide(self) -> Window:
        return self._window(np.arange(-REACH, REACH + 1))

    @cached_property
    def _narrow(self) -> Window:
        return self._window(np.array([-1, 1]))

    def _window(self, offsets: NDArray[np.intp]) -> Window:
        first, last, is_closed = self.first[:, None], self.last[:, None], self.is_closed[:, None]
        index = np.arange(len(self.first))[:, None] + offsets
        is_outside = (index < first) | (index > last)
        pivot = np.where(index < first, first, last)
        mirrored = np.clip(2 * pivot - index, first, last)
        wrapped = first + (index - first) % (last - first + 1)
        return np.where(is_outside, np.where(is_closed, wrapped, mirrored), index), pivot, is_outside & ~is_closed


def _crossing(one: Points, way_one: Points, two: Points, way_two: Points) -> Points | None:
    """Where the ray from `one` meets the ray from `two`; None if they do not."""
    area = way_one[0] * way_two[1] - way_one[1] * way_two[0]
    gap = two - one
    if abs(area) < 1e-9:
        return None
    along = (gap[0] * way_two[1] - gap[1] * way_two[0]) / area
    along_two = (gap[0] * way_one[1] - gap[1] * way_one[0]) / area
    return one + along * way_one if min(along, along_two) > 0 else None


def _evenly(line: Points, closed: bool, spacing: float) -> Points:
    """Points (n >= 3, 2) at equal distances along a line, its ends included; of a loop, the end once."""
    steps = np.diff(line, axis=0)
    along = np.zeros(len(line))
    np.cumsum(np.hypot(steps[:, 0], steps[:, 1]), out=along[1:])
    count = max(3, round(along[-1] / spacing)) + 1
    places = np.arange(count - 1 if closed else count) * (along[-1] / (count - 1))
    return np.stack([np.interp(places, along, line[:, 0]), np.interp(places, along, line[:, 1])], axis=1)
