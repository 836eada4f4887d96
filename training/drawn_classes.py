"""Drawings of many classes by many hands: what every training of a world is fed with."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.intp]


class DrawnClasses(Protocol):
    """Drawing i is of class `classes[i]`, and the `drawers[i]`th of it; Omniglot is one, and so are sketches."""

    @property
    def alphabets(self) -> NDArray[np.str_]:
        """(classes,), which classes belong together: the alphabet of a character, the category of a sketch's view."""
        ...

    @property
    def characters(self) -> NDArray[np.str_]:
        """(classes,), the class's name inside its alphabet."""
        ...

    @property
    def classes(self) -> Indices:
        """(drawings,)."""
        ...

    @property
    def drawers(self) -> Indices:
        """(drawings,), 0, 1, ...; no two drawings of a class have the same."""
        ...

    @property
    def points(self) -> NDArray[np.float32]:
        """(points, 2), y down."""
        ...

    @property
    def ends_stroke(self) -> NDArray[np.bool_]:
        """(points,), True at the last point of a stroke."""
        ...

    @property
    def offsets(self) -> Indices:
        """(drawings + 1,); drawing i has points offsets[i]:offsets[i + 1]."""
        ...

    @property
    def side(self) -> int:
        """Width and height of the paper, in units of the points."""
        ...

    @property
    def pen(self) -> float:
        """Width of a stroke, in units of the points."""
        ...

    def strokes(self, drawing: int) -> list[NDArray[np.float32]]:
        """The strokes of one drawing, (n, 2) each."""
        ...


def strokes_of(
    points: NDArray[np.float32], ends_stroke: NDArray[np.bool_], offsets: Indices, drawing: int
) -> list[NDArray[np.float32]]:
    """The strokes of one drawing, (n, 2) each, of arrays as `DrawnClasses` has them."""
    span = slice(offsets[drawing], offsets[drawing + 1])
    return np.split(points[span], np.flatnonzero(ends_stroke[span])[:-1] + 1)


def class_table(data: DrawnClasses, width: int) -> Indices:
    """(classes, width), the drawing of each class by each drawer; -1 = there is none."""
    table = np.full((len(data.alphabets), max(width, int(data.drawers.max(initial=-1)) + 1)), -1, np.intp)
    table[data.classes, data.drawers] = np.arange(len(data.classes))
    return table
