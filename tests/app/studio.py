"""A session without widgets and without a process, for tests that draw, wait and look."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.document import Document, Sheet
from app.drawing import Drawing
from app.engine_process import EngineProcess
from app.page import Page
from app.session import Session
from app.status import Activity, Status
from engine import Stroke
from tests.fakes import FakeEngine, FakeEngineProcess


def stroke(*points: tuple[float, float]) -> Stroke:
    return Stroke(np.array(points, np.float32))


TICK = stroke((100, 300), (200, 400), (400, 100))
BAR = stroke((100, 200), (500, 200))
HOOK = stroke((200, 100), (200, 400), (300, 500))


class Studio:
    """Document, session and an engine that answers when told; keeps what the session said."""

    def __init__(self, engine: EngineProcess | None = None, clock: Callable[[], float] | None = None) -> None:
        self.now = 0.0
        """What the clock says, if it is not another one."""
        self.document = Document()
        self.engine = FakeEngineProcess(FakeEngine(), is_automatic=False)
        self.session = Session(self.document, engine or self.engine, clock=clock or (lambda: self.now))
        self.statuses: list[Status] = []
        self.errors: list[tuple[str, str]] = []
        self.session.status_changed.connect(self.statuses.append)
        self.session.error_raised.connect(lambda message, hint: self.errors.append((message, hint)))

    @contextmanager
    def stroke(self, drawn: Stroke, sheet: Sheet = Sheet.CHARACTER) -> Iterator[None]:
        """The pen is down inside; at its end the stroke is on the page."""
        self.document.stroke_begun.emit()
        yield
        self.add(drawn, sheet)
        self.document.stroke_ended.emit()

    def draw(self, drawn: Stroke, sheet: Sheet = Sheet.CHARACTER) -> None:
        with self.stroke(drawn, sheet):
            pass
        self.settle()

    def add(self, drawn: Stroke, sheet: Sheet = Sheet.CHARACTER) -> None:
        page = self.document.page(sheet)
        self.document.change(Page(strokes=(*page.strokes, drawn)), "Stroke", sheet)

    def draw_set(self, drawn: Stroke = TICK) -> None:
        """A stroke, and all the variations that follow it."""
        self.draw(drawn)
        self.finish()

    def finish(self) -> None:
        """Everything that is owed, and what follows from that."""
        self.engine.answer()
        self.settle()
        self.engine.answer()

    def settle(self) -> None:
        """What is due now happens."""
        for _ in range(3):
            QCoreApplication.processEvents()

    @property
    def drawings(self) -> list[Drawing]:
        return list(self.session.drawings.drawings)

    def activity(self) -> Activity:
        return self.session.status.activity

    def indices(self, which: Callable[[Drawing], bool] = lambda _: True) -> list[int]:
        return [drawing.index for drawing in self.drawings if which(drawing)]

    def said(self) -> list[str]:
        """Statuses so far, as they are shown."""
        return [status.text() for status in self.statuses]
