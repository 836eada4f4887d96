"""The rounds of a game as a row of dots: won, lost, and the one that is played."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.click_round import RECOGNIZED
from app.naming import named
from app.theme import accent

RADIUS = 5.0
STEP = 20


class RoundDots(QWidget):
    """Shows what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "clickme_dots", self.tr("Rounds"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._results: Sequence[str] = ()
        self._count, self._number = 0, 0

    def sizeHint(self) -> QSize:
        return QSize(STEP * max(1, self._count), STEP)

    def show_rounds(self, results: Sequence[str], number: int, count: int) -> None:
        """Results of the rounds that are over, and the number (from 1) of that which is played."""
        self._results, self._number, self._count = tuple(results), number, count
        won = sum(result == RECOGNIZED for result in results)
        words = self.tr("Round {0} of {1}, {2} recognized").format(number, count, won)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        for place in range(self._count):
            middle = QPointF(STEP * (place + 0.5), self.height() / 2)
            is_over = place < len(self._results)
            is_won = is_over and self._results[place] == RECOGNIZED
            dim = palette.color(QPalette.ColorRole.Dark if is_over else QPalette.ColorRole.Mid)
            painter.setPen(QPen(accent(palette) if is_won or place + 1 == self._number else dim, 1.6))
            painter.setBrush(accent(palette) if is_won else palette.color(QPalette.ColorRole.Window))
            painter.drawEllipse(middle, RADIUS, RADIUS)
            if is_over and not is_won:
                painter.drawLine(middle - QPointF(2.5, 0), middle + QPointF(2.5, 0))
        painter.end()
