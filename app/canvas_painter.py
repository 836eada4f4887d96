"""What lies around and under the ink: paper, mirrors, the hint on blank paper, the keyboard's pen, the tool's ring."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QPainter, QPalette, QPen, QPixmap, QRegion

from app.paper_view import PaperView
from app.symmetry import Symmetry, axes

SHADOW = ((6, 5), (4, 7), (2, 10))
"""Width beyond the paper, in pixels, and opacity of 255, of its soft border."""
LARGEST_RING = 96.0
"""Wider tools, in pixels, show a cross: systems refuse large pointers."""


def paint_paper(painter: QPainter, paper: QRectF, palette: QPalette, is_target: bool) -> None:
    """The sheet with its soft border; with a bold one while something is held over it that may be dropped."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.save()
    widest = max(width for width, _ in SHADOW) + 2
    around, under = paper.adjusted(-widest, -widest, widest, widest), paper.adjusted(1, 1, -1, -1)
    painter.setClipRegion(QRegion(around.toAlignedRect()) - QRegion(under.toRect()), Qt.ClipOperation.IntersectClip)
    for width, opacity in SHADOW:
        painter.setBrush(_with_alpha(QColor("black"), opacity / 255))
        painter.drawRoundedRect(paper.adjusted(-width, -width + 2, width, width + 2), width, width)
    painter.restore()
    painter.fillRect(paper, palette.color(QPalette.ColorRole.Base))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_with_alpha(palette.color(QPalette.ColorRole.Text), 0.16), 1))
    if is_target:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 3))
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_mirrors(painter: QPainter, view: PaperView, symmetry: Symmetry, palette: QPalette) -> None:
    """Dashed lines where the mirrors stand."""
    colour = _with_alpha(palette.color(QPalette.ColorRole.Highlight), 0.55)
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    for x1, y1, x2, y2 in axes(symmetry, int(view.page.width()), int(view.page.height())):
        painter.drawLine(QLineF(view.to_widget(QPointF(x1, y1)), view.to_widget(QPointF(x2, y2))))


def paint_hint(painter: QPainter, paper: QRectF, palette: QPalette, title: str, line: str) -> None:
    """Quiet words in the middle of blank paper."""
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    font = QFont(painter.font())
    small = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    font.setPointSizeF(small * 1.7)
    painter.setFont(font)
    height = painter.fontMetrics().height()
    centre = Qt.AlignmentFlag.AlignHCenter
    middle = paper.center().y()
    room = QRectF(paper.left() + 8, middle - height * 1.2, paper.width() - 16, height * 1.2)
    wrapped = Qt.TextFlag.TextWordWrap
    painter.drawText(room, centre | Qt.AlignmentFlag.AlignBottom | wrapped, title)
    font.setPointSizeF(small)
    painter.setFont(font)
    painter.drawText(room.translated(0, room.height() + 4), centre | Qt.AlignmentFlag.AlignTop | wrapped, line)


def paint_keyboard_pen(painter: QPainter, place: QPointF, width: float, is_down: bool, palette: QPalette) -> None:
    """A ring as wide as the tool, in the widget's pixels, with hairs; filled while it is down."""
    accent = palette.color(QPalette.ColorRole.Highlight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = max(width / 2, 4.0)
    hairs = [QLineF(place + QPointF(x, y) * (radius + 3), place + QPointF(x, y) * (radius + 11)) for x, y in _AROUND]
    painter.setBrush(_with_alpha(accent, 0.45) if is_down else Qt.BrushStyle.NoBrush)
    for pen in (QPen(palette.color(QPalette.ColorRole.Base), 4), QPen(accent, 2)):
        painter.setPen(pen)
        painter.drawEllipse(place, radius, radius)
        painter.drawLines(hairs)


def keyboard_pen_reach(width: float) -> float:
    """How far from its place the keyboard's pen is painted, in pixels of the widget."""
    return max(width / 2, 4.0) + 14


def tool_cursor(width: float, ratio: float) -> QCursor:
    """A pointer that shows how wide the tool is, in the widget's pixels; seen on light and on dark."""
    if width > LARGEST_RING:
        return QCursor(Qt.CursorShape.CrossCursor)
    radius = max(width / 2, 2.5)
    side = 2 * int(radius + 3) + 1
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(side / 2, side / 2)
    for colour, thickness in ((QColor(255, 255, 255, 200), 2.6), (QColor(30, 28, 26), 1.2)):
        painter.setPen(QPen(colour, thickness))
        painter.drawEllipse(middle, radius, radius)
    painter.end()
    return QCursor(pixmap, side // 2, side // 2)


_AROUND = ((-1, 0), (1, 0), (0, -1), (0, 1))


def _with_alpha(colour: QColor, alpha: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(alpha)
    return faint
