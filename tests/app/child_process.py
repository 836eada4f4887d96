"""What tests of the engine's process share: requests, and a listener that keeps what it heard."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from app.engine_process import EngineProcess
from app.engine_worker import Opener
from app.page import Page
from engine import Exemplar, Finished, GenerationRequest, Preview, Scored, ScoreRequest, Stroke

PATIENCE = 60_000
"""Milliseconds: this machine may have much else to do."""


def exemplar() -> Exemplar:
    points = np.array([[100, 100], [300, 400], [500, 100]], np.float32)
    return Page(strokes=(Stroke(points),)).exemplar()


def request(ticket: int, count: int = 3) -> GenerationRequest:
    return GenerationRequest(exemplar(), count=count, ticket=ticket)


def score_request(ticket: int, count: int = 1) -> ScoreRequest:
    return ScoreRequest(exemplar(), np.zeros((count, 48, 48), np.float32), ticket)


class Listener:
    """Everything that an engine process says, in order."""

    def __init__(self, engine: EngineProcess, qtbot: QtBot) -> None:
        self.engine, self._qtbot = engine, qtbot
        self.events: list[object] = []
        self.said: list[str] = []
        self.failures: list[tuple[int, str, str]] = []
        engine.event_arrived.connect(self.keep)
        engine.died.connect(lambda: self.said.append("died"))
        engine.started.connect(lambda: self.said.append("started"))
        engine.gave_up.connect(lambda *_: self.said.append("gave up"))
        engine.request_failed.connect(lambda *failure: self.failures.append(failure))

    def keep(self, event: object) -> None:
        self.events.append(event)

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE)

    def wait_for(self, word: str, times: int = 1) -> None:
        self.wait(lambda: self.said.count(word) >= times)

    def wait_for_end(self, ticket: int) -> None:
        self.wait(lambda: ticket in self.tickets(Finished))

    def wait_for_preview(self, ticket: int) -> None:
        self.wait(lambda: ticket in self.tickets(Preview))

    def wait_for_scores(self, ticket: int) -> None:
        self.wait(lambda: ticket in self.tickets(Scored))

    def tickets(self, kind: type) -> list[int]:
        return [event.ticket for event in self.events if isinstance(event, kind)]  # type: ignore[attr-defined]

    def kill(self) -> int:
        """SIGKILL for the child, as soon as there is one; its pid."""
        self.wait(lambda: self.engine.pid is not None)
        pid = self.engine.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        return pid


Open = Callable[[Opener], Listener]
"""What the fixture `opened` gives: it opens an engine process that is closed after the test."""


def is_alive(pid: int | None) -> bool:
    """Whether there is such a process; a zombie is one, as long as it is ours."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False
    is_ours = f"PPid:\t{os.getpid()}\n" in status
    return is_ours or "State:\tZ" not in status
