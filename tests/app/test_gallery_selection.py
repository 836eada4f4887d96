from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.range_slider import RangeSlider
from tests.app.gallery_session import exemplar, finished
from tests.app.gallery_window import CTRL, SHIFT, marked, middle, window


def test_a_click_selects_a_drawing_for_everybody(qtbot: QtBot) -> None:
    shown = window(qtbot, 6)
    shown.click(2)
    assert (shown.selected, shown.session.selection.current) == ([2], 2)


def test_ctrl_adds_and_shift_fills_the_gap(qtbot: QtBot) -> None:
    shown = window(qtbot, 8)
    shown.click(1)
    shown.click(3, CTRL)
    assert (shown.selected, shown.session.selection.current) == ([1, 3], 3)
    shown.click(6, SHIFT)
    assert shown.selected == [1, 3, 4, 5, 6]
    shown.click(4, CTRL)
    assert shown.selected == [1, 3, 5, 6]


def test_a_drag_over_the_ground_selects_what_it_touches(qtbot: QtBot) -> None:
    shown = window(qtbot, 8)
    view = shown.grid.viewport()
    end = middle(shown.grid, 6)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    QTest.mouseMove(view, QPoint(40, 40))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert shown.selected == [0, 1, 5, 6]


def test_arrows_move_and_shift_extends(qtbot: QtBot) -> None:
    shown = window(qtbot, 12)
    shown.click(0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        shown.press(key)
    assert (shown.selected, shown.session.selection.current) == ([7], 7)
    shown.press(Qt.Key.Key_Right, SHIFT)
    assert shown.selected == [7, 8]
    shown.press(Qt.Key.Key_A, CTRL)
    assert shown.selected == list(range(12))


def test_what_is_selected_elsewhere_is_marked_and_brought_into_sight(qtbot: QtBot) -> None:
    shown = window(qtbot, 200)
    changes: list[None] = []
    shown.session.selection.changed.connect(lambda: changes.append(None))
    shown.session.selection.select([150, 3, 4], 150)
    assert marked(shown.grid) == [3, 4, 150]
    assert shown.grid.currentIndex().row() == 150
    assert shown.grid.viewport().rect().contains(middle(shown.grid, 150))
    assert len(changes) == 1  # no echo


def test_both_sections_share_one_selection(qtbot: QtBot) -> None:
    shown = window(qtbot, 4, hands=2)
    shown.click(1)
    shown.click(0, CTRL, shown.own)
    assert (shown.selected, shown.session.selection.current) == ([1, 4], 4)
    shown.click(1, grid=shown.own)
    assert (shown.selected, marked(shown.grid), marked(shown.own)) == ([5], [], [5])
    shown.click(1)
    assert (shown.selected, marked(shown.own)) == ([1], [])
    # What is selected alone here stays selected, but not what is selected there too.
    shown.session.selection.select([1, 5])
    shown.click(1)
    assert shown.selected == [1]


def test_the_current_drawing_is_whose_turn_it_is_elsewhere(qtbot: QtBot) -> None:
    shown = window(qtbot, 6)
    shown.click(3)
    shown.session.selection.select([3, 4], 4)
    assert shown.session.selection.current == 4


def test_a_selection_over_both_sections_can_be_shown(qtbot: QtBot) -> None:
    shown = window(qtbot, 4, hands=2)
    for current in (1, 4):
        shown.session.selection.select([1, 2, 4], current)
        assert (shown.selected, shown.session.selection.current) == ([1, 2, 4], current)
        assert (marked(shown.grid), marked(shown.own)) == ([1, 2], [4])


def test_a_deleted_drawing_leaves_the_selection(qtbot: QtBot) -> None:
    shown = window(qtbot, 6)
    shown.session.selection.select([1, 2, 5], 5)
    shown.session.drawings.remove([2, 5])
    assert (shown.selected, marked(shown.grid)) == ([1], [1])


def test_the_selection_outlives_another_order_and_an_arrival(qtbot: QtBot) -> None:
    shown = window(qtbot, 6)
    shown.session.selection.select([0, 1])
    shown.find(QComboBox, "sort").setCurrentIndex(1)
    shown.session.drawings.append([finished(20, exemplar())])
    shown.session.drawings.replace([replace(finished(1, exemplar()), is_favourite=True)])
    assert (shown.selected, marked(shown.grid)) == ([0, 1], [0, 1])


def test_what_a_filter_hides_is_not_selected_any_more(qtbot: QtBot) -> None:
    shown = window(qtbot, 100)
    shown.session.selection.select([10, 60])
    shown.find(RangeSlider, "originality_range").set_range(0.5, 2.0)
    assert (shown.selected, marked(shown.grid)) == ([60], [60])


def test_a_whole_new_list_is_no_trouble(qtbot: QtBot) -> None:
    shown = window(qtbot, 6)
    shown.session.selection.select([0, 1])
    shown.session.drawings.reset([finished(1, exemplar()), finished(9, exemplar())])
    assert (shown.selected, marked(shown.grid)) == ([1], [1])
