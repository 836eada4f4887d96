"""How a new window begins: no larger than its screen, and with the canvas under the keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.document import Sheet
from app.main_window import size_for
from tests.app.window_under_test import BAR, Desk, at_desk
from tests.fakes import FakeEngine, FakeEngineProcess


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path, FakeEngineProcess(FakeEngine()))


@pytest.mark.parametrize(
    ("screen", "window"),
    [((1920, 1040), (1400, 900)), ((1280, 770), (1280, 770)), ((1600, 800), (1400, 800)), ((800, 800), (1400, 900))],
)
def test_a_new_window_is_no_larger_than_its_screen(screen: tuple[int, int], window: tuple[int, int]) -> None:
    assert size_for(QSize(*screen)) == QSize(*window)


def test_the_canvas_has_the_keys(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    assert QApplication.focusWidget() is desk.window.canvas


def test_the_canvas_stays_where_it_is_when_the_page_is_changed(desk: Desk) -> None:
    before = desk.window.canvas.geometry()
    desk.window.canvas_panel.show_sheet(Sheet.HAND)
    QApplication.processEvents()
    assert desk.window.canvas.geometry() == before


def test_where_the_row_is_full_the_button_keeps_its_picture_only(desk: Desk) -> None:
    panel = desk.window.canvas_panel
    panel.show_sheet(Sheet.HAND)
    button, tabs = desk.find("keep_hand"), desk.find("sheets")
    assert isinstance(button, QPushButton)
    for width, words in ((600, "Keep"), (420, ""), (600, "Keep")):
        desk.window.panels.setSizes([width, 1400 - width])
        QApplication.processEvents()
        assert (button.text(), button.accessibleName()) == (words, "Keep")
        assert tabs.width() >= tabs.sizeHint().width()


def test_the_controls_below_the_page_are_never_cut_off(desk: Desk) -> None:
    desk.window.panels.setSizes([100, 1300])
    QApplication.processEvents()
    controls = desk.window.canvas_panel.controls
    corners = [part.mapTo(desk.window.canvas_panel, part.rect().topRight()).x() for part in parts(controls)]
    assert len(corners) > 10
    assert max(corners) < desk.window.canvas_panel.width() - 12


def parts(widget: QWidget) -> list[QWidget]:
    """What of it can be seen."""
    return [each for each in widget.findChildren(QWidget) if each.isVisible() and each.objectName()]


def test_the_controls_above_the_drawings_are_never_cut_off(desk: Desk) -> None:
    desk.draw(BAR)
    desk.wait_for_set()
    desk.window.canvas_panel.show_sheet(Sheet.HAND)
    desk.draw(BAR)
    desk.window.session.keep_hand()
    desk.wait(desk.window.gallery.own_grid.isVisible)
    desk.click("importance_toggle")
    desk.window.resize(1000, 700)
    QApplication.processEvents()
    bar = desk.window.gallery.bar
    assert bar.height() >= bar.heightForWidth(bar.width())
