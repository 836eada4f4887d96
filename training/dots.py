"""Dots that are part of a character: added at the same place to everybody's drawing of it."""

import numpy as np
from numpy.typing import NDArray

from training.drawings import Drawings

MOST = 3
"""Dots of one character."""


def dot_places(random: np.random.Generator, count: int, share: float) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """How many dots each of `count` characters has (count,), 0 but for a `share`, and where, (count, MOST, 2).

    A place is a share of the ink's box, from a quarter outside on the one side to a quarter outside on the other.
    """
    dots = np.where(random.random(count) < share, random.integers(1, MOST + 1, count), 0)
    first = random.uniform(-0.25, 1.25, (count, 1, 2))
    steps = random.normal(0, 0.3, (count, MOST - 1, 2))
    places = np.concatenate([first, first + steps], axis=1)
    return dots.astype(np.intp), np.clip(places, -0.25, 1.25).astype(np.float32)


def with_dots(
    drawings: Drawings, dots: NDArray[np.intp], places: NDArray[np.float32], random: np.random.Generator
) -> Drawings:
    """The drawings, in the model's frame, with their dots: short strokes, about where a hand would put them."""
    dotted = np.flatnonzero(dots)
    if not len(dotted):
        return drawings
    owners = np.repeat(dotted, dots[dotted])
    numbers = np.concatenate([np.arange(count) for count in dots[dotted]])
    low, high = drawings.boxes()
    middles = low[owners] + places[owners, numbers] * (high - low)[owners] + random.normal(0, 1.2, (len(owners), 2))
    ends = middles + random.normal(0, 0.7, (len(owners), 2))
    points = np.stack([middles, ends], axis=1).reshape(-1, 2).astype(np.float32)
    offsets = 2 * np.concatenate([[0], np.cumsum(dots[dotted])])
    added = Drawings(points, np.tile([False, True], len(owners)), offsets.astype(np.intp))
    order = np.stack([dotted, len(drawings) + np.arange(len(dotted))], axis=1).ravel()
    both = drawings.followed_by(added)
    joined = both.take(order).joined()
    chosen = np.arange(len(drawings))
    chosen[dotted] = len(drawings) + np.arange(len(dotted))
    return drawings.followed_by(joined).take(chosen)
