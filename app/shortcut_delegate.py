"""Paints a list of shortcuts: words on the left with what they mean below, keys as caps on the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.shortcut_list import ROW, Shortcut
from app.theme import accent, faint, rule

MARGIN = 12.0
ABOVE = 7.0
"""Above and below the text of a row."""
CAP_PADDING = 7.0
GAP = 6.0
SMALLER = 0.9
"""Size of what stays behind, of the font."""
TINT = 0.16
"""How much of the accent the current row's ground has."""
Index = QModelIndex | QPersistentModelIndex


class ShortcutDelegate(QStyledItemDelegate):
    """Rows are as high as what they say."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        height = QFontMetricsF(option.font).height() + 2 * ABOVE
        if isinstance(row, str):
            height += ABOVE / 2
        elif row.told:
            height += QFontMetricsF(_small(option.font)).height()
        return QSize(200, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, place = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            _paint_heading(painter, place, option, row)
        else:
            _paint_ground(painter, place, option)
            inner = place.adjusted(MARGIN, 0, -MARGIN, 0)
            _paint_words(painter, inner.adjusted(0, 0, -_paint_keys(painter, inner, option, row), 0), option, row)
        painter.restore()


def _paint_heading(painter: QPainter, place: QRectF, option: QStyleOptionViewItem, text: str) -> None:
    font = _small(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(faint(option.palette))
    inner = place.adjusted(MARGIN, 0, -MARGIN, -ABOVE / 2)
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)


def _paint_ground(painter: QPainter, place: QRectF, option: QStyleOptionViewItem) -> None:
    is_current = bool(option.state & QStyle.StateFlag.State_Selected)
    if not is_current and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    colour = accent(option.palette) if is_current else option.palette.color(QPalette.ColorRole.Midlight)
    if is_current:
        colour.setAlphaF(TINT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place.adjusted(2, 1, -2, -1), 7, 7)
    if is_current:
        painter.setBrush(accent(option.palette))
        painter.drawRoundedRect(QRectF(place.left() + 2, place.top() + 8, 3, place.height() - 16), 1.5, 1.5)


def _paint_words(painter: QPainter, place: QRectF, option: QStyleOptionViewItem, row: Shortcut) -> None:
    """The words, and below them what they mean; what is too long ends in an ellipsis."""
    parts = [(row.words, option.font, _ink(option.palette, row))]
    if row.told:
        parts.append((row.told, _small(option.font), faint(option.palette)))
    heights = [QFontMetricsF(font).height() for _, font, _ in parts]
    top = place.center().y() - sum(heights) / 2
    for (text, font, colour), height in zip(parts, heights, strict=True):
        painter.setFont(font)
        painter.setPen(colour)
        line = QRectF(place.left(), top, place.width(), height)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        top += height


def _paint_keys(painter: QPainter, place: QRectF, option: QStyleOptionViewItem, row: Shortcut) -> float:
    """One cap for each way to press it, from the right; the width that they take."""
    font = _small(option.font)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    right, height = place.right(), metrics.height() + 6
    for keys in reversed(row.keys):
        width = max(metrics.horizontalAdvance(keys) + 2 * CAP_PADDING, height)
        cap = QRectF(round(right - width) + 0.5, round(place.center().y() - height / 2) + 0.5, round(width), height)
        painter.setPen(QPen(rule(option.palette), 1))
        painter.setBrush(option.palette.color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setPen(_ink(option.palette, row))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        right -= width + GAP
    return place.right() - right + GAP


def _ink(palette: QPalette, row: Shortcut) -> QColor:
    """Faint for an action that cannot be done now; keys of a panel always can, there."""
    is_ready = row.action is None or row.can_be_done
    return palette.color(QPalette.ColorRole.Text) if is_ready else faint(palette)


def _small(font: QFont) -> QFont:
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * SMALLER)
    return smaller
