"""Questions to the engine of which only the latest matters: never more than one is under way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.engine_process import EngineProcess
from engine import Question

MakeQuestion = Callable[[int], Question]
"""Given a ticket; called when the question is really asked, so that it holds what is true then."""


class LatestQuestion(QObject):
    """While an answer is owed, a newer question waits, and takes the place of one that waited before."""

    answered = Signal(object)
    failed = Signal(str, str)
    """Message and hint."""

    def __init__(self, engine: EngineProcess, next_ticket: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._next_ticket = engine, next_ticket
        self._asked: tuple[int, MakeQuestion] | None = None
        self._waiting: MakeQuestion | None = None
        engine.event_arrived.connect(self._take)
        engine.request_failed.connect(self._fail)
        engine.died.connect(self._ask_again)

    def ask(self, make: MakeQuestion) -> None:
        """Ask, now or as soon as the answer that is owed is there."""
        self._waiting = make
        self._go_on()

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._asked = self._waiting = None

    def _go_on(self) -> None:
        if self._asked is not None or self._waiting is None:
            return
        make, self._waiting = self._waiting, None
        ticket = self._next_ticket()
        self._asked = ticket, make
        self._engine.ask(make(ticket))

    def _take(self, event: object) -> None:
        if self._asked is None or getattr(event, "ticket", None) != self._asked[0]:
            return
        self._asked = None
        self._go_on()
        self.answered.emit(event)

    def _fail(self, ticket: int, message: str, hint: str) -> None:
        if self._asked is not None and ticket == self._asked[0]:
            self.forget()
            self.failed.emit(message, hint)

    def _ask_again(self) -> None:
        """The engine died over it: the next one shall answer."""
        if self._asked is not None:
            self._waiting = self._waiting or self._asked[1]
            self._asked = None
            self._go_on()
