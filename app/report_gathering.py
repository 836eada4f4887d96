"""What a report needs to know of the engine in its own process, asked for without standing still."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.drawing import Drawing, is_same
from app.importance_choice import GENERATOR_MAPS, HUMAN_MAP
from app.language import Language
from app.report import Findings, Floats, Known, drawings_of
from app.report_questions import Asking, find
from app.session import Session
from engine import Answer, Exemplar, Image, Question

PATIENCE = 20_000
"""Milliseconds after which a report is made with what is known by then."""


class ReportGathering(QObject):
    """Asks once; `finished` comes exactly once, and never after `cancel`."""

    finished = Signal(Known)

    def __init__(self, session: Session, drawings: tuple[Drawing, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._subject = subject_of(session.exemplar, drawings)
        self._maps = known_maps(session, self._subject)
        self._sweep: dict[float, Floats] = {}
        self._asking: Asking | None = None
        self._ticket = 0
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
        self._asking = find(self._subject, self._maps, self._sweep)
        self._ask(next(self._asking))

    def cancel(self) -> None:
        self._asking = None
        self._patience.stop()

    def _ask(self, question: Question) -> None:
        self._ticket = self._session.new_ticket()
        self._session.engine.ask(replace(question, ticket=self._ticket))

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
        if self._asking is not None:
            self._finish(Findings(self._maps, sweep=self._sweep))

    def _finish(self, findings: Findings) -> None:
        self.cancel()
        self.finished.emit(Known(self._subject, findings, spoken_language()))


def subject_of(exemplar: Exemplar | None, drawings: tuple[Drawing, ...]) -> Exemplar | None:
    """What a report on these drawings is about: what is on the page, or else what most of them are drawings of."""
    if any(is_same(each.exemplar, exemplar) for each in drawings):
        return exemplar
    return drawings_of(None, drawings)[0]


def known_maps(session: Session, exemplar: Exemplar | None) -> dict[str, Image]:
    """The exemplar's maps that are there already, by kind."""
    kinds = (*GENERATOR_MAPS, HUMAN_MAP)
    found = {kind: session.explanations.exemplar_map(exemplar, kind) for kind in kinds}
    return {kind: values.astype("float32") for kind, values in found.items() if values is not None}


def spoken_language() -> str:
    """What the program speaks now."""
    app = QCoreApplication.instance()
    language = app.findChild(Language) if app is not None else None
    return language.current if isinstance(language, Language) else "en"
