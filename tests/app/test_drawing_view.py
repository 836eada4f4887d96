import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.drawing_view import CLOSEST, DrawingView


class Squares:
    """Keeps where it was asked to paint."""

    def __init__(self) -> None:
        self.last = QRectF()

    def __call__(self, painter: QPainter, square: QRectF) -> None:
        self.last = QRectF(square)


@pytest.fixture
def squares() -> Squares:
    return Squares()


@pytest.fixture
def view(qtbot: QtBot, squares: Squares) -> DrawingView:
    made = DrawingView()
    qtbot.addWidget(made)
    made.resize(416, 300)
    made.set_paint(squares)
    made.grab()
    return made


def turn(view: DrawingView, place: QPointF, notches: int) -> None:
    wheel = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    view.grab()


def share(square: QRectF, place: QPointF) -> tuple[float, float]:
    """Where in the square a place is, 0..1."""
    return (place.x() - square.left()) / square.width(), (place.y() - square.top()) / square.height()


def test_it_shows_all_in_the_middle(view: DrawingView, squares: Squares) -> None:
    assert squares.last == view.paper() == QRectF(66, 8, 284, 284)


def test_the_wheel_zooms_around_the_pointer(view: DrawingView, squares: Squares) -> None:
    place = QPointF(120, 200)
    before = share(squares.last, place)
    turn(view, place, 3)
    assert squares.last.width() == pytest.approx(284 * 1.2**3)
    assert share(squares.last, place) == pytest.approx(before)


def test_zoom_has_ends(view: DrawingView) -> None:
    turn(view, QPointF(100, 100), -5)
    assert view.zoom == 1
    turn(view, QPointF(100, 100), 90)
    assert view.zoom == CLOSEST


def test_it_is_dragged_as_far_as_the_drawing_reaches(view: DrawingView, squares: Squares) -> None:
    view.zoom_by(2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(view, QPoint(230, 140))
    view.grab()
    assert (squares.last.center().x(), squares.last.center().y()) == pytest.approx((238, 140), abs=0.01)
    QTest.mouseMove(view, QPoint(3000, 140))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(3000, 140))
    view.grab()
    assert squares.last.left() == pytest.approx(view.paper().left())


def test_keys_zoom_and_fit(view: DrawingView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(1.2)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1


def test_two_can_move_together(qtbot: QtBot, view: DrawingView) -> None:
    other = DrawingView()
    qtbot.addWidget(other)
    view.moved.connect(other.move_to)
    other.moved.connect(view.move_to)
    view.zoom_by(3, QPointF(100, 100))
    assert other.zoom == 3
    other.fit()
    assert view.zoom == 1
