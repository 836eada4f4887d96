"""How much time is left: a ring that shortens, with the seconds in its middle."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.naming import named
from app.theme import accent, faint

SIDE = 164
WIDTH = 10.0
SHORT = 5.0
"""Seconds from which on it is shown that there is little time."""


class RoundClock(QWidget):
    """Shows what it is told; it counts nothing itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "clickme_clock", self.tr("Time left"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._left, self._limit, self._is_running = 0.0, 1.0, False

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    @property
    def text(self) -> str:
        """The seconds as they are shown."""
        return f"{self._left:.1f}"

    def show_time(self, left: float, limit: float, is_running: bool) -> None:
        """Seconds left of a limit; faint while the clock stands still."""
        if (left, limit, is_running) != (self._left, self._limit, self._is_running):
            self._left, self._limit, self._is_running = left, limit, is_running
            self.setAccessibleDescription(self.tr("{0} seconds").format(self.text))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        ring = QRectF(0, 0, side, side).adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        ring.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        self._paint_arc(painter, ring, 1.0, self.palette().color(QPalette.ColorRole.Midlight))
        self._paint_arc(painter, ring, self._left / self._limit, self._colour())
        font = QFont(self.font())
        font.setPointSizeF(2.6 * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(text if self._is_running else faint(self.palette()))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()

    def _colour(self) -> QColor:
        palette = self.palette()
        if not self._is_running:
            return palette.color(QPalette.ColorRole.Dark)
        return palette.color(QPalette.ColorRole.BrightText) if self._left <= SHORT else accent(palette)

    def _paint_arc(self, painter: QPainter, ring: QRectF, share: float, colour: QColor) -> None:
        """From the top, clockwise; Qt counts sixteenths of a degree the other way round."""
        if share > 0:
            painter.setPen(QPen(colour, WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * share))
