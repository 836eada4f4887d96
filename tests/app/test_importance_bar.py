"""The strip above the cards, driven as a person does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSlider,
    QStyleOptionViewItem,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.importance_choice import ImportanceChoice, offered_kinds
from tests.app.gallery_window import NONE, Window, window
from tests.app.mapped import mapped

LEFT = Qt.MouseButton.LeftButton
PARTS = ("importance_kind", "importance_style", "importance_opacity", "importance_legend", "importance_export")


@pytest.fixture
def shown(qtbot: QtBot) -> Window:
    found = window(qtbot, 0)
    found.session.drawings.append([mapped(1), mapped(2, maps={}, guidance=0.0), mapped(3, family="hand", maps={})])
    QApplication.processEvents()
    return found


def choice(shown: Window) -> ImportanceChoice:
    return shown.session.explanations.choice


def show_maps(shown: Window) -> None:
    QTest.mouseClick(shown.find(QPushButton, "importance_toggle"), LEFT)
    QApplication.processEvents()


def note(shown: Window) -> str:
    QApplication.processEvents()
    label = shown.find(QLabel, "importance_note")
    return label.text() if label.isVisible() else ""


def test_the_toggle_shows_maps_and_the_rest_of_the_strip(shown: Window) -> None:
    parts = [shown.find(QWidget, name) for name in PARTS]
    assert not any(part.isVisible() for part in parts)
    show_maps(shown)
    assert choice(shown) == ImportanceChoice(True, "guidance", "heat", 0.75)
    assert all(part.isVisible() for part in parts)
    show_maps(shown)
    assert not choice(shown).is_shown
    assert not any(part.isVisible() for part in parts)


def test_the_key_i_toggles_wherever_the_focus_is(shown: Window) -> None:
    shown.host.activateWindow()
    shown.grid.setFocus()
    QTest.keyClick(shown.grid, Qt.Key.Key_I)
    assert choice(shown).is_shown
    assert shown.find(QPushButton, "importance_toggle").isChecked()
    shown.session.selection.select([1])
    shown.gallery.show_enlarged()
    QTest.keyClick(shown.find(QWidget, "enlarged_view"), Qt.Key.Key_I)
    assert not choice(shown).is_shown


def test_kind_style_and_opacity_are_chosen(shown: Window) -> None:
    show_maps(shown)
    kind, style = shown.find(QComboBox, "importance_kind"), shown.find(QComboBox, "importance_style")
    names = [kind.itemText(row) for row in range(kind.count())]
    assert names[:2] == ["Guidance", "Guided score"]
    assert {"Occlusion (recognizer)", "Clicks (people)"} < set(names)
    assert [kind.itemData(row) for row in range(kind.count())] == list(offered_kinds())
    for row in range(kind.count()):
        assert len(kind.itemData(row, Qt.ItemDataRole.ToolTipRole)) > 30
        assert kind.accessibleName()
    QTest.keyClick(kind, Qt.Key.Key_Down)
    assert choice(shown).kind == "guided-score"
    assert kind.toolTip().startswith("How strongly the guided machine")
    slider = shown.find(QSlider, "importance_opacity")
    assert slider.isEnabled()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert choice(shown).opacity == 0.8
    QTest.keyClick(style, Qt.Key.Key_Down)
    assert choice(shown) == ImportanceChoice(True, "guided-score", "ink", 0.8)
    assert not slider.isEnabled()


def test_it_follows_what_is_chosen_elsewhere(shown: Window) -> None:
    shown.session.explanations.set_choice(ImportanceChoice(True, "clicks", "ink", 0.4))
    assert shown.find(QComboBox, "importance_kind").currentData() == "clicks"
    assert shown.find(QComboBox, "importance_style").currentData() == "ink"
    assert shown.find(QSlider, "importance_opacity").value() == 40
    assert shown.gallery.importance.toggle_action.isChecked()
    assert choice(shown) == ImportanceChoice(True, "clicks", "ink", 0.4)


def test_the_legend_says_how_drawings_are_compared(shown: Window) -> None:
    legend = shown.find(QWidget, "importance_legend")
    assert "Each drawing is measured by itself" in legend.toolTip()
    show_maps(shown)
    image = legend.grab().toImage()
    middle = legend.height() // 2
    widths = [legend.fontMetrics().horizontalAdvance(words) for words in ("ignored", "mattered most")]
    left, right = widths[0], image.width() - widths[1]
    ends = [image.pixelColor(x, middle) for x in (left + 8, right - 14)]
    assert ends[0].lightness() > ends[1].lightness() + 40


@pytest.mark.parametrize("width", [340, 420, 760, 1100])
def test_nothing_is_cut_off_at_any_width(qtbot: QtBot, shown: Window, width: int) -> None:
    show_maps(shown)
    shown.host.resize(width, 720)
    shown.gallery.resize(width, 720)
    qtbot.waitUntil(lambda: shown.gallery.width() == width)
    QApplication.processEvents()
    strip = shown.find(QWidget, "importance")
    boxes = [shown.find(QWidget, name).geometry() for name in PARTS]
    for part in (shown.find(QWidget, name) for name in PARTS):
        corner = part.mapTo(strip, part.rect().bottomRight())
        assert strip.rect().contains(corner), part.objectName()
    assert len(boxes) == len(PARTS)
    assert strip.height() <= (180 if width < 500 else 76)
    if width == 1100:
        assert strip.height() < 45


def test_it_says_quietly_what_has_no_map(shown: Window) -> None:
    assert note(shown) == ""
    show_maps(shown)
    assert note(shown) == "2 of 3 drawings have no such map"
    for key, words in (
        (1, "2 of 3 drawings have no such map"),
        (2, "No such map without guidance"),
        (3, "No such map of a drawing by hand: it tells of the machine"),
    ):
        shown.session.selection.select([key])
        assert note(shown) == words
    shown.session.selection.clear()
    shown.session.explanations.set_choice(replace(choice(shown), kind="clicks"))
    assert note(shown) == "" or note(shown).startswith("Nobody has clicked")
    shown.session.drawings.reset()
    shown.session.explanations.set_choice(replace(choice(shown), kind="guidance"))
    assert note(shown) == "Maps come with the next variations"


def test_it_says_how_many_maps_are_being_computed_until_they_are_there(shown: Window) -> None:
    show_maps(shown)
    maps, engine = shown.session.explanations, shown.session.engine
    maps.set_choice(replace(choice(shown), kind="occlusion"))
    for drawing in shown.session.drawings.drawings:
        maps.map_of(drawing)
    assert note(shown) == "Computing 3 maps…"
    engine.step()
    assert note(shown) == "Computing 2 maps…"
    engine.step()
    assert note(shown) == "Computing 1 map…"
    engine.step()
    assert note(shown) == ""
    assert maps.awaited == 0


def test_it_says_that_the_recognizer_failed(shown: Window) -> None:
    show_maps(shown)
    shown.session.explanations.set_choice(replace(choice(shown), kind="occlusion"))
    shown.session.selection.select([1])
    assert note(shown).startswith("Computing ")
    ticket = shown.session.engine.asked[0].ticket
    shown.session.engine.request_failed.emit(ticket, "Its network is not installed", "install it")
    assert note(shown) == "No map: Its network is not installed"
    assert shown.find(QLabel, "importance_note").toolTip() == "install it"


def test_one_drawing_without_a_map_is_said_in_the_singular(shown: Window) -> None:
    show_maps(shown)
    shown.session.drawings.reset()
    shown.session.drawings.append([mapped(4, maps={}, guidance=0.0)])
    assert note(shown) == "The drawing has no such map"
    shown.session.drawings.append([mapped(5)])
    assert note(shown) == "1 of 2 drawings has no such map"


def test_a_cards_tooltip_says_why_it_has_no_map(qtbot: QtBot, shown: Window) -> None:
    def told(row: int) -> str:
        QToolTip.hideText()
        place = shown.grid.card_at(row).center().toPoint()
        index, option = shown.grid.indexAt(place), QStyleOptionViewItem()
        option.rect = shown.grid.visualRect(index)
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, shown.grid.mapToGlobal(place))
        shown.grid.itemDelegate().helpEvent(event, shown.grid, option, index)
        return QToolTip.text()

    assert told(1) == "originality 0.50, recognizability 90 %"
    show_maps(shown)
    assert told(0) == "originality 0.50, recognizability 90 %"
    assert told(1) == "originality 0.50, recognizability 90 %\nNo such map without guidance"
    QToolTip.hideText()


def test_enlarged_it_says_so_too_and_shows_the_legend(shown: Window) -> None:
    shown.session.explanations.set_choice(ImportanceChoice(True))
    shown.session.selection.select([2])
    shown.gallery.show_enlarged()
    words, legend = shown.find(QLabel, "enlarged_no_map"), shown.find(QWidget, "enlarged_legend")
    assert (words.text(), words.isVisible(), legend.isVisible()) == ("No such map without guidance", True, False)
    shown.session.selection.select([1])
    assert (words.isVisible(), legend.isVisible()) == (False, True)
    shown.session.explanations.set_choice(ImportanceChoice(False))
    assert (words.isVisible(), legend.isVisible()) == (False, False)


def test_only_what_is_finished_can_be_exported(shown: Window) -> None:
    button = shown.find(QToolButton, "importance_export")
    action = next(each for each in button.menu().actions() if each.objectName() == "importance_export_selected")
    QApplication.processEvents()
    assert not action.isEnabled()
    shown.click(0, NONE)
    QApplication.processEvents()
    assert action.isEnabled()


def test_everything_has_a_name_for_the_ear(shown: Window) -> None:
    strip = shown.find(QWidget, "importance")
    for kind in (QPushButton, QToolButton, QComboBox, QSlider):
        for widget in strip.findChildren(kind):
            text = widget.text() if isinstance(widget, QPushButton) else ""
            assert widget.accessibleName() or text, widget.objectName()
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert strip.accessibleName() == "What mattered"
