"""How far two importance maps of one drawing agree, and how far people agree with themselves."""

from dataclasses import dataclass
from itertools import combinations
from math import ceil, comb
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.blur import MAP_BLUR, blurred
from engine.messages import Image

INKED = 0.5
"""A pixel with more ink than this is ink."""
TOP = 0.1
"""The share of a drawing's ink that is called most important."""
MOST_SPLITS = 50
"""Ways to halve the rounds that are looked at, where there are more."""
Floats = NDArray[np.float64]
Map = NDArray[np.floating[Any]]
"""(48, 48), >= 0, in the model's frame."""


@dataclass(frozen=True)
class Ceiling:
    """How well maps of half of the rounds predict those of the other half."""

    raw: float
    """Mean Spearman correlation between the halves' maps, -1..1."""
    corrected: float
    """What it would be between two sets as large as all rounds together (Spearman 1910, Brown 1910)."""


def rank_correlation(one: Map, other: Map, drawing: Image | None = None, sigma: float = MAP_BLUR) -> float:
    """Spearman's correlation, -1..1, of two maps (48, 48) blurred by `sigma`, over the ink of `drawing` (48, 48).

    Over ink only, because on empty paper all maps agree for free; over all pixels where `drawing` is None. nan where
    there are fewer than two such pixels, or where a map says the same of all of them.
    """
    return spearman(*(on_ink(blurred(each, sigma), drawing) for each in (one, other)))


def spearman(one: Floats, other: Floats) -> float:
    """Pearson's correlation of ranks (n,), equal values sharing the mean of theirs (Spearman 1904)."""
    if len(one) < 2:
        return float("nan")
    x, y = (ranks_of(each) - (len(each) + 1) / 2 for each in (one, other))
    length = float(np.sqrt((x @ x) * (y @ y)))
    return float(x @ y) / length if length else float("nan")


def top_overlap(
    one: Map, other: Map, drawing: Image | None = None, share: float = TOP, sigma: float = MAP_BLUR
) -> float:
    """What part, 0..1, of the `share` of ink that is most important in one map is so in the other; by chance `share`.

    Maps and drawing are (48, 48), as for `rank_correlation`. nan without ink.
    """
    first, second = (on_ink(blurred(each, sigma), drawing) for each in (one, other))
    if not len(first):
        return float("nan")
    count = ceil(share * len(first))
    tops = (set(np.argsort(-each, kind="stable")[:count].tolist()) for each in (first, second))
    return len(set.intersection(*tops)) / count


def split_half(rounds: Map, drawing: Image | None = None, sigma: float = MAP_BLUR, seed: int = 0) -> Ceiling:
    """The ceiling for any map's agreement with maps (n, 48, 48) of n >= 2 rounds; ValueError for fewer.

    The mean over all ways to halve them, or over `MOST_SPLITS` drawn by `seed`; of an odd number one half has one more.
    Corrected by 2 r / (1 + r), which is exact for equal halves. nan where `rank_correlation` would be.
    """
    count = len(rounds)
    if count < 2:
        raise ValueError(f"{count} rounds cannot be halved")
    smooth = blurred(rounds, sigma).astype(np.float64)
    found = []
    for half in _halves(count, seed):
        means = (smooth[rows].mean(axis=0) for rows in (half, ~half))
        found.append(spearman(*(on_ink(mean, drawing) for mean in means)))
    raw = float(np.mean(found))
    return Ceiling(raw, spearman_brown(raw))


def spearman_brown(raw: float) -> float:
    """2 r / (1 + r), at most 1; a correlation of 0 or less stays as it is, for which the formula was not made."""
    return 2 * raw / (1 + raw) if raw > 0 else raw


def ranks_of(values: Floats) -> Floats:
    """Ranks (n,) from 1, equal values sharing the mean of theirs."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    result: Floats = (np.cumsum(counts) - (counts - 1) / 2)[place]
    return result


def on_ink(values: Map, drawing: Image | None) -> Floats:
    """The values (48, 48) at the pixels of `drawing` that are ink, or all, as one row (n,)."""
    if drawing is None:
        return np.asarray(values, np.float64).ravel()
    return np.asarray(values, np.float64)[np.asarray(drawing) > INKED]


def _halves(count: int, seed: int) -> list[NDArray[np.bool_]]:
    """Which rounds (count,) are in the first half, for every way to halve them or for some."""
    size = count // 2
    if comb(count, size) <= 2 * MOST_SPLITS:
        ways = [half for half in combinations(range(count), size) if 2 * size != count or 0 in half]
    else:
        random = np.random.default_rng(seed)
        ways = [tuple(random.permutation(count)[:size].tolist()) for _ in range(MOST_SPLITS)]
    return [np.isin(np.arange(count), half) for half in ways]
