"""What is left of strokes that an eraser passes over."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.page import Page
from engine import Stroke

Place = tuple[float, float]
Numbers = NDArray[np.float64]
RADIUS = 0.75
"""Of the eraser, in pen widths of the page."""
SHORTEST = 1e-3
"""A piece of a stroke below this length, in pixels, is nothing."""


def eraser_radius(page: Page) -> float:
    """Radius of what the eraser covers, in pixels of the page."""
    return RADIUS * page.pen_width


def without_touched(page: Page, start: Place, end: Place, radius: float) -> Page:
    """The page without the strokes whose ink an eraser touches on its way; `page` itself where it touches none."""
    reach = radius + page.pen_width / 2
    kept = tuple(stroke for stroke in page.strokes if not _is_touched(stroke, start, end, reach))
    return page if len(kept) == len(page.strokes) else replace(page, strokes=kept)


def without_covered(page: Page, start: Place, end: Place, radius: float) -> Page:
    """The page without the ink that an eraser covers on its way, strokes cut there; `page` itself where there is none.

    Strokes end half a pen before the eraser's rim, for their round ends reach up to it.
    """
    reach = radius + page.pen_width / 2
    strokes: list[Stroke] = []
    is_changed = False
    for stroke in page.strokes:
        if _is_touched(stroke, start, end, reach):
            strokes += _cut(stroke, start, end, reach)
            is_changed = True
        else:
            strokes.append(stroke)
    return replace(page, strokes=tuple(strokes)) if is_changed else page


def _is_touched(stroke: Stroke, start: Place, end: Place, reach: float) -> bool:
    points = stroke.points
    low, high = np.minimum(start, end) - reach, np.maximum(start, end) + reach
    if not len(points) or (points.max(axis=0) < low).any() or (points.min(axis=0) > high).any():
        return False
    enters, leaves = _covered_shares(points.astype(np.float64), start, end, reach)
    return bool((enters < leaves).any())


def _cut(stroke: Stroke, start: Place, end: Place, reach: float) -> list[Stroke]:
    """The pieces of a stroke that lie outside."""
    rows = _rows(stroke)
    if len(rows) == 1:
        return []
    enters, leaves = _covered_shares(rows[:, :2], start, end, reach)
    pieces, first, begin = [], rows[:0], 0
    for place in np.flatnonzero(enters < leaves).tolist():
        one, way = rows[place], rows[place + 1] - rows[place]
        pieces.append(np.concatenate([first, rows[begin : place + 1], [one + way * enters[place]]]))
        first, begin = (one + way * leaves[place])[None], place + 1
    pieces.append(np.concatenate([first, rows[begin:]]))
    if len(rows) > 3 and (rows[0, :2] == rows[-1, :2]).all() and len(pieces) > 1:  # a loop: its ends are no ends
        pieces = [*pieces[1:-1], np.concatenate([pieces[-1], pieces[0]])]
    return [_stroke(stroke, piece) for piece in pieces if _length(piece) > SHORTEST]


def _covered_shares(points: Numbers, start: Place, end: Place, reach: float) -> tuple[Numbers, Numbers]:
    """From which share to which share of each segment, (n - 1,) each within 0..1, the eraser covers it; 1, 0 for none.

    What it covers on its way, a round-ended bar, is convex, so it covers one share: from the first of those of
    its two ends and its middle to the last. A dot is one segment without length.
    """
    line = points if len(points) > 1 else np.concatenate([points, points])
    a, b = np.array(start), np.array(end)
    parts = [_in_disc(line, a, reach), _in_disc(line, b, reach)]
    if (a != b).any():
        parts.append(_in_bar(line, a, b, reach))
    enters = np.min([enter for enter, _ in parts], axis=0)
    leaves = np.max([leave for _, leave in parts], axis=0)
    return enters, leaves


def _in_disc(line: Numbers, centre: Numbers, radius: float) -> tuple[Numbers, Numbers]:
    """Shares between which |p + t d - centre| < radius."""
    steps, offsets = np.diff(line, axis=0), line[:-1] - centre
    squares = (steps**2).sum(axis=1)
    halves = (steps * offsets).sum(axis=1)
    rests = (offsets**2).sum(axis=1) - radius**2
    with np.errstate(divide="ignore", invalid="ignore"):
        roots = np.sqrt(halves**2 - squares * rests)
        enters, leaves = (-halves - roots) / squares, (-halves + roots) / squares
    still = squares == 0
    enters, leaves = np.where(still, 0.0, enters), np.where(still, np.where(rests < 0, 1.0, -1.0), leaves)
    return _within(enters, leaves)


def _in_bar(line: Numbers, a: Numbers, b: Numbers, radius: float) -> tuple[Numbers, Numbers]:
    """Shares between which the line lies between `a` and `b`, and within `radius` of the line through them."""
    length = float(np.hypot(*(b - a)))
    along = (b - a) / length
    across = np.array([-along[1], along[0]])
    enters, leaves = _in_slab((line - a) @ along, 0.0, length)
    other_enters, other_leaves = _in_slab((line - a) @ across, -radius, radius)
    return _within(np.maximum(enters, other_enters), np.minimum(leaves, other_leaves))


def _in_slab(heights: Numbers, low: float, high: float) -> tuple[Numbers, Numbers]:
    steps = np.diff(heights)
    with np.errstate(divide="ignore", invalid="ignore"):
        ways = np.sort([(low - heights[:-1]) / steps, (high - heights[:-1]) / steps], axis=0)
    is_inside = (heights[:-1] > low) & (heights[:-1] < high)
    still = steps == 0
    return np.where(still, np.where(is_inside, 0.0, 1.0), ways[0]), np.where(still, is_inside * 1.0, ways[1])


def _within(enters: Numbers, leaves: Numbers) -> tuple[Numbers, Numbers]:
    """Cut to 0..1; 1, 0 where nothing is left."""
    enters, leaves = np.clip(enters, 0, 1), np.clip(leaves, 0, 1)
    is_some = enters < leaves  # nan, of a line that misses, is not
    return np.where(is_some, enters, 1.0), np.where(is_some, leaves, 0.0)


def _rows(stroke: Stroke) -> Numbers:
    """(n, 2 to 4): points, and times and pressures where there are any."""
    parts = [part[:, None] for part in (stroke.times, stroke.pressures) if part is not None]
    return np.concatenate([stroke.points, *parts], axis=1).astype(np.float64)


def _stroke(whole: Stroke, rows: Numbers) -> Stroke:
    rows = rows[np.concatenate([[True], (np.diff(rows[:, :2], axis=0) != 0).any(axis=1)])]
    columns = iter(np.ascontiguousarray(rows[:, 2:].T, np.float32))
    times = None if whole.times is None else next(columns)
    pressures = None if whole.pressures is None else next(columns)
    return Stroke(np.ascontiguousarray(rows[:, :2], np.float32), times, pressures)


def _length(rows: Numbers) -> float:
    return float(np.hypot(*np.diff(rows[:, :2], axis=0).T).sum()) if len(rows) > 1 else 0.0
