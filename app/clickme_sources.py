"""Where the drawings of a game come from, and how ten of them are put together."""

import random
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.clickme_game import ROUNDS
from app.clickme_loading import TargetLoading
from app.clickme_targets import Target, filled, target_of_drawing, target_of_exemplar, variations
from app.session import Session

MOST_VARIATIONS = 5
"""In a mix."""


class Source(Enum):
    """What the user can choose."""

    MIX = "mix"
    """The character, some of its variations, and examples."""
    MINE = "mine"
    SELECTED = "selected"
    VARIATIONS = "variations"
    EXAMPLES = "examples"
    OWN = "own"
    """A folder or file of the user's."""


class Sources(QObject):
    """Finds the drawings of a game; what has to be read is read beside the window."""

    ready = Signal(object)
    """A sequence of `Target`, as many as there are rounds."""
    failed = Signal(str, str)
    """Message and hint: there is nothing to play with."""

    def __init__(self, session: Session, examples: Path, dice: random.Random, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._dice = session, dice
        self._first: list[Target] = []
        self._loading = TargetLoading(examples, dice, self)
        self._loading.finished.connect(self._take)
        self._loading.failed.connect(self.failed)

    def find(self, source: Source, path: Path | None = None) -> None:
        """Look for drawings; `ready` or `failed` tells what came of it, perhaps at once."""
        self._loading.forget()
        self._first = []
        match source:
            case Source.MIX:
                self._first = [*self._mine(), *self._shuffled()[:MOST_VARIATIONS]]
                self._loading.examples(ROUNDS - len(self._first), self._session.world)
            case Source.EXAMPLES:
                self._loading.examples(ROUNDS, self._session.world)
            case Source.OWN if path is not None:
                self._loading.own(path, ROUNDS)
            case Source.MINE:
                self._tell(self._mine(), self.tr("There is no character yet"), self.tr("draw one first"))
            case Source.SELECTED:
                self._tell(self._selected(), self.tr("No drawing is selected"), self.tr("select one in the gallery"))
            case _:
                self._tell(self._shuffled(), self.tr("There are no variations yet"), self.tr("draw a character first"))

    def forget(self) -> None:
        """Nothing is looked for any more."""
        self._loading.forget()

    def _mine(self) -> list[Target]:
        exemplar = self._session.exemplar
        return [] if exemplar is None else [target_of_exemplar(exemplar)]

    def _selected(self) -> list[Target]:
        key = self._session.selection.current
        drawing = None if key is None else self._session.drawings.get(key)
        return [target_of_drawing(drawing)] if drawing is not None and drawing.is_finished else []

    def _shuffled(self) -> list[Target]:
        found = variations(self._session.drawings.drawings)
        self._dice.shuffle(found)
        return found

    def _take(self, loaded: Sequence[Target]) -> None:
        """The character first, the rest in any order."""
        rest = [*self._first[1:], *loaded]
        self._dice.shuffle(rest)
        self.ready.emit(filled([*self._first[:1], *rest], ROUNDS))

    def _tell(self, targets: Sequence[Target], message: str, hint: str) -> None:
        if targets:
            self.ready.emit(filled(targets, ROUNDS))
        else:
            self.failed.emit(message, hint)
