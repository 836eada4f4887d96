"""Characters or sketches: what is offered, who judges, and what becomes of what stands there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

import app.composition
from app.clickme_targets import example_targets
from app.controls import Controls
from app.document import Sheet
from app.document_file import read_document, write_document
from app.paths import user_paths
from engine import ExplainRequest, ScoreRequest
from tests.app.contents import contents
from tests.app.studio import BAR, TICK, Studio
from tests.app.window_under_test import Desk as Window
from tests.fakes import FakeEngineProcess

W = TypeVar("W", bound=QWidget)
FAMILIES = ("cfgdm", "cfgdm-live", "ddpm", "vae-ns", "cfgdm-sketches", "vae-ns-sketches")


class Desk:
    """Controls of machines of two worlds."""

    def __init__(self, qtbot: QtBot, families: tuple[str, ...] = FAMILIES) -> None:
        self.studio = Studio()
        self.session = self.studio.session
        self.controls = Controls(self.session, families)
        qtbot.addWidget(self.controls)
        self.controls.show()
        self.world, self.family = self.find(QComboBox, "world"), self.find(QComboBox, "family")

    def find(self, kind: type[W], name: str) -> W:
        found = self.controls.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def set(self, **changes: object) -> None:
        self.session.set_settings(replace(self.session.settings, **changes))  # type: ignore[arg-type]

    def shown(self) -> list[str]:
        """Which of the knobs are there."""
        signs = (
            (QSlider, "guidance_slider"),
            (QSlider, "temperature_slider"),
            (QCheckBox, "originality_as_people"),
            (QLabel, "no_knob"),
        )
        names = ("guidance", "temperature", "originality", "nothing")
        return [name for name, sign in zip(names, signs, strict=True) if self.find(*sign).isVisible()]

    def keep_hand(self) -> None:
        self.studio.draw(BAR, Sheet.HAND)
        self.session.keep_hand()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def offered(box: QComboBox) -> list[str]:
    return [box.itemData(row) for row in range(box.count())]


def test_only_the_families_of_a_world_are_offered(desk: Desk) -> None:
    assert offered(desk.family) == ["cfgdm", "ddpm", "vae-ns"]
    QTest.keyClick(desk.world, Qt.Key.Key_Down)
    assert desk.session.settings.family == "cfgdm-sketches"
    assert (desk.session.world, desk.world.currentData()) == ("sketches", "sketches")
    assert offered(desk.family) == ["cfgdm-sketches", "vae-ns-sketches"]
    assert [desk.family.itemText(row) for row in range(2)] == [
        "Guided diffusion (CFGDM)",
        "Neural statistician (VAE-NS)",
    ]
    QTest.keyClick(desk.world, Qt.Key.Key_Up)
    assert (desk.session.settings.family, offered(desk.family)) == ("cfgdm", ["cfgdm", "ddpm", "vae-ns"])


@pytest.mark.parametrize(
    ("before", "after"),
    [("vae-ns", "vae-ns-sketches"), ("ddpm", "cfgdm-sketches"), ("cfgdm-live", "cfgdm-sketches")],
)
def test_another_world_is_drawn_in_by_the_same_kind_where_it_can(desk: Desk, before: str, after: str) -> None:
    desk.set(family=before)
    QTest.keyClick(desk.world, Qt.Key.Key_Down)
    assert desk.session.settings.family == after


def test_the_world_is_a_choice_only_where_a_machine_sketches(desk: Desk, qtbot: QtBot) -> None:
    assert desk.world.isVisible()
    assert not Desk(qtbot, ("cfgdm", "cfgdm-live")).world.isVisible()


@pytest.mark.parametrize(
    ("family", "knobs"),
    [
        ("cfgdm", ["guidance", "originality"]),
        ("cfgdm-live", ["guidance", "originality"]),
        ("vae-ns-sketches", ["temperature"]),
        ("ddpm", ["nothing"]),
    ],
)
def test_a_machine_has_the_knobs_that_steer_it(desk: Desk, family: str, knobs: list[str]) -> None:
    desk.set(family=family)
    assert desk.shown() == knobs


def test_temperature_is_set_and_asked_for(desk: Desk) -> None:
    desk.set(family="vae-ns", guidance=1.7, originality=0.9)
    QTest.keyClick(desk.find(QSlider, "temperature_slider"), Qt.Key.Key_Right)
    assert desk.session.settings.temperature == 1.1
    desk.studio.draw_set()
    request = desk.studio.engine.generated[-1]
    assert (request.temperature, request.guidance, request.originality) == (1.1, 0.0, None)
    desk.set(family="cfgdm")
    desk.studio.finish()
    request = desk.studio.engine.generated[-1]
    assert (request.temperature, request.guidance, request.originality) == (1.0, 1.7, 0.9), "what was set is remembered"


def test_what_does_nothing_is_no_reason_to_draw_again(desk: Desk) -> None:
    desk.set(family="vae-ns")
    desk.studio.draw_set()
    asked = len(desk.studio.engine.generated)
    desk.set(guidance=2.0, originality=1.0)
    desk.studio.finish()
    assert len(desk.studio.engine.generated) == asked


def test_everything_that_stands_there_is_judged_by_the_other_worlds_critics(desk: Desk) -> None:
    desk.session.set_live(False)
    desk.studio.draw(TICK)
    desk.session.generate()
    desk.studio.finish()
    desk.keep_hand()
    desk.studio.finish()
    before = desk.studio.drawings
    asked = len(desk.studio.engine.scored)
    QTest.keyClick(desk.world, Qt.Key.Key_Down)
    desk.studio.finish()
    assert {each.world for each in before} == {"characters"}
    assert {each.world for each in desk.studio.drawings} == {"sketches"}
    requests = desk.studio.engine.scored[asked:]
    assert [(each.world, len(each.drawings)) for each in requests] == [("sketches", 25)]
    assert [each.scores.originality for each in desk.studio.drawings if each.scores] == [1 + i / 10 for i in range(25)]
    assert [each.strokes for each in desk.studio.drawings] == [each.strokes for each in before]


def test_where_nobody_can_judge_the_scores_stay_and_it_is_said_once(desk: Desk) -> None:
    desk.session.set_live(False)
    desk.studio.draw(TICK)
    desk.session.generate()
    desk.studio.finish()
    before = desk.studio.drawings
    QTest.keyClick(desk.world, Qt.Key.Key_Down)
    refused = desk.studio.engine.scored[-1]
    desk.studio.engine._answers.clear()
    desk.studio.engine.request_failed.emit(refused.ticket, "The model 'simclr-sketches' is not installed", "install it")
    desk.session.set_favourite([before[0].key], True)
    desk.studio.document.undo_stack.undo()
    desk.session.delete([before[1].key])
    desk.studio.document.undo_stack.undo()
    desk.studio.finish()
    assert [each.scores for each in desk.studio.drawings] == [each.scores for each in before]
    assert {each.world for each in desk.studio.drawings} == {"characters"}
    assert len(desk.studio.errors) == 1
    assert desk.studio.engine.scored[-1] is refused


def test_own_drawings_are_judged_in_the_world_that_is_drawn_in(desk: Desk) -> None:
    desk.set(family="cfgdm-sketches")
    desk.studio.draw_set()
    assert {each.world for each in desk.studio.drawings} == {"sketches"}
    desk.keep_hand()
    desk.studio.finish()
    assert [each.world for each in desk.studio.engine.scored] == ["sketches"]
    assert desk.studio.drawings[-1].world == "sketches"


def test_maps_of_the_other_recognizer_are_asked_for_anew(desk: Desk) -> None:
    desk.session.set_live(False)
    desk.studio.draw(TICK)
    desk.session.generate()
    desk.studio.finish()
    maps, drawing = desk.session.explanations, desk.studio.drawings[0]
    maps.map_of(drawing, "occlusion")
    desk.studio.engine.answer()
    assert maps.map_of(drawing, "occlusion") is not None
    desk.set(family="cfgdm-sketches")
    assert maps.map_of(desk.studio.drawings[0], "occlusion") is None
    asked = [each for each in desk.studio.engine.asked if isinstance(each, ExplainRequest)]
    assert [each.world for each in asked] == ["characters", "sketches"]


def test_many_drawings_are_judged_in_several_questions(desk: Desk) -> None:
    desk.session.set_live(False)
    desk.set(count=200)
    desk.studio.draw(TICK)
    desk.session.generate()
    desk.studio.finish()
    desk.set(family="cfgdm-sketches")
    desk.studio.finish()
    questions = [each for each in desk.studio.engine.asked if isinstance(each, ScoreRequest)]
    assert [len(each.drawings) for each in questions] == [96, 96, 8]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Window]]:
    """Opens windows one after the other, of one person, on a machine that sketches."""
    monkeypatch.setattr(app.composition, "drawing_families", lambda _: list(FAMILIES))
    desks: list[Window] = []

    def open_one() -> Window:
        for each in desks:
            each.window.close_unsaved()
        desks.append(Window(qtbot, tmp_path, FakeEngineProcess()))
        return desks[-1]

    yield open_one
    for each in desks:
        each.window.close_unsaved()


def test_the_next_window_draws_in_the_world_that_was_chosen(open_window: Callable[[], Window]) -> None:
    first = open_window()
    assert first.window.session.world == "characters"
    QTest.keyClick(first.find("world"), Qt.Key.Key_Down)
    first.find("quality_careful", QPushButton)
    assert open_window().window.session.settings.family == "cfgdm-sketches"


def test_a_document_brings_its_world_and_leaves_the_choice_alone(
    open_window: Callable[[], Window], tmp_path: Path
) -> None:
    first, path = open_window(), tmp_path / "house.otherhand"
    first.window.session.set_settings(replace(first.window.session.settings, family="vae-ns-sketches"))
    assert first.window.controller.save_as(path)
    second = open_window()
    assert second.window.session.world == "characters", "which was not chosen"
    second.window.open(path)
    assert (second.window.session.world, second.window.session.settings.family) == ("sketches", "vae-ns-sketches")


def test_a_file_says_whose_scores_a_drawing_has(tmp_path: Path) -> None:
    made, path = contents(3), tmp_path / "worlds.otherhand"
    drawings = (replace(made.drawings[0], world="sketches"), *made.drawings[1:])
    write_document(path, replace(made, drawings=drawings))
    assert [each.world for each in read_document(path).drawings] == ["sketches", "characters", "characters"]


@pytest.mark.parametrize(("name", "world"), [("sketches/fish", "sketches"), ("key", "characters")])
def test_an_example_is_begun_with_in_its_world(open_window: Callable[[], Window], name: str, world: str) -> None:
    desk = open_window()
    other = {"sketches": "cfgdm", "characters": "vae-ns-sketches"}[world]
    desk.window.session.set_settings(replace(desk.window.session.settings, family=other))
    desk.window.canvas_panel.examples.example_chosen.emit(desk.window.program.paths.examples / f"{name}.png")
    assert desk.window.session.world == world
    assert desk.window.session.exemplar is not None


def test_clickme_plays_with_examples_of_the_world(qapp: object) -> None:
    targets = example_targets(user_paths().examples, 20, lambda files: None, "sketches")
    assert [each.name for each in targets] == [
        "Boat",
        "Cup",
        "Fish",
        "Flower",
        "House",
        "Mushroom",
        "Snail",
        "Umbrella",
    ]
