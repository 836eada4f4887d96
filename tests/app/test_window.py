"""The whole window with a made-up engine: what an outside driver finds, and how the panels follow each other."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QMessageBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.document import Sheet
from app.recipe_chunk import page_and_settings_from_png
from tests.app.window_under_test import BAR, TICK, Desk, at_desk
from tests.fakes import FakeEngine, FakeEngineProcess

NAMES = ("canvas", "generate", "stop", "status", "guidance", "count", "seed", "quality", "gallery", "plane")


@pytest.fixture
def engine() -> FakeEngineProcess:
    return FakeEngineProcess(FakeEngine())


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, engine: FakeEngineProcess) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path, engine)


def action(desk: Desk, name: str) -> QAction:
    found = desk.window.findChild(QAction, f"action_{name}")
    assert isinstance(found, QAction)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_what_a_driver_looks_for_is_there(desk: Desk, name: str) -> None:
    assert desk.find(name).isVisible()


def test_steps_are_counted_where_one_draws_carefully(desk: Desk) -> None:
    assert (desk.find("leaps").isVisible(), desk.find("steps").isVisible()) == (True, False)
    desk.click("quality_careful")
    assert (desk.find("leaps").isVisible(), desk.find("steps").isVisible()) == (False, True)


def test_a_drawing_is_followed_by_a_set_on_gallery_and_plane(desk: Desk, engine: FakeEngineProcess) -> None:
    assert desk.status == "Waiting"
    desk.draw(TICK)
    desk.wait_for_set()
    assert engine.generated[-1].count == 24
    assert len(desk.window.plane.places([d.key for d in desk.window.session.drawings.drawings])) == 24


def test_the_chip_says_drawing_while_the_pen_is_down_and_nothing_is_asked(
    desk: Desk, engine: FakeEngineProcess
) -> None:
    canvas = desk.find("canvas")
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=desk.place((0.3, 0.3)))
    QTest.mouseMove(canvas, desk.place((0.6, 0.6)))
    QTest.qWait(400)
    assert (desk.status, engine.generated) == ("Drawing", [])
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=desk.place((0.6, 0.6)))
    desk.wait_for_set()


def test_a_point_that_is_clicked_on_the_plane_is_selected_in_the_gallery(desk: Desk, qtbot: QtBot) -> None:
    desk.draw(TICK, BAR)
    desk.wait_for_set()
    key = desk.window.session.drawings.drawings[7].key
    QTest.qWait(50)
    place = desk.window.plane.spot_place(key)
    assert place is not None
    view = desk.window.plane.plot.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert desk.window.session.selection.keys == {key}
    assert [index.row() for index in desk.window.gallery.grid.selectionModel().selectedIndexes()] == [7]


def test_a_card_that_is_clicked_is_selected_on_the_plane(desk: Desk) -> None:
    desk.draw(TICK)
    desk.wait_for_set()
    grid = desk.window.gallery.grid
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(grid.model().index(2, 0)).center())
    assert desk.window.session.selection.keys == {desk.window.session.drawings.drawings[2].key}


def test_guidance_and_count_reach_the_engine(desk: Desk, engine: FakeEngineProcess) -> None:
    guidance, count = desk.find("guidance"), desk.find("count")
    assert isinstance(guidance, QDoubleSpinBox)
    assert isinstance(count, QSpinBox)
    desk.draw(TICK)
    desk.wait_for_set()
    guidance.setValue(2.0)
    count.setValue(6)
    desk.click("generate")
    desk.wait_for_set(6)
    assert (engine.generated[-1].guidance, engine.generated[-1].count) == (2.0, 6)


def test_escape_stops_the_engine(desk: Desk, qtbot: QtBot, engine: FakeEngineProcess) -> None:
    engine._timer.blockSignals(True)
    desk.draw(TICK)
    desk.wait(lambda: len(engine.generated) == 1)
    QTest.keyClick(desk.find("canvas"), Qt.Key.Key_Escape)
    assert (engine.cancels, desk.status) == (1, "Waiting")


def test_undo_and_redo_of_a_stroke_by_their_buttons(desk: Desk) -> None:
    desk.draw(TICK, BAR)
    desk.click("undo")
    assert len(desk.window.session.document.page().strokes) == 1
    desk.click("redo")
    assert len(desk.window.session.document.page().strokes) == 2


def test_a_drawing_of_ones_own_lands_as_one(desk: Desk) -> None:
    desk.draw(TICK)
    desk.wait_for_set()
    action(desk, "my_hand").trigger()
    assert desk.window.canvas.sheet is Sheet.HAND
    desk.draw(TICK)
    desk.click("keep_hand")
    desk.wait(lambda: any(each.is_by_hand and each.is_finished for each in desk.window.session.drawings.drawings))
    assert desk.window.session.document.page(Sheet.HAND).is_blank


def test_closing_with_unsaved_changes_asks_first_and_holds_nothing_up(desk: Desk) -> None:
    desk.draw(TICK)
    assert not desk.window.close()
    box = desk.window.findChild(QMessageBox, "unsaved_changes")
    assert isinstance(box, QMessageBox)
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert desk.window.isVisible()
    desk.window.close()
    box = desk.window.findChildren(QMessageBox, "unsaved_changes")[-1]
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Discard), Qt.MouseButton.LeftButton)
    desk.wait(lambda: not desk.window.isVisible())


def test_saving_and_opening_bring_everything_back(desk: Desk, tmp_path: Path) -> None:
    desk.draw(TICK, BAR)
    desk.wait_for_set()
    assert desk.window.controller.save_as(tmp_path / "mark.otherhand")
    assert "mark" in desk.window.windowTitle()
    action(desk, "new").trigger()
    desk.wait(lambda: desk.cards.rowCount() == 0)
    assert desk.window.session.document.page().is_blank
    desk.window.open(tmp_path / "mark.otherhand")
    desk.wait(lambda: desk.cards.rowCount() == 24)
    assert len(desk.window.session.document.page().strokes) == 2


def test_an_example_becomes_the_character(desk: Desk, engine: FakeEngineProcess) -> None:
    action(desk, "examples").trigger()
    page = desk.window.canvas_panel.examples
    assert page.isVisible()
    QTest.mouseClick(page.cards[0], Qt.MouseButton.LeftButton)
    desk.wait_for_set()
    assert desk.find("canvas").isVisible()


def test_a_file_that_is_no_image_is_one_line_in_the_bar(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_bytes(b"no image")
    desk.window.open(tmp_path / "bad.png")
    desk.wait(lambda: desk.find("error_bar").isVisible())
    desk.draw(TICK)
    desk.wait_for_set()


def test_the_dead_engine_is_told_of_and_comes_back(desk: Desk, engine: FakeEngineProcess) -> None:
    desk.draw(TICK)
    desk.wait_for_set()
    engine.die()
    assert desk.status == "Engine restarting"
    assert desk.find("error_bar").isVisible()
    engine.come_back()
    desk.wait(lambda: desk.status == "Up to date")
    assert desk.cards.rowCount() == 24


def test_the_first_steps_are_shown_once(qtbot: QtBot, tmp_path: Path) -> None:
    for is_shown in (True, False):
        for desk in at_desk(qtbot, tmp_path, FakeEngineProcess(FakeEngine())):
            hint = desk.window.findChild(QWidget, "hint")
            assert (hint is not None) == is_shown
            if isinstance(hint, QWidget):
                desk.click("hint_close")
    assert json.loads((tmp_path / "config" / "settings.json").read_text())["is_hint_seen"]


def test_size_and_division_of_the_window_are_kept(qtbot: QtBot, tmp_path: Path) -> None:
    begun, left = [], []
    for _ in range(2):
        for desk in at_desk(qtbot, tmp_path, FakeEngineProcess(FakeEngine())):
            begun.append((desk.window.height(), desk.window.panels.right.sizes()))
            desk.window.resize(desk.window.width(), 700)
            desk.window.panels.right.setSizes([300, 400])
            QTest.qWait(10)
            left.append((desk.window.height(), desk.window.panels.right.sizes()))
    assert begun[0] != left[0]
    assert begun[1] == left[0]


def test_every_dialog_opens(desk: Desk) -> None:
    desk.draw(TICK)
    desk.wait_for_set()
    for name, dialog in (
        ("settings", "settings_dialog"),
        ("shortcuts", "shortcut_dialog"),
        ("export", "export_dialog"),
    ):
        action(desk, name).trigger()
        assert desk.find(dialog).isVisible()
        desk.window.dialogs.close()


def test_no_two_commands_share_a_key(desk: Desk) -> None:
    keys = [
        key.toString()
        for each in desk.window.findChildren(QAction)
        if each.shortcutContext() == Qt.ShortcutContext.WindowShortcut
        for key in each.shortcuts()
    ]
    assert sorted(set(keys)) == sorted(keys)


def test_settings_are_obeyed_at_once_and_by_new_pages(desk: Desk, engine: FakeEngineProcess) -> None:
    store = desk.window.program.store
    store.set(replace(store.settings, is_live=False, stabiliser=55, pen_width=24.0))
    assert desk.window.canvas.settings.stabiliser == 55
    desk.draw(TICK)
    QTest.qWait(400)
    assert engine.generated == []
    desk.click("generate")
    desk.wait_for_set()
    action(desk, "new").trigger()
    box = desk.window.findChild(QMessageBox, "unsaved_changes")
    assert isinstance(box, QMessageBox)
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Discard), Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.window.session.document.page().is_blank)
    assert desk.window.session.document.page().pen_width == 24.0


def test_a_copied_drawing_brings_its_recipe_along(desk: Desk) -> None:
    desk.draw(TICK)
    desk.wait_for_set()
    drawing = desk.window.session.drawings.drawings[5]
    desk.window.session.selection.select([drawing.key])
    desk.window.gallery.actions_table.copy.trigger()
    data = QGuiApplication.clipboard().mimeData().data("image/png").data()
    rebuilt = page_and_settings_from_png(bytes(data))
    assert (rebuilt.index, len(rebuilt.page.strokes)) == (5, 1)
