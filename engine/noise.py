"""Noise that depends on a variation's own seed only, never on how many are drawn together or on what computes them."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from engine.frame import SIZE

SEEDS = 2**32
"""Seeds and indices are below this, so that no two pairs of them share their noise."""


class Noise:
    """One generator per variation, seeded by (base seed, index)."""

    def __init__(self, seed: int, indices: Iterable[int]) -> None:
        seeds = (np.random.SeedSequence([seed, index]) for index in indices)
        self._generators = [np.random.Generator(np.random.PCG64(one)) for one in seeds]

    def draw(self) -> NDArray[np.float32]:
        """The next standard normal images (n, 48, 48), one from each variation's generator."""
        images = [generator.standard_normal((SIZE, SIZE), np.float32) for generator in self._generators]
        return np.stack(images)


def ranks(seed: int, indices: Iterable[int]) -> NDArray[np.float32]:
    """One number of 0..1 per variation (n,), each from (base seed, index) too, independent of its noise."""
    seeds = (np.random.SeedSequence([seed, index], spawn_key=(1,)) for index in indices)
    return np.array([np.random.Generator(np.random.PCG64(one)).random() for one in seeds], np.float32)
