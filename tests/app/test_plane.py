from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.plane import Plane
from engine import Scores
from tests.app.fake_session_for_plane import FakeSession, drawing_at
from tests.app.plane_pointer import (
    CTRL,
    LEFT,
    NONE,
    RIGHT,
    SHIFT,
    around,
    click,
    drag,
    four_drawings,
    pixel,
    place,
    press,
    shown,
)


@pytest.fixture
def session() -> FakeSession:
    return four_drawings()


@pytest.fixture
def plane(session: FakeSession, qtbot: QtBot) -> Plane:
    return shown(session, qtbot)


def test_the_parts_are_found_by_name(plane: Plane) -> None:
    for name in ("plane", "aim", "human_cloud", "published", "stretch", "plane_fit", "aim_progress", "select_lasso"):
        child = plane.findChild(QWidget, name)
        assert child is not None, name
        assert child.accessibleName(), name
    assert "0.55" in plane.plot.accessibleDescription()
    assert "20 characters" in plane.plot.accessibleDescription()


def test_points_stand_where_their_scores_say(plane: Plane) -> None:
    view = plane.plot.to_view.inverted()[0]
    at = view.map(place(plane, 3))
    assert at.x() == pytest.approx(0.3)
    assert float(plane.points.scale.recognizability(np.array(at.y()))) == pytest.approx(0.6)
    field = plane.plot.field
    assert all(field.contains(place(plane, key)) for key in (1, 2, 3, 4))
    press(plane, "stretch")
    assert view.map(place(plane, 3)).y() == pytest.approx(60)


def test_a_click_selects_for_everybody_and_beside_points_clears(plane: Plane, session: FakeSession) -> None:
    click(plane, pixel(plane, 2))
    assert (set(session.selection.keys), session.selection.current) == ({2}, 2)
    click(plane, pixel(plane, 3), SHIFT)
    assert (set(session.selection.keys), session.selection.current) == ({2, 3}, 3)
    click(plane, pixel(plane, 2), CTRL)
    assert session.selection.keys == {3}
    click(plane, pixel(plane, 2) + QPoint(60, 60))
    assert not session.selection.keys


def test_a_box_selects_what_is_inside(plane: Plane, session: FakeSession) -> None:
    drag(plane, around(pixel(plane, 1), pixel(plane, 3)))
    assert session.selection.keys == {1, 3}
    drag(plane, around(pixel(plane, 3), pixel(plane, 4))[::-1])
    assert session.selection.keys == {3, 4}
    drag(plane, around(pixel(plane, 2)), SHIFT)
    assert session.selection.keys == {2, 3, 4}
    drag(plane, around(pixel(plane, 1), pixel(plane, 2)), CTRL)
    assert session.selection.keys == {1, 3, 4}


def test_a_lasso_goes_round_what_a_box_would_hold(plane: Plane, session: FakeSession) -> None:
    press(plane, "select_lasso")
    one, two, three, four = (pixel(plane, key) for key in (1, 2, 3, 4))
    low, far = QPoint(0, 30), QPoint(25, 0)
    drag(
        plane, [one - far - low, two + far - low, four + far + low, four - far + low, two - far + low, one - far + low]
    )
    assert session.selection.keys == {1, 2, 4}
    drag(plane, [three - far - low, three + far - low, three + far + low, three - far + low])
    assert session.selection.keys == {3}


def test_selected_points_are_painted_otherwise(plane: Plane, session: FakeSession, qtbot: QtBot) -> None:
    def picture() -> bytes:
        at = pixel(plane, 2)
        image = plane.plot.grab().copy(at.x() - 14, at.y() - 14, 28, 28).toImage()
        return bytes(image.constBits())

    plain = picture()
    session.selection.select([2])
    assert picture() != plain
    session.selection.clear()
    assert picture() == plain


def test_hovering_shows_the_drawing_and_leaving_hides_it(plane: Plane, session: FakeSession) -> None:
    QTest.mouseMove(plane.plot.viewport(), pixel(plane, 4))
    drawing = plane.card.drawing
    assert drawing is session.drawings.get(4)
    assert plane.plot.viewport().rect().contains(plane.card.geometry())
    assert plane.card.geometry().contains(pixel(plane, 4)) is False
    ink = plane.card.grab().toImage().convertToFormat(plane.card.grab().toImage().Format.Format_Grayscale8)
    levels = np.frombuffer(ink.constBits(), np.uint8)
    assert (levels < 110).mean() > 0.02
    QTest.mouseMove(plane.plot.viewport(), pixel(plane, 4) - QPoint(80, 0))
    assert plane.card.drawing is None
    QTest.mouseMove(plane.plot.viewport(), pixel(plane, 4))
    session.drawings.remove([4])
    assert plane.card.drawing is None


