"""Reads people's drawings beside the window: looking through a folder and tracing drawings take their time."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.spot_people import Pulse
from engine import EngineError

Read = Callable[[Pulse], object]
_log = logging.getLogger(__name__)


class Unwanted(Exception):  # noqa: N818 - nothing is wrong
    """Nobody waits for the rest."""


class SpotReading(QObject):
    """One thing is read after the other, each in a thread of its own; of several the last one counts."""

    advanced = Signal(int)
    """So many drawings are read."""
    finished = Signal(object)
    failed = Signal(str, str)
    """Message and hint."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice: _Voice | None = None

    @property
    def is_at_work(self) -> bool:
        return self._voice is not None

    def start(self, read: Read) -> None:
        """Begin; `finished` has what `read` gives."""
        self.stop()
        voice = self._voice = _Voice()
        voice.counted.connect(self._count)
        voice.ended.connect(self._end)
        threading.Thread(target=_run, args=(read, voice), daemon=True, name="spot").start()

    def stop(self) -> None:
        """No answer is wanted any more; the thread ends at its next drawing."""
        if self._voice is not None:
            self._voice.is_wanted = False
            self._voice = None

    def _count(self, voice: "_Voice", count: int) -> None:
        if voice is self._voice:
            self.advanced.emit(count)

    def _end(self, voice: "_Voice", answer: object) -> None:
        if voice is not self._voice:
            return
        self._voice = None
        if isinstance(answer, EngineError):
            self.failed.emit(answer.message, answer.hint)
        else:
            self.finished.emit(answer)


class _Voice(QObject):
    """What a thread speaks with; it belongs to the thread, so that it is there even when the window is not."""

    counted = Signal(object, int)
    ended = Signal(object, object)
    is_wanted = True

    def pulse(self, count: int) -> None:
        if not self.is_wanted:
            raise Unwanted
        self.counted.emit(self, count)


def _run(read: Read, voice: _Voice) -> None:
    """The thread: whatever happens, there is an answer."""
    try:
        voice.ended.emit(voice, read(voice.pulse))
    except Unwanted:
        return
    except EngineError as error:
        voice.ended.emit(voice, error)
    except Exception as error:  # noqa: BLE001 - the thread's last door: the user hears of it, the log has the rest
        _log.exception("Drawings could not be read")
        message = QCoreApplication.translate("SpotReading", "The drawings could not be read: {0}").format(error)
        hint = QCoreApplication.translate("SpotReading", "choose another folder or file")
        voice.ended.emit(voice, EngineError(message, hint))
