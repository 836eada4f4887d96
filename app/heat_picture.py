"""A small picture of a drawing with what mattered in it as colours over the paper."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.drawing_image import paint_framed
from app.importance_choice import HEAT, ImportanceChoice
from app.importance_field import field_of
from app.importance_look import field_image, lay, look_of
from app.mean_map import Map
from app.theme import faint, rule
from engine import Exemplar, Stroke

OPACITY = 0.9
FINE = 144
"""Side of the surface that the map is made, pixels."""


class HeatPicture(QWidget):
    """Square; without a map it shows the drawing faintly, and why there is none."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._exemplar: Exemplar | None = None
        self._strokes: Sequence[Stroke] = ()
        self._map: Map | None = None
        self._note = ""
        self._heat: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @property
    def values(self) -> Map | None:
        """The map that is shown, (48, 48)."""
        return self._map

    @property
    def note(self) -> str:
        """Why there is no map; empty where there is one."""
        return self._note if self._map is None else ""

    def show_map(self, exemplar: Exemplar, strokes: Sequence[Stroke], values: Map | None, note: str = "") -> None:
        """Show strokes in their exemplar's frame, and a map (48, 48) of them; None = there is none, and `note` why."""
        self._exemplar, self._strokes, self._map, self._heat = exemplar, strokes, values, None
        self._note = note
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._heat = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        square = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.fillRect(square, palette.color(QPalette.ColorRole.Base))
        if self._exemplar is not None:
            painter.setOpacity(0.15 if self._map is None else 1.0)
            ink = palette.color(QPalette.ColorRole.Text)
            paint_framed(painter, square, self._strokes, self._exemplar.frame, ink)
            painter.setOpacity(1.0)
        if self._map is not None:
            look = look_of(ImportanceChoice(True, style=HEAT, opacity=OPACITY), palette)
            if self._heat is None:
                self._heat = field_image(field_of(self._map, FINE, fades=True), look)
            lay(painter, square, self._heat, look)
        if self.note:
            self._paint_note(painter, square)
        painter.setPen(QPen(rule(palette), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square)
        painter.end()

    def _paint_note(self, painter: QPainter, square: QRectF) -> None:
        font = QFont(self.font())
        font.setPointSizeF(0.9 * font.pointSizeF())
        painter.setFont(font)
        painter.setPen(faint(self.palette()))
        painter.drawText(
            square.adjusted(6, 6, -6, -6), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.note
        )
