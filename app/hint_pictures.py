"""Small pictures of the first steps, painted as vectors in the palette's colours."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.icon_paths import GRID, LINES, parsed
from app.icons import paint_icon
from app.stroke_path import round_pen
from app.theme import accent, rule

SIZE = QSize(108, 72)
RADIUS = 5.0
INK = 2.6
"""Of a paper 48 wide."""
CHARACTER = "M10 14 C18 6 32 8 30 20 C28 30 14 28 16 40 M8 27 L37 23"
"""In a square of 48, the notation of `icon_paths`; the others are the same by other hands."""
OTHERS = (
    "M12 11 C22 5 35 12 29 22 C24 31 13 29 18 41 M9 30 L38 22",
    "M9 16 C15 7 33 5 31 19 C30 27 17 31 15 38 M10 25 L35 26",
    "M13 13 C16 8 29 6 32 17 C34 29 12 26 17 42 M7 24 L39 25",
)

Paint = Callable[[QPainter, QPalette], None]
"""Into a room of `SIZE`."""


class HintPicture(QWidget):
    """One picture; it takes no part in the keyboard's way and says nothing to a screen reader."""

    def __init__(self, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint = paint
        self.setFixedSize(SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self.palette())
        painter.end()


def paint_drawing(painter: QPainter, palette: QPalette) -> None:
    """A pen at the end of a stroke."""
    _paint_paper(painter, palette, QRectF(20, 2, 68, 68), CHARACTER, 0.0)
    painter.save()
    painter.translate(65, 6)
    painter.scale(30 / GRID, 30 / GRID)
    painter.fillPath(parsed(LINES["hand"]), _paper(palette))  # no ink is seen through the pen
    paint_icon(painter, "hand", accent(palette))
    painter.restore()


def paint_others(painter: QPainter, palette: QPalette) -> None:
    """Three sheets on which others have drawn it."""
    places = ((QPointF(22.5, 39), -6.0), (QPointF(85.5, 39), 6.0), (QPointF(54, 34), 0.0))
    for (middle, turn), drawn in zip(places, OTHERS, strict=True):
        painter.save()
        painter.translate(middle)
        _paint_paper(painter, palette, QRectF(-19, -25, 38, 50), drawn, turn)
        painter.restore()


def paint_keeping(painter: QPainter, palette: QPalette) -> None:
    """A sheet with a star, on its way out of the program."""
    _paint_paper(painter, palette, QRectF(8, 6, 56, 60), OTHERS[0], 0.0)
    for name, place, side in (("star_filled", QPointF(44, 0), 24), ("export", QPointF(72, 21), 30)):
        painter.save()
        painter.translate(place)
        painter.scale(side / GRID, side / GRID)
        paint_icon(painter, name, accent(palette))
        painter.restore()


def _paint_paper(painter: QPainter, palette: QPalette, sheet: QRectF, drawn: str, turn: float) -> None:
    """A sheet, turned by `turn` degrees, with a character in its middle."""
    painter.save()
    painter.rotate(turn)
    painter.setPen(QPen(rule(palette), 1.2))
    painter.setBrush(_paper(palette))
    painter.drawRoundedRect(sheet, RADIUS, RADIUS)
    scale = min(sheet.width(), sheet.height()) / 48
    painter.translate(sheet.center() - QPointF(23, 24.5) * scale)
    painter.scale(scale, scale)
    painter.strokePath(parsed(drawn), round_pen(INK, palette.color(QPalette.ColorRole.Text)))
    painter.restore()


def _paper(palette: QPalette) -> QColor:
    """A little lighter than the card it lies on."""
    return palette.color(QPalette.ColorRole.Button)
