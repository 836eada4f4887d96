"""What the curves are compared with, read from the program's files; a file that cannot be read is told and left out."""

import logging
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from app.curve_lines import CurveLine, curve_line
from app.curve_numbers import Curve
from app.curve_series import Drawer
from app.reference import HUMAN, REFERENCE, HumanCurve, PublishedCurve, read_curves, read_human, read_human_curve

PEOPLE, PUBLISHED = "people", "published"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class CurveReference:
    """People's line and the paper's curves, as far as they could be read."""

    people: CurveLine | None = None
    published: tuple[PublishedCurve, ...] = ()
    missing: dict[str, str] = field(default_factory=dict)
    """Why, by `PEOPLE` or `PUBLISHED`."""


def read_reference(folder: Path = REFERENCE) -> CurveReference:
    """Everything that is there."""
    missing: dict[str, str] = {}
    people: CurveLine | None = None
    published: tuple[PublishedCurve, ...] = ()
    try:
        people = curve_line(Drawer(HUMAN), read_human(folder), as_curve(read_human_curve(folder)))
    except (OSError, ValueError, KeyError) as error:
        missing[PEOPLE] = str(error)
    try:
        published = read_curves(folder)
    except (OSError, ValueError, KeyError) as error:
        missing[PUBLISHED] = str(error)
    for name, why in missing.items():
        _log.warning("The curves of %s are left out: %s", name, why)
    return CurveReference(people, published, missing)


def as_curve(human: HumanCurve) -> Curve:
    """People's curve like those of other drawers; ValueError where it has no bins."""
    if not len(human.counts):
        raise ValueError("no bins in people's curve")
    return Curve(human.originality, human.recognizability, human.low, human.high, np.asarray(human.counts, np.int64))
