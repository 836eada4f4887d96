"""The plot of what becomes of a drawing while its ink goes: how recognizable it is, and how far from the whole."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.map_names import map_name
from app.picture import Dots, Line, Picture, Shape, Words
from app.report import Findings, Floats, Removal
from app.report_axes import TEXT, Axes, percent, round_ticks

WIDTH, HEIGHT = 760.0, 330.0
BETWEEN, LEGEND = 84.0, 34.0
SHOWN = 0.5
"""The share of ink up to which it is shown: with half of it gone hardly any character is left."""
BY_CHANCE = "random"
DASHES = (5.0, 4.0)


def removal_picture(findings: Findings) -> Picture:
    """Recognizability and distance over the share of ink that is gone, a line for each map, a dashed one for chance."""
    named = removals_by_name(findings)
    half = (WIDTH - 64 - BETWEEN - 16) / 2
    farthest = 1.05 * max(float(_shown(each.distance)[1].max()) for each in named.values())
    left = Axes(64, 14 + LEGEND, 64 + half, HEIGHT - 52, (0, 100 * SHOWN), (-2, 102))
    right = Axes(64 + half + BETWEEN, left.top, WIDTH - 16, left.bottom, left.x, (0, max(farthest, 0.1)))
    gone = QCoreApplication.translate("Report", "Ink that is gone")
    shapes: list[Shape] = []
    for axes in (left, right):
        shapes += axes.across((0, 10, 20, 30, 40, 50), gone, percent)
    shapes += left.up((0, 25, 50, 75, 100), QCoreApplication.translate("Report", "Recognizability"), percent)
    shapes += right.up(round_ticks(*right.y, 5), QCoreApplication.translate("Report", "Distance from the whole"))
    for name, removal in named.items():
        shapes += _line(left, name, 100 * removal.deletion)
        shapes += _line(right, name, removal.distance)
    shapes += [*left.frame(), *right.frame(), *_legend(left, list(named))]
    return Picture(WIDTH, HEIGHT, tuple(shapes), _told(named))


def removals_by_name(findings: Findings) -> dict[str, Removal]:
    """By kind of map, and for random ink, which comes first."""
    chance = {} if findings.by_chance is None else {BY_CHANCE: findings.by_chance}
    return {**chance, **findings.removals}


def removal_name(name: str) -> str:
    """What an order of ink is called: that of a kind of map, or none."""
    return QCoreApplication.translate("Report", "Random ink") if name == BY_CHANCE else map_name(name)


def _shown(curve: Floats) -> tuple[Floats, Floats]:
    """Shares of ink in percent and heights, as far as they are shown."""
    shares = np.linspace(0, 1, len(curve))
    is_shown = shares <= SHOWN + 1e-9
    return 100 * shares[is_shown], curve[is_shown]


def _line(axes: Axes, name: str, curve: Floats) -> list[Shape]:
    places = axes.at(*_shown(curve))
    return [Line(places, name, 2.2, DASHES if name == BY_CHANCE else ()), Dots(places, 2.4, name)]


def _legend(axes: Axes, names: list[str]) -> list[Shape]:
    """The names in a row above the field."""
    shapes: list[Shape] = []
    for number, name in enumerate(names):
        x, y = axes.left + number * (WIDTH - axes.left - 16) / max(4, len(names)), axes.top - 22
        shapes.append(Line(np.array([(x, y), (x + 22, y)]), name, 2.2, DASHES if name == BY_CHANCE else ()))
        shapes.append(Words(x + 30, y + 0.35 * TEXT, removal_name(name), TEXT, "ink"))
    return shapes


def _told(named: dict[str, Removal]) -> str:
    words = QCoreApplication.translate("Report", "{0}: {1} recognizable with a tenth of the ink gone.")
    return " ".join(
        words.format(removal_name(name), f"{100 * float(np.interp(10, *_shown(each.deletion))):.0f} %")
        for name, each in named.items()
    )
