"""What is left of strokes that an eraser passes over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
    covered = _covered(page.strokes, start, end, radius + page.pen_width / 2)
    if not covered:
        return page
    return replace(page, strokes=tuple(stroke for place, stroke in enumerate(page.strokes) if place not in covered))


def without_covered(page: Page, start: Place, end: Place, radius: float) -> Page:
    """The page without the ink that an eraser covers on its way, strokes cut there; `page` itself where there is none.

    Strokes end half a pen before the eraser's rim, for their round ends reach up to it.
    """
    covered = _covered(page.strokes, start, end, radius + page.pen_width / 2)
    if not covered:
        return page
    strokes: list[Stroke] = []
    for place, stroke in enumerate(page.strokes):
        strokes += _cut(stroke, covered[place]) if place in covered else [stroke]
    return replace(page, strokes=tuple(strokes))


@dataclass(frozen=True)
class _Covered:
    """Segments of one stroke that an eraser covers in part, and from which share to which share of each."""

    places: list[int]
    """Of the segments' first points, rising."""
    enters: list[float]
    leaves: list[float]


def _covered(strokes: Sequence[Stroke], start: Place, end: Place, reach: float) -> dict[int, _Covered]:
    """What an eraser covers on its way, by the place of the stroke; only strokes of which it covers something.

    The segments of all strokes are looked at together, and those outside of the eraser's box are left out at once:
    a page may have some hundred strokes, and the sums for each of them alone take longer than a frame.
    """
    inked = [place for place, stroke in enumerate(strokes) if len(stroke.points)]
    if not inked:
        return {}
    lines = [_line(strokes[place]) for place in inked]
    begins = np.cumsum([0, *(len(line) for line in lines)])
    points = np.concatenate(lines)
    firsts = _near(points, begins, np.minimum(start, end) - reach, np.maximum(start, end) + reach)
    ones, twos = (points.take(some, axis=0).astype(np.float64) for some in (firsts, firsts + 1))
    enters, leaves = _covered_shares(ones, twos, start, end, reach)
    found: dict[int, _Covered] = {}
    hits = np.flatnonzero(enters < leaves)
    owners = begins.searchsorted(firsts[hits], side="right") - 1
    told = owners, firsts[hits] - begins[owners], enters[hits], leaves[hits]
    for owner, place, enter, leave in zip(*(each.tolist() for each in told), strict=True):
        of_stroke = found.setdefault(inked[owner], _Covered([], [], []))
        of_stroke.places.append(place)
        of_stroke.enters.append(enter)
        of_stroke.leaves.append(leave)
    return found


def _line(stroke: Stroke) -> NDArray[np.float32]:
    """The stroke's points; those of a dot are a segment without length."""
    return stroke.points if len(stroke.points) > 1 else stroke.points[[0, 0]]


def _near(points: NDArray[np.float32], begins: NDArray[np.intp], low: Numbers, high: Numbers) -> NDArray[np.intp]:
    """The first points of segments whose box meets another one; lines begin at `begins`, the last of which is the end.

    Between the end of a line and the beginning of the next there is no segment.
    """
    ones, twos = points[:-1], points[1:]
    is_in_box = (np.minimum(ones, twos) <= high) & (np.maximum(ones, twos) >= low)
    is_near = is_in_box[:, 0] & is_in_box[:, 1]
    is_near[begins[1:-1] - 1] = False
    return np.flatnonzero(is_near)


