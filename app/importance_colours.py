"""Colours of importance, from ignored to mattered most, in equal steps for the eye on light and on dark paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

LEVELS = 256
Floats = NDArray[np.float64]

TO_CONE = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
"""Linear sRGB to cones and their cube roots to Lab: the matrices of OKLab (Ottosson 2020)."""


@dataclass(frozen=True)
class Stop:
    """A colour that a ramp goes through."""

    lightness: float
    """0..1, of OKLab."""
    chroma: float
    hue: float
    """Degrees."""


HEAT_ON_LIGHT = (Stop(0.93, 0.07, 98), Stop(0.83, 0.145, 74), Stop(0.72, 0.185, 46), Stop(0.60, 0.21, 20))
HEAT_ON_DARK = (Stop(0.31, 0.07, 320), Stop(0.43, 0.145, 350), Stop(0.55, 0.175, 15), Stop(0.68, 0.165, 48))
"""Laid on the paper, below the ink: it starts at the paper's own colour and stays far from that of the ink."""
INK_ON_LIGHT = (Stop(0.80, 0.035, 250), Stop(0.69, 0.11, 290), Stop(0.575, 0.19, 335), Stop(0.46, 0.18, 25))
INK_ON_DARK = (Stop(0.44, 0.04, 250), Stop(0.575, 0.13, 300), Stop(0.71, 0.17, 350), Stop(0.89, 0.12, 80))
"""For the strokes themselves: even what was ignored must be seen on the paper."""


def heat_ramp(paper: tuple[int, int, int], is_dark: bool) -> Floats:
    """Colours (256, 3) sRGB 0..1 to lay over paper of this colour; the first is the paper itself."""
    return _even(paper, HEAT_ON_DARK if is_dark else HEAT_ON_LIGHT)


def ink_ramp(is_dark: bool) -> Floats:
    """Colours (256, 3) sRGB 0..1 of strokes on light or on dark paper."""
    return _even(None, INK_ON_DARK if is_dark else INK_ON_LIGHT)


def oklab(colours: Floats) -> Floats:
    """(n, 3) sRGB 0..1 as OKLab: lightness 0..1 and two axes of colour."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((np.maximum(colours, 0) + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ TO_CONE.T) @ TO_LAB.T)


def srgb(lab: Floats) -> Floats:
    """(n, 3) OKLab as sRGB; beyond 0..1 where a screen cannot show it."""
    linear = (lab @ np.linalg.inv(TO_LAB).T) ** 3 @ np.linalg.inv(TO_CONE).T
    bright = 1.055 * np.maximum(linear, 0) ** (1 / 2.4) - 0.055
    return np.asarray(np.where(linear <= 0.0031308, 12.92 * linear, bright))


@cache
def _even(start: tuple[int, int, int] | None, stops: Sequence[Stop]) -> Floats:
    """A smooth way through the colours, in steps of equal length in OKLab."""
    corners = np.array([_lab(stop) for stop in stops])
    if start is not None:
        corners = np.concatenate([oklab(np.array([start]) / 255), corners])
    way = _smooth(corners)
    for _ in range(3):  # what no screen shows is moved to the nearest that it does, and steps are made equal again
        shown = oklab(np.clip(srgb(way), 0, 1))
        along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(shown, axis=0), axis=1))])
        places = np.linspace(0, along[-1], 8 * LEVELS)
        way = np.stack([np.interp(places, along, axis) for axis in shown.T], axis=1)
    ramp = np.clip(srgb(way[np.linspace(0, len(way) - 1, LEVELS).round().astype(int)]), 0, 1)
    ramp.flags.writeable = False
    return ramp


def _lab(stop: Stop) -> tuple[float, float, float]:
    turn = np.deg2rad(stop.hue)
    return stop.lightness, float(stop.chroma * np.cos(turn)), float(stop.chroma * np.sin(turn))


def _smooth(corners: Floats, rounds: int = 5) -> Floats:
    """A curve from the first corner to the last, rounded off at those between (Chaikin 1974)."""
    for _ in range(rounds):
        cut = np.stack([0.75 * corners[:-1] + 0.25 * corners[1:], 0.25 * corners[:-1] + 0.75 * corners[1:]], axis=1)
        corners = np.concatenate([corners[:1], cut.reshape(-1, 3), corners[-1:]])
    return corners
