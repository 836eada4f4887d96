"""Sets of drawings of one character by several hands, which FSDM learns to read; at test there is one."""

from copy import copy
from dataclasses import replace

import numpy as np

from engine.messages import Image
from engine.models.fsdm import LARGEST_SET
from training.pairs import PairSampler

ALONE = 0.5
"""Chance that a batch's sets are of one drawing, as they are at test; else every other size is as likely."""


class SetSampler:
    """Draws batches of sets and targets; the same generator state gives the same batch."""

    def __init__(self, pairs: PairSampler) -> None:
        """The sets' first drawings, and the targets, are as `pairs` draws them; the rest is by further hands."""
        self._targets = pairs.config.targets
        self._samplers = {size: with_targets(pairs, self._targets + size - 1) for size in range(1, 1 + LARGEST_SET)}

    def batch(self, random: np.random.Generator) -> tuple[Image, Image]:
        """Sets (e, k, 48, 48), all of one size k, and targets (e * targets, 48, 48) as a `PairSampler` has them."""
        size = 1 if random.random() < ALONE else int(random.integers(2, 1 + LARGEST_SET))
        first, drawn = self._samplers[size].batch(random)
        each = drawn.reshape(len(first), -1, *first.shape[1:])
        sets = np.concatenate([first[:, None], each[:, self._targets :]], axis=1)
        return sets, each[:, : self._targets].reshape(-1, *first.shape[1:])


def with_targets(pairs: PairSampler, targets: int) -> PairSampler:
    """The same sampler with so many targets, of the classes that enough people drew."""
    more = copy(pairs)
    more.config = replace(pairs.config, targets=targets)
    more.classes = pairs.classes[(pairs.table[pairs.classes] >= 0).sum(axis=1) > targets]
    return more
