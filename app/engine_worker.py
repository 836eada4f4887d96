"""The child's side of the pipe: it opens engines and answers requests until there is nobody to answer."""

import logging
import os
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import c_longlong
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from app.log import log_to_file
from engine import Answer, Cancelled, EngineError, Event, GenerationRequest, Question, world_named, world_of

LOG = "otherhand-engine.log"
"""A file of its own: two processes that rotate one file lose lines."""

MOST_OPEN = 4
"""Engines at once, each of which takes some 65 MB; another one is opened in a second."""

Request = GenerationRequest | Question

_log = logging.getLogger(__name__)


class Drawer(Protocol):
    """The engine, as far as it is needed here."""

    def generate(self, request: GenerationRequest, cancelled: Callable[[], bool]) -> Iterator[Event]: ...

    def answer(self, question: Question) -> Answer: ...


Opener = Callable[[str], Drawer]
"""Gives the engine of a family; EngineError where it cannot. Named in a module, so that the child finds it."""


@dataclass(frozen=True)
class Ready:
    """The first answer: the engine is open, or will tell why not when it is asked."""


@dataclass(frozen=True)
class Failed:
    """A request came to nothing."""

    ticket: int
    message: str
    hint: str


@dataclass(frozen=True)
class Beginning:
    """What a child is born with."""

    opener: Opener
    family: str
    """Opened before the first request."""
    unwanted: c_longlong
    """Shared with the window: the highest ticket whose generation nobody wants any more."""
    log_folder: Path | None = None
    """None = the user's own."""


def serve(connection: Connection, beginning: Beginning) -> None:
    """The child's life; it ends with the process at the other end, whatever it is doing."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which then ends the child
    inbox: queue.SimpleQueue[Request] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(connection, inbox), daemon=True, name="requests").start()
    log_to_file(beginning.log_folder, LOG)
    worker = Worker(beginning, inbox, lambda message: _send(connection, message))
    worker.open(beginning.family)
    _send(connection, Ready())
    while True:
        worker.answer_next()


def _read(connection: Connection, inbox: "queue.SimpleQueue[Request]") -> None:
    """Empties the pipe all the time, so that the window can always write, and its end is noticed at once."""
    while True:
        try:
            inbox.put(connection.recv())
        except (EOFError, OSError):
            os._exit(0)  # nothing here needs saving, and the other thread may be deep in a network


def _send(connection: Connection, message: object) -> None:
    try:
        connection.send(message)
    except OSError:
        os._exit(0)


@contextmanager
def _as_engine_error() -> Iterator[None]:
    """Whatever goes wrong is an EngineError, with the traceback in the log where nobody foresaw it."""
    try:
        yield
    except EngineError:
        raise
    except Exception as error:
        _log.exception("The engine failed")
        raise EngineError(f"The engine failed: {error}", "the log has the details") from error


class Worker:
    """Answers one request after the other; questions also in the middle of a generation."""

    def __init__(
        self, beginning: Beginning, inbox: "queue.SimpleQueue[Request]", tell: Callable[[object], None]
    ) -> None:
        self._opener, self._family, self._unwanted = beginning.opener, beginning.family, beginning.unwanted
        self._inbox, self._tell = inbox, tell
        self._later: deque[GenerationRequest] = deque()
        self._engines: dict[str, Drawer] = {}

    def open(self, family: str) -> None:
        """Have the engine of a family ready, if it can be had."""
        try:
            with _as_engine_error():
                self._engine(family)
        except EngineError as error:  # the request that needs it will tell the user
            _log.warning("The engine of %s does not open: %s", family, error)

    def answer_next(self) -> None:
        """Wait for a request, and answer it."""
        self._answer(self._later.popleft() if self._later else self._inbox.get())

    def _answer(self, request: Request) -> None:
        try:
            with _as_engine_error():
                if isinstance(request, GenerationRequest):
                    self._draw(request)
                else:
                    self._tell(self._engine(self._judging(request.world)).answer(request))
        except EngineError as error:
            self._tell(Failed(request.ticket, error.message, error.hint))

    def _draw(self, request: GenerationRequest) -> None:
        def is_unwanted() -> bool:
            return self._unwanted.value >= request.ticket

        if is_unwanted():
            self._tell(Cancelled(request.ticket))
            return
        for event in self._engine(request.family).generate(request, is_unwanted):
            self._tell(event)
            self._answer_questions()

    def _answer_questions(self) -> None:
        while not self._inbox.empty():
            request = self._inbox.get()
            if isinstance(request, GenerationRequest):
                self._later.append(request)
            else:
                self._answer(request)

    def _judging(self, world: str) -> str:
        """A family of that world, whose critics answer: the last one used that is open, or the world's usual one."""
        known = (family for family in (*reversed(self._engines), self._family) if world_of(family) == world)
        return next(known, world_named(world).family)

    def _engine(self, family: str) -> Drawer:
        """Opened where it is not; those used last stay open."""
        engine = self._engines.pop(family, None) or self._opener(family)
        self._engines[family] = engine
        while len(self._engines) > MOST_OPEN:
            del self._engines[next(iter(self._engines))]
        return engine
