"""The card beside the spot that the pointer is on: the drawing and where it stands."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.drawing import Drawing
from app.drawing_image import paint_drawing
from app.family_names import family_name
from app.theme import faint, rule

PICTURE = 96
PADDING = 9
AWAY = 16
"""Pixels from the spot to the card."""


class PlaneCard(QWidget):
    """Shows one drawing, and keeps out of the pointer's way."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._room = viewport
        self.setObjectName("plane_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drawing: Drawing | None = None
        self.hide()

    @property
    def drawing(self) -> Drawing | None:
        """What is shown; None while hidden."""
        return self._drawing if self.isVisible() else None

    def show_drawing(self, drawing: Drawing, at: QPointF) -> None:
        """Beside `at`, in the viewport's pixels, inside the viewport."""
        self._drawing = drawing
        self.resize(self.sizeHint())
        self.move(_beside(QRectF(self._room.rect()), self.size(), at).toPoint())
        self.show()
        self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = max([PICTURE, *map(metrics.horizontalAdvance, self._lines())])
        return QSize(width + 2 * PADDING, PICTURE + 3 * PADDING + len(self._lines()) * metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(rule(palette), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        ink = palette.color(QPalette.ColorRole.Text)
        square = QRectF((self.width() - PICTURE) / 2, PADDING, PICTURE, PICTURE)
        paint_drawing(painter, square, self._drawing, ink)
        line = self.fontMetrics().height()
        for row, text in enumerate(self._lines()):
            place = QRectF(PADDING, PICTURE + 2 * PADDING + row * line, self.width() - 2 * PADDING, line)
            painter.setPen(faint(palette) if row else ink)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _lines(self) -> list[str]:
        drawing = self._drawing
        if drawing is None or drawing.scores is None:
            return []
        guided = [] if drawing.is_by_hand else [self.tr("guidance {0}").format(f"{drawing.guidance:g}")]
        original, recognizable = drawing.scores.originality, 100 * drawing.scores.recognizability
        return [
            family_name(drawing.family),
            *guided,
            self.tr("originality {0}").format(f"{original:.2f}"),
            self.tr("recognizability {0} %").format(f"{recognizable:.1f}"),
        ]


def _beside(room: QRectF, size: QSize, at: QPointF) -> QPointF:
    """The card's corner: right of `at` and below it, or on the other side where there is no room."""
    x = at.x() + AWAY if at.x() + AWAY + size.width() <= room.right() else at.x() - AWAY - size.width()
    y = at.y() + AWAY if at.y() + AWAY + size.height() <= room.bottom() else at.y() - AWAY - size.height()
    return QPointF(
        min(max(x, room.left()), room.right() - size.width()), min(max(y, room.top()), room.bottom() - size.height())
    )
