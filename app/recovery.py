"""Copies of what is not saved yet, one for each running window, and what windows that crashed have left."""

import contextlib
import logging
import os
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal

from app.document_file import SUFFIX, write_document
from app.document_manifest import Contents
from app.held_lock import HeldLock, hold
from engine import EngineError

LOCK_SUFFIX = ".lock"
FIRST_WAIT = 0.5
"""Seconds from a change to its copy, where the last copy is older than the least time between two."""
SHARE = 10
"""Copies are at least so many times as far apart as one of them takes: they take no noticeable part of a core."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Leftover:
    """The copy of a window that ended without taking it away; nobody else can claim it while this one is held."""

    path: Path
    lock: HeldLock

    def discard(self) -> None:
        """It is safe elsewhere now."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)
        self.lock.release()

    def set_aside(self) -> Path:
        """Keep it under another name, where it is not found again; that name."""
        aside = self.path.with_suffix(".damaged")
        with contextlib.suppress(OSError):
            self.path.rename(aside)
        self.lock.release()
        return aside


class Recovery(QObject):
    """Writes a copy some time after `note_change`, in a thread; takes it away when there is nothing unsaved.

    `take` gives what is to be kept, or None where all is saved.
    """

    kept = Signal()
    """A copy of the last change is on the disk."""
    failed = Signal(str, str)
    """Message and hint; not again before a copy has succeeded."""

    def __init__(
        self,
        folder: Path,
        take: Callable[[], Contents | None],
        seconds: float = 5.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._take, self._seconds = folder, take, seconds
        self._path = folder / f"{os.getpid()}-{uuid.uuid4().hex[:12]}{SUFFIX}"
        self._lock: HeldLock | None = None
        self._last, self._took = -float("inf"), 0.0
        self._is_writing = self._is_due_again = self._has_failed = self._is_closed = False
        self._is_forgotten = False
        """Whether the copy that was being written is away again."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    @property
    def path(self) -> Path:
        """Of this window's copy, whether it is there or not."""
        return self._path

    def note_change(self) -> None:
        """There is something new to be kept, soon."""
        if self._is_closed or self._timer.isActive():
            return
        if self._is_writing:
            self._is_due_again = True
            return
        pause = max(self._seconds, SHARE * self._took)
        wait = max(FIRST_WAIT, self._last + pause - time.monotonic())
        self._timer.start(round(1000 * min(wait, pause)))

    def forget(self) -> None:
        """All is saved: take the copy away."""
        self._timer.stop()
        self._pool.waitForDone()
        self._is_forgotten = True
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """The window ends as it should: nothing of it stays behind, unless it was left to the next one."""
        if self._is_closed:
            return
        self._is_closed = True
        self.forget()
        if self._lock:
            self._lock.release()
            self._lock = None

    def leave(self) -> None:
        """The window ends, and what is not saved is kept for the next one; EngineError where it cannot be."""
        contents = self._take()
        if contents is not None:
            self._timer.stop()
            self._pool.waitForDone()
            try:
                self._hold()
            except OSError as error:
                raise _not_kept(error.strerror or str(error)) from error
            write_document(self._path, contents, has_thumbnail=False)
        else:
            self.forget()
        self._is_closed = True
        if self._lock:
            self._lock.release()
            self._lock = None

    def leftovers(self) -> Iterator[Leftover]:
        """What crashed windows left, the newest first; each is held until it is discarded or set aside."""
        with contextlib.suppress(OSError):
            self._sweep()
        for path in sorted(self._folder.glob(f"*{SUFFIX}"), key=_age):
            with contextlib.suppress(OSError):
                if path != self._path and (lock := hold(path.with_suffix(LOCK_SUFFIX))):
                    if path.exists():
                        yield Leftover(path, lock)
                    else:
                        lock.release()

    def _sweep(self) -> None:
        """Take away what processes that were killed have left half-written, and locks without a copy."""
        for part in self._folder.glob(f".*{SUFFIX}.*.part"):
            name = part.name.removeprefix(".").split(SUFFIX)[0]
            if lock := hold(self._folder / f"{name}{LOCK_SUFFIX}"):
                part.unlink(missing_ok=True)
                lock.release()
        for path in self._folder.glob(f"*{LOCK_SUFFIX}"):
            if not path.with_suffix(SUFFIX).exists() and (lock := hold(path)):
                lock.release()

    def _write(self) -> None:
        contents = self._take()
        if contents is None:
            self.forget()
            return
        try:
            self._hold()
        except OSError as error:
            self._take_answer(_not_kept(error.strerror or str(error)), 0.0)
            return
        self._is_writing, self._is_forgotten = True, False
        answer = _Answer()
        answer.came.connect(self._take_answer)
        self._pool.start(_Writing(self._path, contents, answer))

    def _hold(self) -> None:
        if self._lock is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = hold(self._path.with_suffix(LOCK_SUFFIX))

    def _take_answer(self, error: EngineError | None, took: float) -> None:
        self._is_writing = False
        self._last, self._took = time.monotonic(), took
        if error is None:
            self._has_failed = False
            if not self._is_forgotten:
                self.kept.emit()
        elif not self._has_failed:
            self._has_failed = True
            self.failed.emit(error.message, error.hint)
        if self._is_due_again or error is not None:
            self._is_due_again = False
            self.note_change()


class _Answer(QObject):
    """Lives as long as the thread that writes, whatever becomes of the window."""

    came = Signal(object, float)


class _Writing(QRunnable):
    def __init__(self, path: Path, contents: Contents, answer: _Answer) -> None:
        super().__init__()
        self._path, self._contents, self._told = path, contents, answer

    def run(self) -> None:
        start = time.monotonic()
        error: EngineError | None = None
        try:
            write_document(self._path, self._contents, has_thumbnail=False)
        except EngineError as caught:
            _log.warning("No copy of the unsaved drawing: %s", caught)
            reason = getattr(caught.__cause__, "strerror", None) or caught.message
            error = _not_kept(reason)
        except Exception as caught:  # noqa: BLE001 - the thread's last door: the user hears of it, the log has the rest
            _log.exception("No copy of the unsaved drawing")
            error = _not_kept(str(caught))
        self._told.came.emit(error, time.monotonic() - start)


def _not_kept(reason: str) -> EngineError:
    message = QCoreApplication.translate("Recovery", "What is not saved cannot be kept safe now: {0}")
    return EngineError(
        message.format(reason), QCoreApplication.translate("Recovery", "save it soon, and free some space")
    )


def _age(path: Path) -> float:
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0
