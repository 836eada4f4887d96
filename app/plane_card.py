"""The card beside the spot that the pointer is on: the drawing, what mattered of it, and where it stands."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.drawing import Drawing
from app.drawing_image import paint_drawing
from app.family_names import family_name
from app.importance_overlay import ImportanceOverlay
from app.importance_words import kind_name
from app.knob_words import knob_words
from app.mean_map import Map
from app.theme import faint, rule

PICTURE = 96
PADDING = 9
AWAY = 16
"""Pixels from the spot to the card."""


class PlaneCard(QWidget):
    """Shows one drawing, and keeps out of the pointer's way."""

    def __init__(self, viewport: QWidget, overlay: ImportanceOverlay) -> None:
        super().__init__(viewport)
        self._room, self._overlay, self._at = viewport, overlay, QPointF()
        self.setObjectName("plane_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drawing: Drawing | None = None
        overlay.changed.connect(self._fit)
        overlay.map_changed.connect(self._fit)
        self.hide()

    @property
    def drawing(self) -> Drawing | None:
        """What is shown; None while hidden."""
        return self._drawing if self.isVisible() else None

    def show_drawing(self, drawing: Drawing, at: QPointF) -> None:
        """Beside `at`, in the viewport's pixels, inside the viewport."""
        self._drawing, self._at = drawing, at
        self._fit()
        self.show()
        self.raise_()

    @property
    def map(self) -> Map | None:
        """What is shown beside the drawing; None where it has none."""
        return None if self._drawing is None else self._overlay.beside(self._drawing)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        pictures = PICTURE if self.map is None else 2 * PICTURE + PADDING
        width = max([pictures, *map(metrics.horizontalAdvance, self._lines())])
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
        self._paint_pictures(painter, self._drawing)
        line = self.fontMetrics().height()
        for row, text in enumerate(self._lines()):
            place = QRectF(PADDING, PICTURE + 2 * PADDING + row * line, self.width() - 2 * PADDING, line)
            painter.setPen(faint(palette) if row else ink)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _fit(self) -> None:
        self.resize(self.sizeHint())
        self.move(_beside(QRectF(self._room.rect()), self.size(), self._at).toPoint())
        self.update()

    def _paint_pictures(self, painter: QPainter, drawing: Drawing) -> None:
        """The drawing, and on its right the same with its map."""
        values, palette = self.map, self.palette()
        width = PICTURE if values is None else 2 * PICTURE + PADDING
        square = QRectF(round((self.width() - width) / 2), PADDING, PICTURE, PICTURE)
        paint_drawing(painter, square, drawing, palette.color(QPalette.ColorRole.Text))
        if values is not None:
            self._overlay.paint_map(painter, square.translated(PICTURE + PADDING, 0), drawing, values, palette)

    def _lines(self) -> list[str]:
        drawing = self._drawing
        if drawing is None or drawing.scores is None:
            return []
        steered = [words] if (words := knob_words(drawing)) else []
        original, recognizable = drawing.scores.originality, 100 * drawing.scores.recognizability
        return [
            family_name(drawing.family),
            *steered,
            self.tr("originality {0}").format(f"{original:.2f}"),
            self.tr("recognizability {0} %").format(f"{recognizable:.1f}"),
            *([] if self.map is None else [self.tr("map: {0}").format(kind_name(self._overlay.kind))]),
        ]


def _beside(room: QRectF, size: QSize, at: QPointF) -> QPointF:
    """The card's corner: right of `at` and below it, or on the other side where there is no room."""
    x = at.x() + AWAY if at.x() + AWAY + size.width() <= room.right() else at.x() - AWAY - size.width()
    y = at.y() + AWAY if at.y() + AWAY + size.height() <= room.bottom() else at.y() - AWAY - size.height()
    return QPointF(
        min(max(x, room.left()), room.right() - size.width()), min(max(y, room.top()), room.bottom() - size.height())
    )
