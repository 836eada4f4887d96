"""An identification level with its interval, on a line from never right to always right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.spot_level import GUESSING, Level
from app.style_sheet import mixed
from app.theme import accent, faint, rule

EDGE = 30.0
"""Left and right of the line, for half a word."""
TRACK = 8.0
DOT = 7.0
HEIGHT = 74


class SpotLevelBar(QWidget):
    """A track from 0 to 100 %, the interval on it, the level as a dot, and a mark at guessing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level: Level | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, level: Level) -> None:
        self._level = level
        low, high = level.interval()
        self.setAccessibleDescription(
            self.tr("{0} %, between {1} and {2} %").format(*map(percent, (level.share, low, high)))
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = 30.0
            self._paint_track(painter, middle)
            if self._level is not None and self._level.answers:
                self._paint_level(painter, middle, self._level)

    def _x(self, share: float) -> float:
        return EDGE + share * (self.width() - 2 * EDGE)

    def _paint_track(self, painter: QPainter, y: float) -> None:
        palette = self.palette()
        self._bar(painter, 0, 1, y, rule(palette))
        painter.setPen(QPen(palette.color(palette.ColorRole.WindowText), 1.5))
        painter.drawLine(QPointF(self._x(GUESSING), y - 16), QPointF(self._x(GUESSING), y + 16))
        painter.setPen(faint(palette))
        words = ((0.0, self.tr("never right")), (GUESSING, self.tr("guessing")), (1.0, self.tr("always right")))
        for share, word in words:
            width = painter.fontMetrics().horizontalAdvance(word) + 2.0
            left = min(max(0.0, self._x(share) - width / 2), self.width() - width)
            painter.drawText(QRectF(left, y + 18, width, 22), Qt.AlignmentFlag.AlignCenter, word)

    def _paint_level(self, painter: QPainter, y: float, level: Level) -> None:
        palette = self.palette()
        low, high = level.interval()
        strong = accent(palette)
        self._bar(painter, low, high, y, mixed(palette.color(palette.ColorRole.Window), strong, 0.55))
        painter.setPen(QPen(palette.color(palette.ColorRole.Base), 2.0))
        painter.setBrush(strong)
        painter.drawEllipse(QPointF(self._x(level.share), y), DOT + 1, DOT + 1)

    def _bar(self, painter: QPainter, low: float, high: float, y: float, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bar = QRectF(self._x(low), y - TRACK / 2, max(TRACK, self._x(high) - self._x(low)), TRACK)
        painter.drawRoundedRect(bar, TRACK / 2, TRACK / 2)


def percent(share: float) -> str:
    """A share in whole percent."""
    return f"{100 * share:.0f}"
