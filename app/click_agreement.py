"""How far people's clicks on a drawing and machines' maps of it agree, and on how little ink each of them rests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean

import numpy as np

from app.click_round import ClickRound, maps_of
from app.mean_map import Map
from engine import Ceiling, Image, concentration, ink_that_holds, rank_correlation, split_half, top_overlap

HALF = 0.5
GENERATOR, RECOGNIZER = "generator", "recognizer"


@dataclass(frozen=True)
class Focus:
    """On how little ink a map rests; nan where it has nothing on the ink."""

    concentration: float
    """Share of importance, 0..1, in the most important tenth of the ink."""
    half_ink: float
    """Share of the ink, 0..1, in which half of the importance lies."""


@dataclass(frozen=True)
class MachineMap:
    """A machine's map of the drawing beside people's."""

    values: Map
    correlation: float
    """Spearman's, -1..1, over the ink, both blurred."""
    overlap: float
    """Share, 0..1, of the most important tenth of the ink that both have; 0.1 by chance."""
    focus: Focus


@dataclass(frozen=True)
class Comparison:
    """One drawing: people's map, machines' maps, and how far they agree."""

    image: Image
    human: Image
    """(48, 48), the mean over rounds."""
    focus: Focus
    ceiling: Ceiling | None
    """How well half of the rounds tell the other half; None for a single round."""
    machines: Mapping[str, MachineMap]
    """By `GENERATOR` and `RECOGNIZER`, as far as there is a map."""


def compare(image: Image, rounds: Sequence[ClickRound], maps: Mapping[str, Map | None]) -> Comparison | None:
    """The rounds that were played with the drawing (48, 48) beside maps (48, 48) of machines; None without clicks."""
    clicks = maps_of(rounds)
    if not clicks:
        return None
    together = np.stack(clicks)
    human: Image = np.asarray(together.mean(axis=0), np.float32)
    ceiling = split_half(together, image) if len(clicks) > 1 else None
    machines = {name: _beside(human, found, image) for name, found in maps.items() if found is not None}
    return Comparison(image, human, focus_of(human, image), ceiling, machines)


def focus_of(values: Map, image: Image) -> Focus:
    found = np.asarray(values, np.float32)
    return Focus(concentration(found, image), ink_that_holds(HALF, found, image))


def mean_half_ink(comparisons: Sequence[Comparison]) -> dict[str, float]:
    """Over drawings, the mean share of ink with half of the importance, for "human" and for each machine.

    Each mean is over the drawings that have that map, and a machine without any is left out.
    """
    found: dict[str, list[float]] = {"human": [each.focus.half_ink for each in comparisons]}
    for each in comparisons:
        for name, machine in each.machines.items():
            found.setdefault(name, []).append(machine.focus.half_ink)
    known = {name: [value for value in values if not np.isnan(value)] for name, values in found.items()}
    return {name: mean(values) for name, values in known.items() if values}


def _beside(human: Image, found: Map, image: Image) -> MachineMap:
    values = np.asarray(found, np.float32)
    correlation, overlap = rank_correlation(human, values, image), top_overlap(human, values, image)
    return MachineMap(values, correlation, overlap, focus_of(values, image))
