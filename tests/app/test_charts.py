"""Plane and curves in one place of the whole window: tabs and controls in one row, and room for what is drawn."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.plane_scale import STRETCHED
from tests.app.window_under_test import Desk, at_desk
from tests.fakes import FakeEngine, FakeEngineProcess


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    for each in at_desk(qtbot, tmp_path, FakeEngineProcess(FakeEngine())):
        each.window.resize(1400, 900)
        QApplication.processEvents()
        yield each


def tabs(desk: Desk) -> QTabBar:
    found = desk.find("chart_tabs")
    assert isinstance(found, QTabBar)
    return found


def choose(desk: Desk, number: int) -> None:
    QTest.mouseClick(tabs(desk), Qt.MouseButton.LeftButton, pos=tabs(desk).tabRect(number).center())
    QApplication.processEvents()


def top(desk: Desk, widget: QWidget) -> int:
    return widget.mapTo(desk.window, QPoint()).y()


def test_a_click_on_a_tab_shows_its_chart_and_the_controls_of_that_only(desk: Desk) -> None:
    plane, curves = desk.window.plane, desk.window.curves
    for number, is_plane in ((0, True), (1, False), (0, True)):
        choose(desk, number)
        assert [plane.isVisible(), plane.bar.isVisible()] == [is_plane] * 2
        assert [curves.isVisible(), curves.bar.isVisible()] == [not is_plane] * 2


def test_tabs_and_controls_share_a_row(desk: Desk) -> None:
    plane, curves = desk.window.plane, desk.window.curves
    charts: tuple[tuple[QWidget, QWidget], ...] = ((plane, plane.bar), (curves, curves.bar))
    for number, (chart, bar) in enumerate(charts):
        choose(desk, number)
        assert abs(top(desk, bar) - top(desk, tabs(desk))) < 12
        assert top(desk, chart) - top(desk, tabs(desk)) <= 40


def test_plane_and_curves_have_two_hundred_pixels_of_height_in_a_new_window(desk: Desk) -> None:
    assert desk.window.plane.plot.height() > 230
    choose(desk, 1)
    assert desk.window.curves.plot.height() > 210


def test_the_tab_key_goes_from_the_tabs_to_the_controls_to_the_plot(desk: Desk) -> None:
    order: list[str] = []
    at: QWidget | None = tabs(desk)
    while "plot" not in order and len(order) < 30:
        at = at.nextInFocusChain() if at else None
        assert at is not None
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible():
            order.append("plot" if at is desk.window.plane.plot else at.objectName())
    assert order == ["select_box", "select_lasso", "aim", "plane_move", "plane_fit", "plot"]


def test_all_controls_of_a_new_window_are_seen_without_scrolling(desk: Desk) -> None:
    controls = desk.window.canvas_panel.controls
    room = controls.parentWidget()
    assert room is not None
    assert controls.height() <= room.height()


def test_both_charts_begin_with_more_room_for_the_last_percents(desk: Desk) -> None:
    assert desk.window.plane.layers.is_checked("stretch")
    assert desk.window.curves.layers.is_checked("stretch")
    assert desk.window.plane.points.scale == desk.window.curves.plot.look.scale == STRETCHED
