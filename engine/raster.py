"""Strokes to anti-aliased images: the one rasteriser of canvas, training and tests."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.messages import Image, Stroke

PIECE_LENGTH = 2.0
"""Longest straight piece that is drawn at once, in pen radii; only speed depends on it."""


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
    radii = np.broadcast_to(np.asarray(pen_widths, np.float32) / 2, (count,))
    starts, ends, owners = _cut(starts, ends, owners, PIECE_LENGTH * max(float(radii.max()), 1.0))
    radius = radii[owners][:, None, None]
    reach = float(radii.max()) + 1
    corner = np.floor(np.minimum(starts, ends) - reach).astype(np.intp)
    size = int(np.ceil((np.abs(ends - starts).max(initial=0.0)) + 2 * reach)) + 1
    grid = np.arange(size)
    x = corner[:, 0, None] + grid
    y = corner[:, 1, None] + grid
    distance = _distance((x + np.float32(0.5))[:, None, :], (y + np.float32(0.5))[:, :, None], starts, ends)
    ink = np.clip(radius + np.float32(0.5) - distance, 0, 1)
    inside = ((x >= 0) & (x < width))[:, None, :] & ((y >= 0) & (y < height))[:, :, None] & (ink > 0)
    pixel = (owners[:, None, None] * height + y[:, :, None]) * width + x[:, None, :]
    canvas = np.zeros(count * height * width, np.float32)
    np.maximum.at(canvas, pixel[inside], ink[inside])
    return canvas.reshape(count, height, width)


def _cut(
    starts: NDArray[np.float32], ends: NDArray[np.float32], owners: NDArray[np.intp], longest: float
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.intp]]:
    """Segments cut into equal pieces no longer than `longest`, so that each fits a small window."""
    pieces = np.maximum(1, np.ceil(np.hypot(*(ends - starts).T) / longest)).astype(np.intp)
    whole = np.repeat(np.arange(len(starts)), pieces)
    position = np.arange(len(whole)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    step = ((ends - starts) / pieces[:, None])[whole]
    first = starts[whole] + step * position[:, None]
    return first.astype(np.float32), (first + step).astype(np.float32), owners[whole]


def _distance(
    x: NDArray[np.float32], y: NDArray[np.float32], starts: NDArray[np.float32], ends: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Distance of points (x, y), broadcast over (n, rows, columns), to segment n."""
    ax, ay = (starts[:, i, None, None].astype(np.float32) for i in range(2))
    dx, dy = ((ends - starts)[:, i, None, None].astype(np.float32) for i in range(2))
    along = ((x - ax) * dx + (y - ay) * dy) / np.maximum(dx * dx + dy * dy, np.float32(1e-12))
    along = np.clip(along, 0, 1)
    return np.hypot(x - ax - along * dx, y - ay - along * dy)
