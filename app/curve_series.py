"""Whose drawings make which curve: a session's drawings and sweeps, put together by drawer and guidance."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from app.drawing import HAND, Drawing, is_same
from app.reference import HUMAN
from app.sweep import Sweep
from engine import Exemplar

Floats = NDArray[np.float64]
Making = tuple[str, float, float]
"""Family, guidance and temperature."""


class Scope(Enum):
    """Which drawings count."""

    CHARACTER = "character"
    """Those of the exemplar as it is now."""
    SESSION = "session"
    """Those of every exemplar."""


@dataclass(frozen=True)
class Drawer:
    """Who drew: a machine at some guidance or temperature, the user, or people."""

    family: str
    guidance: float | None = None
    """None for whoever has none."""
    temperature: float | None = None
    """Likewise."""

    @property
    def rank(self) -> tuple[bool, bool, str, float]:
        """People first, then machines by guidance or temperature, the user last."""
        return self.family != HUMAN, self.family == HAND, self.family, self.guidance or self.temperature or 0.0


@dataclass(frozen=True, eq=False)
class Series:
    """All scores of one drawer."""

    drawer: Drawer
    scores: Floats
    """(n, 2), n >= 1: originality and recognizability, in the order in which they came."""


def gather(
    drawings: Iterable[Drawing],
    sweeps: Iterable[Sweep],
    exemplar: Exemplar | None,
    scope: Scope,
    control: Callable[[str], str] = lambda _: "guidance",
) -> list[Series]:
    """The series of everything that is finished, by rank; `control` tells what steers a family.

    What a search on the plane found is left out: it was kept for where it landed, so it says nothing of the machine.
    """
    counts = _Counted(exemplar, scope)
    found: dict[Drawer, list[tuple[float, float]]] = {}
    for made, scores in _by_making(drawings, counts).items():
        found.setdefault(_drawer(*made, control), []).extend(scores)
    for sweep in sweeps:
        if not counts.holds(sweep.exemplar):
            continue
        for guidance, swept in sweep.scores.items():
            if swept:
                of_drawer = found.setdefault(Drawer(sweep.family, guidance), [])
                of_drawer.extend((each.originality, each.recognizability) for each in swept)
    return [Series(drawer, np.array(found[drawer])) for drawer in sorted(found, key=lambda each: each.rank)]


def _by_making(drawings: Iterable[Drawing], counts: "_Counted") -> dict[Making, list[tuple[float, float]]]:
    """Scores of what counts, by family, guidance and temperature: plain values, as there may be thousands."""
    found: dict[Making, list[tuple[float, float]]] = {}
    for drawing in drawings:
        scores = drawing.scores
        if scores is not None and not drawing.is_found and counts.holds(drawing.exemplar):
            made = drawing.family, round(drawing.guidance, 2), round(drawing.temperature, 2)
            found.setdefault(made, []).append((scores.originality, scores.recognizability))
    return found


def _drawer(family: str, guidance: float, temperature: float, control: Callable[[str], str]) -> Drawer:
    """Only what steers the family tells its drawers apart."""
    match "none" if family == HAND else control(family):
        case "guidance":
            return Drawer(family, guidance)
        case "temperature":
            return Drawer(family, temperature=temperature)
        case _:
            return Drawer(family)


class _Counted:
    """Whether drawings of an exemplar count; drawings of one set share the object, so it is compared once."""

    def __init__(self, exemplar: Exemplar | None, scope: Scope) -> None:
        self._exemplar, self._scope = exemplar, scope
        self._known: dict[int, bool] = {}

    def holds(self, exemplar: Exemplar) -> bool:
        if self._scope is Scope.SESSION:
            return True
        place = id(exemplar)
        if place not in self._known:
            self._known[place] = is_same(exemplar, self._exemplar)
        return self._known[place]
