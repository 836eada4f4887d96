"""The small list in the plane's corner that says whose mark is which."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette

from app.family_names import family_name, short_name
from app.plane_sprites import paint_mark
from app.theme import faint

MARK = 9.0
PADDING = 7.0
COLUMN = 22.0
"""From a column's left edge to its names."""
MOST_IN_FULL = 4
"""More drawers than these are called by their short names, in two columns."""


def paint_legend(painter: QPainter, field: QRectF, families: Sequence[str], palette: QPalette, font: QFont) -> None:
    """In the lower left corner of `field`, where the fewest drawings come to lie."""
    if not families:
        return
    columns = 1 if len(families) <= MOST_IN_FULL else 2
    names = [(family_name if columns == 1 else short_name)(family) for family in families]
    rows = -(-len(names) // columns)
    metrics = QFontMetricsF(font)
    line = metrics.height() + 2
    width = COLUMN + max(map(metrics.horizontalAdvance, names)) + PADDING
    height = line * rows + 2 * PADDING - 2
    place = QRectF(field.left() + 10, field.bottom() - 10 - height, columns * width, height)
    _paint_ground(painter, place, palette)
    painter.setFont(font)
    for number, (family, name) in enumerate(zip(families, names, strict=True)):
        column, row = divmod(number, rows)
        corner = QPointF(place.left() + column * width, place.top() + PADDING - 1 + row * line)
        paint_mark(painter, corner + QPointF(COLUMN / 2, line / 2), family, MARK, palette)
        painter.setPen(faint(palette))
        text = QRectF(corner.x() + COLUMN, corner.y(), width - COLUMN, line)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, name)


def _paint_ground(painter: QPainter, place: QRectF, palette: QPalette) -> None:
    ground = QColor(palette.color(QPalette.ColorRole.Base))
    ground.setAlpha(215)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 5, 5)
