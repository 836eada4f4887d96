import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.document import Sheet
from app.gesture import Gesture
from app.live import FAST, PAUSE
from app.status import Activity
from app.tools.pen import Pen
from app.tools.stroke_eraser import StrokeEraser
from app.tools.tool import Tool
from engine import GenerationRequest
from tests.app.studio import BAR, TICK, Studio


class Desk:
    """A pen over the page of a session whose engine has drawn a set in so many seconds."""

    def __init__(self, took: float = FAST / 2) -> None:
        self.studio = Studio()
        self.gesture = Gesture(self.studio.document, lambda: self.studio.now)
        self.studio.draw(BAR)
        self.studio.now += took
        self.studio.finish()

    def begin(self, tool: Tool | None = None, sheet: Sheet = Sheet.CHARACTER) -> None:
        self.gesture.begin(tool or Pen(), sheet, QPointF(100, 300))

    def move(self, *places: tuple[float, float]) -> None:
        for place in places:
            self.gesture.move(QPointF(*place))

    def wait(self, seconds: float = PAUSE) -> None:
        """So much time passes on the session's clock, and its timer has its turn."""
        self.studio.now += seconds
        QTest.qWait(round(1000 * PAUSE) + 60)
        self.studio.settle()

    @property
    def asked(self) -> list[GenerationRequest]:
        """Since the set that was there at first."""
        return self.studio.engine.generated[1:]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_variations_follow_the_ink_while_the_pen_is_down(desk: Desk) -> None:
    desk.begin()
    desk.move((200, 400), (300, 300))
    assert desk.asked == [], "not at once: the pen has only been put down"
    desk.wait()
    assert [request.count for request in desk.asked] == [24]
    strokes = desk.asked[0].exemplar.strokes
    assert len(strokes) == 2
    np.testing.assert_allclose(strokes[1].points, [(100, 300), (200, 400), (300, 300)])
    assert len(desk.studio.document.page().strokes) == 1, "the page changes at the end of the stroke only"
    desk.studio.engine.answer()
    assert len(desk.studio.drawings) == 24
    assert desk.studio.activity() is Activity.DRAWING
    desk.move((400, 100))
    desk.wait()
    assert len(desk.asked) == 2


def test_a_pen_that_rests_asks_for_nothing(desk: Desk) -> None:
    desk.begin()
    desk.move((200, 400))
    desk.wait()
    desk.studio.engine.answer()
    desk.wait()
    assert len(desk.asked) == 1


def test_an_engine_at_work_is_let_finish(desk: Desk) -> None:
    desk.begin()
    desk.move((200, 400))
    desk.wait()
    desk.move((300, 300))
    desk.wait()
    assert len(desk.asked) == 1
    desk.studio.engine.answer()
    desk.wait()
    assert len(desk.asked) == 2


def test_the_end_of_the_stroke_is_drawn_whatever_was_before(desk: Desk) -> None:
    desk.begin()
    desk.move((200, 400))
    desk.wait()
    desk.move((400, 100))
    desk.gesture.end()
    desk.studio.finish()
    assert len(desk.asked) == 2
    assert desk.asked[1].exemplar is desk.studio.session.exemplar
    assert {drawing.exemplar is desk.studio.session.exemplar for drawing in desk.studio.drawings} == {True}
    assert desk.studio.activity() is Activity.UP_TO_DATE


def test_ink_that_is_drawn_already_is_not_drawn_again_at_the_end(desk: Desk) -> None:
    desk.begin()
    desk.move((200, 400))
    desk.wait()
    desk.studio.engine.answer()
    desk.gesture.end()
    desk.studio.finish()
    assert len(desk.asked) == 1
    assert desk.studio.activity() is Activity.UP_TO_DATE


def test_a_stroke_that_is_given_up_brings_back_what_was_there(desk: Desk) -> None:
    desk.begin()
    desk.move((200, 400))
    desk.wait()
    desk.gesture.abandon()
    desk.studio.finish()
    assert len(desk.asked) == 2
    assert desk.asked[1].exemplar is desk.studio.session.exemplar


def test_an_eraser_is_followed_too(desk: Desk) -> None:
    desk.studio.draw_set(TICK)
    asked = len(desk.asked)
    desk.begin(StrokeEraser())
    desk.wait()
    assert [len(request.exemplar.strokes) for request in desk.asked[asked:]] == [1]


@pytest.mark.parametrize("sheet", [Sheet.HAND])
def test_the_users_own_hand_is_none_of_its_business(desk: Desk, sheet: Sheet) -> None:
    desk.begin(sheet=sheet)
    desk.move((200, 400))
    desk.wait()
    assert desk.asked == []


def test_a_slower_engine_waits_for_the_end_of_the_stroke(qtbot: QtBot) -> None:
    desk = Desk(took=FAST * 1.5)
    desk.begin()
    desk.move((200, 400))
    desk.wait()
    assert desk.asked == []
    desk.gesture.end()
    desk.studio.settle()
    assert len(desk.asked) == 1


def test_whoever_draws_by_the_button_only_is_not_disturbed(desk: Desk) -> None:
    desk.studio.session.set_live(False)
    desk.begin()
    desk.move((200, 400))
    desk.wait()
    assert desk.asked == []
