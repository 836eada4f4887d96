"""Mouse, tablet and finger for tests: real events, sent to a widget."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Place = tuple[float, float]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
Type = QEvent.Type


@dataclass
class Mouse:
    widget: QWidget
    source: Qt.MouseEventSource = Qt.MouseEventSource.MouseEventNotSynthesized

    def press(self, place: Place, button: Qt.MouseButton = LEFT) -> None:
        self._send(Type.MouseButtonPress, place, button, button)

    def move(self, place: Place, buttons: Qt.MouseButton = LEFT) -> None:
        self._send(Type.MouseMove, place, NONE, buttons)

    def release(self, place: Place, button: Qt.MouseButton = LEFT) -> None:
        self._send(Type.MouseButtonRelease, place, button, NONE)

    def draw(self, places: Iterable[Place]) -> None:
        first, *others = places
        self.press(first)
        for place in others:
            self.move(place)
        self.release(others[-1] if others else first)

    def _send(self, kind: QEvent.Type, place: Place, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        at = QPointF(*place)
        there = QPointF(self.widget.mapToGlobal(at))
        window = QPointF(self.widget.mapTo(self.widget.window(), at))
        QApplication.sendEvent(self.widget, QMouseEvent(kind, at, window, there, button, buttons, PLAIN, self.source))


class Tablet:
    def __init__(self, widget: QWidget, is_eraser: bool = False, can_tell_pressure: bool = True) -> None:
        self.widget = widget
        kind = QPointingDevice.PointerType
        pointer = kind.Eraser if is_eraser else kind.Pen
        able = QInputDevice.Capability.Position
        if can_tell_pressure:
            able |= QInputDevice.Capability.Pressure
        self._device = QPointingDevice("tablet", 7, QInputDevice.DeviceType.Stylus, pointer, able, 1, 3)

    def press(self, place: Place, pressure: float = 0.5, button: Qt.MouseButton = LEFT) -> bool:
        return self._send(Type.TabletPress, place, pressure, button, button)

    def move(self, place: Place, pressure: float = 0.5, buttons: Qt.MouseButton = LEFT) -> bool:
        return self._send(Type.TabletMove, place, pressure, NONE, buttons)

    def release(self, place: Place) -> bool:
        return self._send(Type.TabletRelease, place, 0.0, LEFT, NONE)

    def leave(self) -> None:
        event = self._event(Type.TabletLeaveProximity, (0, 0), 0.0, NONE, NONE)
        QApplication.sendEvent(QApplication.instance(), event)  # type: ignore[arg-type]

    def draw(self, places: Iterable[Place], pressures: Iterable[float]) -> None:
        (first, pressure), *others = zip(places, pressures, strict=True)
        self.press(first, pressure)
        for place, pressure in others:
            self.move(place, pressure)
        self.release(others[-1][0])

    def _send(
        self, kind: QEvent.Type, place: Place, pressure: float, button: Qt.MouseButton, buttons: Qt.MouseButton
    ) -> bool:
        """Whether the widget took it, so that no mouse is made up for it."""
        event = self._event(kind, place, pressure, button, buttons)
        event.ignore()
        QApplication.sendEvent(self.widget, event)
        return event.isAccepted()

    def _event(
        self, kind: QEvent.Type, place: Place, pressure: float, button: Qt.MouseButton, buttons: Qt.MouseButton
    ) -> QTabletEvent:
        at = QPointF(*place)
        there = QPointF(self.widget.mapToGlobal(at))
        return QTabletEvent(kind, self._device, at, there, pressure, 0, 0, 0, 0, 0, PLAIN, button, buttons)


class Fingers:
    """Of a touch screen; they are told apart by their numbers."""

    def __init__(self, widget: QWidget, kind: QInputDevice.DeviceType = QInputDevice.DeviceType.TouchScreen) -> None:
        self.widget = widget
        self._device = QTest.createTouchDevice(kind)

    def press(self, place: Place, finger: int = 0, resting: int | None = None) -> None:
        event = QTest.touchEvent(self.widget, self._device)
        if resting is not None:
            event.stationary(resting)
        event.press(finger, QPointF(*place).toPoint(), self.widget).commit()

    def move(self, place: Place, finger: int = 0, resting: int | None = None) -> None:
        event = QTest.touchEvent(self.widget, self._device)
        if resting is not None:
            event.stationary(resting)
        event.move(finger, QPointF(*place).toPoint(), self.widget).commit()

    def release(self, place: Place, finger: int = 0, resting: int | None = None) -> None:
        event = QTest.touchEvent(self.widget, self._device)
        if resting is not None:
            event.stationary(resting)
        event.release(finger, QPointF(*place).toPoint(), self.widget).commit()

    def place(self, *places: Place) -> None:
        """All of these go down at once."""
        event = QTest.touchEvent(self.widget, self._device)
        for finger, place in enumerate(places):
            event.press(finger, QPointF(*place).toPoint(), self.widget)
        event.commit()

    def pinch(self, *places: Place) -> None:
        """All of them move at once."""
        event = QTest.touchEvent(self.widget, self._device)
        for finger, place in enumerate(places):
            event.move(finger, QPointF(*place).toPoint(), self.widget)
        event.commit()

    def lift(self, *places: Place) -> None:
        """All of them go at once."""
        event = QTest.touchEvent(self.widget, self._device)
        for finger, place in enumerate(places):
            event.release(finger, QPointF(*place).toPoint(), self.widget)
        event.commit()

    def cancel(self) -> None:
        QApplication.sendEvent(self.widget, QTouchEvent(Type.TouchCancel, self._device))

    def draw(self, places: Iterable[Place]) -> None:
        first, *others = places
        self.press(first)
        for place in others:
            self.move(place)
        self.release(others[-1])
