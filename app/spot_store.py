"""The rounds of Spot the machine that were played on this machine: one file, a line for each."""

import contextlib
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.checked_json import Refused
from app.in_turn import InTurn
from app.spot_record import Judged, judged_of, line_of

FILE = "spot-the-machine.jsonl"
LARGEST = 50_000_000
"""Bytes that are read."""
_log = logging.getLogger(__name__)


class SpotStore(QObject):
    """Reads the file in `folder` in a thread, and adds to it in one; None keeps rounds for as long as it lives."""

    changed = Signal()
    """There are other rounds now."""
    failed = Signal(str, str)
    """Message and hint: a round could not be kept."""
    _read = Signal(object)

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = None if folder is None else folder / FILE
        self._rounds: list[Judged] = []
        self._turn = InTurn("spot")
        self._read.connect(self._take)
        if self._path is not None:
            self._start(self._load)

    @property
    def rounds(self) -> Sequence[Judged]:
        """Those that are known, the oldest first."""
        return self._rounds

    def add(self, judged: Judged) -> None:
        """Keep one more."""
        self._rounds.append(judged)
        self.changed.emit()
        if self._path is not None:
            self._start(lambda: self._append(judged))

    def finish(self) -> None:
        """Wait until everything is on the disk."""
        self._turn.finish()

    def _take(self, found: list[Judged]) -> None:
        self._rounds[:0] = found
        self.changed.emit()

    def _start(self, work: Callable[[], None]) -> None:
        def until_gone() -> None:
            with contextlib.suppress(RuntimeError):  # the store went away with its window
                work()

        self._turn.start(until_gone)

    def _load(self) -> None:
        assert self._path is not None
        found = read_rounds(self._path)
        if found:
            self._read.emit(found)

    def _append(self, judged: Judged) -> None:
        assert self._path is not None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                file.write(line_of(judged).encode())
        except OSError as error:
            message = self.tr("{0} cannot be written: {1}").format(self._path, error.strerror or error)
            self.failed.emit(message, self.tr("free some space; the result can still be exported"))


def read_rounds(path: Path) -> list[Judged]:
    """The rounds in the file; lines that are none are left out, and the log says so."""
    found = []
    try:
        with path.open("rb") as file:
            lines = file.read(LARGEST).splitlines()
    except FileNotFoundError:
        return []
    except OSError as error:
        _log.warning("The rounds in %s cannot be read: %s", path, error)
        return []
    for number, line in enumerate(lines, 1):
        try:
            found.append(judged_of(line))
        except Refused as error:
            _log.warning("Line %d of %s is left out: %s", number, path, error)
    return found
