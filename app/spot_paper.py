"""Sheets of paper that show shapes: one to look at, and one to choose by."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.drawing_image import paint_framed
from app.spot_shape import Shape
from app.style_sheet import mixed
from app.theme import accent, rule
from engine import MODEL_FRAME

RADIUS = 12.0
INSET = 0.04
"""Of the sheet's side, free around the model's frame."""
HOVERED, PRESSED = 0.05, 0.12
"""How much of the accent lies on the paper."""
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class ShapePaper(QWidget):
    """A square sheet with a shape on it."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: Shape = ()
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(side // 2, side // 2)

    def show_shape(self, shape: Shape) -> None:
        self._shape = shape
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            square, palette = square_in(self), self.palette()
            paint_sheet(painter, square, palette.color(QPalette.ColorRole.Base), QPen(rule(palette), 1.0))
            paint_shape(painter, square, self._shape, palette.color(QPalette.ColorRole.Text))


class ShapeButton(QAbstractButton):
    """A sheet that is chosen by a click, Space or Enter; arrow keys are left to whoever holds it."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: Shape = ()
        self._side = side
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(side // 2, side // 2)

    def show_shape(self, shape: Shape) -> None:
        self._shape = shape
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        base, strong = palette.color(QPalette.ColorRole.Base), accent(palette)
        if self.isDown():
            base = mixed(base, strong, PRESSED)
        elif self.underMouse():
            base = mixed(base, strong, HOVERED)
        is_ringed = self.hasFocus() or self.underMouse()
        edge = QPen(strong, 2.0) if is_ringed else QPen(rule(palette), 1.0)
        with QPainter(self) as painter:
            square = square_in(self)
            paint_sheet(painter, square, base, edge)
            paint_shape(painter, square, self._shape, palette.color(QPalette.ColorRole.Text))


def square_in(widget: QWidget) -> QRectF:
    """The largest square in a widget's middle, on whole pixels, with room for a ring."""
    side = min(widget.width(), widget.height()) - 2
    corner = QPointF(round((widget.width() - side) / 2), round((widget.height() - side) / 2))
    return QRectF(corner.x(), corner.y(), side, side)


def paint_sheet(painter: QPainter, square: QRectF, paper: QColor, edge: QPen, radius: float = RADIUS) -> None:
    """Paper with an edge that lies inside the square."""
    half = edge.widthF() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge)
    painter.setBrush(paper)
    painter.drawRoundedRect(square.adjusted(half, half, -half, -half), radius, radius)


def paint_shape(painter: QPainter, square: QRectF, shape: Shape, ink: QColor) -> None:
    """The shape with its pen, the model's frame a little inside the square."""
    inset = INSET * square.width()
    paint_framed(painter, square.adjusted(inset, inset, -inset, -inset), shape, MODEL_FRAME, ink)
