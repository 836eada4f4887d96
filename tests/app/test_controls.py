from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.controls import Controls
from app.generation_settings import GenerationSettings
from tests.app.studio import TICK, Studio

W = TypeVar("W", bound=QWidget)
FAMILIES = ("cfgdm", "fsdm", "vae-stn")
THROWN = 4711
OTHER = GenerationSettings("fsdm", 48, 1.23, 30, 77, False, 0.85)


class Desk:
    """Controls of a session, and every change of its settings."""

    def __init__(self, qtbot: QtBot) -> None:
        self.studio = Studio()
        self.session = self.studio.session
        self.controls = Controls(self.session, FAMILIES, random_seed=lambda: THROWN)
        qtbot.addWidget(self.controls)
        self.said: list[GenerationSettings] = []
        self.session.settings_changed.connect(self.said.append)
        self.controls.show()

    def find(self, kind: type[W], name: str) -> W:
        found = self.controls.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def shown(self) -> Mapping[str, object]:
        """What each part shows."""
        return {
            "guidance": self.find(QDoubleSpinBox, "guidance").value(),
            "slider": self.find(QSlider, "guidance_slider").value(),
            "originality": self.find(QDoubleSpinBox, "originality").value(),
            "as people": self.find(QCheckBox, "originality_as_people").isChecked(),
            "count": self.find(QSpinBox, "count").value(),
            "steps": self.find(QSpinBox, "steps").text(),
            "family": self.find(QComboBox, "family").currentData(),
            "seed": self.find(QSpinBox, "seed").value(),
            "lock": self.find(QToolButton, "seed_lock").isChecked(),
        }


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_they_show_the_session(desk: Desk) -> None:
    assert desk.shown() == {
        "guidance": 1.0,
        "slider": 10,
        "originality": 0.6,
        "as people": True,
        "count": 24,
        "steps": "as the model likes",
        "family": "cfgdm",
        "seed": 0,
        "lock": True,
    }


def test_they_follow_the_session_and_leave_its_numbers_as_they_are(desk: Desk) -> None:
    desk.session.set_settings(OTHER)
    assert desk.shown() == {
        "guidance": 1.23,
        "slider": 12,
        "originality": 0.85,
        "as people": False,
        "count": 48,
        "steps": "30",
        "family": "fsdm",
        "seed": 77,
        "lock": False,
    }
    assert (desk.said, desk.session.settings) == ([OTHER], OTHER)


@pytest.mark.parametrize(
    ("kind", "name", "key", "change"),
    [
        (QSlider, "guidance_slider", Qt.Key.Key_Right, {"guidance": 1.1}),
        (QSlider, "guidance_slider", Qt.Key.Key_End, {"guidance": 3.0}),
        (QDoubleSpinBox, "guidance", Qt.Key.Key_Down, {"guidance": 0.9}),
        (QSpinBox, "count", Qt.Key.Key_Up, {"count": 25}),
        (QSpinBox, "steps", Qt.Key.Key_Up, {"steps": 1}),
        (QSpinBox, "seed", Qt.Key.Key_Up, {"seed": 1}),
        (QComboBox, "family", Qt.Key.Key_End, {"family": "vae-stn"}),
        (QCheckBox, "originality_as_people", Qt.Key.Key_Space, {"originality": 0.6}),
        (QToolButton, "seed_lock", Qt.Key.Key_Space, {"is_seed_locked": False}),
        (QToolButton, "seed_dice", Qt.Key.Key_Space, {"seed": THROWN}),
        (QToolButton, "seed_next", Qt.Key.Key_Space, {"seed": 1}),
    ],
)
def test_each_changes_one_setting_once(
    desk: Desk, kind: type[QWidget], name: str, key: Qt.Key, change: dict[str, object]
) -> None:
    QTest.keyClick(desk.find(kind, name), key)
    assert desk.said == [replace(GenerationSettings(), **change)]  # type: ignore[arg-type]


def test_typing_is_taken_when_it_is_finished(desk: Desk) -> None:
    box = desk.find(QDoubleSpinBox, "guidance")
    box.selectAll()
    QTest.keyClicks(box, "2" + box.locale().decimalPoint() + "25")
    assert desk.said == [], "2 and 2.2 are not meant"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [settings.guidance for settings in desk.said] == [2.25]
    assert desk.find(QSlider, "guidance_slider").value() == 22


def test_the_mouse_pulls_the_guidance(desk: Desk) -> None:
    slider = desk.find(QSlider, "guidance_slider")
    at = slider.rect().center()
    start = at.x() - slider.width() // 2 + round(slider.width() * 10 / 30)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at.__class__(start, at.y()))
    QTest.mouseMove(slider, at.__class__(slider.width() + 20, at.y()))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at.__class__(slider.width() + 20, at.y()))
    assert desk.session.settings.guidance == 3.0
    assert desk.find(QDoubleSpinBox, "guidance").value() == 3.0


