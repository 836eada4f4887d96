"""Drawers compared on the same characters: every figure again for characters that are drawn again, with replacement.

All figures come as (1 + draws,): first the figure itself, then what it is for each set of characters that chance drew.
The sets are the same for all drawers, so that differences of figures have intervals of their own.
"""

import numpy as np
from numpy.typing import NDArray

from training.plane import Estimate, Floats, Indices


def resampled(characters: int, draws: int = 1000, seed: int = 0) -> Floats:
    """How often each character counts, (1 + draws, characters): once in the first row, then as chance will have it."""
    drawn = np.random.default_rng(seed).multinomial(characters, np.full(characters, 1 / characters), draws)
    return np.concatenate([np.ones((1, characters)), drawn])


def means(values: Floats, character: Indices, weights: Floats) -> Floats:
    """The mean (1 + draws,) of values (n,) of numbered characters (n,); nan values are left out, nan where none is."""
    known = ~np.isnan(values)
    size = weights.shape[1]
    sums = weights @ np.bincount(character[known], values[known], size)
    counts = weights @ np.bincount(character[known], minlength=size)
    result: Floats = np.divide(sums, counts, out=np.full(len(weights), np.nan), where=counts > 0)
    return result


def quantiles(values: Floats, character: Indices, weights: Floats, shares: tuple[float, ...]) -> Floats:
    """Values (len(shares), 1 + draws) below or at which such shares, 0..1, of the values (n,) lie."""
    order = np.argsort(values, kind="stable")
    upto = np.cumsum(weights[:, character[order]], axis=1)
    found = [(upto >= share * upto[:, -1:]).argmax(axis=1) for share in shares]
    result: Floats = values[order][np.stack(found)]
    return result


def spreads(values: Floats, character: Indices, weights: Floats) -> Floats:
    """The standard deviation (1 + draws,) of values (n,)."""
    mean, square = (means(each, character, weights) for each in (values, values**2))
    result: Floats = np.sqrt(np.maximum(square - mean**2, 0))
    return result


def with_interval(figures: Floats) -> Estimate:
    """The figure and its 95 % interval; nan where it is nan for the characters as they are."""
    known = figures[1:][~np.isnan(figures[1:])]
    low, high = np.percentile(known, [2.5, 97.5]) if len(known) else (np.nan, np.nan)
    return Estimate(float(figures[0]), float(low), float(high))


def how_often(holds: NDArray[np.bool_]) -> float:
    """In what share, 0..1, of the sets that chance drew something holds (1 + draws,)."""
    return float(np.mean(np.asarray(holds, np.float64)[1:]))
