from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QPushButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.settings_dialog import SettingsDialog

W = TypeVar("W", bound=QWidget)
CHOSEN = Settings(
    language="fr", theme="dark", is_live=False, autosave_seconds=60, pen_width=24.0, stabiliser=80,
    is_hint_seen=True, export_folder="there",
)  # fmt: skip


class Shown:
    """A dialog in a window, and what it said."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.dialog = SettingsDialog(settings, self.host)
        self.said: list[Settings] = []
        self.dialog.settings_changed.connect(self.said.append)
        self.dialog.show()
        qtbot.waitUntil(self.dialog.isVisible)

    def find(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, f"setting_{name}")
        assert isinstance(found, kind)
        return found


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, Settings())


def test_it_shows_what_holds(qtbot: QtBot) -> None:
    shown = Shown(qtbot, CHOSEN)
    assert shown.find(QComboBox, "language").currentText() == "Français"
    assert shown.find(QComboBox, "theme").currentText() == "Dark"
    assert not shown.find(QCheckBox, "live").isChecked()
    assert shown.find(QSpinBox, "autosave").value() == 60
    assert (shown.find(QDoubleSpinBox, "pen_width").value(), shown.find(QSlider, "pen_width_slider").value()) == (
        24,
        24,
    )
    assert shown.find(QDoubleSpinBox, "stabiliser").value() == 80
    assert shown.said == []


def test_what_was_chosen_elsewhere_is_shown_and_not_said(shown: Shown) -> None:
    shown.dialog.show_settings(CHOSEN)
    assert shown.find(QComboBox, "theme").currentData() == "dark"
    assert shown.find(QSlider, "stabiliser_slider").value() == 80
    assert (shown.said, shown.dialog.settings) == ([], CHOSEN)


def test_every_choice_holds_at_once_and_leaves_the_others(shown: Shown) -> None:
    QTest.keyClick(shown.find(QComboBox, "language"), Qt.Key.Key_Down)
    QTest.keyClick(shown.find(QComboBox, "theme"), Qt.Key.Key_End)
    QTest.keyClick(shown.find(QCheckBox, "live"), Qt.Key.Key_Space)
    QTest.keyClick(shown.find(QSlider, "pen_width_slider"), Qt.Key.Key_Right)
    QTest.keyClick(shown.find(QSlider, "stabiliser_slider"), Qt.Key.Key_End)
    QTest.keyClick(shown.find(QSpinBox, "autosave"), Qt.Key.Key_Up)
    steps = [
        {"language": "en"},
        {"theme": "dark"},
        {"is_live": False},
        {"pen_width": 17.0},
        {"stabiliser": 100},
        {"autosave_seconds": 6},
    ]
    wanted, expected = Settings(), []
    for step in steps:
        wanted = replace(wanted, **step)  # type: ignore[arg-type]
        expected.append(wanted)
    assert shown.said == expected


def test_it_says_values_of_the_right_type(shown: Shown) -> None:
    QTest.keyClick(shown.find(QSlider, "stabiliser_slider"), Qt.Key.Key_Right)
    QTest.keyClick(shown.find(QSlider, "pen_width_slider"), Qt.Key.Key_Right)
    last = shown.said[-1]
    assert [type(last.stabiliser), type(last.pen_width)] == [int, float]


def test_enter_takes_a_number_and_leaves_the_dialog_open(shown: Shown) -> None:
    box = shown.find(QSpinBox, "autosave")
    box.selectAll()
    QTest.keyClicks(box, "45")
    assert shown.said == [], "4 seconds are not meant on the way to 45"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert shown.said == [Settings(autosave_seconds=45)]
    assert shown.dialog.isVisible()


def test_numbers_keep_to_what_a_file_may_hold(shown: Shown) -> None:
    for name, least, most in (("pen_width", 2, 64), ("stabiliser", 0, 100)):
        box, slider = shown.find(QDoubleSpinBox, name), shown.find(QSlider, f"{name}_slider")
        assert (box.minimum(), box.maximum(), slider.minimum(), slider.maximum()) == (least, most, least, most)
    autosave = shown.find(QSpinBox, "autosave")
    assert (autosave.minimum(), autosave.maximum()) == (1, 600)


@pytest.mark.parametrize("way", ["button", "Esc", "Close"])
def test_it_closes_and_the_program_goes_on_meanwhile(qtbot: QtBot, shown: Shown, way: str) -> None:
    assert not shown.dialog.isModal()
    button = shown.dialog.findChild(QPushButton, "settings_close")
    assert isinstance(button, QPushButton)
    if way == "button":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    elif way == "Esc":
        QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    else:
        shown.dialog.activateWindow()
        qtbot.waitUntil(shown.dialog.isActiveWindow)
        QTest.keyClick(shown.dialog, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not shown.dialog.isVisible()


def test_tab_goes_through_all_in_order(shown: Shown) -> None:
    wanted = [
        "setting_language",
        "setting_theme",
        "setting_pen_width_slider",
        "setting_pen_width",
        "setting_stabiliser_slider",
        "setting_stabiliser",
        "setting_live",
        "setting_autosave",
        "settings_close",
    ]
    chain: list[QWidget] = [shown.find(QComboBox, "language")]
    while (following := chain[-1].nextInFocusChain()) and following is not chain[0]:
        chain.append(following)
    assert [widget.objectName() for widget in chain if widget.objectName() in wanted] == wanted


def test_every_field_has_a_name_to_be_read_aloud(shown: Shown) -> None:
    for kind in (QComboBox, QSlider, QAbstractSpinBox):
        assert all(field.accessibleName() for field in shown.dialog.findChildren(kind))
