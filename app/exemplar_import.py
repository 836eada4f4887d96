"""An image as the character: read beside the window, with the same checks as on the command line."""

import logging
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, Signal
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
    """Reads images in threads of their own; of several the last one counts.

    Not in Qt's pool: that waits for its threads while it holds Python's lock, which they need to end.
    """

    finished = Signal(Page, tuple)
    """The page, and notes."""
    failed = Signal(str, str)
    """Message and hint."""
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self.is_busy = False

    def start(self, source: Source) -> None:
        """Begin to read; an answer to an earlier image is ignored."""
        self._ticket += 1
        self._set_busy(True)
        answer = _Answer()
        answer.came.connect(self._take)
        threading.Thread(target=_read, args=(source, self._ticket, answer), daemon=True).start()

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


class _Answer(QObject):
    """Belongs to the thread that reads, so that it is there even when the window is not any more."""

    came = Signal(int, object)


def _read(source: Source, ticket: int, answer: _Answer) -> None:
    """The thread: whatever happens, there is an answer."""
    try:
        answer.came.emit(ticket, page_from_image(source))
    except EngineError as error:
        answer.came.emit(ticket, error)
    except Exception as error:  # noqa: BLE001 - the thread's last door: the user hears of it, the log has the rest
        _log.exception("An image could not be read")
        message = QCoreApplication.translate("ImageImport", "The image could not be read: {0}")
        hint = QCoreApplication.translate("ImageImport", "save it as PNG and try again")
        answer.came.emit(ticket, EngineError(message.format(error), hint))


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
