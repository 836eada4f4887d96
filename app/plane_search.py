"""Which spot is meant: the one under the pointer, those inside an outline, the next one in a direction."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
REACH = 12.0
"""Pixels from a spot within which the pointer is on it."""


def nearest(x: Floats, y: Floats, at: tuple[float, float], reach: float = REACH) -> int | None:
    """The spot (x, y in pixels, (n,) each) next to `at`, the topmost of equals; None if none is within `reach`."""
    if not len(x):
        return None
    apart = (x - at[0]) ** 2 + (y - at[1]) ** 2
    last = len(apart) - 1 - int(np.argmin(apart[::-1]))
    return last if apart[last] <= reach**2 else None


def inside(x: Floats, y: Floats, outline: Floats) -> NDArray[np.bool_]:
    """Whether each spot (n,) lies in the polygon (k, 2) by the even-odd rule; its edge belongs to it as it comes."""
    result = np.zeros(len(x), np.bool_)
    (low_x, low_y), (high_x, high_y) = outline.min(axis=0), outline.max(axis=0)
    near = np.flatnonzero((x >= low_x) & (x <= high_x) & (y >= low_y) & (y <= high_y))
    px, py = x[near], y[near]
    odd = np.zeros(len(near), np.bool_)
    for (ax, ay), (bx, by) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        if ay != by:
            crosses = (ay > py) != (by > py)
            odd ^= crosses & (px < ax + (py - ay) * (bx - ax) / (by - ay))
    result[near] = odd
    return result


def in_box(x: Floats, y: Floats, box: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """Whether each spot (n,) lies in left, top, right, bottom, edges included."""
    left, top, right, bottom = box
    return (x >= left) & (x <= right) & (y >= top) & (y <= bottom)


def towards(x: Floats, y: Floats, start: int, direction: tuple[int, int]) -> int | None:
    """The spot that an arrow key leads to from spot `start`: ahead rather than aside, and rather straight than near.

    `direction` is (1, 0) to the right, (0, 1) down in pixels. Spots at the same place as the start are passed over.
    """
    along = (x - x[start]) * direction[0] + (y - y[start]) * direction[1]
    across = np.abs((x - x[start]) * direction[1] + (y - y[start]) * direction[0])
    cost = np.where((along > 0.5) & (across <= 2 * along), along + 2 * across, np.inf)
    best = int(np.argmin(cost))
    return best if np.isfinite(cost[best]) else None
