import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.aim import AimProgress, Region
from app.plane import Plane
from tests.app.fake_session_for_plane import FakeSession
from tests.app.plane_pointer import ALT, drag, four_drawings, place, press, shown


@pytest.fixture
def session() -> FakeSession:
    return four_drawings()


@pytest.fixture
def plane(session: FakeSession, qtbot: QtBot) -> Plane:
    return shown(session, qtbot)


REGION = Region((0.4, 0.6), (0.8, 0.95))


def box_of(plane: Plane, region: Region) -> list[QPoint]:
    scale = plane.points.scale
    low, high = (float(scale.height(r)) for r in region.recognizability)
    left, right = region.originality
    box = plane.plot.to_view.mapRect(QRectF(left, low, right - left, high - low))
    return [box.topLeft().toPoint(), box.bottomRight().toPoint()]


def told(plane: Plane) -> str:
    label = plane.findChild(QLabel, "aim_progress")
    assert label is not None
    return label.text()


@pytest.mark.parametrize("with_alt", [True, False])
@pytest.mark.parametrize("stretched", [True, False])
def test_a_box_on_the_plane_asks_for_that_region(
    plane: Plane,
    session: FakeSession,
    with_alt: bool,
    stretched: bool,
) -> None:
    plane.layers.set_checked("stretch", stretched)
    if with_alt:
        drag(plane, box_of(plane, REGION), ALT)
    else:
        press(plane, "aim")
        drag(plane, box_of(plane, REGION))
    (asked,) = session.asked
    assert asked.originality == pytest.approx(REGION.originality, abs=0.005)
    assert asked.recognizability == pytest.approx(REGION.recognizability, abs=0.01)
    assert not session.selection.keys


def test_what_lies_beyond_the_axes_is_cut_off(plane: Plane, session: FakeSession) -> None:
    press(plane, "aim")
    corner = plane.plot.field.topLeft().toPoint()
    drag(plane, [corner, corner + QPoint(200, 60)])
    (asked,) = session.asked
    assert asked.originality[0] == 0
    assert asked.recognizability[1] == 1


def test_a_slip_of_the_hand_and_a_box_beside_the_plane_ask_for_nothing(
    plane: Plane,
    session: FakeSession,
) -> None:
    press(plane, "aim")
    middle = plane.plot.field.center().toPoint()
    drag(plane, [middle, middle + QPoint(60, 3)])
    below = QPoint(middle.x(), int(plane.plot.field.bottom()) - 1)
    drag(plane, [below, below + QPoint(60, 25)])
    assert not session.asked


def test_it_says_how_the_search_stands(plane: Plane, session: FakeSession) -> None:
    stop = plane.findChild(QWidget, "aim_stop")
    assert stop is not None
    assert (told(plane), stop.isVisible()) == ("", False)
    session.show_progress(AimProgress(REGION, 48, 5))
    assert (told(plane), stop.isVisible()) == ("tries 48, found 5 of 12", True)
    session.show_progress(AimProgress(REGION, 96, 12, is_over=True))
    assert (told(plane), stop.isVisible()) == ("found 12 in 96 tries", False)
    session.show_progress(AimProgress(REGION, 240, 3, is_over=True))
    assert told(plane) == "gave up after 240 tries, found 3 of 12"
    session.show_progress(AimProgress(REGION, 30, 3, is_over=True, is_stopped=True))
    assert told(plane) == "stopped after 30 tries, found 3 of 12"
    session.show_progress(AimProgress(REGION, 1, 0, is_over=True, is_stopped=True))
    assert told(plane) == "stopped after 1 try, found 0 of 12"


def test_the_box_is_shown_and_goes_along_with_the_view(plane: Plane, session: FakeSession) -> None:
    def accent_column(x: int) -> bool:
        image = plane.plot.grab().toImage()
        y = sum(corner.y() for corner in box_of(plane, REGION)) // 2
        colours = [image.pixelColor(x + dx, y) for dx in (-1, 0, 1)]
        return any(colour.red() - colour.blue() > 60 for colour in colours)

    left = box_of(plane, REGION)[0].x()
    assert not accent_column(left)
    session.show_progress(AimProgress(REGION))
    assert accent_column(left)
    drag(plane, [QPoint(300, 300), QPoint(250, 300)], button=Qt.MouseButton.RightButton)
    assert not accent_column(left)
    assert accent_column(box_of(plane, REGION)[0].x())


def test_escape_gives_up_the_drag_first_and_then_the_search(plane: Plane, session: FakeSession) -> None:
    session.show_progress(AimProgress(REGION))
    press(plane, "aim")
    drag(plane, box_of(plane, REGION), is_let_go=False)
    QTest.keyClick(plane.plot, Qt.Key.Key_Escape)
    assert session.stops == 0
    QTest.mouseRelease(plane.plot.viewport(), Qt.MouseButton.LeftButton)
    assert not session.asked
    QTest.keyClick(plane.plot, Qt.Key.Key_Escape)
    assert session.stops == 1
    session.show_progress(AimProgress(REGION, is_over=True))
    QTest.keyClick(plane.plot, Qt.Key.Key_Escape)
    assert session.stops == 1
    session.show_progress(AimProgress(REGION))
    press(plane, "aim_stop")
    assert session.stops == 2


def test_return_aims_around_the_current_drawing(plane: Plane, session: FakeSession) -> None:
    session.selection.select([3])
    QTest.keyClick(plane.plot, Qt.Key.Key_Return)
    assert not session.asked
    press(plane, "aim")
    QTest.keyClick(plane.plot, Qt.Key.Key_Return)
    (asked,) = session.asked
    assert asked.originality == pytest.approx((0.2, 0.4))
    assert asked.recognizability[0] < 0.6 < asked.recognizability[1]


def test_clicking_selects_in_aim_mode_too(plane: Plane, session: FakeSession, qtbot: QtBot) -> None:
    press(plane, "aim")
    QTest.mouseClick(plane.plot.viewport(), Qt.MouseButton.LeftButton, pos=place(plane, 2).toPoint())
    assert session.selection.keys == {2}
