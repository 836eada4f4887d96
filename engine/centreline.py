"""Paths of skeleton pixels moved to the middle of the ink, smoothed, and brought to few points."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.junctions import Path
from engine.messages import Image
from engine.skeleton import Points

SPACING = 0.33
"""Distance of samples along a path, in pen widths."""
REACH = 3
"""Samples to each side that take part in smoothing."""
CORNER = np.radians(65)
"""A path that turns by more than this within a pen width has a corner there."""
TRIM = 0.35
"""How much of a free end is distrusted, in pen widths."""
TOLERANCE = 0.02
"""How far a chord may lie from the curve, in pen widths."""


def centre_lines(paths: Sequence[Path], ink: Image, pen: float) -> list[Points]:
    """Centre lines (n, 2) of the strokes that `paths` follow roughly; a dot stays a dot, a closed path ends where it
    began.
    """
    long = [path for path in paths if len(path.points) > 1]
    dots = [path.points for path in paths if len(path.points) == 1]
    if not long:
        return dots
    samples = _Samples.of(long, pen)
    for _ in range(2):
        samples.smooth()
    samples.centre(ink, pen)
    samples.smooth()
    samples.pull_ends(long, ink, pen)
    return [*dots, *samples.lines(TOLERANCE * pen)]


@dataclass
class _Samples:
    """Evenly spaced samples of all paths, one after the other."""

    points: Points
    first: NDArray[np.intp]
    """(n,) index of the first sample of each sample's path."""
    last: NDArray[np.intp]
    closed: NDArray[np.bool_]

    @classmethod
    def of(cls, paths: Sequence[Path], pen: float) -> "_Samples":
        lines = [_resample(path, SPACING * pen, TRIM * pen) for path in paths]
        counts = np.array([len(line) for line in lines])
        ends = np.cumsum(counts)
        closed = np.repeat([path.closed for path in paths], counts)
        return cls(np.concatenate(lines), np.repeat(ends - counts, counts), np.repeat(ends - 1, counts), closed)

    def smooth(self) -> None:
        """A Gaussian along the path; ends stay where they are."""
        self.points = self._weighted(self.points)

    def _weighted(self, values: Points) -> Points:
        offsets = np.arange(-REACH, REACH + 1)
        weights = np.exp(-0.5 * (offsets / (REACH / 2)) ** 2)
        weights /= weights.sum()
        index, mirrored, pivot = self._window(offsets)
        near = values[index]
        near = np.where(mirrored[..., None], 2 * values[pivot] - near, near)
        return np.einsum("nkd,k->nd", near, weights)

    def _window(self, offsets: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.bool_], NDArray[np.intp]]:
        first, last = self.first[:, None], self.last[:, None]
        index = np.arange(len(self.points))[:, None] + offsets
        wrapped = first + (index - first) % (last - first + 1)
        before, after = index < first, index > last
        pivot = np.where(before, first, last)
        mirrored = (before | after) & ~self.closed[:, None]
        open_index = np.clip(np.where(mirrored, 2 * pivot - index, index), first, last)
        return np.where(self.closed[:, None], wrapped, open_index), mirrored, pivot

    def tangents(self) -> Points:
        """Unit vectors along the path, (n, 2)."""
        index, mirrored, pivot = self._window(np.array([-1, 1]))
        near = np.where(mirrored[..., None], 2 * self.points[pivot] - self.points[index], self.points[index])
        step = near[:, 1] - near[:, 0]
        return step / np.maximum(np.hypot(*step.T), 1e-9)[:, None]

    def centre(self, ink: Image, pen: float) -> None:
        """Moves samples across the path to where the ink's two edges are equally far."""
        tangents = self.tangents()
        normals = np.stack([-tangents[:, 1], tangents[:, 0]], axis=1)
        right = distance_to_edge(ink, self.points, normals, pen)
        left = distance_to_edge(ink, self.points, -normals, pen)
        shift = self._shift(right, left, pen)
        self.points += normals * shift[:, None]

    def _shift(self, right: NDArray[np.float64], left: NDArray[np.float64], pen: float) -> NDArray[np.float64]:
        width = right + left
        both = np.abs(width - pen) < 0.25 * pen
        shift = np.zeros_like(width)
        shift[both] = (right - left)[both] / 2
        return shift

    def pull_ends(self, paths: Sequence[Path], ink: Image, pen: float) -> None:
        """Puts free ends one pen radius inside the end of the ink."""
        starts = np.unique(self.first)
        for path, first in zip(paths, starts, strict=True):
            last = self.last[first]
            if path.closed or last == first:
                continue
            for free, end, inner in ((path.starts_free, first, first + 2), (path.ends_free, last, last - 2)):
                if free:
                    inner = min(max(inner, first), last)
                    step = self.points[end] - self.points[inner]
                    way = step / max(float(np.hypot(*step)), 1e-9)
                    reach = distance_to_edge(ink, self.points[end][None], way[None], 2 * pen)[0]
                    self.points[end] += way * (reach - pen / 2)

    def lines(self, tolerance: float) -> list[Points]:
        """The paths as few points, no chord farther than `tolerance` from its arc."""
        lines = []
        for first in np.unique(self.first):
            last = self.last[first]
            line = self.points[first : last + 1]
            if self.closed[first]:
                line = np.concatenate([line, line[:1]])
            lines.append(line)
        return lines


def _resample(path: Path, spacing: float, trim: float) -> Points:
    """Points (n, 2) at equal distances along a path, its untrustworthy free ends left out."""
    points = np.concatenate([path.points, path.points[:1]]) if path.closed else path.points
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    total = along[-1]
    start = min(trim, total / 4) if path.starts_free and not path.closed else 0.0
    end = total - (min(trim, total / 4) if path.ends_free and not path.closed else 0.0)
    count = max(3, round((end - start) / spacing) + 1)
    places = np.linspace(start, end, count)[: -1 if path.closed else None]
    return np.stack([np.interp(places, along, points[:, axis]) for axis in range(2)], axis=1)


def distance_to_edge(ink: Image, points: Points, directions: Points, pen: float) -> NDArray[np.float64]:
    """How far (n,) it is from each point in its direction to where ink falls under one half; inf beyond `pen`."""
    steps = np.arange(0.0, pen + 0.5, 0.5)
    x = points[:, 0, None] + directions[:, 0, None] * steps
    y = points[:, 1, None] + directions[:, 1, None] * steps
    profile = sample(ink, x, y)
    below = profile < 0.5
    after = np.argmax(below, axis=1)
    rows = np.arange(len(points))
    high = profile[rows, after - 1]
    part = (high - 0.5) / np.maximum(high - profile[rows, after], 1e-6)
    distance = (after - 1 + part) * 0.5
    return np.where(after > 0, distance, np.where(below[:, 0], 0.0, np.inf))


def sample(image: Image, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Grey values at points, linear between pixel centres; the edge pixels go on outside."""
    height, width = image.shape
    x, y = np.clip(x - 0.5, 0, width - 1.001), np.clip(y - 0.5, 0, height - 1.001)
    column, row = x.astype(np.intp), y.astype(np.intp)
    right, down = x - column, y - row
    flat, at = image.ravel(), row * width + column
    above = flat[at] + right * (flat[at + 1] - flat[at])
    under = flat[at + width] + right * (flat[at + width + 1] - flat[at + width])
    return np.asarray(above + down * (under - above))
