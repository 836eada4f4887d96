from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.canvas_settings import ToolKind
from app.document import Sheet
from app.guide_lines import GuideLines
from app.page import Page
from app.symmetry import Symmetry
from tests.app.pointers import Mouse
from tests.app.stage import Stage, grey, staged, stroke

LINE = stroke((100, 320), (540, 320))


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = staged(qtbot)
    yield made
    made.canvas.close()


def shade(stage: Stage, x: float, y: float) -> float:
    """0 = black, 1 = white, at a place of the page."""
    column, row = (int(part) for part in stage.at(x, y))
    return float(grey(stage.canvas.grab())[row, column])


def middle_is_written_on(stage: Stage) -> bool:
    x, y = (int(part) for part in stage.at(320, 320))
    return bool(grey(stage.canvas.grab())[y - 60 : y + 60, x - 150 : x + 150].min() < 0.75)


def test_blank_paper_says_what_to_do_until_the_pen_is_down(stage: Stage) -> None:
    assert middle_is_written_on(stage)
    Mouse(stage.canvas).press(stage.at(20, 20))
    assert not middle_is_written_on(stage)


def test_ink_is_in_the_palettes_colours(stage: Stage) -> None:
    stage.put(LINE)
    assert shade(stage, 320, 320) < 0.1
    assert shade(stage, 320, 200) > 0.9
    palette = QPalette(stage.canvas.palette())
    palette.setColor(QPalette.ColorRole.Text, QColor("white"))
    palette.setColor(QPalette.ColorRole.Base, QColor("black"))
    stage.canvas.setPalette(palette)
    assert shade(stage, 320, 320) > 0.9
    assert shade(stage, 320, 200) < 0.1


def test_the_character_shows_through_the_hands_page_if_wanted(stage: Stage) -> None:
    stage.put(LINE)
    stage.canvas.show_sheet(Sheet.HAND)
    stage.put(stroke((20, 20)), sheet=Sheet.HAND)
    assert shade(stage, 320, 320) > 0.95
    stage.set(is_exemplar_behind=True)
    assert 0.7 < shade(stage, 320, 320) < 0.93
    stage.put(stroke((100, 500), (540, 500)))
    assert 0.7 < shade(stage, 320, 500) < 0.93
    stage.canvas.show_sheet(Sheet.CHARACTER)
    assert shade(stage, 320, 320) < 0.1


def test_pages_of_other_sizes_fit(stage: Stage) -> None:
    stage.document.open(Page(2000, 500, 40, (stroke((0, 250), (2000, 250)),)))
    left, right = stage.at(0, 250), stage.at(2000, 250)
    assert 0 < left[0] < 40
    assert stage.canvas.width() - 40 < right[0] < stage.canvas.width()
    assert shade(stage, 1000, 250) < 0.1
    assert stage.at(1000, 250)[1] == pytest.approx(stage.canvas.height() / 2, abs=1)


def test_guide_lines_and_mirrors_are_seen_and_are_no_ink(stage: Stage) -> None:
    stage.put(stroke((5, 5)))
    blank = grey(stage.canvas.grab())
    stage.set(guide_lines=GuideLines.GRID)
    assert (np.abs(grey(stage.canvas.grab()) - blank) > 0.05).sum() > 1000
    stage.set(guide_lines=GuideLines.NONE, symmetry=Symmetry.BOTH)
    assert (np.abs(grey(stage.canvas.grab()) - blank) > 0.05).sum() > 200
    assert len(stage.strokes) == 1


def wheel(stage: Stage, up: int, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(*stage.at(100, 100))
    there = QPointF(stage.canvas.mapToGlobal(at))
    turned = QPoint(0, 120 * up)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, there, QPoint(), turned, Qt.MouseButton.NoButton, modifiers, phase, False)
    QApplication.sendEvent(stage.canvas, event)


def test_control_and_wheel_go_nearer_and_what_is_drawn_is_under_the_pen(stage: Stage) -> None:
    before = stage.at(100, 100)
    wheel(stage, 4, Qt.KeyboardModifier.ControlModifier)
    assert stage.at(100, 100) == pytest.approx(before, abs=1.5)
    assert stage.at(200, 100)[0] - stage.at(100, 100)[0] > 200
    Mouse(stage.canvas).draw(stage.way((100, 100), (150, 100)))
    np.testing.assert_allclose(stage.strokes[0].points, [(100, 100), (150, 100)], atol=1e-3)
    assert shade(stage, 125, 100) < 0.1


def test_the_wheel_moves_the_paper_when_it_is_near(stage: Stage) -> None:
    wheel(stage, 4, Qt.KeyboardModifier.ControlModifier)
    before = stage.at(0, 0)[1]
    wheel(stage, -1, Qt.KeyboardModifier.NoModifier)
    assert stage.at(0, 0)[1] == pytest.approx(before - 60, abs=1)


def test_undo_is_seen(stage: Stage) -> None:
    stage.put(LINE)
    stage.put(stroke((100, 500), (540, 500)))
    stage.document.undo_stack.undo()
    assert shade(stage, 320, 500) > 0.9
    assert shade(stage, 320, 320) < 0.1


def test_erasing_is_seen_while_it_happens(stage: Stage) -> None:
    stage.put(LINE)
    stage.set(tool=ToolKind.POINT_ERASER)
    mouse = Mouse(stage.canvas)
    mouse.press(stage.at(320, 320))
    assert shade(stage, 320, 320) > 0.9
    assert shade(stage, 200, 320) < 0.1
    assert stage.strokes == (LINE,)
    mouse.release(stage.at(320, 320))
    assert len(stage.strokes) == 2


def test_a_change_of_the_widgets_size_moves_the_ink_along(stage: Stage) -> None:
    stage.put(LINE)
    stage.canvas.resize(400, 300)
    assert shade(stage, 320, 320) < 0.1


def test_pen_width_is_that_of_the_page(stage: Stage) -> None:
    stage.put(LINE)
    stage.document.change(replace(stage.document.page(), pen_width=60), "Pen width")
    assert shade(stage, 320, 345) < 0.1


def test_a_screen_with_finer_pixels_gets_finer_ink(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.put(LINE)
    stage.canvas.grab()
    monkeypatch.setattr(stage.canvas, "devicePixelRatioF", lambda: 2.0)
    stage.canvas.grab()
    assert stage.canvas._view._ink._pixmap.width() == 2 * stage.canvas.width()
    assert shade(stage, 320, 320) < 0.1


def test_style_changes_do_not_disturb(stage: Stage) -> None:
    QApplication.sendEvent(stage.canvas, QEvent(QEvent.Type.StyleChange))
    assert middle_is_written_on(stage)
