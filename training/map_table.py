"""Deletion and insertion areas of several maps as a table, in Markdown and as CSV."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from engine.map_agreement import Floats

EXEMPLAR, VARIATION = "exemplar, mean map", "variation, own map"
MEASURES = ("recognizability", "nearness")


@dataclass
class Areas:
    """Areas of one map on one ground, (characters, 2 measures, deletion and insertion)."""

    found: list[Floats] = field(default_factory=list)

    @property
    def means(self) -> Floats:
        """(2, 2)."""
        result: Floats = np.mean(self.found, axis=0)
        return result

    @property
    def gains(self) -> tuple[Floats, Floats]:
        """Insertion minus deletion for both measures, and the standard errors of the means over characters, (2,)."""
        each = np.diff(np.array(self.found), axis=2)[..., 0]
        return each.mean(axis=0), each.std(axis=0) / np.sqrt(len(each))


Table = dict[tuple[str, str], Areas]
"""By ground and name."""


def markdown(table: Table) -> str:
    """A table for each ground, the best map first; areas in percent."""
    lines: list[str] = []
    for ground in (EXEMPLAR, VARIATION):
        rows = {name: areas for (where, name), areas in table.items() if where == ground}
        lines += [
            f"### {ground}",
            "",
            "| map | " + " | ".join(f"{m}: deletion | insertion | difference" for m in MEASURES),
        ]
        lines += ["|---" * (1 + 3 * len(MEASURES)) + "|"]
        for name, areas in sorted(rows.items(), key=lambda row: -float(row[1].gains[0].sum())):
            lines.append(f"| {name} | {' | '.join(_cells(areas))} |")
        lines.append("")
    return "\n".join(lines)


def _cells(areas: Areas) -> Iterator[str]:
    gains, errors = areas.gains
    for (deletion, insertion), gain, error in zip(areas.means, gains, errors, strict=True):
        yield f"{100 * deletion:.1f} | {100 * insertion:.1f} | {100 * gain:+.1f} ± {100 * error:.1f}"


def write(table: Table, path: Path) -> None:
    """One row for each ground, map and measure; areas 0..1."""
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["ground", "map", "measure", "deletion", "insertion", "difference", "standard_error"])
        for (ground, name), areas in table.items():
            gains, errors = areas.gains
            for measure, means, gain, error in zip(MEASURES, areas.means, gains, errors, strict=True):
                rows.writerow([ground, name, measure, *(f"{value:.4f}" for value in (*means, gain, error))])
