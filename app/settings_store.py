"""The settings of this run: read once, told on when they change, written at once."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.settings import Settings, read_settings, write_settings
from engine import EngineError


class SettingsStore(QObject):
    """Holds the settings and keeps their file in step."""

    changed = Signal(Settings)
    failed = Signal(str, str)
    """Message and hint: they hold for this run, but could not be written."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = read_settings(path)

    @property
    def settings(self) -> Settings:
        return self._settings

    def set(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit(settings)
        try:
            write_settings(self._path, settings)
        except EngineError as error:
            self.failed.emit(error.message, error.hint)
