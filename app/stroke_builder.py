"""A stroke as it comes out of the pen: samples in, a `Stroke` out."""

import numpy as np
from numpy.typing import NDArray

from app.tools.tool import Sample
from engine import Stroke

COLUMNS = 4
"""x, y, time, pressure (nan = none)."""


class StrokeBuilder:
    """Collects samples in an array that grows by doubling: a point costs the same in long strokes as in short ones.

    Samples nearer than `nearest` to the last one, in pixels of the page, say nothing new.
    """

    def __init__(self, first: Sample, nearest: float) -> None:
        self._nearest = nearest
        self._rows = np.empty((256, COLUMNS), np.float32)
        self._count = 0
        self._append(first)

    @property
    def points(self) -> NDArray[np.float32]:
        """(n, 2), n >= 1, no two neighbours the same; a view, valid until the next `add`."""
        return self._rows[: self._count, :2]

    def add(self, sample: Sample) -> None:
        """Go on to `sample`, unless that is where the pen is already."""
        x, y = self._rows[self._count - 1, :2]
        if max(abs(sample.x - x), abs(sample.y - y)) >= self._nearest:
            self._append(sample)

    def stroke(self) -> Stroke:
        """The stroke so far."""
        rows = self._rows[: self._count].copy()
        pressures = None if np.isnan(rows[:, 3]).any() else np.clip(rows[:, 3], 0, 1)
        return Stroke(np.ascontiguousarray(rows[:, :2]), rows[:, 2].copy(), pressures)

    def _append(self, sample: Sample) -> None:
        if self._count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        pressure = np.nan if sample.pressure is None else sample.pressure
        self._rows[self._count] = (sample.x, sample.y, sample.time, pressure)
        self._count += 1
