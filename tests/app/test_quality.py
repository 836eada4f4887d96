from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.controls import Controls
from app.generation_settings import GenerationSettings
from app.quality import Quality, in_quality, kinds, quality_of, usual_family
from tests.app.studio import Studio

W = TypeVar("W", bound=QWidget)
FAMILIES = ("cfgdm", "cfgdm-live", "vae-ns")


class Desk:
    """Controls of machines of which one draws live, too."""

    def __init__(self, qtbot: QtBot, families: tuple[str, ...] = FAMILIES) -> None:
        self.studio = Studio()
        self.session = self.studio.session
        self.controls = Controls(self.session, families)
        qtbot.addWidget(self.controls)
        self.controls.show()
        self.quality = self.find(QWidget, "quality")
        self.live = self.find(QPushButton, "quality_live")
        self.careful = self.find(QPushButton, "quality_careful")
        self.steps = self.find(QSpinBox, "steps")
        self.leaps = self.find(QComboBox, "leaps")
        self.family = self.find(QComboBox, "family")

    def find(self, kind: type[W], name: str) -> W:
        found = self.controls.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def set(self, **changes: object) -> None:
        self.session.set_settings(replace(self.session.settings, **changes))  # type: ignore[arg-type]

    def asks(self) -> tuple[str, int | None, float]:
        settings = self.session.settings
        return settings.family, settings.steps, settings.guidance


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_one_kind_of_machine_is_offered_once(desk: Desk) -> None:
    assert [desk.family.itemData(row) for row in range(desk.family.count())] == ["cfgdm", "vae-ns"]
    desk.set(family="cfgdm-live")
    assert desk.family.currentData() == "cfgdm"
    assert (desk.live.isChecked(), desk.careful.isChecked()) == (True, False)


def test_there_is_a_choice_only_where_there_are_two(desk: Desk, qtbot: QtBot) -> None:
    assert desk.quality.isVisible()
    desk.set(family="vae-ns")
    assert not desk.quality.isVisible()
    assert not Desk(qtbot, ("cfgdm", "vae-ns")).quality.isVisible()


def test_the_only_kind_of_machine_is_no_choice(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ("cfgdm", "cfgdm-live"))
    assert (desk.quality.isVisible(), desk.family.isVisible()) == (True, False)
    desk.set(family="vae-ns")
    assert (desk.quality.isVisible(), desk.family.isVisible()) == (False, True), "what is not installed is named"


def test_steps_are_those_that_can_be_asked_for(desk: Desk) -> None:
    assert (desk.steps.isVisible(), desk.leaps.isVisible()) == (True, False)
    desk.live.click()
    assert (desk.steps.isVisible(), desk.leaps.isVisible()) == (False, True)
    assert [desk.leaps.itemData(row) for row in range(desk.leaps.count())] == [1, 2, 4]
    assert desk.leaps.currentData() == 2, "as many as the model likes"
    QTest.keyClick(desk.leaps, Qt.Key.Key_Down)
    assert desk.session.settings.steps == 4


def test_each_quality_keeps_its_own_steps_and_asks_no_more_guidance_than_was_taught(desk: Desk) -> None:
    desk.set(steps=30, guidance=2.6)
    desk.live.click()
    assert desk.asks() == ("cfgdm-live", None, 2.0)
    guidance, slider = desk.find(QDoubleSpinBox, "guidance"), desk.find(QSlider, "guidance_slider")
    assert (guidance.value(), guidance.maximum(), slider.value(), slider.maximum()) == (2.0, 2.0, 20, 20)
    desk.set(steps=1)
    desk.careful.click()
    assert desk.asks() == ("cfgdm", 30, 2.0)
    assert slider.maximum() == 30
    desk.live.click()
    assert desk.asks() == ("cfgdm-live", 1, 2.0)


def test_the_keyboard_chooses(desk: Desk) -> None:
    QTest.keyClick(desk.live, Qt.Key.Key_Space)
    assert desk.session.settings.family == "cfgdm-live"
    assert desk.quality.focusProxy() is desk.live, "where Alt+Q leads to"
    QTest.keyClick(desk.careful, Qt.Key.Key_Space)
    assert desk.session.settings.family == "cfgdm"
    desk.careful.click()
    assert desk.careful.isChecked(), "a click on what holds leaves it"


@pytest.mark.parametrize("is_live", [True, False])
def test_careful_draws_the_shown_set_again_with_the_same_seeds(desk: Desk, is_live: bool) -> None:
    desk.session.set_live(is_live)
    desk.set(family="cfgdm-live", seed=5, is_seed_locked=False)
    desk.studio.draw_set()
    desk.session.generate()
    desk.studio.finish()
    desk.session.more()
    desk.studio.finish()
    shown = [(each.seed, each.index) for each in desk.studio.drawings]
    assert len(shown) == 48
    asked = len(desk.studio.engine.generated)
    desk.careful.click()
    desk.studio.finish()
    (request,) = desk.studio.engine.generated[asked:]
    assert (request.family, request.seed, request.first_index, request.count) == ("cfgdm", shown[0][0], 0, 48)
    assert [(each.seed, each.index) for each in desk.studio.drawings] == shown
    assert {each.family for each in desk.studio.drawings} == {"cfgdm"}
    desk.session.more()
    assert desk.studio.engine.generated[-1].first_index == 48


def test_nothing_is_drawn_where_nothing_is_shown(desk: Desk) -> None:
    desk.session.set_live(False)
    desk.live.click()
    desk.studio.finish()
    assert desk.studio.engine.generated == []


def test_another_kind_keeps_the_quality_where_it_can(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ("cfgdm", "cfgdm-live", "fsdm", "fsdm-live", "vae-ns"))
    desk.live.click()
    QTest.keyClick(desk.family, Qt.Key.Key_Down)
    assert desk.session.settings.family == "fsdm-live"
    QTest.keyClick(desk.family, Qt.Key.Key_Down)
    assert desk.session.settings.family == "vae-ns"


def test_names_tell_the_quality() -> None:
    assert [quality_of(family) for family in ("cfgdm", "cfgdm-live")] == [Quality.CAREFUL, Quality.LIVE]
    assert in_quality("cfgdm-live", Quality.LIVE) == in_quality("cfgdm", Quality.LIVE) == "cfgdm-live"
    assert in_quality("cfgdm-live", Quality.CAREFUL) == "cfgdm"
    assert kinds(("cfgdm-live", "vae-ns")) == ["cfgdm-live", "vae-ns"], "whose careful one is not installed"


def test_live_is_usual_where_it_is_installed() -> None:
    assert usual_family(FAMILIES) == "cfgdm-live"
    assert usual_family(FAMILIES, Quality.CAREFUL) == "cfgdm"
    assert usual_family(("cfgdm",)) == usual_family(()) == GenerationSettings().family == "cfgdm"


def test_the_recognizers_map_stands_in_where_the_machine_tells_none(desk: Desk) -> None:
    maps = desk.session.explanations
    maps.set_choice(replace(maps.choice, is_shown=True, kind="guided-score"))
    told: list[str] = []
    maps.choice_changed.connect(lambda: told.append(maps.choice.kind))
    desk.live.click()
    assert (maps.choice.kind, maps.wanted.kind, maps.falls_back) == ("occlusion", "guided-score", True)
    maps.set_choice(replace(maps.choice, opacity=0.5))
    assert (maps.wanted.kind, maps.wanted.opacity) == ("guided-score", 0.5), "what stands in was not chosen"
    desk.careful.click()
    assert (maps.choice.kind, maps.falls_back) == ("guided-score", False)
    assert told == ["occlusion", "occlusion", "guided-score"]
