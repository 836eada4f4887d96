"""The documents that were open last, kept in a small JSON file."""

import contextlib
import json
import logging
from collections.abc import Sequence
from pathlib import Path

from app.atomic_file import write_file
from engine import EngineError

LARGEST = 100_000
MOST = 10
_log = logging.getLogger(__name__)


class RecentFiles:
    """Reads its file whenever it is asked, so that several windows share one list."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def paths(self) -> Sequence[Path]:
        """The last first; those that are gone are left out."""
        return [path for path in self._read() if path.is_file()]

    def add(self, path: Path) -> None:
        """That document was opened or saved."""
        path = path.absolute()
        self._write([path, *(other for other in self._read() if other != path)][:MOST])

    def clear(self) -> None:
        self._write([])

    def _read(self) -> list[Path]:
        with contextlib.suppress(OSError, ValueError, RecursionError):
            with self._file.open("rb") as file:
                names = json.loads(file.read(LARGEST))
            if isinstance(names, list):
                return [Path(name) for name in names if isinstance(name, str) and "\0" not in name][:MOST]
        return []

    def _write(self, paths: Sequence[Path]) -> None:
        try:
            write_file(self._file, json.dumps([str(path) for path in paths], indent=1).encode())
        except EngineError as error:  # a list that cannot be kept is no reason to trouble anybody
            _log.warning("The list of recent files cannot be kept: %s", error)
