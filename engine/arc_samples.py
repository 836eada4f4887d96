"""Evenly spaced samples along many paths at once: smoothing, tangents, and the choice of the few that matter."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.polylines import Polylines
from engine.skeleton import Points
from engine.vectors import SHORTEST, lengths, units

REACH = 3
"""Samples to each side that take part in smoothing."""
CORNER = np.cos(np.radians(55))
"""A path that turns by more than this has a corner there."""
CORNER_GIVE = 0.2
"""How much of its smoothing a corner takes part in."""
BESIDE = np.array([-5, -2, 2, 5])
"""Samples before and behind a corner, through which the straight lines go that meet in it."""
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
    before: NDArray[np.intp]
    """(n,), the sample before each."""
    after: NDArray[np.intp]
    """(n,), the sample after each."""
    beyond: NDArray[np.intp]
    """(k,), the places beyond the ends of open paths, whose values are mirrored through those at the ends."""
    pivots: NDArray[np.intp]
    """(k,), the ends."""


@dataclass
class ArcSamples:
    """Samples of k paths, one path after the other."""

    points: Points
    """(n, 2)."""
    counts: NDArray[np.intp]
    """(k,), samples of each path."""
    are_closed: NDArray[np.bool_]
    """(k,), whether each path is a loop."""
    path_tops: NDArray[np.intp]
    """(k,), the row from which each path's y counts."""

    @classmethod
    def along(
        cls, lines: Polylines, are_closed: NDArray[np.bool_], tops: NDArray[np.intp], spacing: float
    ) -> "ArcSamples":
        """Samples about `spacing` apart; the first point of a closed line is repeated at its end in `lines` only."""
        points, counts = lines.evenly(spacing, are_closed)
        return cls(points, counts, are_closed, tops)

    @cached_property
    def firsts(self) -> NDArray[np.intp]:
        """(k,), the first sample of each path."""
        return np.asarray(self.counts.cumsum() - self.counts)

    @cached_property
    def lasts(self) -> NDArray[np.intp]:
        """(k,), the last sample of each path."""
        return self.firsts + self.counts - 1

    @cached_property
    def tops(self) -> NDArray[np.intp]:
        """(n,), the row from which each sample's y counts."""
        return self.path_tops.repeat(self.counts)

    def smooth(self, sigma: float) -> None:
        """A Gaussian of `sigma` samples along each path; ends of open paths stay where they are, corners nearly."""
        longer = self._lengthened(self.points)
        change = self._mean(longer, sigma) - self.points
        change[self._corners(longer)] *= CORNER_GIVE
        self.points = self.points + change

    def weighted(self, values: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
        """Gaussian means along the paths of values (n, d), mirrored through the values at the ends."""
        return self._mean(self._lengthened(values), sigma)

    def _mean(self, longer: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
        count, (own, *weights) = len(longer) - 2 * REACH, _gaussian(sigma)
        means = longer[REACH : REACH + count] * own
        for step, weight in enumerate(weights, start=1):
            both = longer[REACH - step : REACH - step + count] + longer[REACH + step : REACH + step + count]
            both *= weight
            means += both
        return np.asarray(means.take(self._margins.own - REACH, axis=0))

    def sharpen(self, farthest: float) -> None:
        """Puts corners where the straight lines before and behind them meet, if that is not over `farthest` away."""
        corners = self._corners(self._lengthened(self.points))
        around, is_there = self._around(corners)
        corners, around = corners[is_there], around.compress(is_there, axis=0)
        if not len(corners):
            return
        start, before, after, end = (self.points.take(each, axis=0) for each in around.T)
        meeting, do_meet = _crossings(before, before - start, after, after - end)
        do_meet[do_meet] = lengths((meeting - self.points.take(corners, axis=0)).compress(do_meet, axis=0)) < farthest
        corners, meeting = corners[do_meet], meeting.compress(do_meet, axis=0)
        self.points[corners] = meeting
        for beside, towards in ((self._margins.before, before), (self._margins.after, after)):
            self.points[beside.take(corners)] = (meeting + towards.compress(do_meet, axis=0)) / 2

    def _around(self, samples: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """The samples `BESIDE` some, along their paths (n, 4); whether those are as long (n,)."""
        path = self.firsts.searchsorted(samples, side="right") - 1
        first, last = self.firsts[path][:, None], self.lasts[path][:, None]
        places = samples[:, None] + BESIDE
        inside = first + (places - first) % (last - first + 1)
        return inside, self.are_closed[path] | (inside == places).all(axis=1)

    def _corners(self, longer: Points) -> NDArray[np.intp]:
        """The samples (c,) at which the path turns sharply, seen over REACH samples to both sides."""
        own = self._margins.own
        before, after = self.points - longer.take(own - REACH, axis=0), longer.take(own + REACH, axis=0) - self.points
        products = before * after
        dot = products[:, 0] + products[:, 1]
        cosine = dot / np.maximum(lengths(before) * lengths(after), SHORTEST)
        turns = np.flatnonzero(cosine < CORNER)
        beside = [cosine.take(each.take(turns)) for each in (self._margins.before, self._margins.after)]
        return turns[cosine.take(turns) <= np.minimum(*beside)]

    def tangents(self) -> Points:
        """Unit vectors along the paths, (n, 2)."""
        longer, own = self._lengthened(self.points), self._margins.own
        return units(longer.take(own + 1, axis=0) - longer.take(own - 1, axis=0))

    def pixels(self) -> NDArray[np.intp]:
        """Column and row of each sample in the whole image, (n, 2)."""
        pixels = self.points.astype(np.intp)
        pixels[:, 1] += self.tops
        return pixels

    def few(self, tolerance: float) -> Polylines:
        """Each path as few of its samples, chords about `tolerance` from the arc; a loop ends where it began."""
        longer, own = self._lengthened(self.points), self._margins.own
        second = longer.take(own - 1, axis=0) + longer.take(own + 1, axis=0) - 2 * self.points
        bend = self.weighted(lengths(second)[:, None], 1.0)[:, 0]
        along = np.sqrt(bend.clip(0) / (8 * tolerance)).clip(1 / LONGEST_STEP, 1).cumsum()
        # Counted anew on each path: it hangs on itself alone.
        mark = np.floor(along - along[self.firsts].repeat(self.counts) + ROUNDING)
        is_kept = np.empty(len(mark), np.bool_)
        np.greater(mark[1:], mark[:-1], out=is_kept[1:])
        is_kept[self.firsts] = is_kept[self.lasts] = True
        kept = np.insert(np.flatnonzero(is_kept), *self._returns(is_kept))
        counts = np.add.reduceat(is_kept, self.firsts, dtype=np.intp) + self.are_closed
        return Polylines(self.points.take(kept, axis=0), counts)

    def _returns(self, is_kept: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Behind which of the kept samples loops come back, and to which sample."""
        closed = self.lasts[self.are_closed]
        return is_kept.cumsum()[closed], self.firsts[self.are_closed]

    def _lengthened(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The values (n, d) at all places (m, d) of the lengthened paths."""
        margins = self._margins
        longer = values.take(margins.places, axis=0)
        mirrored = 2 * values.take(margins.pivots, axis=0) - longer.take(margins.beyond, axis=0)
        longer[margins.beyond] = mirrored
        return longer

    @cached_property
    def _margins(self) -> _Margins:
        numbers, steps = np.arange(len(self.points)), np.arange(1, REACH + 1)
        first, count, last = self.firsts[:, None], self.counts[:, None], self.lasts[:, None]
        is_open = ~self.are_closed[:, None]
        before = np.where(is_open, np.minimum(first + steps, last), last - (steps - 1) % count)
        after = np.where(is_open, np.maximum(last - steps, first), first + (steps - 1) % count)
        own = numbers + (REACH + 2 * REACH * np.arange(len(self.counts))).repeat(self.counts)
        places = np.empty(len(numbers) + 2 * REACH * len(self.counts), np.intp)
        beyond = own.take(first) - steps, own.take(last) + steps
        places[own], places[beyond[0]], places[beyond[1]] = numbers, before, after
        opens = np.flatnonzero(is_open)
        ends = np.concatenate(beyond, axis=1).take(opens, axis=0).ravel()
        pivots = np.concatenate([first, last], axis=1).take(opens, axis=0).repeat(REACH)
        return _Margins(places, own, places.take(own - 1), places.take(own + 1), ends, pivots)


@lru_cache(maxsize=16)
def _gaussian(sigma: float) -> NDArray[np.float64]:
    """Weights (REACH + 1,) of a sample itself, of each of the two beside it, and so on."""
    weights = np.exp(-0.5 * (np.arange(REACH + 1) / sigma) ** 2)
    return np.asarray(weights / (2 * weights.sum() - weights[0]))


def _crossings(one: Points, way_one: Points, two: Points, way_two: Points) -> tuple[Points, NDArray[np.bool_]]:
    """Where rays from `one` meet rays from `two` (n, 2), and which of them do (n,)."""
    area, gap = _areas(way_one, way_two), two - one
    is_crossing = np.abs(area) >= SHORTEST
    area = np.where(is_crossing, area, 1.0)
    along, along_two = _areas(gap, way_two) / area, _areas(gap, way_one) / area
    return one + along[:, None] * way_one, is_crossing & (along > 0) & (along_two > 0)


def _areas(one: Points, two: Points) -> NDArray[np.float64]:
    """Of the parallelograms between vectors (n, 2), (n,), below 0 where the second lies to the left."""
    return np.asarray(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0])
