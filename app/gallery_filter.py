"""The drawings that the gallery shows, in the order that is wanted, as a Qt model of their own."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from app.drawing import HAND, Drawing
from app.drawing_list import ROOT, DrawingList, Index, runs
from app.gallery_order import Rank, Wanted, in_order, ranks

Role = Qt.ItemDataRole
FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
"""Of every drawing."""


class DrawingFilter(QAbstractListModel):
    """Either what was drawn by hand or all the rest, as far as it is wanted.

    Not a QSortFilterProxyModel, which asks for every comparison it makes: that takes 70 ms for 2,000 drawings. Here a
    change is found by comparing keys before and after, and told in as few of Qt's signals as there can be: what
    leaves or comes in several places is moved to the end first, or from there.
    """

    def __init__(self, drawings: DrawingList, by_hand: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list, self._by_hand = drawings, by_hand
        self._wanted = Wanted()
        self._keys: list[int] = []
        self._rows: dict[int, int] = {}
        self._ranks: dict[int, Rank] = {}
        self._set_keys(self._wanted_keys())
        drawings.rowsInserted.connect(self._follow)
        drawings.rowsAboutToBeRemoved.connect(self._let_go)
        drawings.dataChanged.connect(self._follow_data)
        drawings.modelAboutToBeReset.connect(self.beginResetModel)
        drawings.modelReset.connect(self._reset)

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    def set_wanted(self, wanted: Wanted) -> None:
        """Show other drawings, or in another order."""
        self._wanted = wanted
        self._follow()

    def drawing(self, row: int) -> Drawing:
        found = self._list.get(self._keys[row])
        assert found is not None
        return found

    def row_of(self, key: int) -> int | None:
        """Where a drawing is shown; None where it is not."""
        return self._rows.get(key)

    def keys(self) -> list[int]:
        """Of all that is shown, in order."""
        return list(self._keys)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        drawing = self._list.get(self._keys[index.row()])
        return None if drawing is None else self._list.told(drawing, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _taken(self, drawings: Iterable[Drawing]) -> list[Drawing]:
        """Those that are to be shown; what holds for all is asked once, as there may be thousands."""
        by_hand, wanted = self._by_hand, self._wanted
        taken = [each for each in drawings if (each.family == HAND) == by_hand]
        return taken if wanted.is_everything else [each for each in taken if wanted.takes(each)]

    def _ranks_now(self, drawings: Iterable[Drawing]) -> dict[int, Rank]:
        return ranks(self._taken(drawings), self._wanted.order)

    def _wanted_keys(self) -> list[int]:
        self._ranks = self._ranks_now(self._list.drawings)
        return in_order(self._ranks, self._wanted.order)

    def _set_keys(self, keys: list[int]) -> None:
        self._keys = keys
        self._rows = {key: row for row, key in enumerate(keys)}

    def _reset(self) -> None:
        self._set_keys(self._wanted_keys())
        self.endResetModel()

    # What changes

    def _follow(self) -> None:
        """Show what is wanted now."""
        wanted = self._wanted_keys()
        self._remove(self._rows.keys() - set(wanted))
        known = self._rows.keys()
        new = [key for key in wanted if key not in known]
        self._move([key for key in wanted if key in known])
        if new:
            self._insert(new, wanted)

    def _let_go(self, _: Index, first: int, last: int) -> None:
        """Rows of the list that are about to go: as long as they are there, views can ask what they were."""
        self._remove({each.key for each in self._list.drawings[first : last + 1]} & self._rows.keys())

    def _follow_data(self, first: Index, last: Index) -> None:
        changed = self._list.drawings[first.row() : last.row() + 1]
        now = self._ranks_now(changed)
        if any(self._ranks.get(each.key) != now.get(each.key) for each in changed):
            self._follow()
        rows = sorted(self._rows[each.key] for each in changed if each.key in self._rows)
        for start, end in runs(rows):
            self.dataChanged.emit(self.index(start), self.index(end))

    def _insert(self, new: list[int], wanted: list[int]) -> None:
        """`wanted` is what is shown already and, among it, what is new."""
        first = wanted.index(new[0])
        is_run = wanted[first : first + len(new)] == new
        row = first if is_run else len(self._keys)
        self.beginInsertRows(ROOT, row, row + len(new) - 1)
        self._set_keys([*self._keys[:row], *new, *self._keys[row:]])
        self.endInsertRows()
        self._move(wanted)

    def _remove(self, leaving: Iterable[int]) -> None:
        rows = sorted(self._rows[key] for key in leaving)
        if not rows:
            return
        gone = {self._keys[row] for row in rows}
        staying = [key for key in self._keys if key not in gone]
        if len(runs(rows)) > 1:
            self._move([*staying, *(self._keys[row] for row in rows)])
            rows = list(range(len(staying), len(self._keys)))
        self.beginRemoveRows(ROOT, rows[0], rows[-1])
        self._set_keys(staying)
        self.endRemoveRows()

    def _move(self, keys: list[int]) -> None:
        """The same drawings in another order."""
        if keys == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        held_keys = [self._keys[index.row()] for index in held]
        self._set_keys(keys)
        self.changePersistentIndexList(held, [self.index(self._rows[key]) for key in held_keys])
        self.layoutChanged.emit()
