import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.range_slider import Knob, RangeSlider

LEFT, RIGHT, SHIFT = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def slider(qtbot: QtBot) -> RangeSlider:
    made = RangeSlider("Originality", (0.0, 2.0), lambda least, most: f"{least:.2f}–{most:.2f}")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


def drag(slider: RangeSlider, knob: Knob, pixels: int) -> None:
    start = slider.place(knob).toPoint()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(slider, start + QPoint(pixels, 0))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))


def test_each_knob_is_dragged_alone(slider: RangeSlider) -> None:
    third = slider.width() // 3
    drag(slider, Knob.LEAST, third)
    drag(slider, Knob.MOST, -third)
    least, most = slider.range
    assert least == pytest.approx(0.72, abs=0.06)
    assert most == pytest.approx(1.28, abs=0.06)


def test_knobs_do_not_pass_each_other(slider: RangeSlider) -> None:
    slider.set_range(0.8, 1.2)
    drag(slider, Knob.LEAST, slider.width())
    assert slider.range == (1.2, 1.2)


def test_keys_move_the_lower_knob_and_with_shift_the_upper(slider: RangeSlider) -> None:
    QTest.keyClick(slider, RIGHT)
    QTest.keyClick(slider, LEFT, SHIFT)
    assert slider.range == pytest.approx((0.05, 1.95))
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert slider.is_full


def test_it_tells_changes_only(qtbot: QtBot, slider: RangeSlider) -> None:
    told: list[tuple[float, float]] = []
    slider.range_changed.connect(lambda least, most: told.append((least, most)))
    slider.set_range(1.5, 0.5)
    slider.set_range(0.5, 1.5)
    slider.set_range(-3, 9)
    assert told == [(0.5, 1.5), (0.0, 2.0)]


def test_it_says_where_it_stands(slider: RangeSlider) -> None:
    assert (slider.accessibleName(), slider.accessibleDescription()) == ("Originality", "any")
    slider.set_range(0.5, 1.5)
    assert slider.accessibleDescription() == "0.50–1.50"


def test_a_double_click_gives_it_its_full_width(slider: RangeSlider) -> None:
    slider.set_range(0.5, 1.5)
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton)
    assert slider.is_full
