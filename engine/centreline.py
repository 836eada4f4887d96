"""Paths of skeleton pixels moved to the middle of the ink and smoothed."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.arc_samples import ArcSamples
from engine.messages import Image
from engine.polylines import Polylines
from engine.skeleton import Points
from engine.skeleton_paths import Path
from engine.vectors import units

SPACING = 0.28
"""Distance of samples along a path, in pen widths."""
TRIM = 0.2
"""How much of a free end is distrusted, in pen widths."""
REACH = 1.25
"""How far the ink's edge is looked for, in pen widths."""
STEP = 0.7
"""How closely ink is sampled across a path, in widths of the soft edge of ink."""
SMOOTHING = (1.5, 0.7, 0.5)
"""Gaussians along the path before each centring and after the last, in samples."""
NEAR = 3
"""Samples across a path beyond which few strokes reach."""
CORNER_CUT = 0.4
"""How much of a corner tracing may have cut off, in pen widths."""
LONE_EDGE = 0.3
"""Trust in a place with one clear edge, where both give 1."""


def centre_lines(
    paths: Sequence[Path], tops: Sequence[int], ink: Image, softness: float, pen: float, is_pen_known: bool
) -> tuple[ArcSamples, float]:
    """Centre lines of the strokes that `paths` (of two points or more) follow roughly, and the pen width measured.

    The samples of path i count their rows from row tops[i] of `ink`, at which its drawing begins. `softness` is how
    many pixels the ink takes to fade out at an edge, >= 1.
    """
    step = STEP * softness
    are_closed, from_top = np.array([path.is_closed for path in paths]), np.array(tops)
    samples = ArcSamples.along(_trimmed(paths, from_top, TRIM * pen), are_closed, from_top, SPACING * pen)
    for sigma in SMOOTHING[:-1]:
        samples.smooth(sigma)
        right, left = _centre(samples, ink, pen, step)
        pen = pen if is_pen_known else _measured(right, left, pen)
    samples.smooth(SMOOTHING[-1])
    samples.sharpen(CORNER_CUT * pen)
    _pull_ends(samples, paths, ink, pen, step)
    return samples, pen


def _trimmed(paths: Sequence[Path], tops: NDArray[np.intp], length: float) -> Polylines:
    """Their points without the last bits of free ends, which thinning bends; a loop ends where it began."""
    lines = Polylines.of([_line_along(path) for path in paths], tops)
    least = np.minimum(length, lines.lengths / 4)
    before, after = np.array([(path.starts_free, path.ends_free) for path in paths]).T * least
    return lines.trimmed(before, after)


def _line_along(path: Path) -> Points:
    return np.concatenate([path.points, path.points[:1]]) if path.is_closed else path.points


