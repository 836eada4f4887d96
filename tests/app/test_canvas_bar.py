from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.canvas_bar import CanvasBar
from app.canvas_settings import CanvasSettings, ToolKind
from app.document import Sheet
from app.guide_lines import GuideLines
from app.symmetry import Symmetry
from tests.app.stage import Stage, staged, stroke

NAMES = (
    *("undo", "redo", "pen", "stroke_eraser", "point_eraser", "pen_width", "stabiliser"),
    *("symmetry", "guide_lines", "open_image", "paste", "clear"),
)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = staged(qtbot)
    yield made
    made.canvas.close()


@pytest.fixture
def bar(stage: Stage, qtbot: QtBot) -> Iterator[CanvasBar]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 60)
    made = CanvasBar(stage.canvas, window)
    made.resize(900, 60)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def part(bar: CanvasBar, name: str) -> QWidget:
    found = bar.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def click(bar: CanvasBar, name: str) -> None:
    QTest.mouseClick(part(bar, name), Qt.MouseButton.LeftButton)


def slider(bar: CanvasBar, name: str) -> QSlider:
    found = part(bar, name)
    assert isinstance(found, QSlider)
    return found


def button(bar: CanvasBar, name: str) -> QAbstractButton:
    found = part(bar, name)
    assert isinstance(found, QAbstractButton)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_part_is_seen_named_explained_and_reached_by_tab(bar: CanvasBar, name: str) -> None:
    found = part(bar, name)
    assert found.isVisible()
    parent = found.parentWidget()
    assert found.toolTip() or (parent is not None and parent.toolTip())
    assert found.accessibleName() or (isinstance(found, QToolButton) and found.text())
    assert found.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_undo_and_redo_say_what_and_do_it(bar: CanvasBar, stage: Stage) -> None:
    assert not button(bar, "undo").isEnabled()
    stage.put(stroke((5, 5)))
    assert button(bar, "undo").toolTip() == "Undo Stroke"
    click(bar, "undo")
    assert not stage.strokes
    click(bar, "redo")
    assert len(stage.strokes) == 1


def test_clear_can_be_undone(bar: CanvasBar, stage: Stage) -> None:
    assert not button(bar, "clear").isEnabled()
    stage.put(stroke((5, 5)))
    click(bar, "clear")
    assert not stage.strokes
    assert stage.document.undo_stack.undoText() == "Clear"
    click(bar, "undo")
    assert len(stage.strokes) == 1


@pytest.mark.parametrize("kind", list(ToolKind)[::-1])
def test_tools_are_taken_one_at_a_time(bar: CanvasBar, stage: Stage, kind: ToolKind) -> None:
    click(bar, kind.value)
    click(bar, kind.value)
    assert stage.canvas.settings.tool is kind
    assert [name.value for name in ToolKind if button(bar, name.value).isChecked()] == [kind.value]


def test_the_pens_width_is_the_pages_and_one_step_of_undo(bar: CanvasBar, stage: Stage) -> None:
    width = slider(bar, "pen_width")
    assert width.value() == 16
    for value in (20, 25, 30):
        width.setValue(value)
    assert stage.document.page().pen_width == 30
    stage.document.undo_stack.undo()
    assert stage.document.page().pen_width == 16
    assert width.value() == 16


def test_showing_a_width_between_two_numbers_does_not_change_it(bar: CanvasBar, stage: Stage) -> None:
    stage.document.open(replace(stage.document.page(), width=2000, height=900, pen_width=101.3))
    assert slider(bar, "pen_width").value() == 101
    assert slider(bar, "pen_width").maximum() == 200
    assert stage.document.page().pen_width == 101.3
    assert not stage.document.undo_stack.canUndo()


def test_the_stabilisers_strength(bar: CanvasBar, stage: Stage) -> None:
    strength = slider(bar, "stabiliser")
    assert (strength.minimum(), strength.maximum(), strength.value()) == (0, 100, 0)
    strength.setValue(70)
    assert stage.canvas.settings.stabiliser == 70


@pytest.mark.parametrize("choice", [*Symmetry, *GuideLines])
def test_choices(bar: CanvasBar, stage: Stage, choice: Symmetry | GuideLines) -> None:
    name = "symmetry" if isinstance(choice, Symmetry) else "guide_lines"
    action = part(bar, name).findChild(QAction, f"{name}_{choice.value}")
    assert isinstance(action, QAction)
    action.trigger()
    assert getattr(stage.canvas.settings, name) is choice
    assert button(bar, name).isChecked() == (choice.value != "none")
    assert action.text() in part(bar, name).toolTip()


def test_it_shows_what_others_set(bar: CanvasBar, stage: Stage) -> None:
    stage.canvas.set_settings(
        CanvasSettings(ToolKind.POINT_ERASER, 33, Symmetry.BOTH, GuideLines.GRID, is_exemplar_behind=True)
    )
    assert button(bar, "point_eraser").isChecked()
    assert slider(bar, "stabiliser").value() == 33
    assert button(bar, "symmetry").isChecked()
    assert button(bar, "exemplar_behind").isChecked()


def test_the_character_behind_is_a_choice_of_the_hands_page(bar: CanvasBar, stage: Stage) -> None:
    assert not part(bar, "exemplar_behind").isVisible()
    stage.canvas.show_sheet(Sheet.HAND)
    assert part(bar, "exemplar_behind").isVisible()
    click(bar, "exemplar_behind")
    assert stage.canvas.settings.is_exemplar_behind


def test_open_image_asks_and_imports(bar: CanvasBar, stage: Stage, drawing: Path, qtbot: QtBot) -> None:
    click(bar, "open_image")
    dialog = bar.findChild(QFileDialog, "open_image_dialog")
    assert isinstance(dialog, QFileDialog)
    assert "*.png" in dialog.nameFilters()[0]
    with qtbot.waitSignal(stage.document.page_changed, timeout=20_000):
        dialog.fileSelected.emit(str(drawing))
    assert stage.document.page().width == 200
    dialog.close()


def test_paste_pastes(bar: CanvasBar, stage: Stage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(stage.canvas.error_raised):
        click(bar, "paste")


def test_icons_follow_the_palette(bar: CanvasBar) -> None:
    before = button(bar, "pen").icon().pixmap(40, 40).toImage()
    palette = bar.palette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("red"))
    bar.setPalette(palette)
    after = button(bar, "pen").icon().pixmap(40, 40).toImage()
    assert before != after
    reddest = max(after.pixelColor(x, y).red() - after.pixelColor(x, y).green() for x in range(40) for y in range(40))
    assert reddest > 200
