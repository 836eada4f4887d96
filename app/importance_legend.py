"""The scale of importance: colours from ignored to what mattered most, with words at both ends."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.drawing_card import small
from app.importance_choice import ImportanceChoice
from app.importance_look import look_of, shown_colours
from app.theme import faint, rule

STRIP = 72
"""Width of the colours."""
HEIGHT, BAR, GAP = 22, 9, 6


class ImportanceLegend(QWidget):
    """Shows the colours of one choice, on the paper of its palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = ImportanceChoice()
        self._words = self.tr("ignored"), self.tr("mattered most")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr(
                "Each drawing is measured by itself: the right end is its most important place, the left end none. "
                "So colours of two drawings tell where, not how much, each of them relied on its ink."
            )
        )
        self.setAccessibleName(self.tr("Colours from ignored to mattered most"))
        self.setAccessibleDescription(self.toolTip())

    def show_choice(self, choice: ImportanceChoice) -> None:
        self._choice = choice
        self.update()

    def sizeHint(self) -> QSize:
        low, high = self._widths()
        return QSize(low + GAP + STRIP + GAP + high, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small(self.font()))
        painter.setPen(faint(self.palette()))
        low, _ = self._widths()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, low, self.height()), middle | Qt.AlignmentFlag.AlignLeft, self._words[0])
        left = low + GAP + STRIP + GAP
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()), middle | Qt.AlignmentFlag.AlignLeft, self._words[1]
        )
        self._paint_colours(painter, QRectF(low + GAP + 0.5, (self.height() - BAR) / 2, STRIP - 1, BAR))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()

    def _paint_colours(self, painter: QPainter, bar: QRectF) -> None:
        colours = (255 * shown_colours(look_of(self._choice, self.palette()))).round().astype("u1")
        image = QImage(colours.tobytes(), len(colours), 1, 3 * len(colours), QImage.Format.Format_RGB888)
        outline = QPainterPath()
        outline.addRoundedRect(bar, 3, 3)
        painter.save()
        painter.setClipPath(outline)
        painter.drawImage(bar, image)
        painter.restore()
        painter.setPen(QPen(rule(self.palette()), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _widths(self) -> tuple[int, int]:
        metrics = QFontMetrics(small(self.font()))
        return metrics.horizontalAdvance(self._words[0]), metrics.horizontalAdvance(self._words[1])
