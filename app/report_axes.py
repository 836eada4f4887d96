"""The axes of a report's plots: a field with a grid, and where a value lies on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from app.picture import Line, Points, Shape, Words, box
from app.report import Floats

TEXT = 12.0
"""Size of letters at an axis."""
Form = Callable[[float], str]
"""A value as it is written at its tick."""


def percent(value: float) -> str:
    return f"{value:g} %"


@dataclass(frozen=True)
class Axes:
    """A field between `left`, `top`, `right` and `bottom` of a picture, and the values at its edges."""

    left: float
    top: float
    right: float
    bottom: float
    x: tuple[float, float]
    """Values at the left and at the right."""
    y: tuple[float, float]
    """Values at the bottom and at the top."""

    def at(self, x: Floats | float, y: Floats | float) -> Points:
        """Places (n, 2) of values (n,) each, held inside the field."""
        across = (np.atleast_1d(np.asarray(x, float)) - self.x[0]) / (self.x[1] - self.x[0])
        up = (np.atleast_1d(np.asarray(y, float)) - self.y[0]) / (self.y[1] - self.y[0])
        return np.stack(
            [
                self.left + np.clip(across, 0, 1) * (self.right - self.left),
                self.bottom - np.clip(up, 0, 1) * (self.bottom - self.top),
            ],
            axis=1,
        )

    def frame(self) -> list[Shape]:
        return [Line(box(self.left, self.top, self.right - self.left, self.bottom - self.top), "rule", 1)]

    def across(self, ticks: Sequence[float] | Floats, title: str = "", form: Form = "{:g}".format) -> list[Shape]:
        """Upright grid lines with their numbers below, and what the axis is."""
        shapes: list[Shape] = []
        for tick in ticks:
            x = float(self.at(tick, self.y[0])[0, 0])
            shapes.append(Line(np.array([(x, self.top), (x, self.bottom)]), "rule", 0.6))
            shapes.append(Words(x, self.bottom + TEXT + 5, form(tick), TEXT, "faint", "middle"))
        if title:
            middle = (self.left + self.right) / 2
            shapes.append(Words(middle, self.bottom + 2 * TEXT + 14, title, TEXT, "ink", "middle"))
        return shapes

    def up(self, ticks: Sequence[float] | Floats, title: str = "", form: Form = "{:g}".format) -> list[Shape]:
        """Level grid lines with their numbers at the left, and what the axis is."""
        shapes: list[Shape] = []
        for tick in ticks:
            y = float(self.at(self.x[0], tick)[0, 1])
            shapes.append(Line(np.array([(self.left, y), (self.right, y)]), "rule", 0.6))
            shapes.append(Words(self.left - 8, y + 0.35 * TEXT, form(tick), TEXT, "faint", "end"))
        if title:
            middle = (self.top + self.bottom) / 2
            shapes.append(Words(self.left - 46, middle, title, TEXT, "ink", "middle", is_upright=True))
        return shapes


def round_ticks(low: float, high: float, most: int = 7) -> list[float]:
    """Round values from `low` to `high`, at most `most` of them."""
    rough = (high - low) / most
    unit = 10.0 ** np.floor(np.log10(rough))
    step = unit * next(each for each in (1, 2, 2.5, 5, 10) if each * unit >= rough)
    first = np.ceil(round(low / step, 6))
    count = int(np.floor(round(high / step, 6)) - first) + 1
    return [round(float((first + number) * step), 10) for number in range(count)]
