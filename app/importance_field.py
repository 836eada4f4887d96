"""A map made smooth: finer than the model's pixels, so that it can be shown at any size and read along a stroke."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.mean_map import Map

MODEL_SIDE = 48
Field = NDArray[np.uint8]
"""(n, n), 0..255, the largest 255: shares of the most important place of one drawing."""
Signed = NDArray[np.float32]
"""(n, n), -1..1: how far one map is above another."""
CARD, LARGE_CARD, FINE = 64, 128, 288
"""Sides of fields for cards up to `LARGEST_SMALL` real pixels, for larger ones, and for what is shown large."""
LARGEST_SMALL = 144
EDGE = 2.0
"""Model pixels over which a field fades at the frame's border, where no ink is: else the frame would be seen."""


def field_of(values: Map, side: int, fades: bool = False, grain: float = 1.0) -> Field:
    """The map (48, 48) as a smooth surface (side, side) of shares of its largest value; all 0 for an empty map.

    To be laid over paper it `fades` towards its border. `grain` is the size in the model's pixels of what the map can
    tell apart: nothing finer is shown, or the squares would be seen that it was made of.
    """
    values = values.astype(np.float32)
    if not 0 < float(values.max()) < np.inf:
        return np.zeros((side, side), np.uint8)
    weights = _weights(side, grain)
    surface = weights @ values @ weights.T
    surface *= 255 / float(surface.max())
    if fades:
        surface *= _window(side)
    np.clip(surface, 0, 255, out=surface)
    return np.round(surface, out=surface).astype(np.uint8)


def smooth_signed(values: Signed, side: int, grain: float = 1.0) -> Signed:
    """The values (48, 48) as a smooth surface (side, side) that fades towards its border; `grain` as in `field_of`."""
    weights = _weights(side, grain)
    return np.asarray((weights @ values.astype(np.float32) @ weights.T) * _window(side), np.float32)


def values_at(field: Field, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shares 0..1 (n,) at places (n, 2) of the model's frame, x and y in its pixels; between pixels in proportion."""
    side = len(field)
    x, y = np.clip(places.T * (side / MODEL_SIDE) - 0.5, 0, side - 1)
    left, top = np.minimum(x.astype(np.intp), side - 2), np.minimum(y.astype(np.intp), side - 2)
    right, down = x - left, y - top
    upper = field[top, left] * (1 - right) + field[top, left + 1] * right
    lower = field[top + 1, left] * (1 - right) + field[top + 1, left + 1] * right
    return np.asarray((upper * (1 - down) + lower * down) / 255)


@cache
def _window(side: int) -> NDArray[np.float32]:
    """(side, side): 1 in the middle, falling smoothly to 0 at the border."""
    away = np.minimum(np.arange(side) + 0.5, side - 0.5 - np.arange(side)) * MODEL_SIDE / side
    window = np.clip(away / EDGE, 0, 1)
    window = window * window * (3 - 2 * window)
    return np.outer(window, window).astype(np.float32)


@cache
def _weights(side: int, grain: float) -> NDArray[np.float32]:
    """(side, 48): how much of each model pixel is in each finer one, by a cubic B-spline (Unser 1999) of that scale."""
    at, beyond = (np.arange(side) + 0.5) * MODEL_SIDE / side - 0.5, int(np.ceil(2 * grain))
    away = np.abs(at[:, None] - np.arange(-beyond, MODEL_SIDE + beyond)) / grain
    near = 2 / 3 - away**2 + away**3 / 2
    far = np.maximum(2 - away, 0) ** 3 / 6
    spline = np.where(away < 1, near, far)
    spline /= spline.sum(axis=1, keepdims=True)
    spline[:, beyond] += spline[:, :beyond].sum(axis=1)  # beyond its border a map goes on as it is there
    spline[:, -beyond - 1] += spline[:, -beyond:].sum(axis=1)
    return np.ascontiguousarray(spline[:, beyond:-beyond], np.float32)
