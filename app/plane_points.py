"""The finished drawings of a session as arrays, kept in step with the list, for the plane to paint and to search."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QObject, Signal

from app.drawing import Drawing
from app.drawing_list import DrawingList
from app.plane_scale import STRETCHED, Scale

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Spots:
    """Where finished drawings stand, in the order of the list."""

    keys: Integers
    """(n,)."""
    kinds: Integers
    """(n,), indices into `families`."""
    x: Floats
    """(n,), originality."""
    y: Floats
    """(n,), height of the recognizability on the scale in use."""
    families: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.keys)

    def index(self, key: int | None) -> int | None:
        """The place of a drawing in the arrays; None where it is not finished."""
        if key is None:
            return None
        found = np.flatnonzero(self.keys == key)
        return int(found[0]) if len(found) else None

    def are(self, keys: Iterable[int]) -> NDArray[np.bool_]:
        """(n,), whether each is one of these."""
        return np.isin(self.keys, np.fromiter(keys, np.int64))


class PlanePoints(QObject):
    """Follows a `DrawingList`: appended and changed rows at once, everything else by reading the list again."""

    changed = Signal()
    landed = Signal(list)
    """Keys of drawings that have come, or have just got their scores."""

    def __init__(self, drawings: DrawingList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = drawings
        self._scale = STRETCHED
        self._families: dict[str, int] = {}
        self._rows: Floats | None = None
        self._spots: Spots | None = None
        drawings.rowsInserted.connect(self._add)
        drawings.dataChanged.connect(self._renew)
        drawings.rowsRemoved.connect(self._forget)
        drawings.modelReset.connect(self._forget)

    @property
    def scale(self) -> Scale:
        return self._scale

    def set_scale(self, scale: Scale) -> None:
        """Other heights for the same drawings."""
        if scale != self._scale:
            self._scale, self._spots = scale, None
            self.changed.emit()

    @property
    def spots(self) -> Spots:
        """As they are now; the same object until something changes."""
        if self._spots is None:
            rows = self._all_rows()
            rows = rows[~np.isnan(rows[:, 3])]
            kinds, x, r = rows[:, 1].astype(np.int64), rows[:, 2], rows[:, 3]
            families = tuple(self._families)
            self._spots = Spots(rows[:, 0].astype(np.int64), kinds, x, self._scale.height(r), families)
        return self._spots

    def _all_rows(self) -> Floats:
        """(drawings, 4): key, kind, originality and recognizability, nan while unfinished."""
        if self._rows is None:
            self._rows = self._read(self._list.drawings)
        return self._rows

    def _read(self, drawings: Sequence[Drawing]) -> Floats:
        return np.array([self._row(drawing) for drawing in drawings], float).reshape(-1, 4)

    def _row(self, drawing: Drawing) -> tuple[float, float, float, float]:
        kind = self._families.setdefault(drawing.family, len(self._families))
        scores = drawing.scores
        if scores is None:
            return drawing.key, kind, np.nan, np.nan
        return drawing.key, kind, scores.originality, scores.recognizability

    def _add(self, parent: QModelIndex, first: int, last: int) -> None:
        new = self._read(self._list.drawings[first : last + 1])
        if self._rows is not None and first == len(self._rows):
            self._rows = np.concatenate([self._rows, new])
            self._tell(new)
        else:
            self._rows = None
            self._tell(new)

    def _renew(self, top: QModelIndex, bottom: QModelIndex) -> None:
        first, last = top.row(), bottom.row()
        new = self._read(self._list.drawings[first : last + 1])
        if self._rows is None:
            self._tell(new)
            return
        old = self._rows[first : last + 1].copy()
        if not np.array_equal(old, new, equal_nan=True):
            self._rows[first : last + 1] = new
            self._tell(new[np.isnan(old[:, 3])])

    def _forget(self) -> None:
        self._rows = self._spots = None
        self.changed.emit()

    def _tell(self, new: Floats) -> None:
        """Say that there is something else to show, and which of the new rows are finished."""
        finished = new[~np.isnan(new[:, 3]), 0]
        self._spots = None
        self.changed.emit()
        if len(finished):
            self.landed.emit([int(key) for key in finished])
