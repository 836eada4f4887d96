"""Invented characters in Omniglot's form, so that training can be tested without its drawings."""

import numpy as np

from training.omniglot import Omniglot

CHARACTERS, HANDS, POINTS = 6, 20, 5


def invented(seed: int = 0) -> Omniglot:
    """Six characters of two alphabets, one stroke of five points by twenty shaky hands each."""
    rng = np.random.default_rng(seed)
    shapes = rng.uniform(15, 90, (CHARACTERS, 1, POINTS, 2))
    points = shapes + rng.normal(0, 1, (CHARACTERS, HANDS, POINTS, 2))
    count = CHARACTERS * HANDS
    return Omniglot(
        alphabets=np.array(["Left", "Right"]).repeat(CHARACTERS // 2),
        characters=np.array([f"{i:02d}" for i in range(CHARACTERS)]),
        images_packed=np.zeros((CHARACTERS, HANDS, 105, 14), np.uint8),
        classes=np.arange(count) // HANDS,
        drawers=np.arange(count) % HANDS,
        points=points.reshape(-1, 2).astype(np.float32),
        ends_stroke=np.tile(np.arange(POINTS) == POINTS - 1, count),
        offsets=np.arange(count + 1) * POINTS,
    )
