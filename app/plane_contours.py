"""The density of many spots as outlines that hold a given share of them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from pyqtgraph.functions import isocurve
from PySide6.QtGui import QPainterPath, QTransform

from app.plane_scale import TOP

Floats = NDArray[np.float64]
WIDEST = 1.8
"""Originality up to which there is a density."""
CELLS = (90, 64)
"""Of the grid, across and up."""
BLUR = (0.05, 3.6)
"""Standard deviation of the smoothing, in originality and in height."""


def density(x: Floats, height: Floats, cells: tuple[int, int] = CELLS) -> Floats:
    """(across, up): smoothed counts over 0..WIDEST and 0..100; what is blurred over an edge comes back in."""
    edges = [[0.0, WIDEST], [0.0, TOP]]
    counts, _, _ = np.histogram2d(x, np.clip(height, 0, TOP), bins=cells, range=edges)
    for axis, (span, blur) in enumerate(zip((WIDEST, TOP), BLUR, strict=True)):
        counts = _blurred(counts, blur * cells[axis] / span, axis)
    return counts


def level_of(values: Floats, share: float) -> float:
    """The density above which lies that share of everything."""
    falling = np.sort(values, axis=None)[::-1]
    cumulated = np.cumsum(falling)
    return float(falling[min(np.searchsorted(cumulated, share * cumulated[-1]), len(falling) - 1)])


def outlines(x: Floats, height: Floats, shares: Sequence[float]) -> list[QPainterPath]:
    """For each share the closed outline, in plane units, of the densest part that holds so many of the spots (n,)."""
    values = density(x, height)
    padded = np.pad(values, 1)
    across, up = WIDEST / values.shape[0], TOP / values.shape[1]
    to_plane = QTransform.fromScale(across, up)
    to_plane.translate(-1.0, -1.0)  # isocurve has the middle of cell i at i + 0.5; the padding shifts it by one
    inside = QPainterPath()
    inside.addRect(0, 0, WIDEST, TOP)
    return [to_plane.map(isocurve(padded, level_of(values, share), path=True)).intersected(inside) for share in shares]


def _blurred(counts: Floats, deviation: float, axis: int) -> Floats:
    reach = int(np.ceil(3 * deviation))
    steps = np.arange(-reach, reach + 1)
    weights = np.exp(-0.5 * (steps / deviation) ** 2)
    weights /= weights.sum()
    widths = [(reach, reach) if each == axis else (0, 0) for each in range(2)]
    mirrored = np.pad(counts, widths, mode="symmetric")
    result: Floats = np.apply_along_axis(np.convolve, axis, mirrored, weights, mode="valid")
    return result
