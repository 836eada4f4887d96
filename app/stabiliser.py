"""Steadies the pen: the ink is drawn as if on a string behind it."""

import math
from dataclasses import replace

from app.tools.tool import Sample

USUAL = 30
"""Strength for whoever has not chosen another."""
LONGEST = 0.1
"""Length of the string at full strength, in longer sides of the page."""


class Stabiliser:
    """A point that the pen drags along on a string: tremor shorter than the string leaves no trace.

    `strength` is 0 (no string) to 100; the string grows with its square, so that small strengths differ finely.
    """

    def __init__(self, strength: int, side: float, start: Sample) -> None:
        self._length = LONGEST * side * (min(max(strength, 0), 100) / 100) ** 2
        self._at = (start.x, start.y)
        self.pen = start
        """Where the pen itself is."""

    def follow(self, pen: Sample) -> Sample:
        """Where the ink is once the pen has come to `pen`."""
        self.pen = pen
        x, y = self._at
        distance = math.hypot(pen.x - x, pen.y - y)
        if distance > self._length:
            share = (distance - self._length) / distance
            self._at = (x + (pen.x - x) * share, y + (pen.y - y) * share)
        return replace(pen, x=self._at[0], y=self._at[1])
