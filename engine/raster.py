"""Strokes to anti-aliased images: the one rasteriser of canvas, training and tests."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.messages import Image, Stroke
from engine.vectors import lengths

PIECE_LENGTH = 2.0
"""Longest straight piece that is drawn at once, in pen radii; only speed depends on it."""
BATCH = 24_000
"""Pixels that are looked at together: as many as the processor keeps at hand."""
FEWEST = 16
"""Segments that are looked at together at least, however wide the pen."""


def draw(strokes: Sequence[Stroke], height: int, width: int, pen_width: float) -> Image:
    """The strokes as an image (height, width), 0 = paper, 1 = ink, drawn with a round pen of `pen_width` pixels."""
    return draw_all([strokes], height, width, pen_width).reshape(height, width)


def draw_all(drawings: Sequence[Sequence[Stroke]], height: int, width: int, pen_width: float) -> Image:
    """What `draw` gives for each drawing, (n, height, width)."""
    lines = [(i, stroke.points) for i, strokes in enumerate(drawings) for stroke in strokes if len(stroke.points)]
    if not lines:
        return np.zeros((len(drawings), height, width), np.float32)
    points = np.concatenate([points for _, points in lines], dtype=np.float32)
    firsts, seconds = segments(np.cumsum([len(points) for _, points in lines]) - 1)
    owners = np.repeat([owner for owner, _ in lines], [len(points) for _, points in lines])[firsts]
    starts, ends = points.take(firsts, axis=0), points.take(seconds, axis=0)
    return draw_segments(starts, ends, owners, len(drawings), height, width, pen_width)


def segments(lasts: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Of polylines that follow each other, the indices of where segments start and of where they end.

    `lasts` are those of the polylines' last points; a dot is one segment without length.
    """
    is_dot = np.empty(len(lasts), np.bool_)
    is_dot[0], is_dot[1:] = lasts[0] == 0, lasts[1:] - lasts[:-1] == 1
    has_segment = np.ones(lasts[-1] + 1, np.bool_)
    has_segment[lasts[~is_dot]] = False
    firsts = np.flatnonzero(has_segment)
    seconds = firsts + 1
    seconds[np.searchsorted(firsts, lasts[is_dot])] -= 1
    return firsts, seconds


def draw_segments(
    starts: NDArray[np.float32],
    ends: NDArray[np.float32],
    owners: NDArray[np.intp],
    count: int,
    height: int,
    width: int,
    pen_widths: float | NDArray[np.float32],
) -> Image:
    """Many drawings at once, (count, height, width): segment i, starts[i] to ends[i], belongs to drawing owners[i].

    A pixel's ink is how far its centre lies inside the capsule around the nearest segment, clipped to one pixel, so
    edges are as soft as a box filter makes them. `pen_widths` is one width or one per drawing, in pixels.
    """
    radii = np.broadcast_to(np.asarray(pen_widths, np.float32) / np.float32(2), (count,))
    starts, ends, owners = _cut(starts, ends, owners, PIECE_LENGTH * max(float(radii.max(initial=0)), 1.0))
    size = int(np.ceil(np.abs(ends - starts).max(initial=0) + 2 * radii.max(initial=0))) + 1
    canvas = np.zeros((count, height + 2 * size, width + 2 * size), np.float32)
    step = max(FEWEST, BATCH // size**2)
    for some in (slice(first, first + step) for first in range(0, len(starts), step)):
        _add_ink(canvas, size, starts[some], ends[some], owners[some], radii[owners[some]])
    return np.ascontiguousarray(canvas[:, size : size + height, size : size + width])


def _add_ink(
    canvas: Image,
    size: int,
    starts: NDArray[np.float32],
    ends: NDArray[np.float32],
    owners: NDArray[np.intp],
    radii: NDArray[np.float32],
) -> None:
    """Draw n segments of these radii into a canvas (count, height, width), each by a window of `size` squared.

    The canvas is as much larger than the paper on every side, so that no window has to be cut. Windows are (size, size,
    n): numpy is quick along the last axis, and there are many segments in few pixels.
    """
    _, height, width = canvas.shape
    corner = np.floor(np.minimum(starts, ends) - radii[:, None]).T
    column, row = (low.clip(-size, side - 2 * size) for low, side in zip(corner, (width, height), strict=True))
    steps = np.arange(size, dtype=np.float32)[:, None] + np.float32(0.5)
    depth = _distance(column + steps, row + steps, starts, ends)
    np.subtract(radii + np.float32(0.5), depth, out=depth)
    first = (owners * height + row.astype(np.intp) + size) * width + column.astype(np.intp) + size
    window = np.arange(size)
    pixels = (window[:, None] * width + window)[:, :, None] + first
    np.maximum.at(canvas.ravel(), pixels.ravel(), np.minimum(depth, 1, out=depth).ravel())


def _cut(
    starts: NDArray[np.float32], ends: NDArray[np.float32], owners: NDArray[np.intp], longest: float
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.intp]]:
    """Segments cut into equal pieces no longer than `longest`, so that each fits a small window."""
    pieces = np.maximum(1, np.ceil(lengths(ends - starts) / longest)).astype(np.intp)
    if pieces.max(initial=1) == 1:
        return starts, ends, owners
    whole = np.repeat(np.arange(len(starts)), pieces)
    position = np.arange(len(whole)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    step = ((ends - starts) / pieces[:, None]).take(whole, axis=0)
    first = starts.take(whole, axis=0) + step * position[:, None]
    return first.astype(np.float32), (first + step).astype(np.float32), owners[whole]


def _distance(
    x: NDArray[np.float32], y: NDArray[np.float32], starts: NDArray[np.float32], ends: NDArray[np.float32]
) -> NDArray[np.float32]:
    """From columns x (size, n) and rows y (size, n) to segment n, (size, size, n), rows first."""
    way_x, way_y = np.ascontiguousarray((ends - starts).T, np.float32)
    per_length = 1 / np.maximum(np.square(way_x) + np.square(way_y), np.float32(1e-12))
    x, y = x - starts[:, 0], y - starts[:, 1]
    along = (y * (way_y * per_length))[:, None] + x * (way_x * per_length)
    along.clip(0, 1, out=along)
    squared: NDArray[np.float32] = along * way_x
    np.subtract(x, squared, out=squared)
    np.square(squared, out=squared)
    along *= way_y
    np.subtract(y[:, None], along, out=along)
    np.square(along, out=along)
    squared += along
    return np.sqrt(squared, out=squared)
