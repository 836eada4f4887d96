"""Reports made up for tests."""

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np

from app.drawing import HAND
from app.report import Findings, Floats, People, Removal, Report
from engine import Image
from tests.app.contents import drawing, page

MODELS = {"cfgdm": "abc123", "simclr": "def456"}
PEOPLE = np.array([(0.2 + i / 50, 1 - i / 100) for i in range(40)])


def removal(depth: float, back: float | None = None) -> Removal:
    """Recognizability falls evenly to 0 at `depth` of the ink, and comes back as evenly with the last `back` of it."""
    shares = np.linspace(0, 1, 21)
    gone = np.clip(1 - shares / depth, 0, 1)
    return Removal(gone, np.clip(1 - (1 - shares) / (back or depth), 0, 1), 1 - gone)


def spot(row: int, column: int) -> Image:
    """A map of one patch."""
    values = np.zeros((48, 48), np.float32)
    values[row : row + 6, column : column + 6] = 1
    return values


def sweep(count: int = 16) -> dict[float, Floats]:
    """The stronger the guidance, the more recognizable and the less original."""
    steps = np.linspace(0, 0.4, count)
    return {g: np.stack([0.9 - g / 5 - steps, 0.6 + g / 5 - steps / 10], axis=1) for g in (0.0, 0.5, 1.0, 1.5, 2.0)}


def findings(has_sweep: bool = True) -> Findings:
    return Findings(
        {"guidance": spot(20, 20), "occlusion": spot(20, 22)},
        {"guidance": removal(0.2, 0.8), "occlusion": removal(0.3)},
        removal(0.6),
        sweep() if has_sweep else {},
        (-0.1, 0.1, 0.05, -0.05),
        {"guidance": (0.1, 0.2, -0.1), "occlusion": (-0.1, -0.2, 0.0)},
    )


def report(machine: int = 8, hand: int = 2, **changes: Any) -> Report:
    """Drawings of one exemplar, the first by a machine; the rest can be changed."""
    exemplar = page().exemplar()
    drawings = [drawing(key, exemplar) for key in range(machine + hand)]
    drawings = [replace(each, family=HAND) if each.key >= machine else each for each in drawings]
    usual = Report(
        title="glyph",
        source="glyph.png",
        exemplar=exemplar,
        drawings=tuple(drawings),
        people=People(PEOPLE),
        findings=findings(),
        models=MODELS,
        program="1.2.3",
        made_on=date(2026, 1, 31),
        source_sha256="0123abcd",
    )
    return replace(usual, **changes)
