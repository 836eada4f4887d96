"""What can be asked of a family in a search on the plane: every setting that is tried, and what it ought to do."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine import Abilities

MOST_ORIGINAL = 2.0
MOST_TEMPERATURE, LEAST_TEMPERATURE = 2.0, 0.25
"""At 0 all drawings would be the same."""
FIRST = 1.0
"""Guidance or temperature of the first lot."""
USUAL_TEMPERATURE = 1.0

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Asked:
    """One setting."""

    guidance: float
    temperature: float
    originality: float | None
    """None = it is not asked."""


@dataclass(frozen=True, eq=False)
class Questions:
    """Settings as places (knob, originality asked), by whatever the family is steered with."""

    is_guided: bool
    is_warm: bool
    asks_originality: bool
    places: Array
    """(n, 2), everything that is tried."""
    widths: tuple[float, float]
    """By how much a question may differ for its answers to count well over half."""
    slopes: tuple[tuple[float, float], tuple[float, float]]
    """Originality and recognizability gained by one more of the knob, and by one more of originality asked."""

    def first(self, originality: float) -> tuple[float, float]:
        """Where to begin, if drawings of that originality are wanted."""
        knob = FIRST if self.is_guided or self.is_warm else 0.0
        return knob, min(originality, MOST_ORIGINAL) if self.asks_originality else 0.0

    def asked(self, place: tuple[float, float]) -> Asked:
        """The setting at a place."""
        knob, originality = place
        return Asked(
            knob if self.is_guided else 0.0,
            knob if self.is_warm else USUAL_TEMPERATURE,
            originality if self.asks_originality else None,
        )


def questions_for(can: Abilities) -> Questions:
    """Guidance or temperature, or neither, and originality where it can be asked: then only seeds are tried."""
    is_guided, is_warm = can.control == "guidance", can.control == "temperature"
    knob = np.zeros(1)
    if is_guided:
        knob = np.linspace(0, can.strongest_guidance, 7)
    elif is_warm:
        knob = np.linspace(LEAST_TEMPERATURE, MOST_TEMPERATURE, 8)
    originality = np.linspace(0, MOST_ORIGINAL, 21) if can.asks_originality else np.zeros(1)
    places = np.stack(np.meshgrid(knob, originality, indexing="ij"), axis=-1).reshape(-1, 2)
    of_knob = (0.4, -0.15) if is_warm else (-0.1, 0.06)
    return Questions(is_guided, is_warm, can.asks_originality, places, (0.7, 0.35), (of_knob, (0.5, -0.2)))
