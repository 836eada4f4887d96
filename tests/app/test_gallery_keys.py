import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDrag, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from app.drawing_card import star_place
from app.range_slider import RangeSlider
from tests.app.gallery_window import CTRL, Window, middle, window


def asked(shown: Window) -> list[tuple[str, object]]:
    return shown.session.asked


def test_space_and_f_make_favourites_of_all_or_none(qtbot: QtBot) -> None:
    shown = window(qtbot, 5)
    shown.session.selection.select([1, 2])
    shown.press(Qt.Key.Key_F)
    shown.session.selection.select([1, 2, 3])
    shown.press(Qt.Key.Key_Space)
    shown.press(Qt.Key.Key_Space)
    assert asked(shown) == [
        ("set_favourite", ([1, 2], True)),
        ("set_favourite", ([1, 2, 3], True)),
        ("set_favourite", ([1, 2, 3], False)),
    ]


def test_delete_goes_on_with_the_next_drawing(qtbot: QtBot) -> None:
    shown = window(qtbot, 5)
    shown.session.selection.select([1, 2])
    shown.press(Qt.Key.Key_Delete)
    assert asked(shown) == [("delete", [1, 2])]
    assert shown.selected == [3]
    shown.session.selection.select([4])
    shown.press(Qt.Key.Key_Delete)
    assert shown.selected == [3]


def test_delete_spares_what_the_gallery_does_not_show(qtbot: QtBot) -> None:
    shown = window(qtbot, 100)
    shown.find(RangeSlider, "originality_range").set_range(0.5, 2.0)
    shown.session.selection.select([10, 60])  # on the plane, say
    shown.press(Qt.Key.Key_Delete)
    assert asked(shown) == [("delete", [60])]


def test_m_draws_more_like_one(qtbot: QtBot) -> None:
    shown = window(qtbot, 5, previews=1)
    shown.session.selection.select([1, 2])
    shown.press(Qt.Key.Key_M)
    shown.session.selection.select([5])
    shown.press(Qt.Key.Key_M)
    assert asked(shown) == []
    shown.session.selection.select([2])
    shown.press(Qt.Key.Key_M)
    assert asked(shown) == [("more_like", 2)]


def test_enter_enlarges_and_escape_goes_back(qtbot: QtBot) -> None:
    shown = window(qtbot, 5)
    shown.click(2)
    shown.press(Qt.Key.Key_Return)
    assert shown.gallery.enlarged.isVisible()
    QTest.keyClick(QApplication.focusWidget() or shown.gallery.enlarged, Qt.Key.Key_Escape)
    assert shown.grid.isVisible()
    assert not shown.gallery.enlarged.isVisible()


def test_a_double_click_enlarges(qtbot: QtBot) -> None:
    shown = window(qtbot, 5)
    shown.click(2)
    QTest.mouseDClick(shown.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown.grid, 2))
    assert shown.gallery.enlarged.isVisible()


def test_c_compares_two_and_only_two(qtbot: QtBot) -> None:
    shown = window(qtbot, 5, previews=1)
    for keys in ([1], [1, 2, 3], [1, 5]):
        shown.session.selection.select(keys)
        shown.press(Qt.Key.Key_C)
        assert not shown.gallery.compare.isVisible()
    shown.session.selection.select([1, 3])
    shown.press(Qt.Key.Key_C)
    assert shown.gallery.compare.isVisible()


def test_ctrl_c_copies(qtbot: QtBot) -> None:
    shown = window(qtbot, 5)
    shown.session.selection.select([1])
    shown.press(Qt.Key.Key_C, CTRL)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.image().width() == 640
    shown.session.selection.select([3, 1])
    shown.press(Qt.Key.Key_C, CTRL)
    assert [url.fileName() for url in clipboard.mimeData().urls()] == ["cfgdm-0001.png", "cfgdm-0003.png"]
    shown.find(QComboBox, "sort").setCurrentIndex(1)
    shown.press(Qt.Key.Key_C, CTRL)
    assert [url.fileName() for url in clipboard.mimeData().urls()] == ["cfgdm-0003.png", "cfgdm-0001.png"]
    clipboard.clear()


def test_more_than_48_are_for_the_export(qtbot: QtBot) -> None:
    shown = window(qtbot, 49)
    copy = shown.gallery.actions_table.copy
    shown.session.selection.select(range(48))
    assert copy.isEnabled()
    shown.session.selection.select(range(49))
    assert not copy.isEnabled()


def test_its_keys_win_over_the_windows_while_there_is_something_to_do(qtbot: QtBot) -> None:
    shown = window(qtbot, 5)
    taken: list[str] = []
    action = QAction("Copy", shown.gallery)
    action.setShortcut(QKeySequence("Ctrl+C"))
    action.triggered.connect(lambda: taken.append("window"))
    shown.gallery.addAction(action)
    shown.gallery.activateWindow()
    shown.grid.setFocus()
    qtbot.waitUntil(shown.grid.hasFocus)
    shown.click(1)
    shown.press(Qt.Key.Key_C, CTRL)
    assert taken == []
    shown.session.selection.clear()
    shown.press(Qt.Key.Key_C, CTRL)
    assert taken == ["window"]
    QGuiApplication.clipboard().clear()


def test_the_context_menu_offers_the_same(qtbot: QtBot) -> None:
    shown = window(qtbot, 5)
    shown.session.selection.select([1, 3])
    place = middle(shown.grid, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, shown.grid.viewport().mapToGlobal(place))
    QApplication.sendEvent(shown.grid.viewport(), event)
    menu = shown.grid.findChild(QMenu, "gallery_menu")
    assert isinstance(menu, QMenu)
    offered = {action.objectName(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}
    assert offered == {
        "enlarge": True,
        "compare_two": True,
        "favourite": True,
        "more_like": False,
        "copy": True,
        "copy_svg": True,
        "delete": True,
    }
    menu.close()


def test_a_click_on_the_star_selects_nothing(qtbot: QtBot) -> None:
    shown = window(qtbot, 5, previews=1)
    star = star_place(shown.grid.card_at(2)).center().toPoint()
    QTest.mouseClick(shown.grid.viewport(), Qt.MouseButton.LeftButton, pos=star)
    QTest.mouseClick(shown.grid.viewport(), Qt.MouseButton.LeftButton, pos=star)
    assert asked(shown) == [("set_favourite", ([2], True)), ("set_favourite", ([2], False))]
    assert shown.selected == []
    unfinished = star_place(shown.grid.card_at(5)).center().toPoint()
    QTest.mouseClick(shown.grid.viewport(), Qt.MouseButton.LeftButton, pos=unfinished)
    assert len(asked(shown)) == 2


def test_a_drag_takes_the_finished_ones_of_the_selection(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = window(qtbot, 5, previews=1)
    taken: list[QMimeData] = []

    def execute(drag: QDrag, *_: object) -> Qt.DropAction:
        assert not drag.pixmap().isNull()
        taken.append(drag.mimeData())
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", execute)
    shown.session.selection.select([1, 2, 5])
    view, start = shown.grid.viewport(), middle(shown.grid, 1)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + QPoint(8 * step, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    assert [url.fileName() for url in taken[0].urls()] == ["cfgdm-0001.png", "cfgdm-0002.png"]
