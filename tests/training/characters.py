"""A few characters, each drawn by twenty shaky hands: data to train on in a test."""

import numpy as np

from training.critic_batches import Characters
from training.drawings import Drawings
from training.strokes import resample

CHARACTERS, HANDS, POINTS, IN_ALPHABET = 12, 20, 5, 4


def drawn_characters() -> Characters:
    """Twelve characters of three alphabets, one stroke of five points each."""
    rng = np.random.default_rng(0)
    shapes = rng.uniform(5, 43, (CHARACTERS, 1, POINTS, 2))
    points = shapes + rng.normal(0, 1.5, (CHARACTERS, HANDS, POINTS, 2))
    count = CHARACTERS * HANDS
    ends = np.tile(np.arange(POINTS) == POINTS - 1, count)
    drawings = Drawings(points.reshape(-1, 2).astype(np.float32), ends, np.arange(count + 1) * POINTS)
    table = np.arange(count).reshape(CHARACTERS, HANDS)
    return Characters(resample(drawings.framed()), table, np.arange(CHARACTERS) // IN_ALPHABET)
