"""Fingers on a touch screen: one of them draws, two move and zoom, and a palm beside a pen does nothing."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint, QInputDevice, QTouchEvent

from app.pinch import Pinch, Pinched
from app.pressure import pressure_of

SLOP = 12.0
"""Pixels that a finger goes before it draws for sure: a second one that comes later changes nothing."""
UP = QEventPoint.State.Released


class Doing(Enum):
    """What the fingers are at."""

    NOTHING = "nothing"
    DRAWING = "drawing"
    PINCHING = "pinching"


class FingerInput(QObject):
    """Reads touch events. What one finger began is given up when a second one shows that it was no drawing."""

    pressed = Signal(QPointF, object)
    """Place in the widget's pixels, and pressure 0..1 or None."""
    moved = Signal(QPointF, object)
    released = Signal()
    given_up = Signal()
    """It was no stroke: two fingers came, or a pen."""
    pinched = Signal(Pinched)

    def __init__(self, may_draw: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may_draw = may_draw
        self._doing = Doing.NOTHING
        self._finger, self._began, self._at, self._is_stroke = 0, QPointF(), QPointF(), False
        self._pinch: Pinch | None = None
        kinds = QEvent.Type
        self._answers: dict[QEvent.Type, Callable[[QTouchEvent], None]] = {
            kinds.TouchBegin: self._begin,
            kinds.TouchUpdate: self._go_on,
            kinds.TouchEnd: self._end,
            kinds.TouchCancel: self._end,
        }

    def take(self, event: QTouchEvent) -> bool:
        """Whether the event is one for fingers; a touchpad's move the mouse, and draw nothing by themselves."""
        if event.device().type() == QInputDevice.DeviceType.TouchPad:
            return False
        self._answers[event.type()](event)
        return True

    def forget(self) -> None:
        """What is under way is over, and nobody needs to be told."""
        self._doing, self._pinch = Doing.NOTHING, None

    def give_up(self) -> None:
        """What a finger draws is none of its own: a pen is there, and this is the hand that holds it."""
        if self._doing is Doing.DRAWING:
            self.forget()
            self.given_up.emit()

    def _begin(self, event: QTouchEvent) -> None:
        if not self._may_draw():
            return
        if len(event.points()) > 1:
            self._start_pinch({each.id(): each.position() for each in event.points()})
            return
        finger = event.points()[0]
        self._finger, self._began, self._at = finger.id(), finger.position(), finger.position()
        self._doing, self._is_stroke = Doing.DRAWING, False
        self.pressed.emit(finger.position(), pressure_of(event, finger.pressure()))

    def _go_on(self, event: QTouchEvent) -> None:
        down = {each.id(): each.position() for each in event.points() if each.state() != UP}
        if self._doing is Doing.PINCHING and self._pinch is not None:
            if (pinched := self._pinch.follow(down)) is not None:
                self.pinched.emit(pinched)
        elif self._doing is Doing.DRAWING and not self._is_stroke and any(each != self._finger for each in down):
            self.give_up()
            self._start_pinch(down | {self._finger: self._at})  # a finger at rest need not tell its place anew
        elif self._doing is Doing.DRAWING:
            self._draw(event)

    def _draw(self, event: QTouchEvent) -> None:
        for finger in event.points():
            if finger.id() != self._finger or finger.state() == QEventPoint.State.Stationary:
                continue
            self._at = finger.position()
            self._is_stroke |= (self._at - self._began).manhattanLength() > SLOP
            self.moved.emit(self._at, pressure_of(event, finger.pressure()))
            if finger.state() == UP:
                self._let_go()
                return

    def _end(self, _: QTouchEvent) -> None:
        if self._doing is Doing.DRAWING:
            self._let_go()
        self.forget()

    def _start_pinch(self, places: dict[int, QPointF]) -> None:
        self._doing, self._pinch = Doing.PINCHING, Pinch(places)

    def _let_go(self) -> None:
        self.forget()
        self.released.emit()
