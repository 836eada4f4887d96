"""The plane of a report: every drawing by its originality and recognizability, over the cloud of people's drawings."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.picture import Area, Dots, Picture, Points, Shape, Words, star
from app.plane_scale import STRETCHED, TOP
from app.report import Floats, Report, scores_of
from app.report_axes import TEXT, Axes, round_ticks

WIDTH, HEIGHT = 760.0, 430.0
WIDEST = 2.0
"""Drawings that are more original lie at the edge."""
PERCENTS = (0, 50, 80, 90, 95, 98, 100)
HUMAN_DOT, MACHINE_DOT, HAND_STAR = 1.6, 4.2, 8.0


def plane_picture(report: Report) -> Picture:
    """The plane; `told` says what stands where, in words."""
    machine, hand = scores_of(report.by_machine), scores_of(report.by_hand)
    widest = min(WIDEST, max([1.2, *machine[:, 0], *hand[:, 0]]) * 1.03)
    axes = Axes(64, 14, WIDTH - 16, HEIGHT - 52, (0.0, widest), (-2.0, TOP + 4))
    shapes: list[Shape] = [
        *axes.across(round_ticks(0, widest), QCoreApplication.translate("Report", "Originality")),
        *axes.up(_ticks(), QCoreApplication.translate("Report", "Recognizability"), _percent),
        *axes.frame(),
        Dots(_places(axes, report.people.scores), HUMAN_DOT, "human", 0.45),
    ]
    if len(machine):
        places = _places(axes, machine)
        shapes += [Dots(places, MACHINE_DOT + 1, "paper"), Dots(places, MACHINE_DOT, "machine", 0.85)]
    for x, y in _places(axes, hand):
        shapes += [Area(star(x, y, HAND_STAR + 2), "paper"), Area(star(x, y, HAND_STAR), "hand")]
    shapes += _legend(axes, bool(len(machine)), bool(len(hand)))
    return Picture(WIDTH, HEIGHT, tuple(shapes), _told(machine, hand, report.people.scores))


def _places(axes: Axes, scores: Floats) -> Points:
    return axes.at(scores[:, 0], STRETCHED.height(scores[:, 1]))


def _ticks() -> Floats:
    return STRETCHED.height(np.array(PERCENTS) / 100)


def _percent(height: float) -> str:
    return f"{100 * float(STRETCHED.recognizability(np.array(height))):.0f} %"


def _legend(axes: Axes, has_machine: bool, has_hand: bool) -> list[Shape]:
    """Mark and name of each drawer, in the lower left corner, where hardly any drawing ever is."""
    entries = [("human", QCoreApplication.translate("Report", "People"))]
    if has_machine:
        entries.append(("machine", QCoreApplication.translate("Report", "The machine")))
    if has_hand:
        entries.append(("hand", QCoreApplication.translate("Report", "Your hand")))
    shapes: list[Shape] = []
    for number, (colour, words) in enumerate(entries):
        x, y = axes.left + 20, axes.bottom - 16 - 20 * (len(entries) - 1 - number)
        if colour == "hand":
            shapes.append(Area(star(x, y, HAND_STAR), colour))
        else:
            shapes.append(Dots(np.array([(x, y)]), MACHINE_DOT, colour))
        shapes.append(Words(x + 14, y + 0.35 * TEXT, words, TEXT, "ink"))
    return shapes


def _told(machine: Floats, hand: Floats, human: Floats) -> str:
    one = QCoreApplication.translate("Report", "{0}: originality {1}, recognizability {2}, of one drawing.")
    several = QCoreApplication.translate(
        "Report", "{0}: originality {1}, recognizability {2}, the mean of {3} drawings."
    )
    parts = []
    for name, scores in (
        (QCoreApplication.translate("Report", "The machine"), machine),
        (QCoreApplication.translate("Report", "Your hand"), hand),
        (QCoreApplication.translate("Report", "People"), human),
    ):
        if len(scores):
            originality, recognizability = scores.mean(axis=0)
            words = one if len(scores) == 1 else several
            parts.append(words.format(name, f"{originality:.2f}", f"{100 * recognizability:.0f} %", len(scores)))
    return " ".join(parts)