def test_what_lands_is_ringed_for_a_moment(plane: Plane, session: FakeSession, qtbot: QtBot) -> None:
    preview = replace(drawing_at(9, 0, 0), scores=None)
    session.drawings.append([preview])
    assert plane.spot_place(9) is None
    assert not plane.marks.landing
    session.drawings.replace([replace(preview, scores=Scores(0.5, 0.8))])
    assert plane.spot_place(9) is not None
    assert list(plane.marks.landing) == [9]
    qtbot.waitUntil(lambda: not plane.marks.landing, timeout=10000)


def test_many_at_once_land_without_rings(plane: Plane, session: FakeSession) -> None:
    session.drawings.append([drawing_at(key, 0.5, 0.8) for key in range(100, 200)])
    assert not plane.marks.landing


def test_the_view_follows_what_lands_outside_until_it_is_moved(plane: Plane, session: FakeSession) -> None:
    session.drawings.append([drawing_at(10, 2.0, 0.5)])
    assert plane.plot.field.contains(place(plane, 10))
    drag(plane, [QPoint(300, 300), QPoint(340, 310)], button=RIGHT)
    session.drawings.append([drawing_at(11, 4.0, 0.5)])
    assert not plane.plot.field.contains(place(plane, 11))
    press(plane, "plane_fit")
    assert plane.plot.field.contains(place(plane, 11))


def test_dragging_in_move_mode_or_with_the_right_button_moves_the_view(plane: Plane, session: FakeSession) -> None:
    for button, mode in ((RIGHT, "select_box"), (LEFT, "plane_move")):
        press(plane, mode)
        before = place(plane, 3)
        drag(plane, [QPoint(300, 300), QPoint(340, 290)], button=button)
        moved = place(plane, 3) - before
        assert (moved.x(), moved.y()) == pytest.approx((40, -10), abs=0.5)
    assert not session.selection.keys


def test_the_wheel_zooms_about_the_pointer(plane: Plane) -> None:
    at = place(plane, 3)
    far = place(plane, 2) - at
    event = QWheelEvent(
        at,
        plane.plot.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plane.plot.viewport(), event)
    assert (place(plane, 3) - at).manhattanLength() < 0.01
    assert (place(plane, 2) - place(plane, 3)).x() == pytest.approx(far.x() * 1.0015**120, rel=1e-3)


def test_painted_points_go_along_with_the_view_and_the_card_goes_away(plane: Plane) -> None:
    def is_painted(at: QPoint) -> bool:
        colour = plane.plot.grab().toImage().pixelColor(at)
        return int(colour.blue()) - int(colour.red()) > 60

    before = pixel(plane, 3)
    QTest.mouseMove(plane.plot.viewport(), before)
    assert plane.card.drawing is not None
    plane.plot.pan(QPointF(50, -40))
    after = pixel(plane, 3)
    assert after == before + QPoint(50, -40)
    assert plane.card.drawing is None
    assert is_painted(after)
    assert not is_painted(before)


def test_keys_zoom_fit_and_walk_from_point_to_point(plane: Plane, session: FakeSession) -> None:
    plot = plane.plot
    plot.setFocus()
    home = place(plane, 4)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert session.selection.current == 1
    for key, reached in ((Qt.Key.Key_Right, 2), (Qt.Key.Key_Down, 4), (Qt.Key.Key_Left, 3), (Qt.Key.Key_Down, 3)):
        QTest.keyClick(plot, key)
        assert (set(session.selection.keys), session.selection.current) == ({reached}, reached)
    QTest.keyClick(plot, Qt.Key.Key_Up, SHIFT)
    assert (set(session.selection.keys), session.selection.current) == ({1, 3}, 1)
    QTest.keyClick(plot, Qt.Key.Key_A, CTRL)
    assert session.selection.keys == {1, 2, 3, 4}
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    assert (place(plane, 4) - home).manhattanLength() > 20
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert (place(plane, 4) - home).manhattanLength() < 0.01


def test_right_clicks_open_no_menu(plane: Plane) -> None:
    QTest.mouseClick(plane.plot.viewport(), RIGHT, NONE, QPoint(300, 200))
    at = QPoint(300, 200)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, plane.plot.viewport().mapToGlobal(at))
    heard: list[QPoint] = []
    plane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    plane.customContextMenuRequested.connect(heard.append)
    QApplication.sendEvent(plane.plot.viewport(), asked)
    assert not heard
    assert QApplication.activePopupWidget() is None
    assert not plane.plot.plotItem.vb.menuEnabled()
