from math import inf

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.gallery_order import Order, Wanted
from app.range_slider import RangeSlider
from tests.app.gallery_session import by_hand, exemplar, finished
from tests.app.gallery_window import CTRL, NONE, Window, middle, window


def count_words(shown: Window) -> str:
    label = shown.find(QLabel, "gallery_count")
    return label.text()


def combo(shown: Window, name: str) -> QComboBox:
    return shown.find(QComboBox, name)


def test_it_counts_what_is_shown_and_selected(qtbot: QtBot) -> None:
    shown = window(qtbot, 23, hands=1)
    assert count_words(shown) == "24 drawings"
    shown.session.selection.select([1, 2, 23])
    qtbot.waitUntil(lambda: count_words(shown) == "24 drawings, 3 selected")
    QTest.mouseClick(shown.find(QToolButton, "favourites_only"), Qt.MouseButton.LeftButton)
    assert count_words(shown) == "0 of 24 drawings"
    shown.session.set_favourite([4], True)
    qtbot.waitUntil(lambda: count_words(shown) == "1 of 24 drawings")


def test_one_drawing_is_said_in_the_singular(qtbot: QtBot) -> None:
    shown = window(qtbot, 1)
    assert count_words(shown) == "1 drawing"
    QTest.mouseClick(shown.find(QToolButton, "favourites_only"), Qt.MouseButton.LeftButton)
    assert count_words(shown) == "0 of 1 drawing"


def test_it_asks_for_more_and_for_clearing(qtbot: QtBot) -> None:
    shown = window(qtbot, 3)
    for name in ("more", "clear_others"):
        QTest.mouseClick(shown.find(QPushButton, name), Qt.MouseButton.LeftButton)
    assert shown.session.asked == [("more", None), ("delete_others", None)]


@pytest.mark.parametrize(("place", "order"), list(enumerate(Order)))
def test_it_sorts(qtbot: QtBot, place: int, order: Order) -> None:
    shown = window(qtbot, 5)
    combo(shown, "sort").setCurrentIndex(place)
    assert shown.gallery.bar.wanted == Wanted(order=order)
    assert shown.grid.filtered.wanted.order is order


def test_it_offers_the_models_that_drew_something(qtbot: QtBot) -> None:
    shown = window(qtbot, 3, hands=1)
    box = combo(shown, "family_filter")
    assert [box.itemData(i) for i in range(box.count())] == [None, "cfgdm"]
    shown.session.drawings.append([finished(50, exemplar(), family="fsdm")])
    qtbot.waitUntil(lambda: [box.itemData(i) for i in range(box.count())] == [None, "cfgdm", "fsdm"])
    box.setCurrentIndex(2)
    assert shown.grid.filtered.keys() == [50]
    shown.session.drawings.remove([50])
    qtbot.waitUntil(lambda: count_words(shown) == "1 of 4 drawings")
    assert box.currentData() == "fsdm"  # what was chosen stays chosen
    shown.gallery.bar.clear_filters()
    assert shown.grid.filtered.keys() == [0, 1, 2]


def test_the_end_of_originality_has_no_end(qtbot: QtBot) -> None:
    shown = window(qtbot, 3)
    slider = shown.find(RangeSlider, "originality_range")
    assert shown.gallery.bar.wanted.originality == (0.0, inf)
    slider.set_range(0.5, 1.5)
    assert shown.gallery.bar.wanted.originality == (0.5, 1.5)


def test_ranges_are_filters(qtbot: QtBot) -> None:
    shown = window(qtbot, 100)
    slider = shown.find(RangeSlider, "recognizability_range")
    slider.set_range(0.6, 0.7)
    assert shown.grid.filtered.keys() == list(range(60, 81))


def test_ctrl_and_wheel_and_the_slider_size_the_cards(qtbot: QtBot) -> None:
    shown = window(qtbot, 30, hands=1)
    before = shown.grid.card_at(0).width()
    view = shown.grid.viewport()
    place = QPointF(middle(shown.grid, 1))
    for keys in (NONE, CTRL):
        wheel = QWheelEvent(
            place,
            view.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, wheel)
    assert shown.grid.card_at(0).width() == before + 16
    slider = shown.find(QSlider, "card_size")
    slider.setValue(200)
    assert [grid.card_at(0).width() for grid in (shown.grid, shown.own)] == [200, 200]


def test_cards_share_the_width(qtbot: QtBot) -> None:
    shown = window(qtbot, 30)
    for width in (300, 480, 760):
        shown.gallery.resize(width, 600)
        QApplication.processEvents()
        cards = [shown.grid.card_at(row) for row in range(30)]
        first_row = [card for card in cards if card.top() == cards[0].top()]
        room = shown.grid.viewport().width()
        assert first_row[-1].right() <= room
        assert len(first_row) == (room - shown.grid.verticalScrollBar().sizeHint().width()) // 128 or room < 300


def test_own_drawings_have_a_row_above_while_there_are_any(qtbot: QtBot) -> None:
    shown = window(qtbot, 3)
    assert not shown.own.isVisible()
    shown.session.drawings.append([by_hand(50, exemplar())])
    qtbot.waitUntil(shown.own.isVisible)
    assert shown.own.filtered.keys() == [50]
    assert shown.own.geometry().bottom() < shown.grid.geometry().top()
    shown.session.drawings.remove([50])
    qtbot.waitUntil(lambda: not shown.own.isVisible())


def test_an_empty_gallery_says_why(qtbot: QtBot) -> None:
    shown = window(qtbot, 0)
    assert shown.grid._empty_words == "Variations of your character appear here."
    shown.session.drawings.append([finished(1, exemplar())])
    combo(shown, "sort").setCurrentIndex(2)
    qtbot.waitUntil(lambda: count_words(shown) == "1 drawing")
    QTest.mouseClick(shown.find(QToolButton, "favourites_only"), Qt.MouseButton.LeftButton)
    assert shown.grid._empty_words == "No drawing passes the filters."


def test_every_control_has_a_name_and_can_be_reached_by_key(qtbot: QtBot) -> None:
    shown = window(qtbot, 3)
    names = "sort family_filter favourites_only clear_others more card_size originality_range recognizability_range"
    for name in names.split():
        control = shown.find(QWidget, name)
        assert control.accessibleName(), name
        assert control.toolTip(), name
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, name
