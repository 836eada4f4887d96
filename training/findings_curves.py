"""The order of generalization curves, and what guidance does to a model's curve, with intervals over characters."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from training.paired_bootstrap import how_often, means, quantiles, resampled, spreads, with_interval
from training.plane import Estimate, Floats, Spots, human_bins

Measure = Callable[[Spots], Floats]
FOILS: Mapping[str, Measure] = {"all alphabets": lambda s: s.across, "its own alphabet": lambda s: s.within}
"""Recognizability among the characters of these."""
RANGE = (0.05, 0.95)
"""The range of originality lies between these shares of a drawer's drawings."""
SHARES = (0.05, 0.25, 0.5, 0.75, 0.95)
ROUNDING = 1e-9
"""Drawers who fare alike, as where all is recognized, are in order."""
MEAN = -1
"""The mean over bins comes after the bins."""
LEAST = 10
"""Drawings that each drawer must have in a bin for it to be in means over bins."""
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Order:
    """Three or more drawers, the best first as the paper has them, by recognizability at equal originality."""

    middles: Sequence[float]
    """Of each bin, the median originality of people's drawings."""
    heights: Mapping[str, Sequence[Estimate]]
    """By drawer, of each bin, and of the mean over shared bins."""
    apart: Mapping[str, Sequence[Estimate]]
    """By "drawer - next drawer", the same."""
    holds: Sequence[float]
    """In what share, 0..1, of the sets of characters that chance drew the whole order holds, the same."""


def order_of(drawers: Mapping[str, Spots], human: Spots, measure: Measure, draws: int = 1000) -> Order:
    """`drawers` in bins that hold equally many of people's drawings."""
    edges = human_bins(human)
    weights = resampled(len(human.diversity), draws)
    shared = shared_bins(drawers.values(), edges)
    found = {name: with_mean(curves(each, edges, measure, weights), shared) for name, each in drawers.items()}
    apart = {f"{one} - {other}": found[one] - found[other] for one, other in pairwise(found)}
    holds = np.all([each >= -ROUNDING for each in apart.values()], axis=0)
    return Order(
        middles_of(human, edges),
        {name: [with_interval(each) for each in bins] for name, bins in found.items()},
        {name: [with_interval(each) for each in bins] for name, bins in apart.items()},
        [how_often(each) for each in holds],
    )


def middles_of(human: Spots, edges: Floats) -> list[float]:
    return [float(np.median(human.originality[_within(human, *ends)])) for ends in pairwise(edges)]


def curves(spots: Spots, edges: Floats, measure: Measure, weights: Floats) -> Floats:
    """Mean recognizability in each bin of originality, (bins, 1 + draws)."""
    inside = [_within(spots, *ends) for ends in pairwise(edges)]
    return np.stack([means(measure(spots)[each], spots.character[each], weights) for each in inside])


def with_mean(bins: Floats, shared: Flags) -> Floats:
    """Bins (bins, 1 + draws), and below them the mean over those that are shared (bins,); nan where none is."""
    mean = bins[shared].mean(axis=0) if shared.any() else np.full(bins.shape[1], np.nan)
    return np.concatenate([bins, mean[None]])


def shared_bins(drawers: Iterable[Spots], edges: Floats) -> Flags:
    """Which bins (bins,) every drawer has drawings in.

    Not the last one: it has no upper end, and what different drawers have in it is not equally original.
    """
    counts = [[np.count_nonzero(_within(each, *ends)) for ends in pairwise(edges)] for each in drawers]
    result: Flags = np.min(counts, axis=0) >= LEAST
    result[-1] = False
    return result


def _within(spots: Spots, low: float, high: float) -> Flags:
    result: Flags = (spots.originality >= low) & (spots.originality < high)
    return result


@dataclass(frozen=True)
class Reach:
    """How far a drawer's drawings reach, and how high."""

    quantiles: Sequence[Estimate]
    """Of originality, at `SHARES`."""
    range: Estimate
    """From the first to the last of these."""
    spread: Estimate
    """Standard deviation of originality."""
    diversity: Estimate
    recognizability: Estimate
    """Of all drawings."""
    height: Estimate
    """The same at equal originality: the mean over bins that all drawers share."""
    within: Estimate
    """The same height among characters of one alphabet."""


@dataclass(frozen=True)
class Effect:
    """What one more of guidance does, by a straight line through all strengths."""

    range: Estimate
    height: Estimate
    recognizability: Estimate
    shortens: float
    """In what share, 0..1, of the sets of characters the line of the range falls."""
    lifts: float
    """In what share that of the height rises."""


def reaches(drawers: Mapping[str, Spots], human: Spots, draws: int = 1000) -> dict[str, Reach]:
    """How far and how high each drawer gets."""
    edges, weights = human_bins(human), resampled(len(human.diversity), draws)
    shared = shared_bins(drawers.values(), edges)
    return {name: _reach(spots, edges, shared, weights) for name, spots in drawers.items()}


def _reach(spots: Spots, edges: Floats, shared: Flags, weights: Floats) -> Reach:
    reached = quantiles(spots.originality, spots.character, weights, SHARES)
    characters = np.arange(len(spots.diversity))
    figures = [
        reached[-1] - reached[0],
        spreads(spots.originality, spots.character, weights),
        means(spots.diversity, characters, weights),
        means(spots.across, spots.character, weights),
        *(with_mean(curves(spots, edges, measure, weights), shared)[MEAN] for measure in FOILS.values()),
    ]
    return Reach([with_interval(each) for each in reached], *(with_interval(each) for each in figures))


def effect_of(strengths: Mapping[float, Spots], human: Spots, draws: int = 1000) -> Effect:
    """What guidance does, from drawings at several strengths of it."""
    edges, weights = human_bins(human), resampled(len(human.diversity), draws)
    shared = shared_bins((human, *strengths.values()), edges)
    guidance = np.array(list(strengths))
    ranges, heights, recognized = (
        _slope(guidance, np.stack([figure(spots) for spots in strengths.values()]))
        for figure in (
            lambda s: np.diff(quantiles(s.originality, s.character, weights, RANGE), axis=0)[0],
            lambda s: with_mean(curves(s, edges, FOILS["all alphabets"], weights), shared)[MEAN],
            lambda s: means(s.across, s.character, weights),
        )
    )
    range_, height, recognizability = (with_interval(each) for each in (ranges, heights, recognized))
    return Effect(range_, height, recognizability, how_often(ranges < 0), how_often(heights > 0))


def _slope(x: Floats, values: Floats) -> Floats:
    """Of the straight line through values (n, 1 + draws) at x (n,) that has the least squares, (1 + draws,)."""
    away = x - x.mean()
    result: Floats = away @ values / (away @ away) if len(x) > 1 else np.full(values.shape[1], np.nan)
    return result


def flat(order: Order) -> Iterator[tuple[str, str, Estimate]]:
    """Every figure of an order: drawer or difference, bin, estimate."""
    bins = [*(f"{middle:.3f}" for middle in order.middles), "mean"]
    for name, each in (*order.heights.items(), *order.apart.items()):
        yield from ((name, which, value) for which, value in zip(bins, each, strict=True))
