"""Drawings without what no hand meant: crumbs beside the lines, thorns on them, and lumps."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.frame import PEN_WIDTH
from engine.messages import Stroke
from engine.raster import segments
from engine.vectorize import Tracing
from engine.vectors import lengths

Points = NDArray[np.float64]
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


def tidied(drawings: Sequence[Tracing], manner: Manner) -> list[tuple[Stroke, ...]]:
    """The strokes of each variation, in the model's frame, without what their exemplar has nothing like.

    On 158 public evaluation characters every fourth drawing loses a mark; where the drawings stand on the plane does
    not change (`training.evaluate`): critics hardly see what disturbs the eye.
    """
    lines = [drawing.lines for drawing in drawings]
    kept = lines if manner.has_marks else without_stray_marks(lines)
    fills = [drawing.fills if manner.has_fills else () for drawing in drawings]
    return [some + others for some, others in zip(kept, fills, strict=True)]


def without_stray_marks(drawings: Sequence[tuple[Stroke, ...]]) -> list[tuple[Stroke, ...]]:
    """The strokes of each drawing without short ones; but for those that join two others, and for the longest."""
    strokes = [stroke for drawing in drawings for stroke in drawing]
    if not strokes:
        return list(drawings)
    starts, ends, owners = pieces(strokes)
    long = np.bincount(owners, lengths(ends - starts))
    drawing_of = np.repeat(np.arange(len(drawings)), [len(drawing) for drawing in drawings])
    longest = np.zeros(len(drawings))
    np.maximum.at(longest, drawing_of, long)
    is_short = long < np.minimum(SHORT * PEN_WIDTH, longest)[drawing_of]
    kept = list(drawings)
    for which in set(drawing_of[is_short].tolist()):
        own = drawing_of == which
        lines = (own & ~is_short)[owners]
        shorts = is_short[own].tolist()
        kept[which] = tuple(
            stroke
            for stroke, short in zip(drawings[which], shorts, strict=True)
            if not short or joins(stroke, starts[lines], ends[lines])
        )
    return kept


def joins(stroke: Stroke, starts: Points, ends: Points) -> bool:
    """Whether both its ends, apart from each other, touch lines that consist of segments, `starts` to `ends` (n, 2)."""
    first, last = stroke.points[[0, -1]].astype(np.float64)
    reach = TOUCHES * PEN_WIDTH
    if np.hypot(*(last - first)) <= reach / 2:
        return False
    return all(distances(end, starts, ends).min() <= reach for end in (first, last))


def length(stroke: Stroke) -> float:
    """Of its line, pixels; a dot has none."""
    return float(lengths(stroke.points[1:] - stroke.points[:-1]).sum())


def pieces(strokes: Sequence[Stroke]) -> tuple[Points, Points, NDArray[np.intp]]:
    """The straight pieces of strokes: from and to (n, 2), and which stroke's (n,); a dot is one without length."""
    points = np.concatenate([stroke.points for stroke in strokes]).astype(np.float64)
    counts = [len(stroke.points) for stroke in strokes]
    firsts, seconds = segments(np.cumsum(counts) - 1)
    owners = np.arange(len(strokes)).repeat(counts)
    return points.take(firsts, axis=0), points.take(seconds, axis=0), owners.take(firsts)


def distances(point: Points, starts: Points, ends: Points) -> NDArray[np.floating]:
    """From a point (2,) to segments, `starts` to `ends` (n, 2): (n,)."""
    way, to = ends - starts, point - starts
    squared = np.maximum((way * way).sum(axis=1), 1e-12)
    along = np.clip((to * way).sum(axis=1) / squared, 0, 1)
    return lengths(to - along[:, None] * way)
