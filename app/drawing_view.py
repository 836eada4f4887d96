"""A sheet of paper that shows drawings as large as one likes: wheel to zoom, drag to move, as sharp as the screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.theme import accent, rule

Paint = Callable[[QPainter, QRectF], None]
"""Paints the model's frame into a square; what lies outside of the paper is cut off."""
CLOSEST = 16.0
NOTCH = 1.2
"""What one notch of the wheel or one press of a key enlarges by."""
MARGIN = 8.0
RADIUS = 10.0


class DrawingView(QWidget):
    """Shows what it is given a painter's work of. Zoom and place can be shared with another view."""

    moved = Signal(float, QPointF)
    """Zoom (1 = the whole drawing) and the place of the frame's middle, in sides of the paper from its middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint: Paint | None = None
        self._zoom = 1.0
        self._shift = QPointF()
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMinimumSize(96, 96)
        self.setToolTip(self.tr("Mouse wheel or + and - zoom, dragging moves, 0 shows all"))

    @property
    def zoom(self) -> float:
        return self._zoom

    def set_paint(self, paint: Paint | None) -> None:
        """Show something else, at the same zoom."""
        self._paint = paint
        self.update()

    def move_to(self, zoom: float, shift: QPointF) -> None:
        """Zoom 1..16, and no farther aside than the drawing reaches."""
        zoom = min(CLOSEST, max(1.0, zoom))
        reach = (zoom - 1) / 2
        shift = QPointF(min(reach, max(-reach, shift.x())), min(reach, max(-reach, shift.y())))
        if (zoom, shift) != (self._zoom, self._shift):
            self._zoom, self._shift = zoom, shift
            self.update()
            self.moved.emit(zoom, shift)

    def fit(self) -> None:
        """Show all of it."""
        self.move_to(1.0, QPointF())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge around a point of the widget (default: its middle), which stays where it is."""
        paper = self.paper()
        at = paper.center() if at is None else at
        x, y = (at.x() - paper.center().x()) / paper.width(), (at.y() - paper.center().y()) / paper.width()
        zoom = min(CLOSEST, max(1.0, self._zoom * factor))
        grown = zoom / self._zoom
        self.move_to(zoom, QPointF(x + (self._shift.x() - x) * grown, y + (self._shift.y() - y) * grown))

    def paper(self) -> QRectF:
        """The largest square in the middle."""
        side = max(1.0, min(self.width(), self.height()) - 2 * MARGIN)
        return QRectF(round((self.width() - side) / 2), round((self.height() - side) / 2), side, side)

    def sizeHint(self) -> QSize:
        return QSize(360, 360)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper, palette = self.paper(), self.palette()
        painter.setPen(QPen(accent(palette) if self.hasFocus() else rule(palette), 1.0))
        painter.setBrush(palette.color(palette.ColorRole.Base))
        painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self._paint is None:
            return
        inside = QPainterPath()
        inside.addRoundedRect(paper.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setClipPath(inside)
        side = paper.width() * self._zoom
        middle = paper.center() + self._shift * paper.width()
        self._paint(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self.zoom_by(NOTCH**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            way, side = event.position() - self._held, self.paper().width()
            self._held = event.position()
            self.move_to(self._zoom, QPointF(self._shift.x() + way.x() / side, self._shift.y() + way.y() / side))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(NOTCH)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / NOTCH)
            case Qt.Key.Key_0:
                self.fit()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)
