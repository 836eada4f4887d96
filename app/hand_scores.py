"""The user's own drawings: made of a page, and scored against the exemplar as it is."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.drawing import HAND, Drawing, is_same
from app.drawing_list import DrawingList
from app.engine_process import EngineProcess
from app.page import Page
from engine import Exemplar, Frame, Image, Scored, ScoreRequest, Stroke


@dataclass(frozen=True)
class _Asked:
    ticket: int
    exemplar: Exemplar
    keys: tuple[int, ...]


class HandScores(QObject):
    """Asks for scores of those own drawings that have none, or those of another exemplar; one request at a time."""

    taken = Signal()
    """Drawings have their scores."""
    failed = Signal(str, str)
    """Message and hint: they get none."""

    def __init__(
        self,
        drawings: DrawingList,
        engine: EngineProcess,
        next_ticket: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self._engine, self._next_ticket = engine, next_ticket
        self._exemplar: Exemplar | None = None
        self._asked: _Asked | None = None
        drawings.rowsInserted.connect(self.refresh)
        engine.event_arrived.connect(self._take)
        engine.request_failed.connect(self._fail)
        engine.died.connect(self._forget)
        engine.started.connect(self.refresh)

    def score_against(self, exemplar: Exemplar | None) -> None:
        """Another exemplar; None leaves the scores as they are."""
        self._exemplar = exemplar
        self.refresh()

    def refresh(self) -> None:
        """Ask for what is missing, unless just that is under way."""
        exemplar = self._exemplar
        if exemplar is None:
            return
        stale = [drawing for drawing in self._drawings.drawings if _is_stale(drawing, exemplar)]
        keys = tuple(drawing.key for drawing in stale)
        if not stale or self._is_under_way(exemplar, keys):
            return
        self._asked = _Asked(self._next_ticket(), exemplar, keys)
        images: Image = np.stack([drawing.image for drawing in stale])
        self._engine.ask(ScoreRequest(exemplar, images, self._asked.ticket))

    def _take(self, event: object) -> None:
        asked = self._asked
        if asked is None or not isinstance(event, Scored) or asked.ticket != event.ticket:
            return
        self._asked = None
        found = zip(map(self._drawings.get, asked.keys), event.scores, strict=True)
        self._drawings.replace(
            replace(
                drawing,
                exemplar=asked.exemplar,
                strokes=moved(drawing.strokes, drawing.exemplar.frame, asked.exemplar.frame),
                scores=scores,
            )
            for drawing, scores in found
            if drawing is not None
        )
        self.taken.emit()
        self.refresh()

    def _fail(self, ticket: int, message: str, hint: str) -> None:
        if self._asked is not None and self._asked.ticket == ticket:
            self._asked = None
            self.failed.emit(message, hint)

    def _forget(self) -> None:
        self._asked = None

    def _is_under_way(self, exemplar: Exemplar, keys: tuple[int, ...]) -> bool:
        return self._asked is not None and self._asked.exemplar is exemplar and self._asked.keys == keys


def own_drawing(page: Page, exemplar: Exemplar, key: int) -> Drawing:
    """What the user drew on `page`, put where the exemplar is, to be scored; EngineError where the page is blank."""
    drawn = page.exemplar()
    return Drawing(key, exemplar, drawn.image, moved(drawn.strokes, drawn.frame, exemplar.frame), family=HAND)


def _is_stale(drawing: Drawing, exemplar: Exemplar) -> bool:
    if not drawing.is_by_hand:
        return False
    return not drawing.is_finished or not is_same(drawing.exemplar, exemplar)


def moved(strokes: tuple[Stroke, ...], old: Frame, new: Frame) -> tuple[Stroke, ...]:
    """Strokes from the pixels of one frame to those of another, so that both look the same to the model."""
    if old == new:
        return strokes
    ratio = old.scale / new.scale
    shift = np.asarray(new.centre) - np.asarray(old.centre) * ratio
    return tuple(replace(stroke, points=np.asarray(stroke.points * ratio + shift, np.float32)) for stroke in strokes)
