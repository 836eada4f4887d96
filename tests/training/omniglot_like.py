"""Invented characters in Omniglot's form, so that training can be tested without its drawings."""

import numpy as np

from training.omniglot import Omniglot

CHARACTERS, HANDS, POINTS = 6, 20, 5


def invented(seed: int = 0, characters: int = CHARACTERS) -> Omniglot:
    """Characters of two alphabets, half of them each, one stroke of five points by twenty shaky hands."""
    rng = np.random.default_rng(seed)
    shapes = rng.uniform(15, 90, (characters, 1, POINTS, 2))
    points = shapes + rng.normal(0, 1, (characters, HANDS, POINTS, 2))
    count = characters * HANDS
    return Omniglot(
        alphabets=np.array(["Left", "Right"]).repeat(characters // 2),
        characters=np.array([f"{i:02d}" for i in range(characters)]),
        images_packed=np.zeros((characters, HANDS, 105, 14), np.uint8),
        classes=np.arange(count) // HANDS,
        drawers=np.arange(count) % HANDS,
        points=points.reshape(-1, 2).astype(np.float32),
        ends_stroke=np.tile(np.arange(POINTS) == POINTS - 1, count),
        offsets=np.arange(count + 1) * POINTS,
    )
