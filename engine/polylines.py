"""Many lines of points at once: how far along its line each point lies, and points at equal distances."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.skeleton import Points
from engine.vectors import lengths, runs

UNIT = 2.0**-20
"""Pixels; distances along lines are whole numbers of it, so that sums round nothing, whatever lines lie before."""


@dataclass(frozen=True)
class Polylines:
    """k lines of two points or more, one after the other."""

    points: Points
    """(n, 2)."""
    counts: NDArray[np.intp]
    """(k,), points of each."""

    @classmethod
    def of(cls, lines: Sequence[Points], tops: NDArray[np.intp]) -> "Polylines":
        """One or more lines (n, 2); what is kept of line i counts its y from tops[i]."""
        points, counts = np.concatenate(lines), np.array([len(line) for line in lines])
        points[:, 1] -= np.repeat(tops, counts)
        return cls(points, counts)

    def lines(self) -> list[Points]:
        """Each by itself, (n, 2)."""
        return runs(self.points, self.counts)

    @property
    def lengths(self) -> NDArray[np.float64]:
        """(k,), pixels."""
        return self._wholes * UNIT

    def trimmed(self, before: NDArray[np.float64], after: NDArray[np.float64]) -> "Polylines":
        """Without points nearer than `before` (k,) pixels to the start or `after` to the end, measured along the line.

        A line of which less than two points would be left stays as it is.
        """
        is_kept = self._along >= (before / UNIT)[self._owner]
        is_kept &= self._along <= (self._wholes - after / UNIT)[self._owner]
        counts = np.add.reduceat(is_kept, self._starts, dtype=np.intp)
        is_kept |= (counts < 2)[self._owner]
        return Polylines(self.points.compress(is_kept, axis=0), np.where(counts < 2, self.counts, counts))

    def evenly(self, spacing: float, are_closed: NDArray[np.bool_]) -> tuple[Points, NDArray[np.intp]]:
        """Points (m, 2) about `spacing` pixels apart, at least three a line, ends included; how many there are of each.

        The end of a closed line, where it began, is left out.
        """
        pieces = np.maximum(3, np.round(self.lengths / spacing)).astype(np.intp)
        counts = pieces + ~are_closed
        owner = np.repeat(np.arange(len(counts)), counts)
        number = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
        places = np.round(number * (self._wholes / pieces)[owner])
        apart = np.cumsum(self._wholes + 1) - self._wholes
        found = np.searchsorted(self._along + apart[self._owner], places + apart[owner], side="right") - 1
        at = np.minimum(found, (self._starts + self.counts - 2)[owner])
        start, end = self._along.take(at), self._along.take(at + 1)
        share = ((places - start) / np.maximum(end - start, 1))[:, None]
        here = self.points.take(at, axis=0)
        return here + share * (self.points.take(at + 1, axis=0) - here), counts

    @cached_property
    def _starts(self) -> NDArray[np.intp]:
        return np.cumsum(self.counts) - self.counts

    @cached_property
    def _owner(self) -> NDArray[np.intp]:
        """(n,), the line of each point."""
        return np.repeat(np.arange(len(self.counts)), self.counts)

    @cached_property
    def _along(self) -> NDArray[np.float64]:
        """(n,), how far each point is from the first of its line, in `UNIT`."""
        steps = np.zeros(len(self.points))
        steps[1:] = lengths(self.points[1:] - self.points[:-1])
        steps[self._starts] = 0.0
        along = np.rint(steps / UNIT).cumsum()
        return np.asarray(along - along[self._starts].repeat(self.counts))

    @cached_property
    def _wholes(self) -> NDArray[np.float64]:
        """(k,), the length of each, in `UNIT`."""
        return np.asarray(self._along[self._starts + self.counts - 1])
