"""Mouse, tablet and finger as one thing: a pen that is pressed, moved and released."""

import math
import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QWidget

from app.finger_input import FingerInput
from app.pinch import Pinched
from app.pressure import pressure_of

PEN_NEAR = 0.5
"""Seconds after the last word of a tablet's pen in which its hand may still lie on the screen."""
INTERRUPTIONS = frozenset({QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.WindowDeactivate})
LEFT = Qt.MouseButton.LeftButton


class Device(Enum):
    """What draws at the moment; the others are ignored meanwhile."""

    MOUSE = "mouse"
    TABLET = "tablet"
    FINGER = "finger"


class PointerInput(QObject):
    """Listens to a widget's events. Whatever interrupts the device, a press is always followed by its end."""

    pressed = Signal(QPointF, object, bool)
    """Place in the widget's pixels, pressure 0..1 or None, whether it is the eraser's end."""
    moved = Signal(QPointF, object)
    released = Signal()
    given_up = Signal()
    """Instead of `released`: what was drawn was none, but two fingers that zoom, or the hand that holds the pen."""
    pinched = Signal(Pinched)
    interrupted = Signal()
    """The widget lost the focus or is gone: whoever draws may be done without anybody telling."""

    def __init__(self, widget: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(widget)
        self._widget, self._clock = widget, clock
        self._device: Device | None = None
        self._pen_seen = -math.inf
        self._fingers = FingerInput(self._may_touch, self)
        self._follow_fingers()
        kinds = QEvent.Type
        self._answers: dict[QEvent.Type, Callable[..., bool]] = {
            kinds.MouseButtonPress: self._press_mouse,
            kinds.MouseButtonDblClick: self._press_mouse,
            kinds.MouseMove: self._move_mouse,
            kinds.MouseButtonRelease: self._release_mouse,
            kinds.TabletPress: self._press_tablet,
            kinds.TabletMove: self._move_tablet,
            kinds.TabletRelease: self._release_tablet,
            kinds.TouchBegin: self._fingers.take,
            kinds.TouchUpdate: self._fingers.take,
            kinds.TouchEnd: self._fingers.take,
            kinds.TouchCancel: self._fingers.take,
            kinds.Leave: self._leave,
        }
        widget.setTabletTracking(True)  # a pen that hovers tells that the hand beside it draws nothing
        widget.installEventFilter(self)

    def let_go(self) -> None:
        """End what is under way, whatever the device still does."""
        if self._device is not None:
            self._put_away()
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

    def _put_away(self) -> None:
        if self._device is Device.TABLET:
            QGuiApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._device = None
        self._fingers.forget()
        self._widget.setMouseTracking(False)

    def _follow_fingers(self) -> None:
        fingers = self._fingers
        fingers.pressed.connect(lambda place, pressure: self._begin(Device.FINGER, place, pressure))
        fingers.moved.connect(self.moved)
        fingers.released.connect(self.let_go)
        fingers.given_up.connect(self._give_up)
        fingers.pinched.connect(self.pinched)

    def _may_touch(self) -> bool:
        return self._device is None and self._clock() - self._pen_seen > PEN_NEAR

    def _give_up(self) -> None:
        self._put_away()
        self.given_up.emit()

    def _see_pen(self) -> None:
        self._pen_seen = self._clock()
        self._fingers.give_up()

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
        self._see_pen()
        if event.button() == LEFT and self._device is None:
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._begin(Device.TABLET, event.position(), pressure_of(event, event.pressure()), is_eraser)
        return True

    def _move_tablet(self, event: QTabletEvent) -> bool:
        self._see_pen()
        if self._device is Device.TABLET:
            if event.buttons() & LEFT:
                self.moved.emit(event.position(), pressure_of(event, event.pressure()))
            else:
                self.let_go()
        return True

    def _release_tablet(self, event: QTabletEvent) -> bool:
        self._see_pen()
        if self._device is Device.TABLET and event.button() == LEFT:
            self.let_go()  # the pressure of a lifted pen is 0, and its place that of the last move
        return True
