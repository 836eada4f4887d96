"""The one selection that gallery and plane share."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.drawing_list import DrawingList


class Selection(QObject):
    """Keys of the selected drawings, and the current one; drawings that leave the list leave the selection."""

    changed = Signal()

    def __init__(self, drawings: DrawingList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = drawings
        self._keys: frozenset[int] = frozenset()
        self._current: int | None = None
        drawings.rowsRemoved.connect(self._drop_missing)
        drawings.modelReset.connect(self._drop_missing)

    @property
    def keys(self) -> frozenset[int]:
        return self._keys

    @property
    def current(self) -> int | None:
        """The drawing that was chosen last, shown large; one of `keys` or None."""
        return self._current

    def select(self, keys: Iterable[int], current: int | None = None) -> None:
        """Select exactly these; `current` (default: the lowest of them, or the present one where it is among them)."""
        chosen = frozenset(keys)
        if current not in chosen:
            current = self._current if self._current in chosen else min(chosen, default=None)
        if (chosen, current) != (self._keys, self._current):
            self._keys, self._current = chosen, current
            self.changed.emit()

    def clear(self) -> None:
        self.select(())

    def _drop_missing(self) -> None:
        self.select(key for key in self._keys if self._list.row(key) is not None)
