"""People's clicks beside machines' maps, for each drawing that was played: maps are asked for as they are needed."""

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.click_agreement import GENERATOR, RECOGNIZER, Comparison, compare
from app.click_round import EXEMPLAR, fingerprint
from app.click_store import ClickStore
from app.clickme_targets import Target
from app.importance_choice import CRITIC_MAPS, GENERATOR_MAPS
from app.latest_question import LatestQuestion
from app.mean_map import Map
from app.session import Session
from engine import Explained, ExplainRequest


class Findings(QObject):
    """Compares the drawings that it is shown, and remembers what it found."""

    changed = Signal()
    """`comparison` or `comparisons` say something else."""
    failed = Signal(str, str)
    """Message and hint: the recognizer gave no map."""

    def __init__(self, session: Session, store: ClickStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._store = session, store
        self._target: Target | None = None
        self._critic: dict[str, Map] = {}
        self._found: dict[str, Comparison] = {}
        self._question = LatestQuestion(session.engine, session.new_ticket, self)
        self._question.answered.connect(self._take)
        self._question.failed.connect(self.failed)
        session.world_changed.connect(self._begin_anew)

    @property
    def comparison(self) -> Comparison | None:
        """Of the drawing that is looked at; None while nobody clicked on it."""
        return None if self._target is None else self._found.get(fingerprint(self._target.image))

    @property
    def comparisons(self) -> Sequence[Comparison]:
        """Of every drawing that was looked at."""
        return list(self._found.values())

    def look_at(self, target: Target) -> None:
        """Compare what is known of a drawing now, and ask the recognizer for its map of it."""
        self._question.forget()  # the answer would be taken for one about this drawing
        self._target = target
        self._compare(target)
        if fingerprint(target.image) not in self._critic and self.comparison is not None:
            self._question.ask(
                lambda ticket: ExplainRequest(
                    target.exemplar, target.image[None], CRITIC_MAPS[0], ticket, self._session.world
                )
            )

    def forget(self) -> None:
        """Nobody looks any more."""
        self._question.forget()
        self._target = None

    def _compare(self, target: Target) -> None:
        key = fingerprint(target.image)
        maps: Mapping[str, Map | None] = {GENERATOR: self._generator_map(target), RECOGNIZER: self._critic.get(key)}
        found = compare(target.image, self._store.rounds_of(target.image), maps)
        if found is not None:
            self._found[key] = found
        self.changed.emit()

    def _begin_anew(self) -> None:
        """Another recognizer explains from now on."""
        self._critic.clear()
        if self._target is not None:
            self.look_at(self._target)

    def _generator_map(self, target: Target) -> Map | None:
        """That of the drawing itself, or of the character the mean over its variations."""
        explanations, kind = self._session.explanations, GENERATOR_MAPS[0]
        if target.drawing is not None:
            return explanations.map_of(target.drawing, kind)
        return explanations.exemplar_map(target.exemplar, kind) if target.kind == EXEMPLAR else None

    def _take(self, explained: Explained) -> None:
        if self._target is not None:
            self._critic[fingerprint(self._target.image)] = np.asarray(explained.maps[0], np.float32)
            self._compare(self._target)
