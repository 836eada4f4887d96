"""Evenly spaced samples along many paths at once: smoothing, tangents, and the choice of the few that matter."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.polylines import Polylines
from engine.skeleton import Points

REACH = 3
"""Samples to each side that take part in smoothing."""
CORNER = np.cos(np.radians(55))
"""A path that turns by more than this has a corner there."""
CORNER_GIVE = 0.2
"""How much of its smoothing a corner takes part in."""
LONGEST_STEP = 12
"""At least one in so many samples is kept."""
ROUNDING = 1e-6
"""More than sums are off by rounding, so that a whole number stays one."""


class _Margins(NamedTuple):
    """Where values come from when paths are lengthened by REACH samples at both ends, so that no window leaves them."""

    places: NDArray[np.intp]
    """(m,), the sample at each place of the lengthened paths: of a loop the next, else the one mirrored at the end."""
    own: NDArray[np.intp]
    """(n,), the place of each sample."""
    beyond: NDArray[np.intp]
    """(k,), the places beyond the ends of open paths, whose values are mirrored through those at the ends."""
    pivots: NDArray[np.intp]
    """(k,), the ends."""


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
    tops: NDArray[np.intp]
    """(n,), the row from which each sample's y counts."""

    @classmethod
    def along(
        cls, lines: Polylines, are_closed: NDArray[np.bool_], tops: NDArray[np.intp], spacing: float
    ) -> "ArcSamples":
        """Samples about `spacing` apart; the first point of a closed line is repeated at its end in `lines` only."""
        points, counts = lines.evenly(spacing, are_closed)
        ends = np.cumsum(counts)
        first, last = np.repeat(ends - counts, counts), np.repeat(ends - 1, counts)
        return cls(points, first, last, np.repeat(are_closed, counts), np.repeat(tops, counts))

    def smooth(self, sigma: float) -> None:
        """A Gaussian of `sigma` samples along each path; ends of open paths stay where they are, corners nearly."""
        longer = self._lengthened(self.points)
        change = self._mean(longer, sigma) - self.points
        self.points = self.points + change * np.where(self._is_corner(longer), CORNER_GIVE, 1.0)[:, None]

    def weighted(self, values: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
        """Gaussian means along the paths of values (n, d), mirrored through the values at the ends."""
        return self._mean(self._lengthened(values), sigma)

    def _mean(self, longer: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
        count, means = len(longer) - 2 * REACH, 0.0
        for first, weight in enumerate(_gaussian(sigma)):
            means = means + longer[first : first + count] * weight
        return np.asarray(means).take(self._margins.own - REACH, axis=0)

    def sharpen(self, farthest: float) -> None:
        """Puts corners where the straight lines before and behind them meet, if that is not over `farthest` away."""
        corners = np.flatnonzero(self._is_corner(self._lengthened(self.points)))
        for corner in corners.tolist():
            self._sharpen(corner, farthest)

    def _sharpen(self, corner: int, farthest: float) -> None:
        around = self._around(corner, (-5, -2, 2, 5))
        if around is None:
            return
        start, before, after, end = self.points[around]
        meeting = _crossing(before, before - start, after, after - end)
        if meeting is not None and np.hypot(*(meeting - self.points[corner])) < farthest:
            self.points[corner] = meeting
            self.points[self._around(corner, (-1, 1))] = (meeting + self.points[around[1:3]]) / 2

    def _around(self, sample: int, offsets: tuple[int, ...]) -> list[int] | None:
        """The samples so far along the path from one; None where it ends before."""
        first, last = int(self.first[sample]), int(self.last[sample])
        places = [sample + offset for offset in offsets]
        if self.is_closed[sample]:
            return [first + (place - first) % (last - first + 1) for place in places]
        return places if places[0] >= first and places[-1] <= last else None

    def _is_corner(self, longer: Points) -> NDArray[np.bool_]:
        """(n,), where the path turns sharply, seen over REACH samples to both sides."""
        own = self._margins.own
        before, after = self.points - longer.take(own - REACH, axis=0), longer.take(own + REACH, axis=0) - self.points
        dot = before[:, 0] * after[:, 0] + before[:, 1] * after[:, 1]
        lengths = np.hypot(before[:, 0], before[:, 1]) * np.hypot(after[:, 0], after[:, 1])
        cosine = dot / np.maximum(lengths, 1e-9)
        is_corner = cosine < CORNER
        for step in (-1, 1):
            is_corner &= cosine <= cosine.take(self._margins.places.take(own + step))
        return np.asarray(is_corner)

    def tangents(self) -> Points:
        """Unit vectors along the paths, (n, 2)."""
        longer, own = self._lengthened(self.points), self._margins.own
        step = longer.take(own + 1, axis=0) - longer.take(own - 1, axis=0)
        return step / np.maximum(np.hypot(step[:, 0], step[:, 1]), 1e-9)[:, None]

    def pixels(self) -> NDArray[np.intp]:
        """Column and row of each sample in the whole image, (n, 2)."""
        pixels = self.points.astype(np.intp)
        pixels[:, 1] += self.tops
        return pixels

    def starts(self) -> list[int]:
        """The first sample of each path."""
        return np.flatnonzero(self.first == np.arange(len(self.first))).tolist()

    def few(self, tolerance: float) -> list[Points]:
        """Each path as few of its samples, chords about `tolerance` from the arc; a loop ends where it began."""
        longer, own = self._lengthened(self.points), self._margins.own
        second = longer.take(own - 1, axis=0) + longer.take(own + 1, axis=0) - 2 * self.points
        bend = np.hypot(second[:, 0], second[:, 1])
        density = np.sqrt(self.weighted(bend[:, None], 1.0)[:, 0].clip(0) / (8 * tolerance))
        along = np.cumsum(np.clip(density, 1 / LONGEST_STEP, 1))
        mark = np.floor(along - along[self.first] + ROUNDING)  # counted anew on each path: it hangs on itself alone
        is_kept = np.diff(mark, prepend=-1) > 0
        is_kept[self.first] = is_kept[self.last] = True
        lines = []
        for start in self.starts():
            chosen = slice(start, int(self.last[start]) + 1)
            line = self.points[chosen][is_kept[chosen]]
            lines.append(np.concatenate([line, line[:1]]) if self.is_closed[start] else line)
        return lines

    def _lengthened(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The values (n, d) at all places (m, d) of the lengthened paths."""
        places, _, beyond, pivots = self._margins
        longer = values.take(places, axis=0)
        longer[beyond] = 2 * values[pivots] - longer[beyond]
        return longer

    @cached_property
    def _margins(self) -> _Margins:
        firsts = np.array(self.starts())
        counts = self.last[firsts] + 1 - firsts
        longer = counts + 2 * REACH
        first, count, is_closed = (np.repeat(each, longer) for each in (firsts, counts, self.is_closed[firsts]))
        along = np.arange(len(first)) - np.repeat(np.cumsum(longer) - longer, longer) - REACH
        end = np.where(along < 0, 0, count - 1)
        is_inside = (along >= 0) & (along < count)
        inside = np.where(is_closed, along % count, np.where(is_inside, along, np.clip(2 * end - along, 0, count - 1)))
        beyond = np.flatnonzero(~is_inside & ~is_closed)
        return _Margins(first + inside, np.flatnonzero(is_inside), beyond, (first + end)[beyond])


@lru_cache(maxsize=16)
def _gaussian(sigma: float) -> NDArray[np.float64]:
    weights = np.exp(-0.5 * (np.arange(-REACH, REACH + 1) / sigma) ** 2)
    return np.asarray(weights / weights.sum())


def _crossing(one: Points, way_one: Points, two: Points, way_two: Points) -> Points | None:
    """Where the ray from `one` meets the ray from `two`; None if they do not."""
    area = way_one[0] * way_two[1] - way_one[1] * way_two[0]
    gap = two - one
    if abs(area) < 1e-9:
        return None
    along = (gap[0] * way_two[1] - gap[1] * way_two[0]) / area
    along_two = (gap[0] * way_one[1] - gap[1] * way_one[0]) / area
    return one + along * way_one if min(along, along_two) > 0 else None
