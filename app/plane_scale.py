"""How high a recognizability stands on the plane, and where the ticks of that axis are."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
ENOUGH_TICKS, FEW_TICKS = 5, 3
"""With so many, less round percents are not looked for; with so few already none that is not round at all."""
TOP = 100.0
"""Height of a recognizability of 1."""
FINER = (
    tuple(map(float, range(1, 100))),
    tuple(percent / 2 for percent in range(1, 200)),
    tuple(percent / 10 for percent in range(1, 1000)),
)
STRETCHED_TICKS = (
    (0.0, 100.0),
    (50.0, 80.0, 90.0, 95.0, 98.0),
    (20.0, 40.0, 60.0, 70.0, 85.0),
    tuple(map(float, range(5, 100, 5))),
    (92.0, 94.0, 96.0, 97.0, 99.0),
    *FINER,
)
"""Percents, the more welcome first."""
EVEN_TICKS = (
    (0.0, 50.0, 100.0),
    (25.0, 75.0),
    tuple(map(float, range(10, 100, 10))),
    tuple(map(float, range(5, 100, 5))),
    *FINER,
)
ROUND = STRETCHED_TICKS[:4] + EVEN_TICKS[:4]
"""Those of these steps are round."""


@dataclass(frozen=True)
class Scale:
    """Even (`bend` 0), or stretched towards 100 %, where most drawings are."""

    bend: float = 0.0
    """b of `height`; the smaller, the more room for the last few percent."""

    def height(self, recognizability: Floats | float) -> Floats:
        """0..100 for 0..1: evenly 100 r, or 100 log((1 + b) / (1 - r + b)) / log((1 + b) / b)."""
        r = np.asarray(recognizability, float)
        if not self.bend:
            return TOP * r
        result: Floats = TOP * np.log((1 + self.bend) / (1 - r + self.bend)) / np.log((1 + self.bend) / self.bend)
        return result

    def recognizability(self, height: Floats) -> Floats:
        """The way back, held to 0..1."""
        h = np.asarray(height, float) / TOP
        r = 1 + self.bend - (1 + self.bend) * (self.bend / (1 + self.bend)) ** h if self.bend else h
        return np.clip(r, 0, 1)

    def ticks(self, low: float, high: float, pixels: float, apart: float = 30.0) -> list[float]:
        """Round percents, rising, whose heights lie in low..high and at least `apart` pixels from each other."""
        if high <= low or pixels <= 0:
            return []
        least = apart * (high - low) / pixels
        chosen: list[float] = []
        heights: list[float] = []
        for percents in STRETCHED_TICKS if self.bend else EVEN_TICKS:
            if len(chosen) >= (ENOUGH_TICKS if percents in ROUND else FEW_TICKS):
                break
            for percent in percents:
                height = float(self.height(np.array(percent / 100)))
                if low <= height <= high and all(abs(height - other) >= least for other in heights):
                    chosen.append(percent)
                    heights.append(height)
        return sorted(chosen)


EVEN = Scale()
STRETCHED = Scale(0.05)


def percent_text(percent: float, others: Sequence[float] = ()) -> str:
    """A tick's text: whole percents where all ticks are whole."""
    is_whole = all(float(each).is_integer() for each in (percent, *others))
    return f"{percent:.0f} %" if is_whole else f"{percent:.1f} %"
