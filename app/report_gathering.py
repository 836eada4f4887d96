"""What a report needs to know of the engine in its own process, asked for without standing still."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.curve_lines import sweeps_of
from app.drawing import Drawing, is_same
from app.importance_choice import HUMAN_MAP
from app.language import Language
from app.report import Findings, Floats, Known, drawings_of
from app.report_questions import Asking, find
from app.session import Session
from app.sweep import Sweep
from engine import Answer, Exemplar, Image, Question

LOT = 64
"""Drawings whose maps are added up at once: about a millisecond."""
PATIENCE = 20_000
"""Milliseconds after which a report is made with what is known by then."""


class ReportGathering(QObject):
    """Asks once; `finished` comes exactly once, and never after `cancel`."""

    finished = Signal(Known)

    def __init__(self, session: Session, drawings: tuple[Drawing, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._subject = subject_of(session.exemplar, drawings)
        self._left = [each for each in drawings_of(self._subject, drawings)[1] if each.maps]
        """Whose maps are not in the mean yet."""
        self._sums, self._maps = MapSums(), clicked(session, self._subject)
        self._sweep = known_sweep(sweeps_of(session), self._subject)
        self._asking: Asking | None = None
        self._ticket = 0
        self._adding = QTimer(self)
        self._adding.timeout.connect(self._add)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        session.engine.event_arrived.connect(self._take)
        session.engine.request_failed.connect(self._fail)
        session.engine.died.connect(self._give_up)

    def start(self, patience: int = PATIENCE) -> None:
        """Ask the engine, which answers even while it draws."""
        if self._subject is None:
            self._finish(Findings())
            return
        self._patience.start(patience)
        self._adding.start(0)
        self._add()

    def cancel(self) -> None:
        self._asking = None
        self._adding.stop()
        self._patience.stop()

    def _add(self) -> None:
        """Some more maps to the mean; after the last ones, the first question."""
        some, self._left = self._left[:LOT], self._left[LOT:]
        self._sums.add(some)
        if not self._left and self._subject is not None:
            self._adding.stop()
            self._maps = self._sums.means() | self._maps
            self._asking = find(self._subject, self._maps, self._sweep)
            self._ask(next(self._asking))

    def _ask(self, question: Question) -> None:
        self._ticket = self._session.new_ticket()
        self._session.engine.ask(replace(question, ticket=self._ticket, world=self._session.world))

    def _take(self, event: object) -> None:
        if self._asking is None or not isinstance(event, Answer) or event.ticket != self._ticket:
            return
        try:
            self._ask(self._asking.send(event))
        except StopIteration as end:
            self._finish(end.value)

    def _fail(self, ticket: int, _message: str, _hint: str) -> None:
        if self._asking is not None and ticket == self._ticket:
            self._give_up()

    def _give_up(self) -> None:
        """The report is made all the same, with the maps that were there before."""
        if self._patience.isActive() or self._asking is not None:
            self._finish(Findings(self._maps, sweep=self._sweep))

    def _finish(self, findings: Findings) -> None:
        self.cancel()
        self.finished.emit(Known(self._subject, findings, spoken_language()))


class MapSums:
    """The mean of drawings' maps by kind, in as many portions as one likes."""

    def __init__(self) -> None:
        self._sums: dict[str, NDArray[np.float64]] = {}
        self._counts: Counter[str] = Counter()

    def add(self, drawings: Sequence[Drawing]) -> None:
        for kind in dict.fromkeys(kind for each in drawings for kind in each.maps):
            maps = [each.maps[kind] for each in drawings if kind in each.maps]
            self._sums[kind] = np.sum(maps, axis=0, dtype=np.float64) + self._sums.get(kind, np.zeros((48, 48)))
            self._counts[kind] += len(maps)

    def means(self) -> dict[str, Image]:
        """Each (48, 48)."""
        return {kind: (total / self._counts[kind]).astype(np.float32) for kind, total in self._sums.items()}


def subject_of(exemplar: Exemplar | None, drawings: tuple[Drawing, ...]) -> Exemplar | None:
    """What a report on these drawings is about: what is on the page, or else what most of them are drawings of."""
    if exemplar is not None and drawings_of(exemplar, drawings)[1]:
        return exemplar
    return drawings_of(None, drawings)[0]


def clicked(session: Session, exemplar: Exemplar | None) -> dict[str, Image]:
    """Where people clicked on the exemplar, if they did."""
    found = None if exemplar is None else session.explanations.human_map(exemplar, exemplar.image)
    return {} if found is None else {HUMAN_MAP: found.astype(np.float32)}


def known_sweep(sweeps: Sequence[Sweep], exemplar: Exemplar | None) -> dict[float, Floats]:
    """Scores (n, 2) by guidance of the last sweep of the exemplar, as far as it came; none where there was none."""
    own = [each for each in sweeps if is_same(each.exemplar, exemplar)]
    scores = own[-1].scores if own else {}
    return {
        guidance: np.array([(each.originality, each.recognizability) for each in found], float)
        for guidance, found in scores.items()
        if found
    }


def spoken_language() -> str:
    """What the program speaks now."""
    app = QCoreApplication.instance()
    language = app.findChild(Language) if app is not None else None
    return language.current if isinstance(language, Language) else "en"
