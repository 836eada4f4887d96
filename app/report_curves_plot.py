"""The plot of generalization curves, and of how often which originality is reached, on one axis."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.curve_numbers import Curve, curve, density
from app.picture import Area, Dots, Line, Picture, Shape, Words, star
from app.reference import HumanCurve
from app.report import Floats
from app.report_axes import TEXT, Axes, percent, round_ticks

WIDTH, HEIGHT = 760.0, 540.0
LEGEND, DENSITIES, BETWEEN = 34.0, 110.0, 18.0
LETTER = 0.56
"""Width of a letter on average, in sizes of the font."""
LOWEST, STEP = 0.0, 10.0
"""The field begins at a multiple of `STEP` percent that all bins stand above."""
WIDEST = 1.6


Bins = Curve | HumanCurve


@dataclass(frozen=True)
class Series:
    """Drawings of one drawer."""

    name: str
    scores: Floats
    """(n, 2): originality and recognizability, n >= 1."""
    colour: str
    known: HumanCurve | None = None
    """The curve, where it is known better than from these scores."""

    @property
    def curve(self) -> Bins:
        return self.known or curve(self.scores)

    @property
    def is_reference(self) -> bool:
        return self.colour == "human"

    @property
    def is_by_hand(self) -> bool:
        return self.colour == "hand"


def curves_picture(series: Sequence[Series]) -> Picture:
    """Curves with intervals above, densities below; single drawings are marks without a line."""
    found = [(each, each.curve) for each in series]
    widest = min(WIDEST, max(float(each.originality.max()) for _, each in found) * 1.06)
    lowest = min(float(np.nanmin(np.fmin(each.low, each.recognizability))) for _, each in found)
    low = max(LOWEST, STEP * np.floor(100 * lowest / STEP))
    upper = Axes(64, 14 + LEGEND, WIDTH - 16, HEIGHT - 52 - DENSITIES - BETWEEN, (0.0, widest), (low, 101.0))
    lower = Axes(64, HEIGHT - 52 - DENSITIES, WIDTH - 16, HEIGHT - 52, upper.x, (0.0, 1.0))
    ticks = round_ticks(0, widest)
    shapes: list[Shape] = [
        *upper.across(ticks, form=lambda _: ""),
        *upper.up(round_ticks(low, 100, 6), QCoreApplication.translate("Report", "Recognizability"), percent),
        *lower.across(ticks, QCoreApplication.translate("Report", "Originality")),
        Words(lower.left - 46, (lower.top + lower.bottom) / 2, _how_often(), TEXT, "ink", "middle", is_upright=True),
    ]
    for each, points in found:
        shapes += _curve(upper, each, points)
    shapes += [*_densities(lower, series), *upper.frame(), *lower.frame(), *_legend(upper, series)]
    return Picture(WIDTH, HEIGHT, tuple(shapes), _told(found))


def _how_often() -> str:
    return QCoreApplication.translate("Report", "How often")


def _curve(axes: Axes, series: Series, points: Bins) -> list[Shape]:
    places = axes.at(points.originality, 100 * points.recognizability)
    if points.counts.min() < 2:
        return list(_marks(places, series))
    below, above = (axes.at(points.originality, 100 * edge) for edge in (points.low, points.high))
    if series.is_reference:
        band = Area(np.concatenate([below, above[::-1]]), series.colour, 0.2)
        return [band, Line(places, series.colour, 3.2)]
    bars = [Line(np.stack(pair), series.colour, 1.2) for pair in zip(below, above, strict=True)]
    return [*bars, Line(places, series.colour, 2.2), *_marks(places, series)]


def _marks(places: Floats, series: Series) -> Sequence[Shape]:
    if series.is_by_hand:
        return [Area(star(x, y, 7.0), series.colour) for x, y in places]
    return [Dots(places, 3.6, series.colour)]


def _densities(axes: Axes, series: Sequence[Series]) -> list[Shape]:
    """Densities as shares of the highest one."""
    found = [(each, density(each.scores[:, 0], axes.x[1])) for each in series if len(each.scores) > 1]
    highest = 1.06 * max((float(each.density.max()) for _, each in found), default=1.0)
    shapes: list[Shape] = []
    for each, curved in found:
        line = axes.at(curved.originality, curved.density / highest)
        if each.is_reference:
            foot = axes.at(curved.originality[[-1, 0]], np.zeros(2))
            shapes.append(Area(np.concatenate([line, foot]), each.colour, 0.2))
        shapes.append(Line(line, each.colour, 1.8))
    return shapes


def _legend(axes: Axes, series: Sequence[Series]) -> list[Shape]:
    """The names in a row above the field."""
    shapes: list[Shape] = []
    x, y = axes.left, axes.top - 22
    for each in series:
        if each.is_by_hand:
            shapes.append(Area(star(x + 9, y, 7.0), each.colour))
        else:
            shapes.append(Line(np.array([(x, y), (x + 18, y)]), each.colour, 3.2 if each.is_reference else 2.2))
        shapes.append(Words(x + 24, y + 0.35 * TEXT, each.name, TEXT, "ink"))
        x += 24 + LETTER * TEXT * len(each.name) + 16
    return shapes


def _told(found: Sequence[tuple[Series, Bins]]) -> str:
    words = QCoreApplication.translate("Report", "{0}: from {1} at originality {2} to {3} at {4}.")
    return " ".join(
        words.format(
            each.name,
            f"{100 * points.recognizability[0]:.0f} %",
            f"{points.originality[0]:.2f}",
            f"{100 * points.recognizability[-1]:.0f} %",
            f"{points.originality[-1]:.2f}",
        )
        for each, points in found
    )
