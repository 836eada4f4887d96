"""Many drawings in flat arrays, so that a whole batch is chosen, changed and rendered without a loop."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.frame import INK_SIZE, LARGEST_DOT, PEN_WIDTH, SIZE
from engine.messages import Image
from engine.raster import draw_segments
from training.omniglot import Omniglot

Floats = NDArray[np.float32]
Indices = NDArray[np.intp]
OMNIGLOT_PEN = 3.0
"""Width of a stroke in Omniglot's images, pixels."""
SPACING = 3.0
"""Longest way between two neighbouring points of a stroke after `resample`, pixels."""


@dataclass(frozen=True)
class Drawings:
    """Points of strokes of drawings, each in rising order."""

    points: Floats
    """(points, 2), x and y, pixels of the model's frame."""
    stroke: Indices
    """(points,), the stroke of each point, 0..strokes - 1."""
    owner: Indices
    """(strokes,), the drawing of each stroke, 0..count - 1."""
    count: int

    @property
    def drawing(self) -> Indices:
        """(points,), the drawing of each point."""
        return self.owner[self.stroke]

    @property
    def first(self) -> Indices:
        """(strokes,), the first point of each stroke."""
        return np.flatnonzero(np.diff(self.stroke, prepend=-1))

    @property
    def last(self) -> Indices:
        """(strokes,), the last point of each stroke."""
        return np.append(self.first[1:], len(self.points)) - 1

    def moved(self, points: Floats) -> "Drawings":
        """The same strokes with their points elsewhere."""
        return replace(self, points=points.astype(np.float32, copy=False))

    def take(self, chosen: Indices) -> "Drawings":
        """The chosen drawings, in that order; one may be chosen more than once."""
        bounds = np.searchsorted(self.drawing, np.arange(self.count + 1))
        point, copy = spans(bounds[chosen], bounds[chosen + 1])
        new_stroke = (np.diff(self.stroke[point], prepend=-1) != 0) | (np.diff(copy, prepend=-1) != 0)
        return Drawings(self.points[point], np.cumsum(new_stroke) - 1, copy[new_stroke], len(chosen))

    def without(self, dropped: NDArray[np.bool_]) -> "Drawings":
        """The drawings without the strokes that are marked, (strokes,)."""
        kept = ~dropped
        point = kept[self.stroke]
        return replace(
            self, points=self.points[point], stroke=(np.cumsum(kept) - 1)[self.stroke[point]], owner=self.owner[kept]
        )


def spans(starts: Indices, ends: Indices) -> tuple[Indices, Indices]:
    """The numbers starts[i]..ends[i] - 1 of every i one after the other, and the i of each."""
    lengths = ends - starts
    which = np.repeat(np.arange(len(starts)), lengths)
    return np.arange(len(which)) + (starts - np.cumsum(lengths) + lengths)[which], which


def from_omniglot(data: Omniglot) -> Drawings:
    """Every drawing of `data` in the model's frame, its points at most three pixels apart."""
    drawing = np.repeat(np.arange(len(data.classes)), np.diff(data.offsets))
    stroke = np.cumsum(data.ends_stroke) - data.ends_stroke
    first = np.flatnonzero(np.diff(stroke, prepend=-1))
    return resample(framed(Drawings(data.points, stroke, drawing[first], len(data.classes)), OMNIGLOT_PEN))


def framed(drawings: Drawings, pen_width: float = PEN_WIDTH) -> Drawings:
    """The drawings with their ink centred and scaled as `engine.frame.frame_of` does; no drawing may be empty."""
    first = np.searchsorted(drawings.drawing, np.arange(drawings.count))
    low, high = (f.reduceat(drawings.points, first, axis=0) for f in (np.minimum, np.maximum))
    scale = (INK_SIZE - PEN_WIDTH) / np.maximum((high - low).max(axis=1), LARGEST_DOT * pen_width)
    owner = drawings.drawing
    return drawings.moved((drawings.points - ((low + high) / 2)[owner]) * scale[owner, None] + SIZE / 2)


def resample(drawings: Drawings, spacing: float = SPACING) -> Drawings:
    """The drawings with points put between those that are further apart than `spacing` pixels."""
    whole = np.ones(len(drawings.points), np.intp)
    inner = np.flatnonzero(np.diff(drawings.stroke) == 0)
    step = np.diff(drawings.points, axis=0)[inner]
    whole[inner] = np.maximum(1, np.ceil(np.hypot(*step.T) / spacing)).astype(np.intp)
    place, point = spans(np.zeros_like(whole), whole)
    steps = np.zeros_like(drawings.points)
    steps[inner] = step / whole[inner, None]
    points = drawings.points[point] + steps[point] * place[:, None]
    return Drawings(points.astype(np.float32), drawings.stroke[point], drawings.owner, drawings.count)


def render(drawings: Drawings, pen_widths: float | Floats = PEN_WIDTH) -> Image:
    """The drawings as the networks see them, (count, 48, 48), by one pen or by one for each drawing."""
    same = np.diff(drawings.stroke, append=-1) == 0
    dot = drawings.first[drawings.first == drawings.last]
    start = np.sort(np.append(np.flatnonzero(same), dot))
    end = start + same[start]
    return draw_segments(
        drawings.points[start], drawings.points[end], drawings.drawing[start], drawings.count, SIZE, SIZE, pen_widths
    )
