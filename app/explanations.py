"""Importance maps of drawings: those that came with them, and those that the recognizer is asked for."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.drawing import Drawing, is_same
from app.drawing_list import DrawingList
from app.engine_process import EngineProcess
from app.importance_choice import CRITIC_MAPS, GENERATOR_MAPS, HUMAN_MAP, ImportanceChoice, asks_recognizer
from app.mean_map import Map, MeanMap
from engine import CHARACTERS, Exemplar, Explained, ExplainRequest, Image

MOST_KEPT = 600
"""Maps of the recognizer that are remembered: some screens of cards, 2.8 MB."""
MOST_IN_MEAN = 24
"""Variations of which the recognizer is asked for the mean over them."""

HumanMap = Callable[[Exemplar, Image], Map | None]
"""Where people clicked on a drawing (48, 48) of an exemplar; quick, as it is asked whenever something is painted."""


class Explanations(QObject):
    """Knows which map is looked at, and gives it for any drawing; asks for one drawing after the other."""

    choice_changed = Signal()
    map_changed = Signal(int)
    """Key of a drawing whose map is there now."""
    awaited_changed = Signal()
    """`awaited` is another number."""
    human_maps_changed = Signal()
    """`human_map` gives other maps now."""
    failed = Signal(str, str)
    """Message and hint: the recognizer gave no map."""

    def __init__(
        self,
        drawings: DrawingList,
        engine: EngineProcess,
        next_ticket: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice = ImportanceChoice()
        self._machine_tells = True
        self._world = CHARACTERS
        self._drawings, self._engine, self._next_ticket = drawings, engine, next_ticket
        self._human_map: HumanMap = _nobody_clicked
        self._critic: OrderedDict[tuple[int, str], Map] = OrderedDict()
        self._means: dict[str, MeanMap] = {}
        self._wanted: OrderedDict[tuple[int, str], Drawing] = OrderedDict()
        self._failed: set[tuple[int, str]] = set()
        """Not asked again before the choice is another one, or the engine too."""
        self._asked: tuple[int, tuple[int, str]] | None = None
        """Ticket, and key and kind, of what the engine is asked."""
        engine.event_arrived.connect(self._take)
        engine.request_failed.connect(self._fail)
        engine.died.connect(self._forget)

    @property
    def choice(self) -> ImportanceChoice:
        """What is looked at: as it was chosen, or the recognizer's map where the machine has none to tell."""
        return replace(self._choice, kind=CRITIC_MAPS[0]) if self.falls_back else self._choice

    @property
    def wanted(self) -> ImportanceChoice:
        """As it was chosen, whatever there is."""
        return self._choice

    @property
    def falls_back(self) -> bool:
        """Whether the recognizer's map stands in for the one that was chosen."""
        return not self._machine_tells and self._choice.kind in GENERATOR_MAPS

    def follow_machine(self, tells: bool) -> None:
        """Whether the machine that draws now has maps to tell."""
        if tells != self._machine_tells:
            before, self._machine_tells = self.choice, tells
            if self.choice != before:
                self._begin_choice()

    def set_world(self, world: str) -> None:
        """Another recognizer is asked from now on; what the last one said of a drawing does not hold any more."""
        if world != self._world:
            self._world = world
            self._asked = None
            self._critic.clear()
            self._begin_choice()

    @property
    def human_map(self) -> HumanMap:
        """Gives the maps of kind "clicks"; whoever keeps clicks sets it."""
        return self._human_map

    @human_map.setter
    def human_map(self, human_map: HumanMap) -> None:
        self._human_map = human_map
        self.human_maps_changed.emit()

    def set_choice(self, choice: ImportanceChoice) -> None:
        """Look at another map, or at the same in another way; what stands in for a map is not a choice."""
        if self.falls_back and choice.kind == CRITIC_MAPS[0]:
            choice = replace(choice, kind=self._choice.kind)
        if choice != self._choice:
            self._choice = choice
            self._begin_choice()

    def _begin_choice(self) -> None:
        self._wanted.clear()
        self._failed.clear()
        self.choice_changed.emit()
        self.awaited_changed.emit()

    def map_of(self, drawing: Drawing, kind: str | None = None) -> Map | None:
        """The map of that kind (default: the chosen one); None where there is none, or not yet.

        A map of the recognizer is asked for, and `map_changed` tells when it is there.
        """
        kind = kind or self.choice.kind
        if kind == HUMAN_MAP:
            return self._human_map(drawing.exemplar, drawing.image)
        if not asks_recognizer(kind):
            return drawing.maps.get(kind)
        found = self._critic.get((drawing.key, kind))
        if found is None and drawing.is_finished:
            self._want(drawing, kind)
        return found

    def is_awaited(self, drawing: Drawing, kind: str | None = None) -> bool:
        """Whether the recognizer was asked for that map and may still give it."""
        wish = drawing.key, kind or self.choice.kind
        return wish in self._wanted or (self._asked is not None and self._asked[1] == wish)

    @property
    def awaited(self) -> int:
        """How many maps the recognizer is still to give."""
        return len(self._wanted) + (self._asked is not None)

    def exemplar_map(self, exemplar: Exemplar | None, kind: str | None = None) -> Map | None:
        """The mean over the exemplar's variations by machines that have a map; None where none has.

        Where people clicked on the exemplar itself, that is its map of kind "clicks".
        """
        if exemplar is None:
            return None
        kind = kind or self.choice.kind
        if kind == HUMAN_MAP and (own := self._human_map(exemplar, exemplar.image)) is not None:
            return own
        variations = self._variations(exemplar)
        if asks_recognizer(kind):
            for each in islice(variations, MOST_IN_MEAN):
                self.map_of(each, kind)
            found = {each.key: self._critic.get((each.key, kind)) for each in self._variations(exemplar)}
        else:
            found = {each.key: self.map_of(each, kind) for each in variations}
        return self._means.setdefault(kind, MeanMap()).of(
            {key: each for key, each in found.items() if each is not None}
        )

    def _variations(self, exemplar: Exemplar) -> Iterator[Drawing]:
        """Those of the exemplar that a machine drew."""
        same: dict[int, bool] = {}  # drawings of one set share the object, and pixels are compared once for each
        for each in self._drawings.drawings:
            if each.is_by_hand or not each.is_finished:
                continue
            place = id(each.exemplar)
            if place not in same:
                same[place] = is_same(each.exemplar, exemplar)
            if same[place]:
                yield each

    def _want(self, drawing: Drawing, kind: str) -> None:
        """The latest wish comes first: it is what is on screen."""
        wish = drawing.key, kind
        if wish in self._failed or (self._asked is not None and self._asked[1] == wish):
            return
        is_new = wish not in self._wanted
        self._wanted[wish] = drawing
        self._wanted.move_to_end(wish)
        self._ask_next()
        if is_new:
            self.awaited_changed.emit()

    def _ask_next(self) -> None:
        while self._asked is None and self._wanted:
            wish, drawing = self._wanted.popitem()
            if self._drawings.get(drawing.key) is None or wish in self._critic:
                continue
            ticket = self._next_ticket()
            self._asked = ticket, wish
            self._engine.ask(ExplainRequest(drawing.exemplar, drawing.image[None], wish[1], ticket, self._world))

    def _take(self, event: object) -> None:
        if not isinstance(event, Explained) or self._asked is None or event.ticket != self._asked[0]:
            return
        wish = self._asked[1]
        self._asked = None
        self._critic[wish] = event.maps[0].astype(np.float16)
        while len(self._critic) > MOST_KEPT:
            self._critic.popitem(last=False)
        self.map_changed.emit(wish[0])
        self._ask_next()
        self.awaited_changed.emit()

    def _fail(self, ticket: int, message: str, hint: str) -> None:
        if self._asked is not None and ticket == self._asked[0]:
            self._failed.update((self._asked[1], *self._wanted))
            self._asked = None
            self._wanted.clear()
            self.failed.emit(message, hint)
            self.awaited_changed.emit()

    def _forget(self) -> None:
        self._asked = None
        self._wanted.clear()
        self._failed.clear()
        self.awaited_changed.emit()


def relative(values: Map) -> NDArray[np.float32]:
    """The map as shares of its largest value, 0..1; all 0 where it is empty."""
    largest = float(np.max(values, initial=0.0))
    return np.asarray(values, np.float32) / largest if largest > 0 else np.zeros(np.shape(values), np.float32)


def _nobody_clicked(_exemplar: Exemplar, _image: Image) -> Map | None:
    return None
