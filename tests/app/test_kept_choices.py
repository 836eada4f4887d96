"""What the person chose once is chosen again at the next start."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QSlider
from pytestqt.qtbot import QtBot

from app.importance_choice import INK, TORCH_MAPS, ImportanceChoice, offered_kinds
from app.kept_choices import map_of
from app.layer_choice import LayerChoice
from app.settings import Settings, read_settings
from tests.app.window_under_test import Desk
from tests.fakes import FakeEngine, FakeEngineProcess

Start = Callable[[], Desk]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts the program, after closing the one before."""
    desks: list[Desk] = []

    def leave() -> None:
        for desk in desks:
            desk.leave()
            desk.window.deleteLater()
        desks.clear()
        QCoreApplication.processEvents()

    def start_again() -> Desk:
        leave()
        desks.append(Desk(qtbot, tmp_path, FakeEngineProcess(FakeEngine())))
        return desks[0]

    yield start_again
    leave()


def slider(desk: Desk, name: str) -> QSlider:
    found = desk.find(name)
    assert isinstance(found, QSlider)
    return found


def choose(desk: Desk, box: str, value: str) -> None:
    found = desk.find(box)
    assert isinstance(found, QComboBox)
    found.setCurrentIndex(found.findData(value))


def test_tools_come_back(start: Start) -> None:
    desk = start()
    slider(desk, "stabiliser").setValue(72)
    slider(desk, "pen_width").setValue(25)
    for name in ("symmetry_radial", "guide_lines_grid"):
        action = desk.window.findChild(QAction, name)
        assert isinstance(action, QAction)
        action.trigger()
    before = desk.window.canvas.settings
    again = start()
    assert again.window.canvas.settings == before
    assert (before.stabiliser, before.symmetry.value, before.guide_lines.value) == (72, "radial", "grid")
    assert again.window.session.document.page().pen_width == 25
    assert slider(again, "pen_width").value() == 25


def test_a_width_chosen_for_a_large_page_is_kept_as_on_a_new_one(start: Start) -> None:
    desk = start()
    document = desk.window.session.document
    document.open(replace(document.page(), width=2560, height=1000))
    slider(desk, "pen_width").setValue(120)
    assert desk.window.program.store.settings.pen_width == 30
    slider(desk, "pen_width").setValue(1)
    assert desk.window.program.store.settings.pen_width == 2


def test_the_map_comes_back_and_is_not_shown_by_itself(start: Start) -> None:
    desk = start()
    desk.click("importance_toggle")
    choose(desk, "importance_kind", "occlusion")
    choose(desk, "importance_style", INK)
    slider(desk, "importance_opacity").setValue(40)
    again = start()
    assert again.window.session.explanations.choice == ImportanceChoice(False, "occlusion", INK, 0.4)


def test_layers_come_back(start: Start) -> None:
    desk = start()
    for name in ("human_cloud", "published", "curves_published", "curves_stretch"):
        desk.window.panels.show_chart(desk.window.curves if "curves" in name else desk.window.plane)
        desk.click(name)
    again = start()
    assert again.window.plane.layers.choice == LayerChoice(is_people_shown=False, is_published_shown=True)
    assert again.window.curves.layers.choice == LayerChoice(is_published_shown=True, is_stretched=False)
    again.window.panels.show_chart(again.window.curves)
    assert again.window.curves.plot.published, "and the plot shows what the boxes say"


def test_one_choice_undoes_no_other(start: Start, tmp_path: Path) -> None:
    desk = start()
    desk.window.dialogs.settings()
    slider(desk, "stabiliser").setValue(64)
    choose(desk, "setting_theme", "dark")
    combo = desk.find("setting_theme")
    assert isinstance(combo, QComboBox)
    combo.activated.emit(combo.currentIndex())
    assert desk.window.canvas.settings.stabiliser == 64
    desk.leave()
    kept = read_settings(tmp_path / "config" / "settings.json")
    assert (kept.stabiliser, kept.theme) == (64, "dark")


def test_a_map_that_cannot_be_had_here_gives_way_to_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = Settings(map_kind=TORCH_MAPS[0], map_opacity=0.5)
    offered = [kind for kind in offered_kinds() if kind not in TORCH_MAPS]
    monkeypatch.setattr("app.kept_choices.offered_kinds", lambda: tuple(offered))
    assert map_of(wanted, ImportanceChoice()) == ImportanceChoice(opacity=0.5)
    monkeypatch.setattr("app.kept_choices.offered_kinds", lambda: (*offered, TORCH_MAPS[0]))
    assert map_of(wanted, ImportanceChoice()).kind == TORCH_MAPS[0]
