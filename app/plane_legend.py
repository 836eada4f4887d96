"""The small list in the plane's corner that says whose mark is which."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette

from app.family_names import family_name
from app.plane_sprites import paint_mark
from app.theme import faint

MARK = 9.0
PADDING = 7.0
COLUMN = 22.0
"""From the left edge to the names."""


def paint_legend(painter: QPainter, field: QRectF, families: Sequence[str], palette: QPalette, font: QFont) -> None:
    """In the lower left corner of `field`, where the fewest drawings come to lie."""
    if not families:
        return
    names = [family_name(family) for family in families]
    metrics = QFontMetricsF(font)
    line = metrics.height() + 2
    width = COLUMN + max(map(metrics.horizontalAdvance, names)) + PADDING
    height = line * len(names) + 2 * PADDING - 2
    place = QRectF(field.left() + 10, field.bottom() - 10 - height, width, height)
    ground = QColor(palette.color(QPalette.ColorRole.Base))
    ground.setAlpha(215)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 5, 5)
    painter.setFont(font)
    for row, (family, name) in enumerate(zip(families, names, strict=True)):
        top = place.top() + PADDING - 1 + row * line
        paint_mark(painter, QPointF(place.left() + COLUMN / 2, top + line / 2), family, MARK, palette)
        painter.setPen(faint(palette))
        text = QRectF(place.left() + COLUMN, top, width - COLUMN, line)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, name)
