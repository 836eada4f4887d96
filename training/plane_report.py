"""What an evaluation writes: the figures as JSON, tables, curves as CSV and as a plot."""

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from math import isnan
from pathlib import Path

import numpy as np

from training.curve_plot import plot
from training.human_distance import distance_table
from training.own_points import HUMAN
from training.plane import Estimate, Floats, Spots, curve, estimate, human_bins

PERCENT = ("recognizability", "within alphabet", "as the program scores")
"""Measures that tables tell in percent."""


def report(spots: Mapping[str, Spots], out: Path) -> None:
    """Write figures.json, table.md, curves.csv and curves.svg of drawers, people among them."""
    edges = human_bins(spots[HUMAN])
    curves = {name: curve(each, edges) for name, each in spots.items()}
    middles = middles_of(spots[HUMAN], edges)
    figures = {name: summary(each) for name, each in spots.items()}
    told = {name: {k: asdict(v) for k, v in each.items() if is_known(v)} for name, each in figures.items()}
    (out / "figures.json").write_text(json.dumps(told, indent=1))
    text = "\n".join([table(figures), curve_table(curves, middles), distance_table(figures, HUMAN)])
    (out / "table.md").write_text(text)
    print(text)
    _write_curves(out / "curves.csv", curves, middles)
    plot(curves, middles, figures, out / "curves.svg")


def summary(spots: Spots) -> dict[str, Estimate]:
    """The means that a point on the plane stands for."""
    return {
        "originality": estimate(spots.originality, spots.character),
        "diversity": estimate(spots.diversity, np.arange(len(spots.diversity))),
        "recognizability": estimate(spots.across, spots.character),
        "within alphabet": estimate(spots.within, spots.character),
        "as the program scores": estimate(spots.by_bank, spots.character),
    }


def middles_of(human: Spots, edges: Floats) -> list[float]:
    """The median originality of people's drawings in each bin."""
    ends = zip(edges, edges[1:], strict=False)
    return [float(np.median(human.originality[(human.originality >= a) & (human.originality < b)])) for a, b in ends]


def table(figures: Mapping[str, Mapping[str, Estimate]]) -> str:
    """Markdown, a row per drawer."""
    measures = list(next(iter(figures.values())))
    heads = [f"{name}, %" if name in PERCENT else name for name in measures]
    rows = [f"| drawer | {' | '.join(heads)} |", "|---" * (1 + len(heads)) + "|"]
    for drawer, each in figures.items():
        rows.append(f"| {drawer} | {' | '.join(_cell(each[name], name in PERCENT) for name in measures)} |")
    return "\n".join(rows) + "\n"


def is_known(value: Estimate) -> bool:
    """Whether there was anything to estimate it from; within a category of few views, there is not."""
    return not isnan(value.mean)


def _cell(value: Estimate, in_percent: bool) -> str:
    if not is_known(value):
        return "–"
    unit, digits = (100, 1) if in_percent else (1, 3)
    return f"{unit * value.mean:.{digits}f} ({unit * value.low:.{digits}f} to {unit * value.high:.{digits}f})"


def curve_table(curves: Mapping[str, Sequence[Estimate]], middles: Sequence[float]) -> str:
    """Markdown: recognizability in ten bins of originality with equally many human drawings each."""
    rows = ["| drawer | " + " | ".join(f"{m:.2f}" for m in middles) + " |", "|---" * (len(middles) + 1) + "|"]
    for name, each in curves.items():
        rows.append(f"| {name} | " + " | ".join(f"{100 * e.mean:.1f}" for e in each) + " |")
    return "\n".join(rows) + "\n"


def _write_curves(path: Path, curves: Mapping[str, Sequence[Estimate]], middles: Sequence[float]) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["drawer", "originality", "recognizability", "low", "high"])
        for name, each in curves.items():
            writer.writerows([name, m, e.mean, e.low, e.high] for m, e in zip(middles, each, strict=True))
