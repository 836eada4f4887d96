"""The generalization curve of people's drawings, as `python -m training.human_cloud` ships it beside them.

All other drawers' drawings of the public evaluation characters, in ten bins of equal count by originality. The
intervals are bootstraps over characters, not over drawings: how well a drawing is recognized hangs on its character
first, and a bootstrap over drawings would be too sure.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.messages import Scores
from training.plane import Estimate, Floats, Indices, estimate

BINS = 10
COLUMNS = ("originality", "recognizability", "low", "high", "count")


@dataclass(frozen=True)
class Bin:
    """Drawings of about the same originality."""

    originality: float
    """Their median."""
    recognizability: Estimate
    """Their mean, 0..1, and its 95 % interval over characters."""
    count: int


def human_curve(scores: Sequence[Scores], character: Indices, bins: int = BINS) -> list[Bin]:
    """The curve of drawings (n,) of numbered characters (n,), in rising originality."""
    original = np.array([score.originality for score in scores])
    recognizable = np.array([score.recognizability for score in scores])
    parts = np.array_split(np.argsort(original, kind="stable"), bins)
    return [_bin(original[part], recognizable[part], character[part]) for part in parts]


def _bin(original: Floats, recognizable: Floats, character: Indices) -> Bin:
    return Bin(float(np.median(original)), estimate(recognizable, character), len(original))


def write_curve(bins: Sequence[Bin], path: Path) -> None:
    """One row for each bin; recognizability 0..1."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(_row(each) for each in bins)


def _row(each: Bin) -> tuple[str, ...]:
    spot = each.recognizability
    return f"{each.originality:.3f}", *(f"{v:.4f}" for v in (spot.mean, spot.low, spot.high)), str(each.count)
