"""Clicks of scripted players on drawings, recorded against the recognizer as the game records people's, beside maps.

A round goes by the game's own rules: a click every half second uncovers a disc, the recognizer guesses after each,
and twice in a row the right character, likelier than all others together, ends it; so do twenty seconds.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine import (
    Engine,
    Exemplar,
    Guessed,
    GuessRequest,
    Image,
    concentration,
    disc,
    ink_that_holds,
    rank_correlation,
    round_map,
    split_half,
    top_overlap,
    turned_maps,
)
from engine.map_agreement import Map
from training.findings_players import PLAYERS, Player

RADIUS, LIMIT, THRESHOLD, LOOKS = 3.0, 20.0, 0.5, 2
"""Of the game: app/clickme_round.py."""
PAUSE = 0.5
"""Seconds between two clicks."""
HALF = 0.5


@dataclass(frozen=True)
class PlayedRound:
    """One round, as it is compared."""

    values: Image
    """(48, 48): where and how early the clicks fell."""
    is_recognized: bool
    clicks: int
    share: float
    """Of the ink that was uncovered, 0..1."""


@dataclass(frozen=True)
class Focus:
    """On how little ink a map rests."""

    concentration: float
    """Share of importance in the most important tenth of the ink."""
    half_ink: float
    """Share of the ink that has half of the importance."""


@dataclass(frozen=True)
class Agreement:
    """One player's clicks on one drawing beside one map of it."""

    correlation: float
    overlap: float


@dataclass(frozen=True)
class Played:
    """What one player's rounds with one drawing say."""

    rounds: Sequence[PlayedRound]
    focus: Focus
    ceiling: float
    """Spearman's between halves of the rounds, corrected to all of them."""
    beside: Mapping[str, Agreement]
    """By name of the map."""


@dataclass(frozen=True)
class Sight:
    """One drawing, its maps (48, 48) by name, and what they rest on."""

    exemplar: Exemplar
    maps: Mapping[str, Map]

    @property
    def focuses(self) -> dict[str, Focus]:
        return {name: focus_of(values, self.exemplar.image) for name, values in self.maps.items()}


def focus_of(values: Map, drawing: Image) -> Focus:
    return Focus(concentration(values, drawing), ink_that_holds(HALF, values, drawing))


def play_all(engine: Engine, sight: Sight, critic: Map, rounds: int, seed: int) -> dict[str, Played]:
    """What every player's `rounds` with a drawing say, by name of the player."""
    return {name: _played(engine, sight, critic, player, rounds, seed) for name, player in PLAYERS.items()}


def _played(engine: Engine, sight: Sight, critic: Map, player: Player, rounds: int, seed: int) -> Played:
    drawing = sight.exemplar.image
    done = [play(engine, sight.exemplar, critic, player, number, seed) for number in range(rounds)]
    together = np.stack([each.values for each in done])
    human = together.mean(axis=0)
    beside = {name: agreement(human, values, drawing) for name, values in sight.maps.items()}
    beside |= {f"{name}, turned": agreement_by_chance(human, each, drawing) for name, each in sight.maps.items()}
    ceiling = split_half(together, drawing).corrected if rounds > 1 else float("nan")
    return Played(done, focus_of(human, drawing), ceiling, beside)


def agreement(human: Map, values: Map, drawing: Image) -> Agreement:
    """How far clicks and a map agree on the ink of a drawing, all (48, 48)."""
    return Agreement(rank_correlation(human, values, drawing), top_overlap(human, values, drawing))


def agreement_by_chance(human: Map, values: Map, drawing: Image) -> Agreement:
    """The mean over turns of the map, which are as smooth but in the wrong places."""
    found = [agreement(human, each, drawing) for each in turned_maps(values)]
    correlation, overlap = np.mean([(each.correlation, each.overlap) for each in found], axis=0)
    return Agreement(float(correlation), float(overlap))


def play(engine: Engine, exemplar: Exemplar, critic: Map, player: Player, number: int, seed: int) -> PlayedRound:
    """One round; its `number` decides where the player misses, and beside which foils the exemplar stands."""
    mask, image, named = np.zeros_like(exemplar.image), exemplar.image, 0
    done: list[tuple[Image, float]] = []
    for place, seconds in _in_time(player(exemplar, critic, np.random.default_rng((seed, number)))):
        done.append((disc(*place, RADIUS), seconds))
        np.maximum(mask, done[-1][0], out=mask)
        guessed = engine.answer(GuessRequest(exemplar, image * mask, number))
        named = named + 1 if _is_right(guessed) else 0
        if named == LOOKS:
            break
    share = float((image * mask).sum() / image.sum())
    return PlayedRound(round_map(done), named == LOOKS, len(done), share)


def _in_time(places: Iterator[tuple[float, float]]) -> Iterator[tuple[tuple[float, float], float]]:
    return zip(places, np.arange(0, LIMIT, PAUSE).tolist(), strict=False)


def _is_right(guessed: object) -> bool:
    if not isinstance(guessed, Guessed):
        raise TypeError(f"{guessed} is no guess")
    return guessed.guesses[0].is_exemplar and guessed.guesses[0].likelihood >= THRESHOLD
