"""Which drawings the gallery shows, and in which order."""

from dataclasses import dataclass
from enum import Enum
from math import inf

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from app.drawing import Drawing
from app.drawing_list import DRAWING, ROOT, DrawingList, Index


class Order(Enum):
    """What comes first."""

    DRAWN = "drawn"
    MOST_ORIGINAL = "most original"
    LEAST_ORIGINAL = "least original"
    MOST_RECOGNIZABLE = "most recognizable"
    LEAST_RECOGNIZABLE = "least recognizable"


@dataclass(frozen=True)
class Wanted:
    """What is asked of a drawing to be shown. Those without scores are not asked for any."""

    originality: tuple[float, float] = (0.0, inf)
    """Least and most."""
    recognizability: tuple[float, float] = (0.0, 1.0)
    """Least and most, 0..1."""
    family: str | None = None
    """None = any."""
    favourites_only: bool = False
    order: Order = Order.DRAWN

    def takes(self, drawing: Drawing) -> bool:
        if self.favourites_only and not drawing.is_favourite:
            return False
        if self.family is not None and not drawing.is_by_hand and drawing.family != self.family:
            return False
        scores = drawing.scores
        return scores is None or (
            self.originality[0] <= scores.originality <= self.originality[1]
            and self.recognizability[0] <= scores.recognizability <= self.recognizability[1]
        )

    @property
    def is_everything(self) -> bool:
        """Whether nothing is hidden, whatever the order."""
        return self == Wanted(order=self.order)


class DrawingFilter(QSortFilterProxyModel):
    """Either what was drawn by hand or all the rest, as far as it is wanted."""

    def __init__(self, drawings: DrawingList, by_hand: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = drawings
        self._by_hand = by_hand
        self._wanted = Wanted()
        self.setSourceModel(drawings)

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    def set_wanted(self, wanted: Wanted) -> None:
        """Show other drawings, or in another order."""
        before = self._wanted
        if hasattr(self, "endFilterChange"):  # Qt 6.10, which warns of the other way
            self.beginFilterChange()
            self._wanted = wanted
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        else:
            self._wanted = wanted
            self.invalidateRowsFilter()
        if wanted.order is not before.order:
            self.sort(-1)  # Qt sorts once for a column that it is sorted by already
            self.sort(-1 if wanted.order is Order.DRAWN else 0)

    def drawing(self, row: int) -> Drawing:
        found: Drawing = self.index(row, 0).data(DRAWING)
        return found

    def row_of(self, key: int) -> int | None:
        """Where a drawing is shown; None where it is not."""
        row = self._list.row(key)
        if row is None:
            return None
        index = self.mapFromSource(self._list.index(row))
        return index.row() if index.isValid() else None

    def keys(self) -> list[int]:
        """Of all that is shown, in order."""
        drawings = self._list.drawings
        return [drawings[self.mapToSource(self.index(row, 0)).row()].key for row in range(self.rowCount())]

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def filterAcceptsRow(self, source_row: int, source_parent: Index = ROOT) -> bool:
        drawing = self._list.drawings[source_row]
        return drawing.is_by_hand == self._by_hand and self._wanted.takes(drawing)

    def lessThan(self, left: Index, right: Index) -> bool:
        drawings = self._list.drawings
        return self._rank(drawings[left.row()]) < self._rank(drawings[right.row()])

    def _rank(self, drawing: Drawing) -> tuple[float, int]:
        """What is drawn just now comes last, in order."""
        scores = drawing.scores
        if scores is None:
            return inf, drawing.key
        match self._wanted.order:
            case Order.MOST_ORIGINAL:
                return -scores.originality, drawing.key
            case Order.LEAST_ORIGINAL:
                return scores.originality, drawing.key
            case Order.MOST_RECOGNIZABLE:
                return -scores.recognizability, drawing.key
            case Order.LEAST_RECOGNIZABLE:
                return scores.recognizability, drawing.key
        return 0.0, drawing.key
