"""Drawings for a game, read beside the window: files take their time."""

import logging
import random
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.clickme_targets import Target, example_targets, own_targets
from engine import EngineError

_log = logging.getLogger(__name__)


class TargetLoading(QObject):
    """Reads in threads of their own; of several the last one counts."""

    finished = Signal(object)
    """A sequence of `Target`."""
    failed = Signal(str, str)
    """Message and hint."""

    def __init__(self, examples: Path, dice: random.Random, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._examples, self._dice = examples, dice
        self._ticket = 0

    def examples(self, count: int, world: str) -> None:
        """Begin to read shipped examples of that world, in any order."""
        self._start(partial(example_targets, self._examples, count, self._own_dice().shuffle, world))

    def own(self, path: Path, count: int) -> None:
        """Begin to read a folder or file of the user's."""
        self._start(partial(own_targets, path, count, self._own_dice()))

    def forget(self) -> None:
        """What is being read is not wanted any more."""
        self._ticket += 1

    def _own_dice(self) -> random.Random:
        """For one thread alone."""
        return random.Random(self._dice.randrange(2**32))

    def _start(self, read: Callable[[], Sequence[Target]]) -> None:
        self._ticket += 1
        answer = _Answer()
        answer.came.connect(self._take)
        threading.Thread(target=_read, args=(read, self._ticket, answer), daemon=True, name="drawings").start()

    def _take(self, ticket: int, answer: Sequence[Target] | EngineError) -> None:
        if ticket != self._ticket:
            return
        if isinstance(answer, EngineError):
            self.failed.emit(answer.message, answer.hint)
        else:
            self.finished.emit(answer)


class _Answer(QObject):
    """Belongs to the thread that reads, so that it is there even when the window is not any more."""

    came = Signal(int, object)


def _read(read: Callable[[], Sequence[Target]], ticket: int, answer: _Answer) -> None:
    """The thread: whatever happens, there is an answer."""
    try:
        answer.came.emit(ticket, read())
    except EngineError as error:
        answer.came.emit(ticket, error)
    except Exception as error:  # noqa: BLE001 - the thread's last door: the user hears of it, the log has the rest
        _log.exception("Drawings could not be read")
        message = QCoreApplication.translate("ClickMe", "The drawings could not be read: {0}")
        hint = QCoreApplication.translate("ClickMe", "choose another folder or file")
        answer.came.emit(ticket, EngineError(message.format(error), hint))
