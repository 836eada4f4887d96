"""A small picture of what an export will look like."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.drawing import Drawing
from app.drawing_image import paint_drawing
from app.export_request import Format
from app.theme import rule

SIDE = 208
COLUMNS = 4
SQUARE = 8.0
"""Of the chequered ground that stands for nothing."""
PAPER, CHEQUERS, INK = "#ffffff", "#d9d9d9", "#000000"
"""As they will be in the file, whatever the window looks like."""


class ExportPreview(QWidget):
    """One drawing large, or the first ones of many small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawings: Sequence[Drawing] = ()
        self._format, self._is_transparent = Format.PNG, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setObjectName("export_preview")
        self.setAccessibleName(self.tr("Preview of the export"))

    def show_export(self, drawings: Sequence[Drawing], kind: Format, is_transparent: bool) -> None:
        self._drawings, self._format, self._is_transparent = drawings, kind, is_transparent
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(whole, QColor(PAPER))
        if self._is_transparent:
            self._paint_chequers(painter, whole)
        columns = 1 if self._format in (Format.PNG, Format.SVG) else COLUMNS
        inset = 10.0
        side = (whole.width() - 2 * inset) / columns
        for number, drawing in enumerate(self._drawings[: columns**2]):
            row, column = divmod(number, columns)
            square = QRectF(whole.left() + inset + column * side, whole.top() + inset + row * side, side, side)
            paint_drawing(painter, square.adjusted(2, 2, -2, -2), drawing, QColor(INK))
        painter.setPen(QPen(rule(self.palette()), 1))
        painter.drawRect(whole)
        painter.end()

    @staticmethod
    def _paint_chequers(painter: QPainter, whole: QRectF) -> None:
        count = int(whole.width() // SQUARE) + 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setClipRect(whole)
        for number in range(count * count):
            row, column = divmod(number, count)
            if (row + column) % 2:
                painter.fillRect(QRectF(column * SQUARE, row * SQUARE, SQUARE, SQUARE), QColor(CHEQUERS))
        painter.restore()
