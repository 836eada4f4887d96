from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.document import Sheet
from tests.app.pointers import Fingers, Mouse, Tablet
from tests.app.stage import Stage, staged

WAY = ((100, 100), (200, 150), (300, 400))


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = staged(qtbot)
    yield made
    made.canvas.close()


class Watched:
    """Counts what the document says of the pen."""

    def __init__(self, stage: Stage) -> None:
        self.begun = self.ended = 0
        stage.document.stroke_begun.connect(self._begin)
        stage.document.stroke_ended.connect(self._end)

    def _begin(self) -> None:
        self.begun += 1

    def _end(self) -> None:
        self.ended += 1


def test_a_mouse_draws_a_stroke_where_it_goes(stage: Stage) -> None:
    mouse = Mouse(stage.canvas)
    places = stage.way(*WAY)
    mouse.press(places[0])
    for seconds, place in enumerate(places[1:], 1):
        stage.clock.now = 1000 + seconds / 4
        mouse.move(place)
    mouse.release(places[-1])
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, WAY, atol=1e-3)
    assert stroke.points.dtype == np.float32
    assert stroke.times is not None
    np.testing.assert_allclose(stroke.times, [0, 0.25, 0.5])
    assert stroke.pressures is None
    assert stage.document.undo_stack.undoText() == "Stroke"


def test_times_go_on_from_stroke_to_stroke(stage: Stage) -> None:
    mouse = Mouse(stage.canvas)
    mouse.draw(stage.way(*WAY))
    stage.clock.now += 3
    mouse.draw(stage.way((10, 10), (20, 20)))
    assert stage.strokes[1].times is not None
    assert stage.strokes[1].times[0] == pytest.approx(3)


def test_qt_tests_own_mouse_draws(stage: Stage) -> None:
    canvas, left = stage.canvas, Qt.MouseButton.LeftButton
    start, end = (QPointF(*stage.at(*place)).toPoint() for place in ((100, 100), (300, 300)))
    QTest.mousePress(canvas, left, pos=start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, left, pos=end)
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points[[0, -1]], [(100, 100), (300, 300)], atol=0.5)


def test_a_click_is_a_dot(stage: Stage) -> None:
    Mouse(stage.canvas).draw(stage.way((50, 60)))
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, [(50, 60)], atol=1e-3)


def test_two_quick_clicks_are_two_dots(stage: Stage) -> None:
    place = QPointF(*stage.at(50, 60)).toPoint()
    QTest.mouseClick(stage.canvas, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(stage.canvas, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(stage.canvas, Qt.MouseButton.LeftButton, pos=place)
    assert len(stage.strokes) == 2


def test_the_document_knows_when_the_pen_is_down(stage: Stage) -> None:
    watched, mouse = Watched(stage), Mouse(stage.canvas)
    mouse.press(stage.at(10, 10))
    assert (watched.begun, watched.ended) == (1, 0)
    assert not stage.strokes
    pages = []
    stage.document.stroke_ended.connect(lambda: pages.append(len(stage.strokes)))
    mouse.release(stage.at(10, 10))
    assert (watched.begun, watched.ended) == (1, 1)
    assert pages == [1]  # the page is there before anybody hears that the stroke ended


def test_ink_stays_on_the_paper(stage: Stage) -> None:
    Mouse(stage.canvas).draw(stage.way((600, 600), (900, 700)))
    assert stage.strokes[0].points.max() <= 640


def test_beside_the_paper_nothing_is_drawn(qtbot: QtBot) -> None:
    stage = staged(qtbot)
    stage.canvas.resize(1200, 400)
    watched = Watched(stage)
    Mouse(stage.canvas).draw([(5, 200), (10, 210)])
    assert not stage.strokes
    assert watched.begun == watched.ended == 0


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_draw_nothing(stage: Stage, button: Qt.MouseButton) -> None:
    mouse = Mouse(stage.canvas)
    mouse.press(stage.at(10, 10), button)
    mouse.move(stage.at(50, 50), button)
    mouse.release(stage.at(50, 50), button)
    assert not stage.strokes


def test_a_mouse_made_up_by_the_system_draws_nothing(stage: Stage) -> None:
    Mouse(stage.canvas, Qt.MouseEventSource.MouseEventSynthesizedBySystem).draw(stage.way(*WAY))
    assert not stage.strokes


def test_a_tablet_draws_with_pressure(stage: Stage) -> None:
    Tablet(stage.canvas).draw(stage.way(*WAY), [0.25, 0.5, 1.0])
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, WAY, atol=1e-3)
    np.testing.assert_allclose(stroke.pressures, [0.25, 0.5, 1.0])  # type: ignore[arg-type]


def test_a_tablet_need_not_know_pressure(stage: Stage) -> None:
    Tablet(stage.canvas, can_tell_pressure=False).draw(stage.way(*WAY), [0, 0, 0])
    (stroke,) = stage.strokes
    assert stroke.pressures is None


def test_a_tablets_events_are_taken_so_that_no_mouse_follows(stage: Stage) -> None:
    tablet = Tablet(stage.canvas)
    assert tablet.move(stage.at(5, 5), buttons=Qt.MouseButton.NoButton)
    assert tablet.press(stage.at(10, 10))
    assert tablet.move(stage.at(20, 20))
    assert tablet.release(stage.at(20, 20))


def test_the_eraser_end_erases(stage: Stage) -> None:
    Mouse(stage.canvas).draw(stage.way((100, 300), (500, 300)))
    Tablet(stage.canvas, is_eraser=True).draw(stage.way((300, 250), (300, 350)), [0.5, 0.5])
    left, right = stage.strokes
    assert left.points[-1, 0] == pytest.approx(300 - 20, abs=0.5)
    assert right.points[0, 0] == pytest.approx(300 + 20, abs=0.5)
    assert stage.document.undo_stack.undoText() == "Erase"


def test_a_pen_out_of_reach_ends_the_stroke(stage: Stage) -> None:
    watched, tablet = Watched(stage), Tablet(stage.canvas)
    tablet.press(stage.at(100, 100))
    tablet.move(stage.at(200, 200))
    tablet.leave()
    assert len(stage.strokes) == 1
    assert (watched.begun, watched.ended) == (1, 1)
    tablet.move(stage.at(300, 300), buttons=Qt.MouseButton.NoButton)
    assert len(stage.strokes) == 1


def test_a_mouse_is_ignored_while_the_tablet_draws(stage: Stage) -> None:
    tablet, mouse = Tablet(stage.canvas), Mouse(stage.canvas)
    tablet.press(stage.at(100, 100))
    mouse.press(stage.at(400, 400))
    mouse.move(stage.at(500, 400))
    mouse.release(stage.at(500, 400))
    tablet.move(stage.at(200, 200))
    tablet.release(stage.at(200, 200))
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, [(100, 100), (200, 200)], atol=1e-3)


