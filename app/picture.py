"""Pictures as values, in vectors: what a report shows, to be written as SVG or painted on the pages of a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine import Stroke

Points = NDArray[np.float64]
"""(n, 2), x to the right and y down, in the picture's own unit."""
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True)
class Line:
    """Straight pieces from point to point."""

    points: Points
    colour: str
    """A name of `app.report_colours`, as everywhere in this file."""
    width: float = 1.0
    dashes: tuple[float, ...] = ()
    """Lengths of dash and gap; none = whole."""


@dataclass(frozen=True)
class Area:
    """A filled polygon."""

    points: Points
    colour: str
    opacity: float = 1.0


@dataclass(frozen=True)
class Dots:
    """Round dots of one size."""

    points: Points
    radius: float
    colour: str
    opacity: float = 1.0


@dataclass(frozen=True)
class Words:
    """One line of text on its base line."""

    x: float
    y: float
    text: str
    size: float
    colour: str = "ink"
    anchor: Anchor = "start"
    is_bold: bool = False
    is_upright: bool = False
    """Read from below to above."""


@dataclass(frozen=True)
class Ink:
    """Strokes by a round pen: a point p of them is at p * scale + (x, y)."""

    strokes: tuple[Stroke, ...]
    x: float
    y: float
    scale: float
    pen: float
    """In the strokes' unit."""
    colour: str = "ink"


@dataclass(frozen=True)
class Pixels:
    """An image file, smoothly enlarged: one for paper, and one for the dark."""

    x: float
    y: float
    width: float
    height: float
    light: bytes
    """PNG."""
    dark: bytes


Shape = Line | Area | Dots | Words | Ink | Pixels


@dataclass(frozen=True)
class Picture:
    """Shapes, the last on top."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    told: str
    """What is to be seen, for whoever does not see it."""


def star(x: float, y: float, radius: float) -> Points:
    """The ten corners of a star."""
    turns = np.pi * (np.arange(10) / 5 - 0.5)
    reach = np.where(np.arange(10) % 2, 0.45 * radius, radius)
    return np.stack([x + reach * np.cos(turns), y + reach * np.sin(turns)], axis=1)


def box(x: float, y: float, width: float, height: float) -> Points:
    """The corners of a rectangle, from its upper left one around and back to it."""
    corners: Sequence[tuple[float, float]] = (
        *((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)),
    )
    return np.array(corners, float)
