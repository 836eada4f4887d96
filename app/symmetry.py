"""Mirrors on the paper: where else a stroke is drawn."""

import math
from enum import Enum

import numpy as np
from numpy.typing import NDArray

TURNS = 6
"""Arms of the star."""


class Symmetry(Enum):
    """How the paper repeats a stroke."""

    NONE = "none"
    LEFT_RIGHT = "left-right"
    TOP_BOTTOM = "top-bottom"
    BOTH = "both"
    RADIAL = "radial"
    """Turned around the middle, `TURNS` times."""


def mirrors(symmetry: Symmetry, width: int, height: int) -> list[NDArray[np.float32]]:
    """The images of a stroke on a page of that size, the stroke itself first: (2, 3) each, see `mirrored`."""
    centre = np.array([width, height]) / 2
    turns = _turns(symmetry)
    return [np.column_stack([turn, centre - turn @ centre]).astype(np.float32) for turn in turns]


def mirrored(points: NDArray[np.float32], mirror: NDArray[np.float32]) -> NDArray[np.float32]:
    """Points (n, 2) under a mirror (2, 3): linear part, then shift."""
    return points @ mirror[:, :2].T + mirror[:, 2]


def axes(symmetry: Symmetry, width: int, height: int) -> list[tuple[float, float, float, float]]:
    """Lines x1, y1, x2, y2 on the page that show where the mirrors stand."""
    upright = (width / 2, 0.0, width / 2, float(height))
    level = (0.0, height / 2, float(width), height / 2)
    if symmetry is Symmetry.RADIAL:
        return [_arm(width, height, 2 * math.pi * turn / TURNS) for turn in range(TURNS)]
    shown = {Symmetry.LEFT_RIGHT: [upright], Symmetry.TOP_BOTTOM: [level], Symmetry.BOTH: [upright, level]}
    return shown.get(symmetry, [])


def _turns(symmetry: Symmetry) -> list[NDArray[np.float64]]:
    """Linear parts (2, 2)."""
    if symmetry is Symmetry.RADIAL:
        angles = [2 * math.pi * turn / TURNS for turn in range(TURNS)]
        return [np.array([[math.cos(a), -math.sin(a)], [math.sin(a), math.cos(a)]]) for a in angles]
    signs = {
        Symmetry.LEFT_RIGHT: [(1, 1), (-1, 1)],
        Symmetry.TOP_BOTTOM: [(1, 1), (1, -1)],
        Symmetry.BOTH: [(1, 1), (-1, 1), (1, -1), (-1, -1)],
    }
    return [np.diag(np.array(sign, np.float64)) for sign in signs.get(symmetry, [(1, 1)])]


def _arm(width: int, height: int, angle: float) -> tuple[float, float, float, float]:
    reach = min(width, height) / 2
    x, y = width / 2, height / 2
    return (x, y, x + reach * math.sin(angle), y - reach * math.cos(angle))
