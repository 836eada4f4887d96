"""A session without engine: it keeps what it is asked for."""

import itertools
from typing import cast

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.aim import AimProgress, Region
from app.drawing import Drawing
from app.drawing_list import DrawingList
from app.explanations import Explanations
from app.selection import Selection
from app.session import Session
from engine import Exemplar, Scores, Stroke, exemplar_from_strokes
from tests.fakes import FakeEngineProcess

FAMILIES = ("cfgdm", "ddpm", "fsdm", "hand")


class FakeSession(QObject):
    aim_changed = Signal()
    world_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.drawings = DrawingList(self)
        self.selection = Selection(self.drawings, self)
        self.engine = FakeEngineProcess(is_automatic=False, parent=self)
        self.explanations = Explanations(self.drawings, self.engine, itertools.count(1).__next__, self)
        self.aim_progress: AimProgress | None = None
        self.asked: list[Region] = []
        self.stops = 0
        self.world = "characters"

    def aim(self, region: Region) -> None:
        self.asked.append(region)
        self.show_progress(AimProgress(region))

    def stop(self) -> None:
        self.stops += 1

    def show_progress(self, progress: AimProgress) -> None:
        self.aim_progress = progress
        self.aim_changed.emit()

    @property
    def as_session(self) -> Session:
        return cast(Session, self)


def exemplar() -> Exemplar:
    """A hook."""
    turn = np.linspace(0, 4.5, 40)
    points = np.stack([320 + 150 * np.cos(turn), 300 + 190 * np.sin(turn)], axis=1).astype(np.float32)
    tail = np.array([[200, 120], [420, 520]], np.float32)
    return exemplar_from_strokes([Stroke(points), Stroke(tail)], 640, 640, 16.0)


def drawing_at(key: int, originality: float, recognizability: float, family: str = "cfgdm") -> Drawing:
    drawn = exemplar()
    scores = Scores(originality, recognizability)
    return Drawing(key, drawn, drawn.image, drawn.strokes, scores, family, guidance=1.0)


def many(count: int, seed: int = 0) -> list[Drawing]:
    """Drawings all over the plane, most of them near the top."""
    random = np.random.default_rng(seed)
    drawn = exemplar()
    original = np.abs(random.normal(0.55, 0.18, count))
    recognizable = np.minimum(1, random.beta(6, 0.4, count) + 0.01)
    return [
        Drawing(key, drawn, drawn.image, drawn.strokes, Scores(float(o), float(r)), FAMILIES[key % len(FAMILIES)], 1.0)
        for key, (o, r) in enumerate(zip(original, recognizable, strict=True))
    ]
