"""How far people's clicks on a drawing and machines' maps of it agree, and on how little ink each of them rests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean

import numpy as np

from app.click_round import ClickRound, maps_of
from app.mean_map import Map
from engine import Ceiling, Image, concentration, ink_that_holds, rank_correlation, split_half, top_overlap

HALF = 0.5
HUMAN, GENERATOR, RECOGNIZER = "human", "generator", "recognizer"


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


@dataclass(frozen=True)
class Finding:
    """What several drawings say together."""

    count: int
    """Drawings."""
    half_ink: Mapping[str, float]
    """Mean share of ink with half of the importance, by `HUMAN`, `GENERATOR` and `RECOGNIZER` as far as it is known."""


def finding_of(comparisons: Sequence[Comparison]) -> Finding:
    """The means over those drawings that have every map which any of them has, so that the same is compared."""
    shares = [known for each in comparisons if HUMAN in (known := _half_ink(each))]
    names = {name for known in shares for name in known}
    complete = [known for known in shares if len(known) == len(names)] or [{HUMAN: each[HUMAN]} for each in shares]
    means = {name: mean(known[name] for known in complete) for name in (complete[0] if complete else ())}
    return Finding(len(complete), means)


def _half_ink(comparison: Comparison) -> dict[str, float]:
    found = {HUMAN: comparison.focus, **{name: each.focus for name, each in comparison.machines.items()}}
    return {name: focus.half_ink for name, focus in found.items() if not np.isnan(focus.half_ink)}


def _beside(human: Image, found: Map, image: Image) -> MachineMap:
    values = np.asarray(found, np.float32)
    correlation, overlap = rank_correlation(human, values, image), top_overlap(human, values, image)
    return MachineMap(values, correlation, overlap, focus_of(values, image))
