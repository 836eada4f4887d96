"""Generalization curves and densities of originality as numbers: binned, with intervals, the same for the same data."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

MOST_BINS = 10
LEAST_IN_BIN = 8
"""Drawings of a bin at the least; fewer than so many drawings in all stay single points."""
DRAWS = 500
"""Bootstrap samples behind an interval."""
GRID_POINTS = 240
"""Places at which a density is given."""


@dataclass(frozen=True, eq=False)
class Curve:
    """Recognizability as a function of originality, over bins of equal count that rise in originality."""

    originality: Floats
    """(bins,), the median of each bin."""
    recognizability: Floats
    """(bins,), the mean of each bin, 0..1."""
    low: Floats
    """(bins,), where the 95 % interval of the mean begins; nan for a bin of one drawing."""
    high: Floats
    """(bins,), where it ends; nan likewise."""
    counts: Integers
    """(bins,), drawings of each bin; all 1 where there were too few for bins."""

    def __len__(self) -> int:
        return len(self.counts)

    @property
    def is_binned(self) -> bool:
        """Whether it is a curve; otherwise its bins are single drawings."""
        return bool(len(self.counts)) and int(self.counts.min()) > 1

    @property
    def total(self) -> int:
        """Drawings in all."""
        return int(self.counts.sum())


@dataclass(frozen=True, eq=False)
class Density:
    """How often which originality is reached, as a probability density."""

    originality: Floats
    """(places,), even, rising from 0."""
    density: Floats
    """(places,), per unit of originality; its integral over the places is the share of drawings that lie there."""


def curve(scores: Floats, most: int = MOST_BINS, least: int = LEAST_IN_BIN, seed: int = 0) -> Curve:
    """The generalization curve (Boutin et al. 2023, figure 3) of drawings: originality and recognizability, (n, 2).

    As many bins as hold `least` drawings each, at most `most`, no two of which differ by more than one drawing; with
    fewer than `least` drawings in all, each is a bin of its own. The intervals are percentile bootstraps (Efron 1979)
    of each bin's mean.
    """
    ordered = np.asarray(scores, float).reshape(-1, 2)
    ordered = ordered[np.lexsort((ordered[:, 1], ordered[:, 0]))]
    if len(ordered) < least:
        nothing = np.full(len(ordered), np.nan)
        return Curve(ordered[:, 0], ordered[:, 1], nothing, nothing, np.ones(len(ordered), np.int64))
    bins = np.array_split(ordered, min(most, len(ordered) // least))
    spans = np.array([mean_interval(each[:, 1], seed) for each in bins])
    return Curve(
        np.array([np.median(each[:, 0]) for each in bins]),
        np.array([each[:, 1].mean() for each in bins]),
        spans[:, 0],
        spans[:, 1],
        np.array([len(each) for each in bins], np.int64),
    )


def mean_interval(values: Floats, seed: int = 0) -> tuple[float, float]:
    """The 95 % percentile bootstrap interval of the mean of `values` (n,), n >= 1."""
    means = _weights(len(values), seed) @ values
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


@lru_cache(maxsize=64)
def _weights(count: int, seed: int) -> Floats:
    """(draws, count): the shares that `count` drawings have in the means of bootstrap samples.

    They depend on the count alone, so bins of equally many drawings share them and a curve costs a small product.
    """
    return np.random.default_rng(seed).multinomial(count, np.full(count, 1 / count), DRAWS) / count


def density(originality: Floats, widest: float, places: int = GRID_POINTS, bandwidth: float | None = None) -> Density:
    """A Gaussian kernel density of `originality` (n,), n >= 1, on even places from 0 to `widest`.

    The bandwidth is Silverman's rule (1986, equation 3.31) where none is given. What the kernel would put below 0,
    where no drawing can be, is reflected; what lies beyond `widest` is not shown.
    """
    grid = np.linspace(0, widest, places)
    step = grid[1]
    width = max(bandwidth or silverman(originality), step)
    edges = np.append(grid - step / 2, widest + step / 2)
    held = np.histogram(originality, edges)[0]
    centres, counts = grid[held > 0], held[held > 0]
    near = np.exp(-0.5 * ((grid[:, None] - centres) / width) ** 2)
    mirrored = np.exp(-0.5 * ((grid[:, None] + centres) / width) ** 2)
    height = (near + mirrored) @ counts / (width * np.sqrt(2 * np.pi) * len(originality))
    return Density(grid, height)


def silverman(values: Floats) -> float:
    """Silverman's bandwidth, 0.9 min(deviation, interquartile range / 1.34) n^(-1/5); 0.05 where all are equal."""
    spread = float(np.std(values, ddof=1)) if len(values) > 1 else 0.0
    quarters = np.percentile(values, [25, 75])
    narrow = min(spread, float(quarters[1] - quarters[0]) / 1.34) or spread
    return 0.9 * narrow * len(values) ** -0.2 if narrow > 0 else 0.05
