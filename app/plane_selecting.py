"""What the pointer does on the plane: points, clicks, draws a box or a lasso, aims, moves the view."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPolygonF
from PySide6.QtWidgets import QAbstractScrollArea

DRAG = 5.0
"""Pixels that the pointer moves before a press is no click any more."""
LASSO_STEP = 3.0
"""Pixels between two points of a lasso."""


class Mode(Enum):
    """What dragging with the left button does."""

    BOX = "box"
    """Select."""
    LASSO = "lasso"
    """Select."""
    AIM = "aim"
    """Ask for drawings there."""
    MOVE = "move"
    """Move the view; the middle and the right button always do."""


CURSORS = {
    Mode.BOX: Qt.CursorShape.ArrowCursor,
    Mode.LASSO: Qt.CursorShape.ArrowCursor,
    Mode.AIM: Qt.CursorShape.CrossCursor,
    Mode.MOVE: Qt.CursorShape.OpenHandCursor,
}


@dataclass
class Gesture:
    """A drag that is going on."""

    mode: Mode
    points: list[QPointF] = field(default_factory=list)
    """First where the button went down, last where the pointer is; a lasso has all."""
    is_drag: bool = False
    """Or a click as yet."""

    @property
    def box(self) -> QRectF:
        return QRectF(self.points[0], self.points[-1]).normalized()


class Pointer(QObject):
    """Reads the mouse over a plot's viewport, before the plot does, in the viewport's pixels."""

    clicked = Signal(QPointF, Qt.KeyboardModifier)
    hovered = Signal(QPointF)
    left = Signal()
    """The pointer is elsewhere."""
    outlined = Signal(QPolygonF, Qt.KeyboardModifier)
    """A box or a lasso is drawn."""
    aimed = Signal(QRectF)
    moved = Signal(QPointF)
    """The view is dragged by so much."""
    gesture_changed = Signal()

    def __init__(self, plot: QAbstractScrollArea) -> None:
        super().__init__(plot)
        self._plot = plot
        self._mode = Mode.BOX
        self.gesture: Gesture | None = None
        plot.viewport().setMouseTracking(True)
        plot.viewport().installEventFilter(self)

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self.cancel()
        self._plot.viewport().setCursor(CURSORS[mode])

    def cancel(self) -> None:
        """Forget the drag that is going on."""
        if self.gesture is not None:
            self.gesture = None
            self.gesture_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick if isinstance(event, QMouseEvent):
                self._press(event)
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                self._move(event)
            case QEvent.Type.MouseButtonRelease if isinstance(event, QMouseEvent):
                self._release(event)
            case QEvent.Type.Leave:
                self.left.emit()
            case QEvent.Type.ContextMenu:
                pass
            case _:
                return False
        return True

    def _press(self, event: QMouseEvent) -> None:
        self._plot.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.gesture is not None:
            self.cancel()  # a second button gives the drag up
            return
        mode = self._mode
        if event.button() in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
            mode = Mode.MOVE
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            mode = Mode.AIM
        self.gesture = Gesture(mode, [event.position()])

    def _move(self, event: QMouseEvent) -> None:
        at, gesture = event.position(), self.gesture
        if gesture is None:
            self.hovered.emit(at)
            return
        if not gesture.is_drag:
            if (at - gesture.points[0]).manhattanLength() < DRAG:
                return
            gesture.is_drag = True
            self.left.emit()
        self._drag(gesture, at)

    def _drag(self, gesture: Gesture, at: QPointF) -> None:
        if gesture.mode is Mode.MOVE:
            self._plot.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.moved.emit(at - gesture.points[-1])
            gesture.points = [at]
        elif gesture.mode is not Mode.LASSO:
            gesture.points = [gesture.points[0], at]
        elif (at - gesture.points[-1]).manhattanLength() >= LASSO_STEP:
            gesture.points.append(at)
        self.gesture_changed.emit()

    def _release(self, event: QMouseEvent) -> None:
        gesture, self.gesture = self.gesture, None
        if gesture is None:
            return
        self._plot.viewport().setCursor(CURSORS[self._mode])
        self.gesture_changed.emit()
        if not gesture.is_drag:
            if event.button() == Qt.MouseButton.LeftButton:
                self.clicked.emit(gesture.points[0], event.modifiers())
        elif gesture.mode is Mode.AIM:
            self.aimed.emit(gesture.box)
        elif gesture.mode is Mode.BOX:
            self.outlined.emit(QPolygonF(gesture.box), event.modifiers())
        elif gesture.mode is Mode.LASSO:
            self.outlined.emit(QPolygonF([*gesture.points, event.position()]), event.modifiers())
