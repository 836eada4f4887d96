"""The strokes inside flat drawings: where each begins and ends, how long it is, and new points along it."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from training.drawings import Drawings
from training.drawn_classes import DrawnClasses

Floats = NDArray[np.float32]
Indices = NDArray[np.intp]
SPACING = 3.0
"""Longest way between two neighbouring points of a stroke after `resample`, pixels."""


@dataclass(frozen=True)
class Strokes:
    """Which points of some drawings make which stroke; it stays true while points only move."""

    of_point: Indices
    """(points,), the stroke of each point."""
    first: Indices
    """(strokes,), the first point of each stroke."""
    last: Indices
    """(strokes,), the last point of each stroke."""
    owners: Indices
    """(strokes,), the drawing of each stroke."""


def strokes_of(drawings: Drawings) -> Strokes:
    """The strokes of drawings, in order."""
    last = np.flatnonzero(drawings.ends_stroke)
    first = np.concatenate([[0], last[:-1] + 1])
    of_point = np.repeat(np.arange(len(last)), last - first + 1)
    return Strokes(of_point, first, last, drawings.owners[first])


def boxes(drawings: Drawings, strokes: Strokes) -> tuple[Floats, Floats]:
    """The upper left and the lower right corner of every stroke's points, (strokes, 2) each."""
    return np.minimum.reduceat(drawings.points, strokes.first), np.maximum.reduceat(drawings.points, strokes.first)


def arc(drawings: Drawings, strokes: Strokes) -> tuple[Floats, Floats]:
    """How far along its stroke each point lies, (points,) 0..1, and each stroke's length, (strokes,) pixels."""
    step = np.hypot(*np.diff(drawings.points, axis=0, prepend=drawings.points[:1]).T)
    step[strokes.first] = 0
    way = np.cumsum(step, dtype=np.float64)
    way -= way[strokes.first][strokes.of_point]
    length = way[strokes.last]
    along = way / np.maximum(length, 1e-6)[strokes.of_point]
    return along.astype(np.float32), length.astype(np.float32)


def without(drawings: Drawings, strokes: Strokes, dropped: NDArray[np.bool_]) -> Drawings:
    """The drawings without the strokes that are marked, (strokes,)."""
    kept = ~dropped[strokes.of_point]
    before = np.concatenate([[0], np.cumsum(kept)])
    return Drawings(drawings.points[kept], drawings.ends_stroke[kept], before[drawings.offsets])


def resample(drawings: Drawings, spacing: float = SPACING) -> Drawings:
    """The drawings with points put between those of a stroke that are further apart than `spacing` pixels."""
    step = np.diff(drawings.points, axis=0, append=drawings.points[-1:])
    step[drawings.ends_stroke] = 0
    pieces = np.maximum(1, np.ceil(np.hypot(*step.T) / spacing)).astype(np.intp)
    point = np.repeat(np.arange(len(pieces)), pieces)
    before = np.concatenate([[0], np.cumsum(pieces)])
    place = np.arange(len(point)) - before[point]
    points = drawings.points[point] + step[point] * (place / pieces[point])[:, None]
    return Drawings(points.astype(np.float32), drawings.ends_stroke[point], before[drawings.offsets])


def from_omniglot(data: DrawnClasses) -> Drawings:
    """Every drawing of `data` in the model's frame, its points at most three pixels apart."""
    return resample(Drawings(data.points, data.ends_stroke, data.offsets).framed())


def moved(drawings: Drawings, points: NDArray[np.floating]) -> Drawings:
    """The same strokes with their points elsewhere."""
    return replace(drawings, points=points.astype(np.float32, copy=False))
