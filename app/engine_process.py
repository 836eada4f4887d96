"""The engine in a process of its own: requests out, events in as signals; it is started again if it dies."""

import multiprocessing
import time
from collections import deque
from ctypes import c_longlong
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.engine_child import EngineChild, Gone
from app.engine_worker import Beginning, Failed, Opener, Ready, Request
from engine import (
    Abilities,
    Answer,
    Cancelled,
    Finished,
    GenerationRequest,
    Question,
    abilities_of,
    open_engine,
    planned_steps,
)

PAUSES = (0, 200, 1000)
"""Milliseconds before a new child after each of several quick deaths; after the last it is given up."""
SLICE = 0.001
"""Seconds of hearing messages, after which the window has its turn: to paint, and to follow the pen."""
LONG_LIFE = 60.0
"""Seconds after which a death is not blamed on the start."""


class EngineProcess(QObject):
    """Talks to the child; never blocks the window, whatever the child does."""

    event_arrived = Signal(object)
    """An `Event` of a generation, or an `Answer`."""
    request_failed = Signal(int, str, str)
    """Ticket, message and hint of a request that came to nothing."""
    died = Signal()
    """The child is gone, and with it what it was asked; a new one is being started."""
    started = Signal()
    """A child is ready for requests."""
    gave_up = Signal(str, str)
    """Message and hint: it died too often; the next request is another try."""

    _told = Signal(object, object)

    def __init__(
        self,
        opener: Opener = open_engine,
        parent: QObject | None = None,
        family: str = "cfgdm",
        log_folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._unwanted = multiprocessing.get_context("spawn").RawValue(c_longlong, 0)
        self._beginning = Beginning(opener, family, self._unwanted, log_folder)
        self._child: EngineChild | None = None
        self._born = 0.0
        self._deaths = 0
        self._newest = 0
        self._owed: set[int] = set()
        self._lost: set[int] = set()
        self._waiting: list[Request] = []
        self._unheard: deque[tuple[EngineChild, object]] = deque()
        self._is_closed = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._hearing = QTimer(self, singleShot=True, interval=0)
        self._hearing.timeout.connect(self._hear_some)
        self._told.connect(self._queue, Qt.ConnectionType.QueuedConnection)

    @property
    def pid(self) -> int | None:
        """Of the child; None while there is none."""
        return None if self._child is None else self._child.pid

    def start(self) -> None:
        """Have a child ready before the first request; without it the first request starts one."""
        if self._child is None and not self._pause.isActive() and not self._is_closed:
            self._begin()

    def generate(self, request: GenerationRequest) -> None:
        """Ask for variations; every earlier generation is cancelled."""
        self._unwanted.value = max(self._unwanted.value, request.ticket - 1)
        self._newest = max(self._newest, request.ticket)
        self._ask(request)

    def steps(self, request: GenerationRequest) -> int:
        """How many steps its previews will count, so that it can be told before the first is there."""
        return planned_steps(request)

    def abilities(self, family: str) -> Abilities:
        """What may be asked of a family."""
        return abilities_of(family)

    def ask(self, question: Question) -> None:
        """Ask for an `Answer`; it comes between two steps of a generation, at the latest after it."""
        self._ask(question)

    def cancel(self) -> None:
        """No further pass of the network for any generation asked so far."""
        self._unwanted.value = max(self._unwanted.value, self._newest)

    def close(self) -> None:
        """End the child, for good."""
        self._is_closed = True
        self._pause.stop()
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def _ask(self, request: Request) -> None:
        self._owed.add(request.ticket)
        if self._child is not None:
            self._child.send(request)
        else:
            self._waiting.append(request)
            self.start()

    def _begin(self) -> None:
        self._child = EngineChild(self._beginning, self._pass_on)
        self._born = time.monotonic()
        self._child.start()
        for request in self._waiting:
            self._child.send(request)
        self._waiting.clear()

    def _pass_on(self, child: EngineChild, message: object) -> None:
        """From the child's thread to the window's."""
        try:
            self._told.emit(child, message)
        except RuntimeError:  # this object went away with the window, and nobody listens
            return

    def _queue(self, child: EngineChild, message: object) -> None:
        self._unheard.append((child, message))
        if not self._hearing.isActive():
            self._hearing.start()

    def _hear_some(self) -> None:
        """A whole set that comes at once is heard in slices."""
        began = time.monotonic()
        while self._unheard and time.monotonic() - began < SLICE:
            self._hear(*self._unheard.popleft())
        if self._unheard:
            self._hearing.start()

    def _hear(self, child: EngineChild, message: object) -> None:
        if child is not self._child:
            return
        if isinstance(message, Ready):
            self._lost.clear()
            self.started.emit()
        elif isinstance(message, Failed):
            self._owed.discard(message.ticket)
            self.request_failed.emit(message.ticket, message.message, message.hint)
        elif isinstance(message, Gone):
            self._bury()
        else:
            self._settle(message)
            self.event_arrived.emit(message)

    def _settle(self, event: object) -> None:
        """A child that finishes what it is asked is a sound one."""
        if isinstance(event, Finished | Cancelled | Answer):
            self._owed.discard(event.ticket)
        if isinstance(event, Finished | Answer):
            self._deaths = 0

    def _bury(self) -> None:
        self._child = None
        self._deaths = 1 if time.monotonic() - self._born > LONG_LIFE else self._deaths + 1
        self._lost |= self._owed
        self._owed.clear()
        if self._deaths > len(PAUSES):
            self._give_up()
        else:
            self._pause.start(PAUSES[self._deaths - 1])
            self.died.emit()

    def _give_up(self) -> None:
        message = self.tr("The engine stopped {0} times in a row").format(self._deaths)
        hint = self.tr("try again, or look into the log")
        lost, self._lost, self._deaths = self._lost, set(), 0
        for ticket in sorted(lost):
            self.request_failed.emit(ticket, message, hint)
        self.gave_up.emit(message, hint)
