"""What the curves are compared with, read from the program's files; a file that cannot be read is told and left out."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np

from app.curve_lines import CurveLine, curve_line
from app.curve_numbers import Curve
from app.curve_series import Drawer
from app.own_reference import read_own_curves
from app.reference import HUMAN, REFERENCE, HumanCurve, PublishedCurve, read_curves, read_human, read_human_curve
from engine import CHARACTERS

PEOPLE, PUBLISHED, MEASURED = "people", "published", "measured"
T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class CurveReference:
    """People's line, the paper's curves and those that were measured here, as far as they could be read."""

    people: CurveLine | None = None
    published: tuple[PublishedCurve, ...] = ()
    measured: tuple[PublishedCurve, ...] = ()
    missing: dict[str, str] = field(default_factory=dict)
    """Why, by `PEOPLE`, `PUBLISHED` or `MEASURED`."""


def read_reference(folder: Path = REFERENCE, world: str = CHARACTERS) -> CurveReference:
    """Everything that is there of a world."""
    missing: dict[str, str] = {}

    def read(name: str, make: Callable[[], T], nothing: T) -> T:
        try:
            return make()
        except (OSError, ValueError, KeyError) as error:
            _log.warning("The curves of %s of %s are left out: %s", name, world, error)
            missing[name] = str(error)
            return nothing

    return CurveReference(
        read(PEOPLE, lambda: _people(folder, world), None),
        read(PUBLISHED, lambda: read_curves(folder), ()),
        read(MEASURED, lambda: _some(read_own_curves(world, folder)), ()),
        missing,
    )


def as_curve(human: HumanCurve) -> Curve:
    """People's curve like those of other drawers; ValueError where it has no bins."""
    if not len(human.counts):
        raise ValueError("no bins in people's curve")
    return Curve(human.originality, human.recognizability, human.low, human.high, np.asarray(human.counts, np.int64))


def _people(folder: Path, world: str) -> CurveLine | None:
    return curve_line(Drawer(HUMAN), read_human(folder, world), as_curve(read_human_curve(folder, world)))


def _some(curves: tuple[PublishedCurve, ...]) -> tuple[PublishedCurve, ...]:
    """ValueError where nothing was measured."""
    if not curves:
        raise ValueError("nothing was measured in this world")
    return curves
