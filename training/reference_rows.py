"""What an evaluation found, as rows of the files that the program and the figures read (training/own_points.py)."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from training.own_points import (
    CURVE_COLUMNS,
    CURVES,
    HUMAN,
    POINT_COLUMNS,
    POINTS,
    Machine,
    curve_rows,
    merge,
    point_row,
)
from training.plane import Estimate, Floats, Spots, curve, human_bins
from training.plane_report import middles_of, summary

SHOWN = {
    "recognizability": "as the program scores",
    "across": "recognizability",
    "within": "within alphabet",
}
"""A measure's name in a report, by its column."""


def write_reference(found: Mapping[str, Spots], machines: Mapping[str, Machine], folder: Path) -> None:
    """Put the rows of these drawers, people among them, into the folder's own_points.csv and own_curves.csv."""
    folder.mkdir(parents=True, exist_ok=True)
    edges = human_bins(found[HUMAN])
    middles = middles_of(found[HUMAN], edges)
    points = [point_row(machines[name], figures_of(spots)) for name, spots in found.items()]
    curves = [row for name, spots in found.items() for row in rows_of(machines[name], spots, edges, middles)]
    merge(folder / POINTS, POINT_COLUMNS, points)
    merge(folder / CURVES, CURVE_COLUMNS, curves)


def figures_of(spots: Spots) -> dict[str, Estimate]:
    """Estimates by column."""
    told = summary(spots)
    return told | {column: told[name] for column, name in SHOWN.items()}


def rows_of(machine: Machine, spots: Spots, edges: Floats, middles: list[float]) -> list[dict[str, str]]:
    """A curve's bins."""
    shown, across = curve(spots, edges, lambda each: each.by_bank), curve(spots, edges)
    return curve_rows(machine, middles, shown, across, [int(n) for n in np.histogram(spots.originality, edges)[0]])
