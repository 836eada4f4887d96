"""An image as the character: read beside the window, with the same checks as on the command line."""

import logging
import tempfile
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QObject,
    QRunnable,
    QThreadPool,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QImage, QImageWriter

from app.page import Page, page_of
from engine import EngineError, read_exemplar

Source = Path | QImage | bytes
"""An image file, a picture, or the bytes of an image file."""

_log = logging.getLogger(__name__)


def page_from_image(source: Source) -> tuple[Page, tuple[str, ...]]:
    """The drawing in an image as a page, and notes on what was done to read it; EngineError where there is none."""
    if isinstance(source, Path):
        exemplar, notes = read_exemplar(source)
        return page_of(exemplar), notes
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "image"
        path.write_bytes(_png(source) if isinstance(source, QImage) else source)
        try:
            return page_from_image(path)
        except EngineError as error:
            name = QCoreApplication.translate("ImageImport", "The image")
            raise EngineError(error.message.replace(str(path), name), error.hint) from error


class ImageImport(QObject):
    """Reads one image at a time in a thread of its own; of several the last one counts."""

    finished = Signal(Page, tuple)
    """The page, and notes."""
    failed = Signal(str, str)
    """Message and hint."""
    busy_changed = Signal(bool)
    _read = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._ticket = 0
        self.is_busy = False
        self._read.connect(self._take)

    def start(self, source: Source) -> None:
        """Begin to read; an answer to an earlier image is ignored."""
        self._ticket += 1
        self._pool.clear()
        self._set_busy(True)
        self._pool.start(_Reading(source, self._ticket, self._read))

    def _take(self, ticket: int, answer: tuple[Page, tuple[str, ...]] | EngineError) -> None:
        if ticket != self._ticket:
            return
        self._set_busy(False)
        if isinstance(answer, EngineError):
            self.failed.emit(answer.message, answer.hint)
        else:
            self.finished.emit(*answer)

    def _set_busy(self, is_busy: bool) -> None:
        if is_busy != self.is_busy:
            self.is_busy = is_busy
            self.busy_changed.emit(is_busy)


class _Reading(QRunnable):
    def __init__(self, source: Source, ticket: int, done: SignalInstance) -> None:
        super().__init__()
        self._source, self._ticket, self._done = source, ticket, done

    def run(self) -> None:
        self._done.emit(self._ticket, self._answer())

    def _answer(self) -> tuple[Page, tuple[str, ...]] | EngineError:
        try:
            return page_from_image(self._source)
        except EngineError as error:
            return error
        except Exception as error:  # noqa: BLE001 - the thread's last door: the user hears of it, the log has the rest
            _log.exception("An image could not be read")
            message = QCoreApplication.translate("ImageImport", "The image could not be read: {0}")
            hint = QCoreApplication.translate("ImageImport", "save it as PNG and try again")
            return EngineError(message.format(error), hint)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
