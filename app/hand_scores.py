"""The user's own drawings: made of a page, and scored against the exemplar as it is."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from app.drawing import HAND, Drawing, is_same
from app.drawing_list import DrawingList
from app.page import Page
from engine import Exemplar, Frame, Image, Scored, ScoreRequest, Stroke


@dataclass(frozen=True)
class _Asked:
    ticket: int
    exemplar: Exemplar
    keys: tuple[int, ...]


class HandScores:
    """Asks for scores of those own drawings that have none, or those of another exemplar; one request at a time."""

    def __init__(
        self, drawings: DrawingList, ask: Callable[[ScoreRequest], None], next_ticket: Callable[[], int]
    ) -> None:
        self._drawings = drawings
        self._ask, self._next_ticket = ask, next_ticket
        self._exemplar: Exemplar | None = None
        self._asked: _Asked | None = None

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
        self._ask(ScoreRequest(exemplar, images, self._asked.ticket))

    def take(self, scored: Scored) -> bool:
        """Whether it was the answer waited for; then the drawings have their scores."""
        asked = self._asked
        if asked is None or asked.ticket != scored.ticket:
            return False
        self._asked = None
        found = zip(map(self._drawings.get, asked.keys), scored.scores, strict=True)
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
        return True

    def forget(self, ticket: int | None = None) -> bool:
        """Expect no answer any more (to this request, or to any); whether one was expected."""
        asked = self._asked
        if asked is None or ticket not in (None, asked.ticket):
            return False
        self._asked = None
        return True

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
