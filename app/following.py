"""Follows the person's edits: says when a changed drawing deserves a new set, and draws along while the pen is down."""

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.document import Document
from app.generation_settings import GenerationSettings
from app.generation_tracker import GenerationTracker
from app.generations import Generations
from app.in_stroke import InStroke
from app.live import Live


class Following(QObject):
    """Knows no exemplar: is told what is wanted now, as a value that can be compared."""

    due = Signal()
    """A new set is to be asked for now."""
    pen_moved = Signal()
    """The pen went down or up, or what it has drawn so far was looked at."""

    def __init__(
        self,
        document: Document,
        tracker: GenerationTracker,
        generations: Generations,
        settings: Callable[[], GenerationSettings],
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._live, self._settings = Live(clock), settings
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._in_stroke = InStroke(self._live, document, tracker, generations, self)
        self._timer.timeout.connect(self._draw_if_due)
        self._in_stroke.changed.connect(self.pen_moved)
        generations.set_finished.connect(self._live.took)

    @property
    def is_pen_down(self) -> bool:
        return self._live.is_pen_down

    @property
    def is_due(self) -> bool:
        """Whether something is wanted that was not asked for."""
        return self._live.wait() is not None

    def set_on(self, is_on: bool) -> None:
        """Whether changes are followed by new sets at all."""
        self._live.is_on = is_on

    def sent(self, wish: Hashable | None) -> None:
        """That was asked of the engine, or it shall not be."""
        self._live.sent(wish)

    def follow(self, wish: Hashable | None) -> None:
        """What is wanted now; None = there is nothing to draw."""
        self._live.want(wish)
        wait = self._live.wait()
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(math.ceil(wait * 1000))

    def _draw_if_due(self) -> None:
        if self._live.wait() != 0:
            self.pen_moved.emit()
        elif self._live.is_pen_down:
            self._in_stroke.generate(self._settings())
            self.pen_moved.emit()
        else:
            self.due.emit()
