"""Families side by side in their window: what is asked, what is shown, and that its drawings are like others."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.drawing_card import star_place
from app.families_there import families_here, families_missing
from app.families_window import FamiliesWindow
from app.family_row_view import FamilyRowView
from engine import EngineError, Event, GenerationRequest
from tests.app.studio import HOOK, Studio
from tests.fakes import FakeEngine

INSTALLED = ("cfgdm", "cfgdm-live", "fsdm", "vae-ns", "cfgdm-sketches", "vae-ns-sketches")


class WithoutFewShot(FakeEngine):
    def generate(self, request: GenerationRequest, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Event]:
        if request.family == "fsdm":
            raise EngineError("It broke", "try again")
        return super().generate(request, cancelled)


class Desk:
    """The window over a session with 24 variations by cfgdm."""

    def __init__(self, qtbot: QtBot, engine: FakeEngine | None = None) -> None:
        self.studio = Studio()
        self.studio.engine.engine = engine or FakeEngine()
        self.session = self.studio.session
        self.studio.draw_set()
        self.window = FamiliesWindow(self.session, INSTALLED)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)

    def find(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def text(self, name: str) -> str:
        label = self.find(name)
        assert isinstance(label, QLabel)
        return label.text()

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def draw(self) -> None:
        self.press("families_draw")
        self.studio.finish()

    def row(self, family: str) -> FamilyRowView:
        return next(view for view in self.window.views if view.row.family == family)

    def place(self, family: str, number: int) -> QPoint:
        return self.row(family).grid.card_at(number).center().toPoint()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_every_kind_of_the_world_gets_a_row_with_its_figures(desk: Desk) -> None:
    assert desk.window.views == []
    desk.draw()
    assert [view.row.family for view in desk.window.views] == ["cfgdm", "fsdm", "vae-ns"]
    for view in desk.window.views:
        assert [each.index for each in view.filtered.shown()] == list(range(6))
        assert view.figures == "original 0.25\nrecognizable 98 %", "indices 0 to 5 of the fake"
    assert desk.text("families_progress") == "18 of 18 drawings"
    assert not desk.find("families_bar").isVisible()


def test_it_begins_by_itself_where_there_are_no_rows_of_this_character(desk: Desk) -> None:
    asked = len(desk.studio.engine.generated)
    desk.window.begin()
    desk.studio.finish()
    assert len(desk.studio.engine.generated) == asked + 3
    desk.window.begin()
    desk.studio.finish()
    assert len(desk.studio.engine.generated) == asked + 3, "they are there"
    desk.studio.draw_set(HOOK)
    desk.window.begin()
    desk.studio.finish()
    assert len(desk.studio.engine.generated) == asked + 3 + 1 + 3


def test_the_count_is_chosen(desk: Desk) -> None:
    count = desk.find("families_count")
    assert isinstance(count, QSpinBox)
    QTest.keyClick(count, Qt.Key.Key_Down)
    desk.draw()
    assert [len(view.filtered.shown()) for view in desk.window.views] == [5, 5, 5]


def test_the_quality_of_the_session_draws_where_it_can(desk: Desk) -> None:
    assert families_here(INSTALLED, "cfgdm-live") == ["cfgdm-live", "fsdm", "vae-ns"]
    assert families_here(INSTALLED, "fsdm") == ["cfgdm", "fsdm", "vae-ns"]
    assert families_here(INSTALLED, "cfgdm-sketches") == ["cfgdm-sketches", "vae-ns-sketches"]


def test_what_is_missing_is_named(desk: Desk) -> None:
    assert families_missing(INSTALLED, "characters") == ["ddpm", "vae-stn", "dagan-un", "dagan-rn"]
    assert desk.text("families_missing").startswith("Not installed here: Plain diffusion (DDPM) · Spatial transformer")
    desk.session.set_settings(replace(desk.session.settings, family="cfgdm-sketches"))
    assert "Few-shot diffusion (FSDM)" in desk.text("families_missing")
    everything = [*INSTALLED, *families_missing(INSTALLED, "characters")]
    assert families_missing(everything, "characters") == []


def test_progress_is_shown_and_stop_works(desk: Desk) -> None:
    stop, bar = desk.find("families_stop"), desk.find("families_bar")
    assert isinstance(stop, QPushButton)
    assert isinstance(bar, QProgressBar)
    assert not stop.isEnabled()
    desk.press("families_draw")
    desk.studio.engine.step(4 + 6 + 1 + 4 + 2)
    assert desk.text("families_progress") == "8 of 18 drawings · Few-shot diffusion (FSDM)"
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 8, 18)
    desk.press("families_stop")
    desk.studio.finish()
    assert [len(view.filtered.shown()) for view in desk.window.views] == [6, 2, 0]
    assert desk.row("vae-ns").figures == "stopped before it began"
    assert (stop.isEnabled(), bar.isVisible()) == (False, False)


def test_a_family_that_fails_says_why_in_its_row(qtbot: QtBot) -> None:
    desk = Desk(qtbot, WithoutFewShot())
    desk.draw()
    assert desk.row("fsdm").figures == "It broke (try again)"
    assert len(desk.row("vae-ns").filtered.shown()) == 6
    assert desk.text("families_progress") == "12 of 12 drawings"


def test_a_click_selects_everywhere_and_a_star_pins(desk: Desk) -> None:
    desk.draw()
    view = desk.row("fsdm")
    drawing = view.filtered.shown()[2]
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=desk.place("fsdm", 2))
    assert desk.session.selection.keys == {drawing.key}
    other = desk.row("vae-ns").filtered.shown()[1]
    QTest.mouseClick(
        desk.row("vae-ns").grid.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        desk.place("vae-ns", 1),
    )
    assert desk.session.selection.keys == {drawing.key, other.key}
    star = star_place(view.grid.card_at(2)).center().toPoint()
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=star)
    pinned = desk.session.drawings.get(drawing.key)
    assert pinned is not None
    assert pinned.is_favourite


def test_keys_work_in_a_row(desk: Desk, qtbot: QtBot) -> None:
    desk.draw()
    grid = desk.row("vae-ns").grid
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=desk.place("vae-ns", 0))
    QTest.keyClick(grid, Qt.Key.Key_Right)
    drawing = desk.row("vae-ns").filtered.shown()[1]
    assert desk.session.selection.current == drawing.key
    with qtbot.waitSignal(desk.window.enlarge_asked, timeout=1000):
        QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert [each.index for each in desk.row("vae-ns").filtered.shown()] == [0, 2, 3, 4, 5]
    assert desk.row("vae-ns").figures.startswith("original 0.28")


def test_rows_of_another_character_are_told_apart(desk: Desk) -> None:
    desk.draw()
    assert desk.text("families_note").startswith("The same character and the same seeds")
    desk.studio.draw_set(HOOK)
    assert desk.text("families_note") == "The rows are of another drawing than the one on the page now."
    assert desk.row("vae-ns").figures == "gone from the gallery"
    desk.draw()
    assert desk.text("families_note").startswith("The same character and the same seeds")
    assert len(desk.row("vae-ns").filtered.shown()) == 6


def test_there_is_nothing_to_draw_of_a_blank_page(qtbot: QtBot) -> None:
    window = FamiliesWindow(Studio().session, INSTALLED)
    qtbot.addWidget(window)
    button, note = window.findChild(QPushButton, "families_draw"), window.findChild(QLabel, "families_note")
    assert isinstance(button, QPushButton)
    assert isinstance(note, QLabel)
    assert (button.isEnabled(), note.text()) == (False, "Draw a character first.")


def test_every_part_can_be_read_aloud(desk: Desk) -> None:
    desk.draw()
    for view in desk.window.views:
        assert view.accessibleName()
        assert view.grid.accessibleName().startswith("Drawings by ")
    for name in ("families", "families_count", "families_bar", "families_exemplar", "families_rows"):
        assert (desk.window if name == "families" else desk.find(name)).accessibleName()
