"""Things that were drawn in several ways, and a critic that sees their views."""

import numpy as np

from engine.backend import Array
from training.quickdraw import QuickDraw


class Lengths:
    """Sees how far to the right and how far down the ink reaches."""

    def embed(self, images: Array) -> Array:
        ink = images > 0.5
        return np.stack([ink.any(axis=1).sum(axis=1), ink.any(axis=2).sum(axis=1)], axis=1).astype(np.float32)


def lines(*ends: tuple[int, int], category: list[int]) -> QuickDraw:
    points = np.array([point for end in ends for point in ((0, 0), end)], np.float32)
    last = np.tile([False, True], len(ends))
    offsets = 2 * np.arange(len(ends) + 1)
    return QuickDraw(np.array(["bus", "pen"]), np.array(category), points, last, offsets, np.arange(len(ends)) + 1)


def things() -> QuickDraw:
    """12 buses from the side, 20 from the front and 3 from above; 15 pens that all look alike."""
    wide, tall = [(100, i) for i in range(12)], [(i % 10, 90) for i in range(20)]
    pens = [(60, 50)] * 15
    slanted = [(50, 52), (52, 50), (51, 50)]
    return lines(*wide, *tall, *slanted, *pens, category=[0] * 35 + [1] * 15)
