"""All drawings of the session as a Qt model: gallery and plane look at this one list."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.drawing import Drawing

DRAWING = Qt.ItemDataRole.UserRole
"""The `Drawing` itself."""

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class DrawingList(QAbstractListModel):
    """Drawings in the order in which they came; views listen to Qt's own signals of rows and data."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawings: list[Drawing] = []
        self._rows: dict[int, int] = {}

    @property
    def drawings(self) -> Sequence[Drawing]:
        """All of them, in order; not to be changed."""
        return self._drawings

    def get(self, key: int) -> Drawing | None:
        row = self._rows.get(key)
        return None if row is None else self._drawings[row]

    def row(self, key: int) -> int | None:
        return self._rows.get(key)

    def append(self, drawings: Sequence[Drawing]) -> None:
        if drawings:
            self.insert_at(len(self._drawings), drawings)

    def insert_at(self, row: int, drawings: Sequence[Drawing]) -> None:
        """Put drawings in a run before `row`."""
        self.beginInsertRows(ROOT, row, row + len(drawings) - 1)
        self._drawings[row:row] = drawings
        self._number_rows(row)
        self.endInsertRows()

    def replace(self, drawings: Iterable[Drawing]) -> None:
        """Put each in the place of the one with its key; those that are not in the list any more are ignored."""
        rows = set()
        for drawing in drawings:
            if (row := self._rows.get(drawing.key)) is not None:
                self._drawings[row] = drawing
                rows.add(row)
        for first, last in runs(sorted(rows)):
            self.dataChanged.emit(self.index(first), self.index(last))

    def remove(self, keys: Iterable[int]) -> list[tuple[int, Drawing]]:
        """Take drawings out; each with the row that it had, in rising order, as `restore` wants them."""
        rows = sorted({self._rows[key] for key in keys if key in self._rows})
        gone = [(row, self._drawings[row]) for row in rows]
        for first, last in reversed(runs(rows)):
            self.beginRemoveRows(ROOT, first, last)
            for drawing in self._drawings[first : last + 1]:
                del self._rows[drawing.key]
            del self._drawings[first : last + 1]
            self._number_rows(first)
            self.endRemoveRows()
        return gone

    def restore(self, gone: Sequence[tuple[int, Drawing]]) -> None:
        """Put back what `remove` gave, each in its old place as far as there is one."""
        by_row = dict(gone)
        for first, last in runs(sorted(by_row)):
            self.insert_at(min(first, len(self._drawings)), [by_row[row] for row in range(first, last + 1)])

    def reset(self, drawings: Iterable[Drawing] = ()) -> None:
        """Other drawings instead of all of these."""
        self.beginResetModel()
        self._drawings = list(drawings)
        self._rows = {}
        self._number_rows(0)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._drawings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._drawings):
            return None
        return self.told(self._drawings[index.row()], role)

    def told(self, drawing: Drawing, role: int) -> Any:
        """What a model of drawings has to say of this one."""
        if role == DRAWING:
            return drawing
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._scores_told(drawing)
        return None

    def _scores_told(self, drawing: Drawing) -> str:
        if drawing.scores is None:
            return self.tr("Being drawn")
        percent = 100 * drawing.scores.recognizability
        return self.tr("originality {0}, recognizability {1} %").format(
            f"{drawing.scores.originality:.2f}", f"{percent:.0f}"
        )

    def _number_rows(self, first: int) -> None:
        for row in range(first, len(self._drawings)):
            self._rows[self._drawings[row].key] = row


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rising rows as runs without gaps, first and last of each: 1, 2, 5 is (1, 2), (5, 5)."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
