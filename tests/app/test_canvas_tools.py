from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.canvas_settings import CanvasSettings, ToolKind, tool_for, tool_width
from app.document import Sheet
from app.page import Page
from app.symmetry import Symmetry
from app.tools.pen import Pen
from app.tools.point_eraser import PointEraser
from app.tools.stroke_eraser import StrokeEraser
from app.tools.tool import Sample
from tests.app.pointers import Mouse, Tablet
from tests.app.stage import Stage, staged, stroke


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = staged(qtbot)
    yield made
    made.canvas.close()


@pytest.mark.parametrize(
    ("kind", "is_eraser_end", "expected"),
    [
        (ToolKind.PEN, False, Pen),
        (ToolKind.PEN, True, PointEraser),
        (ToolKind.POINT_ERASER, True, PointEraser),
        (ToolKind.STROKE_ERASER, False, StrokeEraser),
        (ToolKind.STROKE_ERASER, True, StrokeEraser),
    ],
)
def test_the_tool_for_a_press(kind: ToolKind, is_eraser_end: bool, expected: type) -> None:
    assert type(tool_for(CanvasSettings(kind), is_eraser_end, is_steady=False)) is expected


def test_a_tools_width_on_the_page() -> None:
    assert tool_width(CanvasSettings(ToolKind.PEN), Page()) == 16
    assert tool_width(CanvasSettings(ToolKind.POINT_ERASER), Page()) == 24


def test_the_steadied_line_catches_up_at_the_end(stage: Stage) -> None:
    stage.set(stabiliser=100)
    Mouse(stage.canvas).draw(stage.way((100, 100), (300, 100), (300, 300)))
    points = stage.strokes[0].points
    np.testing.assert_allclose(points[[0, -1]], [(100, 100), (300, 300)], atol=1e-3)
    assert np.abs(points - (300, 100)).sum(axis=1).min() > 20  # the corner is cut


def test_mirror_images_share_times_and_pressures(stage: Stage) -> None:
    stage.set(symmetry=Symmetry.LEFT_RIGHT)
    Tablet(stage.canvas).draw(stage.way((100, 100), (200, 150)), [0.25, 0.75])
    one, other = stage.strokes
    np.testing.assert_allclose(one.points, [(100, 100), (200, 150)], atol=1e-3)
    np.testing.assert_allclose(other.points, [(540, 100), (440, 150)], atol=1e-3)
    assert one.times is not None
    assert one.pressures is not None
    np.testing.assert_array_equal(one.times, other.times)
    np.testing.assert_array_equal(one.pressures, other.pressures)
    stage.document.undo_stack.undo()
    assert not stage.strokes


def test_a_stroke_on_the_axis_is_drawn_once(stage: Stage) -> None:
    stage.set(symmetry=Symmetry.LEFT_RIGHT)
    Mouse(stage.canvas).draw(stage.way((320, 100), (320, 500)))
    assert len(stage.strokes) == 1
    stage.set(symmetry=Symmetry.TOP_BOTTOM)
    Mouse(stage.canvas).draw(stage.way((320, 140), (320, 500)))  # its image is the same way back
    assert len(stage.strokes) == 2


def test_small_pages_are_drawn_on_as_finely_as_large_ones() -> None:
    pen = Pen()
    pen.press(Page(8, 8, 1.0), Sample(1, 1, 0))
    for step in range(1, 11):
        pen.move(Sample(1 + step / 100, 1, step))
    assert len(pen.release().strokes[0].points) == 11


def test_one_sweep_of_the_stroke_eraser_is_one_step(stage: Stage) -> None:
    stage.put(stroke((100, 100), (100, 500)), stroke((300, 100), (300, 500)), stroke((500, 100), (500, 120)))
    stage.set(tool=ToolKind.STROKE_ERASER)
    Mouse(stage.canvas).draw(stage.way((50, 300), (200, 300), (600, 300)))
    assert len(stage.strokes) == 1
    stage.document.undo_stack.undo()
    assert len(stage.strokes) == 3


@pytest.mark.parametrize("kind", [ToolKind.STROKE_ERASER, ToolKind.POINT_ERASER])
def test_an_eraser_on_empty_paper_is_no_step(stage: Stage, kind: ToolKind) -> None:
    stage.put(stroke((100, 100), (100, 500)))
    count = stage.document.undo_stack.count()
    stage.set(tool=kind)
    Mouse(stage.canvas).draw(stage.way((400, 300), (600, 300)))
    assert stage.document.undo_stack.count() == count


@pytest.mark.parametrize("kind", [ToolKind.STROKE_ERASER, ToolKind.POINT_ERASER])
def test_an_eraser_goes_on_with_a_page_that_was_changed_under_it(stage: Stage, kind: ToolKind) -> None:
    stage.put(stroke((100, 100), (100, 500)))
    stage.put(stroke((300, 300)))
    stage.set(tool=kind)
    mouse = Mouse(stage.canvas)
    mouse.press(stage.at(500, 300))
    stage.document.undo_stack.undo()
    mouse.move(stage.at(50, 300))
    mouse.release(stage.at(50, 300))
    assert len(stage.strokes) == (0 if kind is ToolKind.STROKE_ERASER else 2)


def test_another_drawing_opened_under_the_pen_gets_no_ink(stage: Stage) -> None:
    heard: list[str] = []
    stage.document.stroke_ended.connect(lambda: heard.append("ended"))
    mouse = Mouse(stage.canvas)
    mouse.press(stage.at(100, 100))
    stage.document.open(Page(300, 200, 5))
    assert heard == ["ended"]
    mouse.move(stage.at(200, 100))
    mouse.release(stage.at(200, 100))
    assert stage.document.page().is_blank


def test_clear_empties_the_sheet_that_is_shown_and_keeps_its_size(stage: Stage) -> None:
    stage.document.open(Page(300, 200, 5, (stroke((5, 5)),)), Page(300, 200, 7, (stroke((6, 6)),)))
    stage.canvas.show_sheet(Sheet.HAND)
    stage.canvas.clear()
    assert stage.document.page(Sheet.HAND) == Page(300, 200, 7)
    assert len(stage.strokes) == 1
    stage.canvas.clear()
    assert stage.document.undo_stack.count() == 1


def test_settings_are_told_only_when_they_change(stage: Stage, qtbot: QtBot) -> None:
    changed = replace(stage.canvas.settings, tool=ToolKind.POINT_ERASER)
    with qtbot.waitSignal(stage.canvas.settings_changed) as told:
        stage.canvas.set_settings(changed)
    assert told.args == [changed]
    with qtbot.assertNotEmitted(stage.canvas.settings_changed):
        stage.canvas.set_settings(replace(changed))
