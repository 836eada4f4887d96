"""Importance maps of drawings: those that came with them, and those that the recognizer is asked for."""

from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.drawing import Drawing, is_same
from app.drawing_list import DrawingList
from app.engine_process import EngineProcess
from app.importance_choice import CRITIC_MAPS, ImportanceChoice
from engine import Exemplar, Explained, ExplainRequest

Map = NDArray[np.float16] | NDArray[np.float32]
"""(48, 48), >= 0, in the model's frame."""
MOST_KEPT = 2_000
"""Maps of the recognizer that are remembered."""


class Explanations(QObject):
    """Knows which map is looked at, and gives it for any drawing; asks for one drawing after the other."""

    choice_changed = Signal()
    map_changed = Signal(int)
    """Key of a drawing whose map is there now."""

    def __init__(
        self,
        drawings: DrawingList,
        engine: EngineProcess,
        next_ticket: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice = ImportanceChoice()
        self._drawings, self._engine, self._next_ticket = drawings, engine, next_ticket
        self._critic: OrderedDict[tuple[int, str], Map] = OrderedDict()
        self._wanted: OrderedDict[tuple[int, str], Drawing] = OrderedDict()
        self._asked: tuple[int, tuple[int, str]] | None = None
        """Ticket, and key and kind, of what the engine is asked."""
        engine.event_arrived.connect(self._take)
        engine.request_failed.connect(self._fail)
        engine.died.connect(self._forget)

    @property
    def choice(self) -> ImportanceChoice:
        return self._choice

    def set_choice(self, choice: ImportanceChoice) -> None:
        """Look at another map, or at the same in another way."""
        if choice != self._choice:
            self._choice = choice
            self._wanted.clear()
            self.choice_changed.emit()

    def map_of(self, drawing: Drawing, kind: str | None = None) -> Map | None:
        """The map of that kind (default: the chosen one); None where there is none, or not yet.

        A map of the recognizer is asked for, and `map_changed` tells when it is there.
        """
        kind = kind or self._choice.kind
        if kind not in CRITIC_MAPS:
            return drawing.maps.get(kind)
        found = self._critic.get((drawing.key, kind))
        if found is None and drawing.is_finished:
            self._want(drawing, kind)
        return found

    def exemplar_map(self, exemplar: Exemplar | None, kind: str | None = None) -> Map | None:
        """The mean over the exemplar's variations by machines that have a map; None where none has."""
        if exemplar is None:
            return None
        own = (each for each in self._drawings.drawings if not each.is_by_hand and is_same(each.exemplar, exemplar))
        maps = [found for each in own if (found := self.map_of(each, kind)) is not None]
        return np.mean(np.stack(maps), axis=0, dtype=np.float32) if maps else None

    def _want(self, drawing: Drawing, kind: str) -> None:
        """The latest wish comes first: it is what is on screen."""
        self._wanted[drawing.key, kind] = drawing
        self._wanted.move_to_end((drawing.key, kind))
        self._ask_next()

    def _ask_next(self) -> None:
        while self._asked is None and self._wanted:
            wish, drawing = self._wanted.popitem()
            if self._drawings.get(drawing.key) is None or wish in self._critic:
                continue
            ticket = self._next_ticket()
            self._asked = ticket, wish
            self._engine.ask(ExplainRequest(drawing.exemplar, drawing.image[None], wish[1], ticket))

    def _take(self, event: object) -> None:
        if not isinstance(event, Explained) or self._asked is None or event.ticket != self._asked[0]:
            return
        wish = self._asked[1]
        self._asked = None
        self._critic[wish] = event.maps[0]
        while len(self._critic) > MOST_KEPT:
            self._critic.popitem(last=False)
        self.map_changed.emit(wish[0])
        self._ask_next()

    def _fail(self, ticket: int, _message: str, _hint: str) -> None:
        if self._asked is not None and ticket == self._asked[0]:
            self._asked = None
            self._wanted.clear()

    def _forget(self) -> None:
        self._asked = None
        self._wanted.clear()


def relative(values: Map) -> NDArray[np.float32]:
    """The map as shares of its largest value, 0..1; all 0 where it is empty."""
    largest = float(np.max(values, initial=0.0))
    return np.asarray(values, np.float32) / largest if largest > 0 else np.zeros(np.shape(values), np.float32)
