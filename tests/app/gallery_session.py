"""A session without an engine: it keeps what it is asked, and answers as the real one does."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.drawing import HAND, Drawing
from app.drawing_list import DrawingList
from app.explanations import Explanations
from app.selection import Selection
from app.session import Session
from engine import Exemplar, Scores, Stroke, exemplar_from_strokes
from tests.fakes import FakeEngineProcess

SIDE, PEN = 640, 16.0


class GallerySession(QObject):
    """The members of `Session` that the gallery knows."""

    exemplar_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.drawings = DrawingList(self)
        self.selection = Selection(self.drawings, self)
        self.engine = FakeEngineProcess(is_automatic=False, parent=self)
        self.explanations = Explanations(self.drawings, self.engine, itertools.count(1).__next__, self)
        self.exemplar: Exemplar | None = None
        self.asked: list[tuple[str, object]] = []

    def as_session(self) -> Session:
        return cast(Session, self)

    def more(self) -> None:
        self.asked.append(("more", None))

    def more_like(self, key: int) -> None:
        self.asked.append(("more_like", key))

    def delete(self, keys: Iterable[int]) -> None:
        kept = sorted(keys)
        self.asked.append(("delete", kept))
        self.drawings.remove(kept)

    def delete_others(self) -> None:
        self.asked.append(("delete_others", None))

    def set_favourite(self, keys: Iterable[int], is_favourite: bool) -> None:
        kept = sorted(keys)
        self.asked.append(("set_favourite", (kept, is_favourite)))
        found = [drawing for key in kept if (drawing := self.drawings.get(key)) is not None]
        self.drawings.replace(replace(drawing, is_favourite=is_favourite) for drawing in found)


def exemplar() -> Exemplar:
    """A loop with a bar through it."""
    return exemplar_from_strokes(scribble(0, 0.0), SIDE, SIDE, PEN)


def scribble(seed: int, amount: float = 30.0) -> tuple[Stroke, ...]:
    """Two strokes of 40 points that wander by about `amount` pixels from those of seed 0."""
    noise = np.random.default_rng(seed)
    turn = np.linspace(0, 1.8 * np.pi, 40)
    loop = np.stack([320 + 150 * np.cos(turn), 320 + 170 * np.sin(turn)], axis=1)
    bar = np.stack([np.linspace(150, 490, 40), np.linspace(400, 230, 40)], axis=1)
    sway = np.cumsum(noise.normal(0, amount / 8, (2, 40, 2)), axis=1) + noise.normal(0, amount / 3, (2, 1, 2))
    return tuple(Stroke((line + moved).astype(np.float32)) for line, moved in zip((loop, bar), sway, strict=True))


def finished(key: int, of: Exemplar, **changes: object) -> Drawing:
    """Drawing `key`: key / 100 original and 1 - key / 200 recognizable (each within 0..1) unless told otherwise."""
    drawing = Drawing(
        key,
        of,
        np.zeros((48, 48), np.float32),
        scribble(key),
        Scores(key % 100 / 100, 1 - key % 200 / 200),
        guidance=1.0,
        steps=8,
        seed=7,
        index=key,
    )
    return replace(drawing, **changes)  # type: ignore[arg-type]


def unfinished(key: int, of: Exemplar) -> Drawing:
    """A preview: the exemplar in noise."""
    noise = np.random.default_rng(key).normal(0, 0.25, (48, 48))
    return replace(finished(key, of), image=(of.image + noise).astype(np.float32), strokes=(), scores=None)


def by_hand(key: int, of: Exemplar) -> Drawing:
    return finished(key, of, family=HAND)


def filled(count: int, hands: int = 0, previews: int = 0) -> GallerySession:
    """A session with drawings 0..count-1, then the user's own, then unfinished ones."""
    session, of = GallerySession(), exemplar()
    keys: Sequence[int] = range(count + hands + previews)
    drawings = [finished(key, of) for key in keys[:count]]
    drawings += [by_hand(key, of) for key in keys[count : count + hands]]
    drawings += [unfinished(key, of) for key in keys[count + hands :]]
    session.drawings.append(drawings)
    return session
