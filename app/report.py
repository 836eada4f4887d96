"""What a report tells: one exemplar, its drawings, and everything that was found out about them. Knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from numpy.typing import NDArray

from app.drawing import Drawing, is_same
from app.reference import HumanCurve, read_human, read_human_curve
from engine import CHARACTERS, EngineError, Exemplar, Image, RemovalCurves

Floats = NDArray[np.float64]
REINSTALL = "install the program again"
ROUNDING = 1e-9
"""Gains that are nearer to each other are the same."""


@dataclass(frozen=True)
class Removal(RemovalCurves):
    """What becomes of a drawing while its ink goes, the most important first, and while it comes.

    The curves are of recognizability, 0..1.
    """

    distance: Floats
    """(stages + 1,), originality while it goes: how far it is from what it was."""


@dataclass(frozen=True)
class Findings:
    """Importance maps (48, 48) of the exemplar by kind, and what its ink is worth in their order."""

    maps: Mapping[str, Image] = field(default_factory=dict)
    removals: Mapping[str, Removal] = field(default_factory=dict)
    """By kind of map."""
    by_chance: Removal | None = None
    """The mean over random orders."""
    sweep: Mapping[float, Floats] = field(default_factory=dict)
    """Originality and recognizability (n, 2) of variations at each guidance; none = no sweep was made."""
    random_gains: tuple[float, ...] = ()
    """Of each random order, insertion less deletion area, -1..1."""
    turned_gains: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    """By kind, of the map turned: as smooth as it is, but in the wrong places."""

    def gains_by_chance(self, kind: str) -> tuple[float, ...]:
        """Of every order that knows nothing, with which a kind of map is compared."""
        return (*self.random_gains, *self.turned_gains.get(kind, ()))

    def as_good_by_chance(self, kind: str) -> int:
        """How many of these gain as much as the map, or more."""
        return sum(gain >= self.removals[kind].gain - ROUNDING for gain in self.gains_by_chance(kind))


@dataclass(frozen=True)
class Known:
    """What the window knows besides the drawings that it wants a report of."""

    subject: Exemplar | None = None
    """The report's exemplar; None = that which has the most of the drawings."""
    findings: Findings = field(default_factory=Findings)
    language: str = "en"


@dataclass(frozen=True)
class People:
    """What the machine is compared with."""

    scores: Floats
    """(n, 2): originality and recognizability of people's drawings."""
    curve: HumanCurve | None = None
    """Of many more of them."""


@dataclass(frozen=True)
class Report:
    """Everything that is told."""

    title: str
    source: str
    """Name of the file that was given; empty for what is in the window."""
    exemplar: Exemplar
    drawings: tuple[Drawing, ...]
    """All of the exemplar, finished, by machines and by hand."""
    people: People
    findings: Findings
    models: Mapping[str, str]
    """SHA-256 of the weights of each network, by name."""
    program: str
    """Version; empty where it is not known."""
    made_on: date
    source_sha256: str = ""
    left_out: int = 0
    """Drawings of other exemplars."""
    language: str = "en"
    """Of its words."""

    @property
    def world(self) -> str:
        """That whose critics judged the drawings."""
        return world_of_scores(self.drawings)

    @property
    def by_machine(self) -> tuple[Drawing, ...]:
        return tuple(each for each in self.drawings if not each.is_by_hand)

    @property
    def by_hand(self) -> tuple[Drawing, ...]:
        return tuple(each for each in self.drawings if each.is_by_hand)


def read_people(drawings: Sequence[Drawing]) -> People:
    """What comes with the program of the world that the drawings were judged in; EngineError where it is unreadable."""
    world = world_of_scores(drawings)
    try:
        return People(read_human(world=world), read_human_curve(world=world))
    except (OSError, ValueError, KeyError) as error:
        raise EngineError(f"The figures of people's drawings cannot be read: {error}", REINSTALL) from error


def world_of_scores(drawings: Sequence[Drawing]) -> str:
    """Whose critics judged them; that of characters where there is nothing to judge."""
    return drawings[0].world if drawings else CHARACTERS


def scores_of(drawings: Sequence[Drawing]) -> Floats:
    """(n, 2): originality and recognizability of the drawings that are judged."""
    found = [(each.scores.originality, each.scores.recognizability) for each in drawings if each.scores]
    return np.array(found, float).reshape(-1, 2)


def drawings_of(exemplar: Exemplar | None, drawings: Sequence[Drawing]) -> tuple[Exemplar | None, tuple[Drawing, ...]]:
    """The exemplar and its finished drawings; where none is given, that which has the most of them.

    None and nothing where none is given and nothing is finished.
    """
    finished = [each for each in drawings if each.is_finished and each.strokes]
    if exemplar is not None:
        return exemplar, _own(exemplar, finished)
    found: list[tuple[Exemplar, tuple[Drawing, ...]]] = []
    for each in finished:
        if not any(is_same(each.exemplar, known) for known, _ in found):
            found.append((each.exemplar, _own(each.exemplar, finished)))
    return max(found, key=lambda pair: len(pair[1]), default=(None, ()))


def _own(exemplar: Exemplar, drawings: Sequence[Drawing]) -> tuple[Drawing, ...]:
    same: dict[int, bool] = {}  # drawings of one set share the object, and pixels are compared once for each
    for each in drawings:
        if id(each.exemplar) not in same:
            same[id(each.exemplar)] = is_same(each.exemplar, exemplar)
    return tuple(each for each in drawings if same[id(each.exemplar)])
