"""What the plane is compared with: people's drawings as this program scores them, and values that the paper gives."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.worlds import in_world
from engine import CHARACTERS, SKETCHES

REFERENCE = Path(__file__).resolve().parent.parent / "assets" / "reference"
"""The files that come with the program, in a checkout and in an installation alike."""
HUMAN = "human"
DATASETS = {CHARACTERS: "omniglot", SKETCHES: "quickdraw"}
"""What the published values of each world were measured on."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class PublishedCurve:
    """Recognizability over originality as a figure shows it."""

    family: str
    guidance: float | None
    originality: Floats
    """(n,), rising; n = 1 where the figure gives the end of a curve only."""
    recognizability: Floats
    """(n,), 0..1."""
    source: str
    is_measured: bool = False
    """Whether it was measured here, with this program's critics, and not read off a figure."""


@dataclass(frozen=True, eq=False)
class HumanCurve:
    """People's generalization curve with this program's critics, over bins of equally many drawings."""

    originality: Floats
    """(bins,), medians, rising."""
    recognizability: Floats
    """(bins,), means, 0..1."""
    low: Floats
    """(bins,), where the mean's 95 % interval over characters begins."""
    high: Floats
    """(bins,), where it ends."""
    counts: Floats
    """(bins,), drawings of each."""


@dataclass(frozen=True)
class PublishedLevel:
    """The mean recognizability of a family; the paper places it by diversity, which is not originality."""

    family: str
    dataset: str
    diversity: float
    recognizability: float
    """0..1."""
    source: str


def read_human(folder: Path = REFERENCE, world: str = CHARACTERS) -> Floats:
    """(n, 2): originality and recognizability (0..1) of people's drawings; OSError or ValueError if unreadable."""
    head, *lines = file_of(folder, "human", world).read_text("utf-8").splitlines()
    columns = [head.split(",").index(name) for name in ("originality", "recognizability")]
    return np.loadtxt(lines, float, delimiter=",", usecols=columns, ndmin=2) if lines else np.empty((0, 2))


def read_human_curve(folder: Path = REFERENCE, world: str = CHARACTERS) -> HumanCurve:
    """The curve that `training/human_curve.py` made of people's drawings; OSError or ValueError if unreadable."""
    names = ("originality", "recognizability", "low", "high", "count")
    rows = [[float(row[name] or "") for name in names] for row in rows_of(file_of(folder, "human_curve", world))]
    return HumanCurve(*np.array(rows, float).reshape(-1, len(names)).T)


def read_curves(folder: Path = REFERENCE) -> tuple[PublishedCurve, ...]:
    """The published curves, all of sketches: one for each family, guidance and figure; OSError or ValueError."""
    found: dict[tuple[str, str, str], list[tuple[float, float]]] = {}
    for row in rows_of(folder / "published_curves.csv"):
        point = float(row["originality"]), float(row["recognizability_percent"]) / 100
        found.setdefault((row["family"], row["guidance"], row["source"]), []).append(point)
    return tuple(_curve(*key, points) for key, points in found.items())


def read_levels(dataset: str = DATASETS[CHARACTERS], folder: Path = REFERENCE) -> tuple[PublishedLevel, ...]:
    """Every family's published level on one data set; OSError or ValueError if unreadable."""
    return tuple(
        PublishedLevel(
            row["family"], dataset, float(row["diversity"]), float(row["recognizability_percent"]) / 100, row["source"]
        )
        for row in rows_of(folder / "published_points.csv")
        if row["dataset"] == dataset
    )


def mean_curve(human: Floats, bins: int = 10) -> Floats:
    """(bins, 2): median originality and mean recognizability of equally many drawings each, of (n, 2)."""
    parts = np.array_split(human[np.argsort(human[:, 0], kind="stable")], min(bins, len(human)))
    return np.array([(_middle(part[:, 0]), part[:, 1].mean()) for part in parts]).reshape(-1, 2)


def _middle(rising: Floats) -> float:
    """The median of what is in order; numpy's own would import its masked arrays."""
    return float(rising[(len(rising) - 1) // 2] + rising[len(rising) // 2]) / 2


def _curve(family: str, guidance: str, source: str, points: list[tuple[float, float]]) -> PublishedCurve:
    originality, recognizability = np.array(sorted(points), float).T
    return PublishedCurve(family, float(guidance) if guidance else None, originality, recognizability, source)


def file_of(folder: Path, name: str, world: str) -> Path:
    """The file of that name of a world's drawings."""
    return folder / f"{in_world(name, world)}.csv"


def rows_of(path: Path) -> Iterator[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        try:
            yield from csv.DictReader(file, strict=True)
        except csv.Error as error:
            raise ValueError(f"{path.name} is damaged: {error}") from error
