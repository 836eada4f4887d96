"""Drawings without what no hand meant: crumbs beside the lines, thorns on them, and lumps."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.frame import PEN_WIDTH
from engine.messages import Stroke
from engine.vectorize import Tracing

Points = NDArray[np.floating]
"""(n, 2), x and y."""
SHORT = 1.5
"""A stroke of less than this many pen widths may be a stray mark."""
CLEARLY_LONGER = 1.3
"""The exemplar has short strokes of its own if one is less than so many times as long as `SHORT`."""
TOUCHES = 0.7
"""An end that lies so many pen widths from another stroke's line, or nearer, touches it."""


@dataclass(frozen=True)
class Manner:
    """What an exemplar is drawn with, and variations of it may be, too."""

    has_marks: bool
    """Dots or dashes."""
    has_fills: bool
    """Ink wider than a movement of the pen."""


def manner_of(exemplar: Tracing) -> Manner:
    """Of a drawing in the model's frame."""
    own = CLEARLY_LONGER * SHORT * PEN_WIDTH
    return Manner(any(length(line) < own for line in exemplar.lines), bool(exemplar.fills))


def tidied(drawing: Tracing, manner: Manner) -> tuple[Stroke, ...]:
    """The strokes of a variation, in the model's frame, without what its exemplar has nothing like.

    On 158 public evaluation characters every fourth drawing loses a mark; where the drawings stand on the plane does
    not change (`training.evaluate`): critics hardly see what disturbs the eye.
    """
    lines = drawing.lines if manner.has_marks else without_stray_marks(drawing.lines)
    return lines + drawing.fills if manner.has_fills else lines


def without_stray_marks(strokes: Sequence[Stroke]) -> tuple[Stroke, ...]:
    """The strokes without short ones; but for those that join two others, and for the longest."""
    lengths = [length(stroke) for stroke in strokes]
    least = min(SHORT * PEN_WIDTH, max(lengths, default=0.0))
    kept = [stroke for stroke, size in zip(strokes, lengths, strict=True) if size >= least]
    if len(kept) == len(strokes):
        return tuple(strokes)
    lines = np.concatenate([dense(stroke.points) for stroke in kept])
    return tuple(stroke for stroke, size in zip(strokes, lengths, strict=True) if size >= least or joins(stroke, lines))


def joins(stroke: Stroke, lines: Points) -> bool:
    """Whether both its ends, apart from each other, touch what is drawn along `lines` (n, 2)."""
    ends = stroke.points[[0, -1]]
    reach = TOUCHES * PEN_WIDTH
    touches = np.linalg.norm(lines[:, None] - ends, axis=2).min(axis=0) <= reach
    return bool(touches.all() and np.linalg.norm(ends[1] - ends[0]) > reach / 2)


def length(stroke: Stroke) -> float:
    """Of its line, pixels; a dot has none."""
    return float(np.linalg.norm(np.diff(stroke.points, axis=0), axis=1).sum())


def dense(points: Points, step: float = 0.5) -> Points:
    """Points (m, 2) along the line through `points` (n, 2), at most `step` pixels apart."""
    gaps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    counts = np.maximum(1, np.ceil(gaps / step)).astype(int)
    at = np.concatenate([np.arange(count) / count for count in counts] + [np.zeros(1)])
    starts = np.append(np.repeat(np.arange(len(counts)), counts), len(points) - 1)
    after = np.minimum(starts + 1, len(points) - 1)
    return np.asarray(points[starts] + (points[after] - points[starts]) * at[:, None])
