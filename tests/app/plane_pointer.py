"""A plane on screen, and a hand on its mouse."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.plane import Plane
from tests.app.fake_session_for_plane import FakeSession, drawing_at

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


def four_drawings() -> FakeSession:
    """One drawing in each quarter of the plane: 1 upper left, 2 upper right, 3 lower left, 4 lower right."""
    session = FakeSession()
    places = [(0.2, 0.95), (0.9, 0.96), (0.3, 0.6), (1.0, 0.55)]
    session.drawings.append([drawing_at(key, *place) for key, place in enumerate(places, 1)])
    return session


def shown(session: FakeSession, qtbot: QtBot) -> Plane:
    plane = Plane(session.as_session)
    qtbot.addWidget(plane)
    plane.resize(640, 560)
    with qtbot.waitExposed(plane):
        plane.show()
    QApplication.processEvents()
    return plane


def place(plane: Plane, key: int) -> QPointF:
    found = plane.spot_place(key)
    assert found is not None
    return found


def pixel(plane: Plane, key: int) -> QPoint:
    return place(plane, key).toPoint()


def click(plane: Plane, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(plane.plot.viewport(), LEFT, modifiers, at)


def drag(
    plane: Plane,
    places: list[QPoint],
    modifiers: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
    is_let_go: bool = True,
) -> None:
    viewport = plane.plot.viewport()
    QTest.mousePress(viewport, button, modifiers, places[0])
    for start, end in zip(places, places[1:], strict=False):
        for part in (0.25, 0.5, 0.75, 1.0):
            at = QPointF(start) + (QPointF(end) - QPointF(start)) * part
            event = QMouseEvent(
                QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), Qt.MouseButton.NoButton, button, modifiers
            )
            QApplication.sendEvent(viewport, event)
    if is_let_go:
        QTest.mouseRelease(viewport, button, modifiers, places[-1])


def around(*points: QPoint, by: int = 15) -> list[QPoint]:
    xs, ys = [p.x() for p in points], [p.y() for p in points]
    return [QPoint(min(xs) - by, min(ys) - by), QPoint(max(xs) + by, max(ys) + by)]


def press(plane: Plane, name: str) -> None:
    button = plane.findChild(QWidget, name)
    assert button is not None
    QTest.mouseClick(button, LEFT)