def test_as_people_or_as_asked(desk: Desk) -> None:
    people, slider = desk.find(QCheckBox, "originality_as_people"), desk.find(QSlider, "originality_slider")
    assert not slider.isVisibleTo(desk.controls)
    people.click()
    assert slider.isVisibleTo(desk.controls)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert desk.session.settings.originality == 0.65
    people.click()
    assert desk.session.settings == GenerationSettings()
    assert not slider.isVisibleTo(desk.controls)
    people.click()
    assert desk.session.settings.originality == 0.65, "it remembers what was asked"


def test_steps_go_back_to_what_the_model_likes(desk: Desk) -> None:
    box = desk.find(QSpinBox, "steps")
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert desk.session.settings.steps == 1
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert desk.session.settings.steps is None


def test_a_family_that_is_not_installed_is_named_and_kept(desk: Desk) -> None:
    strange = GenerationSettings(family="dagan-rn")
    desk.session.set_settings(strange)
    box = desk.find(QComboBox, "family")
    assert (box.currentIndex(), box.placeholderText()) == (-1, "Adversarial, ResNet (DA-GAN-RN)")
    QTest.keyClick(desk.find(QSpinBox, "count"), Qt.Key.Key_Up)
    assert desk.session.settings == replace(strange, count=25)


def test_a_seed_beyond_the_box_is_kept(desk: Desk) -> None:
    desk.session.set_settings(GenerationSettings(seed=2**32 - 1))
    assert desk.session.settings.seed == 2**32 - 1
    assert desk.find(QSpinBox, "seed").value() == 2**31 - 1
    desk.find(QToolButton, "seed_next").click()
    assert desk.session.settings.seed == 0


def test_buttons_say_what_can_be_done(desk: Desk) -> None:
    generate, stop = desk.find(QPushButton, "generate"), desk.find(QPushButton, "stop")

    def can() -> tuple[bool, bool]:
        return generate.isEnabled(), stop.isEnabled()

    assert can() == (False, False), "the page is blank"
    with desk.studio.stroke(TICK):
        assert can() == (False, False), "the pen is down"
    assert can() == (True, False)
    desk.studio.settle()
    assert can() == (True, True), "the engine is at work, or was asked to be"
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert (desk.studio.engine.cancels, can()) == (1, (True, False))
    desk.studio.document.undo_stack.undo()
    assert can() == (False, False)


@pytest.mark.parametrize("way", ["mouse", "keys"])
def test_generate_draws_now(qtbot: QtBot, desk: Desk, way: str) -> None:
    desk.studio.draw_set()
    asked = len(desk.studio.engine.generated)
    desk.session.set_settings(replace(desk.session.settings, is_seed_locked=False))
    desk.studio.finish()
    if way == "mouse":
        QTest.mouseClick(desk.find(QPushButton, "generate"), Qt.MouseButton.LeftButton)
    else:
        desk.controls.activateWindow()
        qtbot.waitUntil(desk.controls.isActiveWindow)
        QTest.keyClick(desk.controls, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: len(desk.studio.engine.generated) > asked)
    assert [request.seed for request in desk.studio.engine.generated[asked:]] == [1]
    assert desk.find(QSpinBox, "seed").value() == 1, "an open lock takes the next seed"


def test_everything_can_be_read_aloud_and_reached(desk: Desk) -> None:
    for kind in (QAbstractSpinBox, QSlider, QComboBox, QAbstractButton):
        for part in desk.controls.findChildren(kind):
            words = part.text() if isinstance(part, QAbstractButton) else ""
            assert part.accessibleName() or words, part.objectName()
            assert part.toolTip(), part.objectName()
            assert part.focusPolicy() & Qt.FocusPolicy.TabFocus, part.objectName()


def test_mnemonics_lead_to_their_fields(desk: Desk) -> None:
    buddies = {label.text(): label.buddy() for label in desk.controls.findChildren(QLabel) if label.buddy()}
    led = {words: buddy.objectName() for words, buddy in buddies.items() if buddy}
    assert led == {
        "&Quality": "quality",
        "&Guidance": "guidance",
        "Tem&perature": "temperature",
        "How &original": "originality_as_people",
        "&Count": "count",
        "S&teps": "steps",
        "&Seed": "seed",
        "&World": "world",
        "&Model": "family",
    }
    letters = [words[words.index("&") + 1].lower() for words in led]
    assert len(set(letters)) == len(letters)