def _cut(stroke: Stroke, covered: _Covered) -> list[Stroke]:
    """The pieces of a stroke that lie outside."""
    rows = _rows(stroke)
    if len(rows) == 1:
        return []
    pieces, first, begin = [], rows[:0], 0
    for place, enter, leave in zip(covered.places, covered.enters, covered.leaves, strict=True):
        one, way = rows[place], rows[place + 1] - rows[place]
        pieces.append(np.concatenate([first, rows[begin : place + 1], [one + way * enter]]))
        first, begin = (one + way * leave)[None], place + 1
    pieces.append(np.concatenate([first, rows[begin:]]))
    if len(rows) > 3 and (rows[0, :2] == rows[-1, :2]).all() and len(pieces) > 1:  # a loop: its ends are no ends
        pieces = [*pieces[1:-1], np.concatenate([pieces[-1], pieces[0]])]
    return [_stroke(stroke, piece) for piece in pieces if _length(piece) > SHORTEST]


def _covered_shares(ones: Numbers, twos: Numbers, start: Place, end: Place, reach: float) -> tuple[Numbers, Numbers]:
    """From which share to which share of segments between points (n, 2) the eraser covers them; 1, 0 for none.

    What it covers on its way, a round-ended bar, is convex, so it covers one share: from the first of those of
    its two ends and its middle to the last.
    """
    a, b = np.array(start), np.array(end)
    parts = [_in_disc(ones, twos, a, reach), _in_disc(ones, twos, b, reach)]
    if (a != b).any():
        parts.append(_in_bar(ones, twos, (a, b), reach))
    enters = np.min([enter for enter, _ in parts], axis=0)
    leaves = np.max([leave for _, leave in parts], axis=0)
    return enters, leaves


def _in_disc(ones: Numbers, twos: Numbers, centre: Numbers, radius: float) -> tuple[Numbers, Numbers]:
    """Shares between which |p + t d - centre| < radius."""
    steps, offsets = twos - ones, ones - centre
    squares = (steps**2).sum(axis=1)
    halves = (steps * offsets).sum(axis=1)
    rests = (offsets**2).sum(axis=1) - radius**2
    with np.errstate(divide="ignore", invalid="ignore"):
        roots = np.sqrt(halves**2 - squares * rests)
        enters, leaves = (-halves - roots) / squares, (-halves + roots) / squares
    still = squares == 0
    enters, leaves = np.where(still, 0.0, enters), np.where(still, np.where(rests < 0, 1.0, -1.0), leaves)
    return _within(enters, leaves)


def _in_bar(ones: Numbers, twos: Numbers, ends: tuple[Numbers, Numbers], radius: float) -> tuple[Numbers, Numbers]:
    """Shares between which segments lie between two `ends`, and within `radius` of the line through them."""
    a, b = ends
    length = float(np.hypot(*(b - a)))
    along = (b - a) / length
    across = np.array([-along[1], along[0]])
    enters, leaves = _in_slab((ones - a) @ along, (twos - a) @ along, 0.0, length)
    other_enters, other_leaves = _in_slab((ones - a) @ across, (twos - a) @ across, -radius, radius)
    return _within(np.maximum(enters, other_enters), np.minimum(leaves, other_leaves))


def _in_slab(ones: Numbers, twos: Numbers, low: float, high: float) -> tuple[Numbers, Numbers]:
    """Shares between which segments from heights `ones` to `twos` lie between `low` and `high`."""
    steps = twos - ones
    with np.errstate(divide="ignore", invalid="ignore"):
        ways = np.sort([(low - ones) / steps, (high - ones) / steps], axis=0)
    is_inside = (ones > low) & (ones < high)
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
    is_still = (rows[1:, :2] == rows[:-1, :2]).all(axis=1)
    if is_still.any():
        rows = np.concatenate([rows[:1], rows[1:].compress(~is_still, axis=0)])
    columns = iter(np.ascontiguousarray(rows[:, 2:].T, np.float32))
    times = None if whole.times is None else next(columns)
    pressures = None if whole.pressures is None else next(columns)
    return Stroke(np.ascontiguousarray(rows[:, :2], np.float32), times, pressures)


def _length(rows: Numbers) -> float:
    steps = rows[1:, :2] - rows[:-1, :2]
    return float(np.sqrt((steps * steps).sum(axis=1)).sum())
