"""Where families stand, measured here, as shipped files beside the published ones: own_points.csv and own_curves.csv.

A row of own_points.csv is a family in a world at one strength of its knob ("guidance" or "temperature"; empty where it
has none, and for people), in so many steps (empty = as its card recommends): mean originality, diversity and
recognizability, 0..1, each with the ends of a 95 % interval (bootstrap over classes), "_low" and "_high".

"recognizability" is as the program scores drawings, among the foils that come with it, so that these points and what
the window shows can be compared. "across" and "within" are the reports' (training/evaluate.py): among the other classes
that are reported on, and among those of the same alphabet or category; empty where there are fewer than twenty.

A row of own_curves.csv is a bin of such a family's generalization curve: "originality" is the median of people's
drawings in it, each bin holding equally many of these; recognizability and across as above, and the number of drawings.
"""

import csv
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.weights import SHIPPED
from training.plane import Estimate

REFERENCE = SHIPPED.parent / "reference"
POINTS, CURVES = "own_points.csv", "own_curves.csv"
HUMAN = "human"
DIGITS = 4

Row = Mapping[str, str]


@dataclass(frozen=True)
class Machine:
    """Who drew: a family at one strength, or people."""

    world: str
    family: str
    knob: str = ""
    value: float | None = None
    steps: int = 0
    """0 = as the card recommends."""

    @property
    def cells(self) -> dict[str, str]:
        """What its rows begin with."""
        value = "" if self.value is None else f"{self.value:g}"
        steps = str(self.steps) if self.steps else ""
        return {"world": self.world, "family": self.family, "knob": self.knob, "value": value, "steps": steps}


MACHINE = tuple(Machine("", "").cells)
MEASURES = ("originality", "diversity", "recognizability", "across", "within")
POINT_COLUMNS = (*MACHINE, *(f"{name}{end}" for name in MEASURES for end in ("", "_low", "_high")))
CURVE_COLUMNS = (
    *MACHINE, "originality", "recognizability", "low", "high", "across", "across_low", "across_high", "count"
)  # fmt: skip


def point_row(machine: Machine, figures: Mapping[str, Estimate]) -> dict[str, str]:
    """`figures` by measure."""
    return machine.cells | {name: cell for measure in MEASURES for name, cell in cells(measure, figures[measure])}


def curve_rows(
    machine: Machine,
    middles: Sequence[float],
    shown: Sequence[Estimate],
    across: Sequence[Estimate],
    counts: Sequence[int],
) -> list[dict[str, str]]:
    """Of bins in rising originality, those that hold drawings."""
    return [
        machine.cells
        | {"originality": f"{middle:.3f}", "count": str(count)}
        | dict(zip(("recognizability", "low", "high"), (told(v) for v in (one.mean, one.low, one.high)), strict=True))
        | dict(cells("across", other))
        for middle, one, other, count in zip(middles, shown, across, counts, strict=True)
        if count
    ]


def cells(name: str, estimate: Estimate) -> list[tuple[str, str]]:
    """An estimate's three columns."""
    ends = (("", estimate.mean), ("_low", estimate.low), ("_high", estimate.high))
    return [(name + end, told(value)) for end, value in ends]


def told(value: float) -> str:
    return "" if math.isnan(value) else f"{value:.{DIGITS}f}"


def merge(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write the rows into the file; those of the same machines that it has already are replaced, all others stay."""
    new = list(rows)
    replaced = {machine_of(row) for row in new}
    kept = [row for row in read(path) if machine_of(row) not in replaced] if path.exists() else []
    ordered = sorted([*kept, *new], key=_place)  # stable: a curve's bins stay in order
    part = path.with_suffix(".part")
    with part.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(ordered)
    part.replace(path)


def read(path: Path) -> list[dict[str, str]]:
    """The rows of either file."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def machine_of(row: Row) -> tuple[str, ...]:
    """What tells the machine of a row from others."""
    return tuple(row[name] for name in MACHINE)


def _place(row: Row) -> tuple[str, bool, str, int, float]:
    """People first, then families by name, steps and strength."""
    return row["world"], row["family"] != HUMAN, row["family"], int(row["steps"] or 0), float(row["value"] or 0)
