"""Keeps a grid of cards and the session's selection in step."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject

from app.drawing_grid import DrawingGrid
from app.drawing_list import DRAWING, runs
from app.selection import Selection

Flag = QItemSelectionModel.SelectionFlag


class SelectionLink(QObject):
    """Two ways: what is clicked in the grid is selected, and what is selected elsewhere is marked in the grid."""

    def __init__(self, grid: DrawingGrid, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid, self._selection = grid, selection
        self._marks = grid.selectionModel()
        self._is_showing = False
        self._marks.selectionChanged.connect(self._tell)
        self._marks.currentChanged.connect(self._tell_current)
        grid.selection_replaced.connect(self._drop_elsewhere)
        grid.filtered.rowsInserted.connect(self.show)
        grid.filtered.modelReset.connect(self.show)
        selection.changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Mark what is selected, and bring the current drawing into sight where that is new."""
        if self._is_showing:
            return
        rows = sorted(row for key in self._selection.keys if (row := self._grid.filtered.row_of(key)) is not None)
        if rows == self._marked_rows():
            self._show_current()
            return
        marks = QItemSelection()
        model = self._grid.filtered
        for first, last in runs(rows):
            marks.select(model.index(first, 0), model.index(last, 0))
        self._is_showing = True
        self._marks.select(marks, Flag.ClearAndSelect)
        self._is_showing = False
        self._show_current()

    def _show_current(self) -> None:
        key = self._selection.current
        row = None if key is None else self._grid.filtered.row_of(key)
        if row is None or row == self._grid.currentIndex().row():
            return
        index = self._grid.filtered.index(row, 0)
        self._is_showing = True
        self._marks.setCurrentIndex(index, Flag.NoUpdate)  # which scrolls to it
        self._is_showing = False

    def _tell(self, added: QItemSelection, dropped: QItemSelection) -> None:
        if self._is_showing:
            return
        keys = (self._selection.keys - _keys(dropped)) | _keys(added)
        self._is_showing = True
        self._selection.select(keys, self._current_key())
        self._is_showing = False

    def _tell_current(self, index: QModelIndex) -> None:
        key = self._current_key()
        if not self._is_showing and key in self._selection.keys:
            self._is_showing = True
            self._selection.select(self._selection.keys, key)
            self._is_showing = False

    def _drop_elsewhere(self) -> None:
        if self._is_showing:
            return
        here = frozenset(self._grid.filtered.drawing(row).key for row in self._marked_rows())
        if not self._selection.keys <= here:
            self._selection.select(self._selection.keys & here)

    def _marked_rows(self) -> list[int]:
        return sorted(index.row() for index in self._marks.selectedIndexes())

    def _current_key(self) -> int | None:
        index = self._grid.currentIndex()
        return index.data(DRAWING).key if index.isValid() else None


def _keys(selection: QItemSelection) -> frozenset[int]:
    return frozenset(index.data(DRAWING).key for index in selection.indexes())
