"""Clicks beside maps over many drawings: the means, with intervals over drawings."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from training.findings_clicks import Focus, Played
from training.plane import Estimate, estimate


@dataclass(frozen=True)
class PlayerFigures:
    """One player over all drawings."""

    recognized: Estimate
    """Share of rounds that the recognizer ended."""
    clicks: Estimate
    """Of a round."""
    share: Estimate
    """Of the ink that was uncovered."""
    concentration: Estimate
    half_ink: Estimate
    ceiling: Estimate
    correlation: Mapping[str, Estimate]
    """By map."""
    overlap: Mapping[str, Estimate]


@dataclass(frozen=True)
class MapFigures:
    """One machine's map over all drawings."""

    concentration: Estimate
    half_ink: Estimate


def players_of(played: Sequence[Mapping[str, Played]]) -> dict[str, PlayerFigures]:
    """By player, from what each of them said of each drawing."""
    return {name: _player([each[name] for each in played]) for name in played[0]}


def maps_of(focuses: Sequence[Mapping[str, Focus]]) -> dict[str, MapFigures]:
    """By map, from what it rests on in each drawing."""
    found = {}
    for name in focuses[0]:
        own = [each[name] for each in focuses]
        found[name] = MapFigures(_mean(each.concentration for each in own), _mean(each.half_ink for each in own))
    return found


def _player(played: Sequence[Played]) -> PlayerFigures:
    def over_rounds(figure: Callable[..., float]) -> Estimate:
        return _mean(float(np.mean([figure(each) for each in one.rounds])) for one in played)

    names = list(played[0].beside)
    return PlayerFigures(
        over_rounds(lambda each: each.is_recognized),
        over_rounds(lambda each: each.clicks),
        over_rounds(lambda each: each.share),
        _mean(one.focus.concentration for one in played),
        _mean(one.focus.half_ink for one in played),
        _mean(one.ceiling for one in played),
        {name: _mean(one.beside[name].correlation for one in played) for name in names},
        {name: _mean(one.beside[name].overlap for one in played) for name in names},
    )


def _mean(values: Iterable[float]) -> Estimate:
    found = np.array(list(values), np.float64)
    return estimate(found, np.arange(len(found)))
