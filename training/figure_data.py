"""What the figures show: where families stand, as measured here and as published, from the shipped files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.worlds import CHARACTERS, SKETCHES
from training.figure_style import NAMES, kind_of
from training.own_points import CURVES, POINTS, Row, read

USUAL = 1.0
"""The strength of a knob where nobody turns it."""
FEWEST = 20
DATASETS = {"omniglot": CHARACTERS, "quickdraw": SKETCHES}
"""The world of a published data set."""
KINDS = {name.lower(): kind for kind, name in NAMES.items()} | {"human": "human"}
"""The family of a published name."""


@dataclass(frozen=True)
class Point:
    """One family in the plane, at one strength of its knob."""

    world: str
    kind: str
    """A key of `figure_style.NAMES`."""
    value: float | None
    """The knob's; None = it has none."""
    steps: int
    """0 = as many as usual."""
    diversity: float
    recognizability: float
    """Percent, among the other classes that are reported on."""
    low: tuple[float, float] = (0.0, 0.0)
    """Lower ends of the 95 % intervals of the two; published points have none."""
    high: tuple[float, float] = (0.0, 0.0)

    @property
    def is_usual(self) -> bool:
        """Whether it is the one that stands for its family."""
        return not self.steps and self.value in (None, USUAL)


@dataclass(frozen=True)
class Curve:
    """A generalization curve, in rising originality."""

    world: str
    kind: str
    value: float | None
    originality: tuple[float, ...]
    recognizability: tuple[float, ...]
    """Percent."""
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()


def own_points(folder: Path) -> list[Point]:
    """Those measured here, in the order of the file; not those among fewer classes than an episode has."""
    return [
        Point(
            row["world"],
            kind_of(row["family"]),
            float(row["value"]) if row["value"] else None,
            int(row["steps"] or 0),
            float(row["diversity"]),
            100 * float(row["across"]),
            (float(row["diversity_low"]), 100 * float(row["across_low"])),
            (float(row["diversity_high"]), 100 * float(row["across_high"])),
        )
        for row in _rows(folder / POINTS)
        if row["across"]
    ]


def own_curves(folder: Path) -> list[Curve]:
    """Those measured here in the usual number of steps; bins of fewer than `FEWEST` drawings say nothing."""
    found: dict[tuple[str, str, str], list[Row]] = {}
    for row in _rows(folder / CURVES):
        if row["across"] and not row["steps"] and int(row["count"]) >= FEWEST:
            found.setdefault((row["world"], row["family"], row["value"]), []).append(row)
    return [_curve(world, family, value, rows) for (world, family, value), rows in found.items()]


def _curve(world: str, family: str, value: str, rows: Sequence[Row]) -> Curve:
    across, low, high = (
        tuple(100 * float(row[name]) for row in rows) for name in ("across", "across_low", "across_high")
    )
    originality = tuple(float(row["originality"]) for row in rows)
    return Curve(world, kind_of(family), float(value) if value else None, originality, across, low, high)


def published_points(folder: Path) -> list[Point]:
    """Those read off the paper's figure 2."""
    return [
        Point(
            DATASETS[row["dataset"]],
            KINDS[row["family"].lower()],
            None,
            0,
            float(row["diversity"]),
            float(row["recognizability_percent"]),
        )
        for row in _rows(folder / "published_points.csv")
    ]


def published_curves(folder: Path, figure: str) -> list[Curve]:
    """Those read off one of the paper's figures, e.g. "figure 3b"; one for each family and guidance."""
    found: dict[tuple[str, str, str], list[dict[str, str]]] = {}
    for row in _rows(folder / "published_curves.csv"):
        if figure in row["source"]:
            found.setdefault((row["dataset"], row["family"], row["guidance"]), []).append(row)
    return [
        Curve(
            DATASETS[dataset],
            KINDS[family.lower()],
            float(guidance) if guidance else None,
            tuple(float(row["originality"]) for row in rows),
            tuple(float(row["recognizability_percent"]) for row in rows),
        )
        for (dataset, family, guidance), rows in found.items()
    ]


def _rows(path: Path) -> list[dict[str, str]]:
    """A file's rows; none where there is no such file yet."""
    return read(path) if path.exists() else []