def _centre(
    samples: ArcSamples, ink: Image, pen: float, step: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Moves samples across their path to the middle between the ink's edges; gives how far off (n,) those were."""
    tangents = samples.tangents()
    normals = tangents[:, ::-1] * (-1.0, 1.0)
    ways, both = np.concatenate([normals, -normals]), np.concatenate([samples.points, samples.points])
    tops = np.concatenate([samples.tops, samples.tops])
    reach, count = distance_to_edge(ink, both, ways, REACH * pen, step, tops), len(normals)
    right, left = reach[:count], reach[count:]
    shift, trust = _shift(right, left, pen)
    spread = samples.weighted(np.array([shift * trust, trust]).T, 1.0)
    samples.points += normals * (spread[:, 0] / np.maximum(spread[:, 1], 0.1))[:, None]
    return right, left


def _measured(right: NDArray[np.float64], left: NDArray[np.float64], pen: float) -> float:
    """The pen's width where both edges (n,) are clear; `pen` where they are nowhere."""
    is_clear = (right < REACH * pen) & (left < REACH * pen) & (np.abs(right + left - pen) < 0.5 * pen)
    return float(np.median((right + left)[is_clear])) if is_clear.any() else pen


def _shift(
    right: NDArray[np.float64], left: NDArray[np.float64], pen: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How far (n,) to the right the middle of the ink is, and how much that is to be trusted, 0..1.

    Where another stroke joins from one side, only the other edge counts, and the middle is a pen radius inside it.
    """
    is_plain = np.abs(right + left - pen) < 0.25 * pen
    by_right, by_left = right - pen / 2, pen / 2 - left
    nearer = np.where(np.abs(by_right) < np.abs(by_left), by_right, by_left)
    is_open = np.maximum(right, left) >= REACH * pen
    is_lone = is_open & (np.abs(nearer) < 0.3 * pen)
    shift = np.where(is_lone, nearer, np.where(is_open, 0.0, (right - left) / 2))
    return shift, np.where(is_plain, 1.0, np.where(is_lone | ~is_open, LONE_EDGE, 0.0))


def _pull_ends(samples: ArcSamples, paths: Sequence[Path], ink: Image, pen: float, step: float) -> None:
    """Puts free ends one pen radius inside the end of the ink, where the round cap of the pen will end."""
    ends, inner = [], []
    for path, start, stop in zip(paths, samples.firsts.tolist(), samples.lasts.tolist(), strict=True):
        if path.starts_free:
            ends.append(start)
            inner.append(min(start + 2, stop))
        if path.ends_free:
            ends.append(stop)
            inner.append(max(stop - 2, start))
    places = samples.points.take(ends, axis=0)
    ways = units(places - samples.points.take(inner, axis=0))
    reach = distance_to_edge(ink, places, ways, 2 * pen, step, samples.tops[ends])
    samples.points[ends] = places + ways * np.where(reach < 2 * pen, reach - pen / 2, 0.0)[:, None]


def distance_to_edge(
    ink: Image, points: Points, directions: Points, longest: float, step: float, tops: NDArray[np.intp]
) -> NDArray[np.float64]:
    """How far (n,) it is from each point in its direction to where ink falls under one half, never over `longest`.

    Point i counts its rows from row tops[i] of `ink`.
    """
    steps = np.arange(0.0, longest + step, step)
    profile = np.zeros((len(steps), len(points)), np.float32)
    profile[:NEAR] = _profile(ink, points, directions, steps[:NEAR], tops)
    is_open = np.flatnonzero(profile[:NEAR].min(axis=0) >= 0.5)
    beyond = points.take(is_open, axis=0), directions.take(is_open, axis=0)
    profile[NEAR:, is_open] = _profile(ink, *beyond, steps[NEAR:], tops.take(is_open))
    is_inside, after = np.ones(len(points), np.bool_), np.zeros(len(points), np.intp)
    for grey in profile:
        is_inside &= grey >= 0.5
        after += is_inside
    at = np.minimum(after, len(steps) - 1) * len(points) + np.arange(len(points))
    low, high = profile.ravel().take(at), profile.ravel().take(np.maximum(at - len(points), 0))
    distance = (after - 1 + (high - 0.5) / np.maximum(high - low, 1e-6)) * step
    distance[after == 0] = 0.0
    distance[after == len(steps)] = longest
    return np.asarray(np.minimum(distance, longest))


def _profile(
    ink: Image, points: Points, directions: Points, steps: NDArray[np.float64], tops: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Grey (k, n) so many pixels from each point in its direction."""
    x, y = np.ascontiguousarray(points.T, np.float32)
    right, down = np.ascontiguousarray(directions.T, np.float32)
    away = steps.astype(np.float32)[:, None]
    return sample(ink, x + right * away, y + down * away, tops)


def sample(
    image: Image, x: NDArray[np.float32], y: NDArray[np.float32], top: NDArray[np.intp] | int = 0
) -> NDArray[np.float32]:
    """Grey values at points, linear between pixel centres; y counts from row `top`; the outermost pixels go on."""
    height, width = image.shape
    top = np.asarray(top, np.int32)
    (column, right), (row, down) = _whole_and_rest(x, width - 2), _whole_and_rest(y, height - 2 - top)
    flat, at = image.ravel(), ((row + top) * width + column).astype(np.intp)
    above, below = flat.take(at), flat.take(at + width)
    above += right * (flat.take(at + 1) - above)
    below += right * (flat.take(at + (width + 1)) - below)
    below -= above
    return np.asarray(above + down * below)


def _whole_and_rest(
    place: NDArray[np.float32], most: NDArray[np.int32] | int
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The pixel whose centre is at or before each place, 0 to `most`, and how far it is from there, 0..1."""
    inside = np.maximum(place - np.float32(0.5), np.float32(0))
    whole = np.minimum(inside.astype(np.int32), most)
    inside -= whole.astype(np.float32)
    return whole, np.minimum(inside, np.float32(1), out=inside)
