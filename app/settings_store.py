"""The settings of this run: read once, told on when they change, written a moment later."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.settings import Settings, read_settings, write_settings
from engine import EngineError

PAUSE = 400
"""Milliseconds without a change before the file is written, which takes as long as a frame: sliders give many."""


class SettingsStore(QObject):
    """Holds the settings and keeps their file in step."""

    changed = Signal(Settings)
    failed = Signal(str, str)
    """Message and hint: they hold for this run, but could not be written."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = read_settings(path)
        self._writing = QTimer(self, singleShot=True, interval=PAUSE)
        self._writing.timeout.connect(self._write)

    @property
    def settings(self) -> Settings:
        return self._settings

    def set(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._writing.start()
            self.changed.emit(settings)

    def finish(self) -> None:
        """Write now what waits to be written."""
        if self._writing.isActive():
            self._writing.stop()
            self._write()

    def _write(self) -> None:
        try:
            write_settings(self._path, self._settings)
        except EngineError as error:
            self.failed.emit(error.message, error.hint)