def test_a_finger_draws(stage: Stage) -> None:
    Fingers(stage.canvas).draw(stage.way(*WAY))
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, WAY, atol=0.5)


def test_a_second_finger_beside_a_stroke_changes_nothing(stage: Stage) -> None:
    fingers = Fingers(stage.canvas)
    fingers.press(stage.at(100, 100))
    fingers.move(stage.at(150, 100))
    fingers.press(stage.at(500, 500), finger=1, resting=0)
    fingers.move(stage.at(510, 510), finger=1, resting=0)
    fingers.move(stage.at(200, 100), resting=1)
    fingers.release(stage.at(510, 510), finger=1, resting=0)
    fingers.release(stage.at(200, 100))
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, [(100, 100), (150, 100), (200, 100)], atol=0.5)


def test_a_cancelled_touch_is_a_stroke_too(stage: Stage) -> None:
    watched, fingers = Watched(stage), Fingers(stage.canvas)
    fingers.press(stage.at(100, 100))
    fingers.move(stage.at(200, 100))
    fingers.cancel()
    assert len(stage.strokes) == 1
    assert (watched.begun, watched.ended) == (1, 1)


def test_a_touchpad_draws_nothing(stage: Stage) -> None:
    Fingers(stage.canvas, QInputDevice.DeviceType.TouchPad).draw(stage.way(*WAY))
    assert not stage.strokes


@pytest.mark.parametrize("kind", [QEvent.Type.Hide, QEvent.Type.WindowDeactivate, QEvent.Type.Leave])
def test_an_interruption_ends_the_stroke_and_keeps_it(stage: Stage, kind: QEvent.Type) -> None:
    watched, mouse = Watched(stage), Mouse(stage.canvas)
    mouse.press(stage.at(100, 100))
    mouse.move(stage.at(200, 200))
    QApplication.sendEvent(stage.canvas, QEvent(kind))
    assert len(stage.strokes) == 1
    mouse.move(stage.at(300, 300))
    mouse.release(stage.at(300, 300))
    assert len(stage.strokes) == 1
    assert (watched.begun, watched.ended) == (1, 1)


def test_losing_the_focus_ends_the_stroke(stage: Stage, qtbot: QtBot) -> None:
    stage.canvas.setFocus()
    qtbot.waitUntil(stage.canvas.hasFocus)
    Mouse(stage.canvas).press(stage.at(100, 100))
    stage.canvas.clearFocus()
    assert len(stage.strokes) == 1


def test_esc_ends_the_stroke_before_any_shortcut_hears_it(stage: Stage) -> None:
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), stage.canvas)
    shortcut.activated.connect(lambda: heard.append("stop"))
    mouse = Mouse(stage.canvas)
    mouse.press(stage.at(100, 100))
    mouse.move(stage.at(200, 200))
    QTest.keyClick(stage.canvas, Qt.Key.Key_Escape)
    assert len(stage.strokes) == 1
    assert heard == []
    mouse.move(stage.at(300, 300))
    mouse.release(stage.at(300, 300))
    assert len(stage.strokes) == 1
    QTest.keyClick(stage.canvas, Qt.Key.Key_Escape)
    assert heard == ["stop"]


def test_a_release_that_got_lost_ends_the_stroke_at_the_next_move(stage: Stage) -> None:
    mouse = Mouse(stage.canvas)
    mouse.press(stage.at(100, 100))
    mouse.move(stage.at(200, 200))
    mouse.move(stage.at(300, 300), Qt.MouseButton.NoButton)
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, [(100, 100), (200, 200)], atol=1e-3)


def test_another_sheet_ends_the_stroke_on_this_one(stage: Stage) -> None:
    mouse = Mouse(stage.canvas)
    mouse.press(stage.at(100, 100))
    stage.canvas.show_sheet(Sheet.HAND)
    mouse.release(stage.at(100, 100))
    assert len(stage.strokes) == 1
    assert not stage.strokes_of(Sheet.HAND)
    mouse.draw(stage.way(*WAY))
    assert len(stage.strokes_of(Sheet.HAND)) == 1


def test_undo_under_the_pen_loses_no_stroke(stage: Stage) -> None:
    mouse = Mouse(stage.canvas)
    mouse.draw(stage.way((10, 10), (50, 10)))
    mouse.press(stage.at(100, 100))
    stage.document.undo_stack.undo()
    mouse.move(stage.at(200, 100))
    mouse.release(stage.at(200, 100))
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, [(100, 100), (200, 100)], atol=1e-3)
