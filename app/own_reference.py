"""What was measured here: where people and every family stand, and their generalization curves, world by world.

`training/own_points.py` writes the files and explains their columns; families in other than their usual number of steps
are left out here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.reference import HUMAN, REFERENCE, PublishedCurve, rows_of
from app.worlds import kind_of
from engine import CHARACTERS, abilities_of

USUAL_VALUE = 1.0
"""Guidance or temperature that a family is shown with where only one can be."""
LEAST_IN_BIN = 20
"""Drawings of a curve's bin at the least; fewer are too few to tell."""
MEASURES = ("originality", "diversity", "recognizability")
SOURCE = "measured here"


@dataclass(frozen=True)
class Measured:
    """A mean with its 95 % interval over classes."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class OwnPoint:
    """A family at one value of its knob."""

    family: str
    """Its kind: the program's name without the world; or `HUMAN`."""
    knob: str
    """ "guidance", "temperature", or empty."""
    value: float | None
    originality: Measured
    diversity: Measured
    recognizability: Measured
    """0..1."""


def read_own_points(world: str = CHARACTERS, folder: Path = REFERENCE) -> tuple[OwnPoint, ...]:
    """Those of a world that have every measure, in the file's order; OSError, KeyError or ValueError if unreadable."""
    rows = [row for row in _usual_rows(folder / "own_points.csv", world) if all(row[name] for name in MEASURES)]
    return tuple(
        OwnPoint(kind_of(row["family"]), row["knob"], _value(row), *(_measured(row, name) for name in MEASURES))
        for row in rows
    )


def read_own_curves(world: str = CHARACTERS, folder: Path = REFERENCE) -> tuple[PublishedCurve, ...]:
    """A curve of each machine of a world, at its usual value; OSError, KeyError or ValueError if unreadable."""
    found: dict[tuple[str, float | None], list[tuple[float, float]]] = {}
    for row in _usual_rows(folder / "own_curves.csv", world):
        if row["family"] != HUMAN and int(row["count"]) >= LEAST_IN_BIN:
            place = float(row["originality"]), float(row["recognizability"])
            found.setdefault((kind_of(row["family"]), _value(row)), []).append(place)
    return tuple(_curve(family, value, found[family, value]) for family, value in usual(list(found)))


def _curve(family: str, value: float | None, places: list[tuple[float, float]]) -> PublishedCurve:
    originality, recognizability = np.array(sorted(places), float).T
    return PublishedCurve(family, value, originality, recognizability, SOURCE, is_measured=True)


def usual_points(points: Sequence[OwnPoint]) -> list[OwnPoint]:
    """One of each drawer: that at its usual value, or the nearest."""
    by_key = {(point.family, point.value): point for point in points}
    return [by_key[key] for key in usual(list(by_key))]


def usual(keys: Sequence[tuple[str, float | None]]) -> list[tuple[str, float | None]]:
    """Of each family the value that is nearest to the usual one, in the families' order."""
    values: dict[str, list[float | None]] = {}
    for family, value in keys:
        values.setdefault(family, []).append(value)
    return [(family, min(own, key=_distance)) for family, own in values.items()]


def _usual_rows(path: Path, world: str) -> Iterator[Mapping[str, str]]:
    """Those of a world that were drawn in the number of steps that the family's card recommends."""
    usual_steps: dict[str, int] = {}
    for row in rows_of(path):
        if row["world"] != world:
            continue
        family = row["family"]
        if row["steps"] and family not in usual_steps:
            usual_steps[family] = abilities_of(family).usual_steps
        if not row["steps"] or int(row["steps"]) == usual_steps[family]:
            yield row


def _distance(value: float | None) -> float:
    return 0.0 if value is None else abs(value - USUAL_VALUE)


def _value(row: Mapping[str, str]) -> float | None:
    return float(row["value"]) if row["value"] else None


def _measured(row: Mapping[str, str], name: str) -> Measured:
    return Measured(float(row[name]), float(row[f"{name}_low"]), float(row[f"{name}_high"]))
