"""Strokes to anti-aliased images: the one rasteriser of canvas, training and tests."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.messages import Image, Stroke

PIECE_LENGTH = 2.0
"""Longest straight piece that is drawn at once, in pen radii; only speed depends on it."""
BATCH = 16_000
"""Pixels that are looked at together: as many as the processor keeps at hand."""
FAR = np.float32(1e6)
"""Pixels, for what is not to be reached."""


def draw(strokes: Sequence[Stroke], height: int, width: int, pen_width: float) -> Image:
    """The strokes as an image (height, width), 0 = paper, 1 = ink, drawn with a round pen of `pen_width` pixels."""
    return draw_all([strokes], height, width, pen_width).reshape(height, width)


def draw_all(drawings: Sequence[Sequence[Stroke]], height: int, width: int, pen_width: float) -> Image:
    """What `draw` gives for each drawing, (n, height, width)."""
    lines = [(i, stroke.points) for i, strokes in enumerate(drawings) for stroke in strokes if len(stroke.points)]
    if not lines:
        return np.zeros((len(drawings), height, width), np.float32)
    starts, ends = zip(*(segments(points) for _, points in lines), strict=True)
    owners = np.repeat([owner for owner, _ in lines], [len(each) for each in starts])
    return draw_segments(np.concatenate(starts), np.concatenate(ends), owners, len(drawings), height, width, pen_width)


def segments(points: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """A polyline (n, 2) as the starts and the ends of its segments; a dot is one segment without length."""
    points = np.asarray(points, np.float32)
    return (points, points) if len(points) == 1 else (points[:-1], points[1:])


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
    canvas = np.zeros((count, height, width), np.float32)
    size = int(np.ceil(np.abs(ends - starts).max(initial=0) + 2 * radii.max(initial=0))) + 1
    step = max(1, BATCH // size**2)
    for some in (slice(first, first + step) for first in range(0, len(starts), step)):
        _add_ink(canvas, size, starts[some], ends[some], owners[some], radii[owners[some]])
    return canvas


def _add_ink(
    canvas: Image,
    size: int,
    starts: NDArray[np.float32],
    ends: NDArray[np.float32],
    owners: NDArray[np.intp],
    radii: NDArray[np.float32],
) -> None:
    """Draw segments of these radii into a canvas (count, height, width), each by a window of `size` squared."""
    _, height, width = canvas.shape
    reach = radii + np.float32(0.5)
    corner = np.floor(np.minimum(starts, ends) - radii[:, None]).astype(np.intp)
    columns, rows = (corner[:, i, None] + np.arange(size) for i in range(2))
    x, y = (each.astype(np.float32) + np.float32(0.5) for each in (columns, rows))
    x[(columns < 0) | (columns >= width)] = FAR
    y[(rows < 0) | (rows >= height)] = FAR
    squared = _squared_distance(x, y, starts, ends)
    inked = np.flatnonzero(squared < np.square(reach)[:, None, None])
    pixels = ((owners * height)[:, None] + rows)[:, :, None] * width + columns[:, None, :]
    ink = np.minimum(np.repeat(reach, size * size)[inked] - np.sqrt(squared.ravel()[inked]), 1)
    np.maximum.at(canvas.ravel(), pixels.ravel()[inked], ink)


def _cut(
    starts: NDArray[np.float32], ends: NDArray[np.float32], owners: NDArray[np.intp], longest: float
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.intp]]:
    """Segments cut into equal pieces no longer than `longest`, so that each fits a small window."""
    pieces = np.maximum(1, np.ceil(np.hypot(*(ends - starts).T) / longest)).astype(np.intp)
    if pieces.max(initial=1) == 1:
        return starts, ends, owners
    whole = np.repeat(np.arange(len(starts)), pieces)
    position = np.arange(len(whole)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    step = ((ends - starts) / pieces[:, None])[whole]
    first = starts[whole] + step * position[:, None]
    return first.astype(np.float32), (first + step).astype(np.float32), owners[whole]


def _squared_distance(
    x: NDArray[np.float32], y: NDArray[np.float32], starts: NDArray[np.float32], ends: NDArray[np.float32]
) -> NDArray[np.float32]:
    """From columns x (n, size) and rows y (n, size) to segment n, (n, size, size)."""
    way = (ends - starts).astype(np.float32)
    slope = way / np.maximum(np.square(way).sum(axis=1, keepdims=True), np.float32(1e-12))
    x, y = x - starts[:, :1], y - starts[:, 1:]
    along = (y * slope[:, 1:])[:, :, None] + (x * slope[:, :1])[:, None, :]
    np.clip(along, 0, 1, out=along)
    squared: NDArray[np.float32] = np.square(x[:, None, :] - along * way[:, :1, None])
    squared += np.square(y[:, :, None] - along * way[:, 1:, None])
    return squared
