"""Mouse, tablet and finger as one thing: a pen that is pressed, moved and released."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QMouseEvent,
    QPointerEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

INTERRUPTIONS = frozenset({QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.WindowDeactivate})
LEFT = Qt.MouseButton.LeftButton


class Device(Enum):
    """What draws at the moment; the others are ignored meanwhile."""

    MOUSE = "mouse"
    TABLET = "tablet"
    FINGER = "finger"


class PointerInput(QObject):
    """Listens to a widget's events. Whatever interrupts the device, a press is always followed by a release."""

    pressed = Signal(QPointF, object, bool)
    """Place in the widget's pixels, pressure 0..1 or None, whether it is the eraser's end."""
    moved = Signal(QPointF, object)
    released = Signal()
    interrupted = Signal()
    """The widget lost the focus or is gone: whoever draws may be done without anybody telling."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._device: Device | None = None
        self._finger = 0
        kinds = QEvent.Type
        self._answers: dict[QEvent.Type, Callable[..., bool]] = {
            kinds.MouseButtonPress: self._press_mouse,
            kinds.MouseButtonDblClick: self._press_mouse,
            kinds.MouseMove: self._move_mouse,
            kinds.MouseButtonRelease: self._release_mouse,
            kinds.TabletPress: self._press_tablet,
            kinds.TabletMove: self._move_tablet,
            kinds.TabletRelease: self._release_tablet,
            kinds.TouchBegin: self._press_finger,
            kinds.TouchUpdate: self._move_finger,
            kinds.TouchEnd: self._release_finger,
            kinds.TouchCancel: self._release_finger,
            kinds.Leave: self._leave,
        }
        widget.installEventFilter(self)

    def let_go(self) -> None:
        """End what is under way, whatever the device still does."""
        if self._device is not None:
            if self._device is Device.TABLET:
                QGuiApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self._device = None
            self._widget.setMouseTracking(False)
            self.released.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the widget; and, while a tablet draws, of the application: only that is told of a pen out of reach."""
        kind = event.type()
        if watched is not self._widget:
            if kind == QEvent.Type.TabletLeaveProximity:
                self.let_go()
            return False
        if kind in INTERRUPTIONS:
            self.interrupted.emit()
        answer = self._answers.get(kind)
        if answer is None or not answer(event):
            return False
        event.accept()
        return True

    def _begin(self, device: Device, place: QPointF, pressure: float | None = None, is_eraser: bool = False) -> None:
        self._device = device
        self._widget.setMouseTracking(True)  # a move without a button tells of a release that got lost
        if device is Device.TABLET:
            QGuiApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.pressed.emit(place, pressure, is_eraser)

    def _press_mouse(self, event: QMouseEvent) -> bool:
        """A mouse that the system makes up for a finger or a tablet would draw everything twice."""
        is_real = event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
        if event.button() != LEFT or not is_real or self._device is not None:
            return False
        self._begin(Device.MOUSE, event.position())
        return True

    def _move_mouse(self, event: QMouseEvent) -> bool:
        if self._device is not Device.MOUSE:
            return False
        if event.buttons() & LEFT:
            self.moved.emit(event.position(), None)
        else:
            self.let_go()  # the release went to somebody else
        return True

    def _release_mouse(self, event: QMouseEvent) -> bool:
        if self._device is not Device.MOUSE or event.button() != LEFT:
            return False
        self.moved.emit(event.position(), None)
        self.let_go()
        return True

    def _leave(self, event: QEvent) -> bool:
        if self._device is Device.MOUSE and not QGuiApplication.mouseButtons() & LEFT:
            self.let_go()
        return False

    def _press_tablet(self, event: QTabletEvent) -> bool:
        """Always taken, so that no mouse is made up for it."""
        if event.button() == LEFT and self._device is None:
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._begin(Device.TABLET, event.position(), _pressure(event, event.pressure()), is_eraser)
        return True

    def _move_tablet(self, event: QTabletEvent) -> bool:
        if self._device is Device.TABLET:
            if event.buttons() & LEFT:
                self.moved.emit(event.position(), _pressure(event, event.pressure()))
            else:
                self.let_go()
        return True

    def _release_tablet(self, event: QTabletEvent) -> bool:
        if self._device is Device.TABLET and event.button() == LEFT:
            self.let_go()  # the pressure of a lifted pen is 0, and its place that of the last move
        return True

    def _press_finger(self, event: QTouchEvent) -> bool:
        """A touchpad's fingers move the mouse, and draw nothing by themselves."""
        if event.device().type() == QInputDevice.DeviceType.TouchPad:
            return False
        if self._device is None:
            finger = event.points()[0]
            self._finger = finger.id()
            self._begin(Device.FINGER, finger.position(), _pressure(event, finger.pressure()))
        return True

    def _move_finger(self, event: QTouchEvent) -> bool:
        for finger in event.points():
            is_still = finger.state() == QEventPoint.State.Stationary
            if self._device is Device.FINGER and finger.id() == self._finger and not is_still:
                self._follow(event, finger)
        return True

    def _follow(self, event: QTouchEvent, finger: QEventPoint) -> None:
        self.moved.emit(finger.position(), _pressure(event, finger.pressure()))
        if finger.state() == QEventPoint.State.Released:
            self.let_go()

    def _release_finger(self, event: QTouchEvent) -> bool:
        if self._device is Device.FINGER:
            self.let_go()
        return True


def _pressure(event: QPointerEvent, told: float) -> float | None:
    can_tell = event.device().capabilities() & QInputDevice.Capability.Pressure
    return told if can_tell else None
