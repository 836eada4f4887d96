"""Two fingers move and zoom the paper, and a hand beside its pen draws nothing: with real events of synthetic hands."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from app.pinch import Pinch
from app.pointer_input import PEN_NEAR
from tests.app.pointers import Fingers, Tablet
from tests.app.stage import Stage, staged

NO_BUTTON = Qt.MouseButton.NoButton


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = staged(qtbot)
    yield made
    made.canvas.close()


def heard(stage: Stage) -> list[str]:
    """What the document says of the pen."""
    said: list[str] = []
    stage.document.stroke_begun.connect(lambda: said.append("begun"))
    stage.document.stroke_ended.connect(lambda: said.append("ended"))
    return said


def test_two_fingers_that_part_bring_the_paper_nearer_and_draw_nothing(stage: Stage) -> None:
    said, fingers = heard(stage), Fingers(stage.canvas)
    middle = stage.canvas.to_page(QPointF(334, 334))
    fingers.place((284, 334), (384, 334))
    fingers.pinch((234, 334), (434, 334))
    held = stage.canvas.to_page(QPointF(334, 334))
    assert (held.x(), held.y()) == pytest.approx((middle.x(), middle.y()), abs=0.5)
    left, right = (stage.canvas.to_page(QPointF(x, 334)).x() for x in (234, 434))
    assert right - left == pytest.approx(100, abs=0.5), "of a page of which a pixel was one of the widget"
    fingers.lift((234, 334), (434, 334))
    assert (stage.strokes, said) == ((), [])


def test_they_take_the_paper_along(stage: Stage) -> None:
    fingers = Fingers(stage.canvas)
    fingers.place((284, 334), (384, 334))
    fingers.pinch((184, 334), (484, 334))
    before = stage.canvas.to_page(QPointF(334, 334))
    fingers.pinch((214, 314), (514, 314))
    after = stage.canvas.to_page(QPointF(364, 314))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=0.5)


def test_a_second_finger_that_follows_at_once_takes_back_what_the_first_began(stage: Stage) -> None:
    said, fingers = heard(stage), Fingers(stage.canvas)
    fingers.press(stage.at(300, 300))
    fingers.move(stage.at(304, 302))
    assert said == ["begun"]
    fingers.press(stage.at(400, 300), finger=1, resting=0)
    assert said == ["begun", "ended"]
    fingers.pinch(stage.at(250, 300), stage.at(450, 300))
    assert stage.canvas.to_page(QPointF(10, 10)).x() > 5, "nearer"
    fingers.lift(stage.at(250, 300), stage.at(450, 300))
    assert stage.strokes == ()
    assert not stage.document.undo_stack.canUndo()


def test_the_finger_that_stays_of_two_draws_nothing_before_it_is_lifted(stage: Stage) -> None:
    fingers = Fingers(stage.canvas)
    fingers.place(stage.at(300, 300), stage.at(400, 300))
    fingers.release(stage.at(400, 300), finger=1, resting=0)
    fingers.move(stage.at(200, 200))
    fingers.release(stage.at(200, 200))
    assert stage.strokes == ()
    fingers.draw(stage.way((100, 100), (200, 100)))
    assert len(stage.strokes) == 1


def test_a_palm_draws_nothing_while_a_pen_hovers(stage: Stage) -> None:
    tablet, palm = Tablet(stage.canvas), Fingers(stage.canvas)
    tablet.move(stage.at(200, 200), buttons=NO_BUTTON)
    palm.press(stage.at(500, 500))
    palm.move(stage.at(540, 540))
    stage.clock.now += 10  # the palm stays, and the pen tells nothing
    palm.move(stage.at(580, 580))
    palm.release(stage.at(580, 580))
    assert stage.strokes == ()
    palm.draw(stage.way((100, 100), (200, 100)))
    assert len(stage.strokes) == 1, "of a finger, long after the pen"


def test_a_finger_draws_again_when_the_pen_is_away(stage: Stage) -> None:
    tablet, finger = Tablet(stage.canvas), Fingers(stage.canvas)
    tablet.draw(stage.way((100, 100), (200, 200)), [0.5, 0.5])
    stage.clock.now += 0.9 * PEN_NEAR
    finger.draw(stage.way((300, 300), (400, 300)))
    assert len(stage.strokes) == 1
    stage.clock.now += 1.1 * PEN_NEAR
    finger.draw(stage.way((300, 300), (400, 300)))
    assert len(stage.strokes) == 2


def test_a_palm_that_was_there_before_the_pen_is_taken_back_and_the_pen_draws(stage: Stage) -> None:
    said, tablet, palm = heard(stage), Tablet(stage.canvas), Fingers(stage.canvas)
    palm.press(stage.at(500, 500))
    palm.move(stage.at(540, 540))
    tablet.press(stage.at(100, 100))
    palm.move(stage.at(560, 560))
    tablet.move(stage.at(200, 200))
    palm.release(stage.at(560, 560))
    tablet.release(stage.at(200, 200))
    (stroke,) = stage.strokes
    np.testing.assert_allclose(stroke.points, [(100, 100), (200, 200)], atol=1e-3)
    assert said == ["begun", "ended"] * 2


def test_the_eraser_end_erases_beside_a_palm_too(stage: Stage) -> None:
    tablet, palm = Tablet(stage.canvas, is_eraser=True), Fingers(stage.canvas)
    Tablet(stage.canvas).draw(stage.way((100, 300), (500, 300)), [0.5, 0.5])
    tablet.press(stage.at(300, 250))
    palm.press(stage.at(500, 500))
    tablet.move(stage.at(300, 350))
    palm.release(stage.at(500, 500))
    tablet.release(stage.at(300, 350))
    assert len(stage.strokes) == 2


def test_fingers_at_one_place_tell_no_zoom() -> None:
    pinch = Pinch({0: QPointF(100, 100), 1: QPointF(100, 100)})
    moved = pinch.follow({0: QPointF(110, 100), 1: QPointF(130, 100)})
    assert moved is not None
    assert (moved.factor, moved.way, moved.around) == (1.0, QPointF(20, 0), QPointF(120, 100))
    assert pinch.follow({0: QPointF(110, 100), 1: QPointF(130, 100)}) is None, "nobody moved"
    assert pinch.follow({0: QPointF(0, 0)}) is None, "one is up"
