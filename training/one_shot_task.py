"""The one-shot drawing task that machines and people are compared in: one drawing of each class, and other people's."""

from dataclasses import dataclass

import numpy as np

from engine.frame import exemplar_from_strokes
from engine.messages import Exemplar, Image, Stroke
from training.drawn_classes import DrawnClasses, class_table
from training.omniglot import DRAWERS
from training.plane import Exemplars

OTHERS = DRAWERS - 1
"""Other people's drawings of a class, at most."""


@dataclass(frozen=True)
class Task:
    """The classes that are reported on: one drawer's drawing of each, and other drawers'."""

    exemplars: list[Exemplar]
    humans: list[Image]
    """(k, 48, 48) of each class."""
    alphabets: list[str]

    @property
    def images(self) -> Exemplars:
        names = np.unique(self.alphabets, return_inverse=True)[1]
        return Exemplars(np.stack([exemplar.image for exemplar in self.exemplars]), names)


def read_task(data: DrawnClasses, count: int, alphabets: tuple[str, ...] = ()) -> Task:
    """`count` classes (0 = all) of some alphabets (() = all); the drawer of the exemplar changes from one to the next.

    The others that are shown are the `OTHERS` who come next, the first coming after the last.
    """
    known = np.flatnonzero(np.isin(data.alphabets, alphabets or data.alphabets))
    chosen = known[np.unique(np.linspace(0, len(known) - 1, count or len(known)).round().astype(int))]
    table = class_table(data, DRAWERS)
    exemplars, humans = [], []
    for one in chosen:
        hands = np.flatnonzero(table[one] >= 0)
        width = max(DRAWERS, int(hands[-1]) + 1)
        order = table[one, hands[np.argsort((hands - one) % width)]][: 1 + OTHERS]
        drawn = [_exemplar(data, drawing) for drawing in order]
        exemplars.append(drawn[0])
        humans.append(np.stack([each.image for each in drawn[1:]]))
    return Task(exemplars, humans, [str(name) for name in data.alphabets[chosen]])


def _exemplar(data: DrawnClasses, drawing: int) -> Exemplar:
    strokes = [Stroke(points) for points in data.strokes(drawing)]
    return exemplar_from_strokes(strokes, data.side, data.side, data.pen)
