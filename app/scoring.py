"""Scores of what no generation has scored: the user's own drawings, and all drawings when the world is another one."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.drawing import HAND, Drawing, is_same
from app.drawing_list import DrawingList
from app.engine_process import EngineProcess
from app.page import Page
from engine import CHARACTERS, Exemplar, Frame, Image, Scored, ScoreRequest, Stroke

LOT = 96
"""Drawings of one question at the most, so that others are not kept waiting."""


@dataclass(frozen=True)
class _Asked:
    ticket: int
    world: str
    exemplar: Exemplar
    keys: tuple[int, ...]


class Scoring(QObject):
    """Asks for scores of own drawings that have none, or those of another exemplar, and of all with another world's.

    One request at a time.
    """

    taken = Signal()
    """Drawings have their scores."""
    failed = Signal(str, str)
    """Message and hint: they get none, and keep those that they had."""

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
        self._world = CHARACTERS
        self._cannot_judge = False
        """Whether this world's critics gave no answer: then what has scores of another one keeps them."""
        self._asked: _Asked | None = None
        drawings.rowsInserted.connect(self.refresh)
        engine.event_arrived.connect(self._take)
        engine.request_failed.connect(self._fail)
        engine.died.connect(self._forget)
        engine.started.connect(self._begin_anew)

    def score_against(self, exemplar: Exemplar | None) -> None:
        """Another exemplar; None leaves the scores as they are."""
        self._exemplar = exemplar
        self.refresh()

    def score_in(self, world: str) -> None:
        """Other critics: what was scored by those of another world is scored anew."""
        if world != self._world:
            self._world = world
            self._begin_anew()

    def refresh(self) -> None:
        """Ask for what is missing, unless just that is under way."""
        stale = [each for each in self._drawings.drawings if self._is_stale(each)]
        if not stale:
            return
        exemplar = self._target(stale[0])
        lot = [each for each in stale if is_same(self._target(each), exemplar)][:LOT]
        keys = tuple(each.key for each in lot)
        if self._is_under_way(exemplar, keys):
            return
        self._asked = _Asked(self._next_ticket(), self._world, exemplar, keys)
        images: Image = np.stack([drawing.image for drawing in lot])
        self._engine.ask(ScoreRequest(exemplar, images, self._asked.ticket, self._world))

    def _target(self, drawing: Drawing) -> Exemplar:
        """What a drawing is to be compared with: for the user's own the exemplar as it is now."""
        return self._exemplar or drawing.exemplar if drawing.is_by_hand else drawing.exemplar

    def _is_stale(self, drawing: Drawing) -> bool:
        is_of_another_world = drawing.is_finished and drawing.world != self._world and not self._cannot_judge
        if not drawing.is_by_hand or self._exemplar is None:
            return is_of_another_world
        return is_of_another_world or not drawing.is_finished or not is_same(drawing.exemplar, self._exemplar)

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
                world=asked.world,
            )
            for drawing, scores in found
            if drawing is not None
        )
        self.taken.emit()
        self.refresh()

    def _fail(self, ticket: int, message: str, hint: str) -> None:
        if self._asked is not None and self._asked.ticket == ticket:
            self._cannot_judge = True
            self._asked = None
            self.failed.emit(message, hint)

    def _forget(self) -> None:
        self._asked = None

    def _is_under_way(self, exemplar: Exemplar, keys: tuple[int, ...]) -> bool:
        asked = self._asked
        return asked is not None and (asked.world, asked.keys) == (self._world, keys) and asked.exemplar is exemplar

    def _begin_anew(self) -> None:
        self._cannot_judge = False
        self.refresh()


def own_drawing(page: Page, exemplar: Exemplar, key: int) -> Drawing:
    """What the user drew on `page`, put where the exemplar is, to be scored; EngineError where the page is blank."""
    drawn = page.exemplar()
    return Drawing(key, exemplar, drawn.image, moved(drawn.strokes, drawn.frame, exemplar.frame), family=HAND)


def moved(strokes: tuple[Stroke, ...], old: Frame, new: Frame) -> tuple[Stroke, ...]:
    """Strokes from the pixels of one frame to those of another, so that both look the same to the model."""
    if old == new:
        return strokes
    ratio = old.scale / new.scale
    shift = np.asarray(new.centre) - np.asarray(old.centre) * ratio
    return tuple(replace(stroke, points=np.asarray(stroke.points * ratio + shift, np.float32)) for stroke in strokes)
