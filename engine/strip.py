"""Inked parts of images below each other on one strip, so that one pass of array operations serves them all."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from engine.components import label
from engine.cut_out import Cut, rescaled, threshold
from engine.messages import Image, Stroke
from engine.skeleton import Points
from engine.vectors import runs


@dataclass(frozen=True)
class Strip:
    """Ink rescaled so that a stroke is some six pixels wide; the paper around each part keeps them apart."""

    ink: Image
    mask: NDArray[np.bool_]
    """Where there is ink; narrow gaps between strokes stay open."""
    scale: float
    """Its pixels per pixel of the images."""
    pen: float
    """Stroke width in its own pixels, a known or a first estimate."""
    tops: list[int]
    """The row at which each part begins."""
    corners: list[tuple[int, int]]
    """x, y of each part's corner in its image."""

    def empty(self) -> list[list[Points]]:
        """No lines for each."""
        return [[] for _ in self.tops]

    def owner(self, line: Points) -> int:
        """Which of the parts a line (n, 2) of the strip belongs to."""
        return bisect_right(self.tops, line[0, 1]) - 1

    def bottom(self, owner: int) -> int:
        """The row at which a part ends."""
        return self.tops[owner + 1] if owner + 1 < len(self.tops) else len(self.ink)

    def deal(self, line: Points, dealt: list[list[Points]]) -> None:
        """Adds a line of the strip to those of its owner, in the owner's own pixels."""
        owner = self.owner(line)
        dealt[owner].append(line - (0, self.tops[owner]))

    def strokes(self, dealt: list[list[Points]]) -> list[tuple[Stroke, ...]]:
        """The lines of each, in its own pixels, as strokes in those of its image."""
        lines = [line for lines in dealt for line in lines]
        if not lines:
            return [()] * len(dealt)
        corners = np.array(self.corners).repeat([sum(map(len, lines)) for lines in dealt], axis=0)
        points = (np.concatenate(lines) / self.scale + corners).astype(np.float32)
        strokes = map(Stroke, runs(points, [len(line) for line in lines]))
        return [tuple(islice(strokes, len(lines))) for lines in dealt]

    def dot_width(self) -> float:
        """Diameter of the dots, where there is nothing else, in its own pixels."""
        dots = max(label(self.mask, with_diagonals=False)[1], 1)
        return float(np.sqrt(4 / np.pi * self.ink.sum() / dots))


def strip_of(cuts: Sequence[Cut], scale: float, pen: float) -> Strip:
    """One or more parts of images in which the pen is `pen` pixels wide, `scale` times as large.

    Each is rescaled by itself: what others lie on the strip must not round anything differently.
    """
    parts = [rescaled(cut, scale) for cut in cuts]
    heights, widths = zip(*(part.shape for part in parts), strict=True)
    ink = np.zeros((sum(heights), max(widths)), np.float32)
    tops = (np.cumsum(heights) - heights).tolist()
    for part, top in zip(parts, tops, strict=True):
        ink[top : top + part.shape[0], : part.shape[1]] = part
    return Strip(ink, ink > threshold(pen), scale, pen * scale, tops, [cut.corner for cut in cuts])
