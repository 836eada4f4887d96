from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.canvas_settings import ToolKind
from app.symmetry import Symmetry
from tests.app.pointers import Mouse
from tests.app.stage import Stage, grey, staged, stroke

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = staged(qtbot)
    made.canvas.setFocus()
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    made.canvas.close()


def keys(stage: Stage, *pressed: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    for key in pressed:
        QTest.keyClick(stage.canvas, key, modifier)


def test_a_character_is_drawn_without_a_pointer(stage: Stage) -> None:
    keys(stage, Key.Key_Left, Key.Key_Space, Key.Key_Right, Key.Key_Down, Key.Key_Space)
    (drawn,) = stage.strokes
    np.testing.assert_allclose(drawn.points, [(304, 320), (320, 320), (320, 336)])
    assert drawn.pressures is None
    assert stage.document.undo_stack.undoText() == "Stroke"


@pytest.mark.parametrize(
    ("modifier", "expected"), [(Modifier.NoModifier, 16), (Modifier.ShiftModifier, 2), (Modifier.ControlModifier, 64)]
)
def test_shift_moves_finer_and_control_coarser(stage: Stage, modifier: Qt.KeyboardModifier, expected: float) -> None:
    keys(stage, Key.Key_Space)
    keys(stage, Key.Key_Right, modifier=modifier)
    keys(stage, Key.Key_Return)
    np.testing.assert_allclose(stage.strokes[0].points, [(320, 320), (320 + expected, 320)])


def test_the_keys_of_a_number_pad_go_aslant(stage: Stage) -> None:
    keys(stage, Key.Key_Space, Key.Key_Home, Key.Key_End, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Enter)
    np.testing.assert_allclose(stage.strokes[0].points, [(320, 320), (304, 304), (288, 320), (304, 336), (320, 320)])


def test_nothing_is_drawn_while_the_pen_is_up(stage: Stage) -> None:
    keys(stage, Key.Key_Right, Key.Key_Down, Key.Key_Return)
    assert not stage.strokes


def test_the_pen_stays_on_the_paper(stage: Stage) -> None:
    keys(stage, *[Key.Key_Left] * 10, modifier=Modifier.ControlModifier)
    keys(stage, Key.Key_Space, Key.Key_Space)
    np.testing.assert_allclose(stage.strokes[0].points, [(0, 320)])


def test_backspace_takes_back_the_last_stroke(stage: Stage) -> None:
    keys(stage, Key.Key_Space, Key.Key_Right, Key.Key_Space)
    keys(stage, Key.Key_Backspace)
    assert not stage.strokes


def test_backspace_under_the_pen_gives_the_stroke_up(stage: Stage) -> None:
    heard: list[str] = []
    stage.document.stroke_ended.connect(lambda: heard.append("ended"))
    stage.put(stroke((5, 5)))
    keys(stage, Key.Key_Space, Key.Key_Right, Key.Key_Backspace)
    assert len(stage.strokes) == 1
    assert heard == ["ended"]
    keys(stage, Key.Key_Right)
    assert len(stage.strokes) == 1


def test_esc_and_losing_the_focus_lift_the_pen_and_keep_the_stroke(stage: Stage) -> None:
    keys(stage, Key.Key_Space, Key.Key_Right, Key.Key_Escape)
    assert len(stage.strokes) == 1
    keys(stage, Key.Key_Space, Key.Key_Right)
    stage.canvas.clearFocus()
    assert len(stage.strokes) == 2


def test_it_erases_and_mirrors_as_a_pointer_does(stage: Stage) -> None:
    stage.set(symmetry=Symmetry.LEFT_RIGHT)
    keys(stage, Key.Key_Left, Key.Key_Space, Key.Key_Down, Key.Key_Space)
    assert len(stage.strokes) == 2
    stage.set(tool=ToolKind.STROKE_ERASER)
    keys(stage, Key.Key_Space, Key.Key_Space)
    assert len(stage.strokes) == 1


def test_no_stabiliser_holds_it_back(stage: Stage) -> None:
    stage.set(stabiliser=100)
    keys(stage, Key.Key_Space, Key.Key_Right, Key.Key_Down, Key.Key_Space)
    np.testing.assert_allclose(stage.strokes[0].points, [(320, 320), (336, 320), (336, 336)])


def test_a_key_that_is_held_lifts_no_pen(stage: Stage) -> None:
    for is_repeated in (False, True, True):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, Modifier.NoModifier, " ", is_repeated)
        QApplication.sendEvent(stage.canvas, pressed)
    assert not stage.strokes
    keys(stage, Key.Key_Right, Key.Key_Space)
    assert len(stage.strokes) == 1


def test_it_is_seen_from_the_first_key_on_until_a_pointer_is_used(stage: Stage) -> None:
    stage.put(stroke((5, 5)))
    blank = grey(stage.canvas.grab())
    keys(stage, Key.Key_Right)
    with_pen = grey(stage.canvas.grab())
    x, y = (round(part) for part in stage.at(336, 320))
    assert np.abs(with_pen - blank)[y - 30 : y + 30, x - 30 : x + 30].max() > 0.2
    Mouse(stage.canvas).draw(stage.way((5, 5)))
    np.testing.assert_allclose(grey(stage.canvas.grab())[y - 30 : y + 30, x - 30 : x + 30], 1, atol=0.1)


def test_what_it_does_is_told_to_screen_readers(stage: Stage) -> None:
    keys(stage, Key.Key_Right)
    assert stage.canvas.accessibleDescription() == "52 % across, 50 % down"
    keys(stage, Key.Key_Space)
    assert stage.canvas.accessibleDescription() == "Pen down, 52 % across, 50 % down"
    keys(stage, Key.Key_Return)
    assert stage.canvas.accessibleDescription() == "Pen up"


def test_a_pointer_lifts_it(stage: Stage) -> None:
    keys(stage, Key.Key_Space, Key.Key_Right)
    Mouse(stage.canvas).draw(stage.way((10, 10), (20, 20)))
    first, second = stage.strokes
    np.testing.assert_allclose(first.points, [(320, 320), (336, 320)])
    np.testing.assert_allclose(second.points, [(10, 10), (20, 20)], atol=1e-3)


def test_zoom_keys(stage: Stage) -> None:
    before = stage.canvas.to_widget(QPointF(0, 0))
    keys(stage, Key.Key_Plus, modifier=Modifier.ControlModifier)
    assert stage.canvas.to_widget(QPointF(0, 0)).x() < before.x()
    keys(stage, Key.Key_0, modifier=Modifier.ControlModifier)
    assert stage.canvas.to_widget(QPointF(0, 0)) == before


def test_undo_and_redo_keys(stage: Stage) -> None:
    stage.put(stroke((5, 5)))
    keys(stage, Key.Key_Z, modifier=Modifier.ControlModifier)
    assert not stage.strokes
    keys(stage, Key.Key_Z, modifier=Modifier.ControlModifier | Modifier.ShiftModifier)
    assert len(stage.strokes) == 1
