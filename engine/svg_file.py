"""Strokes as an SVG document of smooth curves."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from engine.messages import Stroke
from engine.vectors import lengths

INK = "#1a1a1a"
"""Colour of the strokes."""
CORNER = np.cos(np.radians(50))
"""Where a polyline turns by more than this, the curve has a corner too."""


def svg(strokes: Iterable[Stroke], width: int, height: int, pen_width: float) -> str:
    """A whole SVG document of `width` x `height` pixels, the strokes drawn by a round pen of `pen_width` pixels."""
    paths = "".join(f'<path d="{path_data(stroke.points)}"/>\n' for stroke in strokes if len(stroke.points))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">\n'
        f'<g fill="none" stroke="{INK}" stroke-width="{pen_width:g}" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{paths}</g>\n</svg>\n"
    )


def path_data(points: NDArray[np.float32]) -> str:
    """The `d` of a path through points (n, 2): one cubic curve a segment; a dot is a line without length."""
    pieces = curves(points)
    if not len(pieces):
        return f"M{_pair(np.asarray(points[0], np.float64))}h0"
    return f"M{_pair(pieces[0, 0])}" + "".join(f"C{_pair(a)} {_pair(b)} {_pair(end)}" for _, a, b, end in pieces)


def curves(points: NDArray[np.float32]) -> NDArray[np.float64]:
    """Smooth cubic curves through points (n, 2), for whoever draws strokes as vectors.

    (m, 4, 2): start, two control points and end of each, in the points' unit; m = 0 for a dot.
    """
    line = np.asarray(points, np.float64)
    is_there_already = (line[1:] == line[:-1]).all(axis=1)
    if is_there_already.any():
        line = np.concatenate([line[:1], line[1:].compress(~is_there_already, axis=0)])
    if len(line) == 1:
        return np.empty((0, 4, 2))
    leaving, arriving = _handles(line)
    pieces = np.empty((len(line) - 1, 4, 2))
    pieces[:, 0], pieces[:, 3] = line[:-1], line[1:]
    np.add(line[:-1], leaving, out=pieces[:, 1])
    np.subtract(line[1:], arriving, out=pieces[:, 2])
    return pieces


def _handles(line: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Control points of each segment relative to its start and from its end, (n - 1, 2) each.

    Catmull-Rom with knots at the points' distances, so that uneven spacing makes no loops; straight at corners.
    """
    steps = line[1:] - line[:-1]
    long = lengths(steps)[:, None]
    slopes = steps / long
    is_closed = len(line) > 3 and bool((line[0] == line[-1]).all())
    first, last = (slice(-1, None), slice(1)) if is_closed else (slice(1), slice(-1, None))
    before, after = np.concatenate([slopes[first], slopes]), np.concatenate([slopes, slopes[last]])
    long_before, long_after = np.concatenate([long[first], long]), np.concatenate([long, long[last]])
    tangents = (before * long_after + after * long_before) / (long_before + long_after)
    turns = before * after
    is_corner = (turns[:, 0] + turns[:, 1] < CORNER)[:, None]
    thirds = long / 3
    return np.where(is_corner, after, tangents)[:-1] * thirds, np.where(is_corner, before, tangents)[1:] * thirds


def _pair(point: NDArray[np.float64]) -> str:
    return f"{point[0]:.2f},{point[1]:.2f}"
