"""Chosen drawings of the session as a Qt model: a row of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from app.drawing import Drawing
from app.drawing_list import DrawingList
from app.gallery_filter import DrawingFilter


class KeysFilter(DrawingFilter):
    """Those whose keys are given, as far as they are in the list, in its order."""

    def __init__(self, drawings: DrawingList, parent: QObject | None = None) -> None:
        self._chosen: frozenset[int] = frozenset()
        super().__init__(drawings, by_hand=False, parent=parent)

    def set_keys(self, keys: Sequence[int]) -> None:
        """Show these."""
        if self._chosen != frozenset(keys):
            self._chosen = frozenset(keys)
            self._follow()

    def shown(self) -> list[Drawing]:
        """What is in the list of them."""
        return [self.drawing(row) for row in range(self.rowCount())]

    def _taken(self, drawings: Iterable[Drawing]) -> list[Drawing]:
        return [each for each in drawings if each.key in self._chosen]
