from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.theme import accent
from tests.app.gallery_session import by_hand, exemplar, finished
from tests.app.gallery_window import Window, window

LEFT = Qt.MouseButton.LeftButton


def enlarged(qtbot: QtBot, count: int, key: int) -> Window:
    shown = window(qtbot, count, previews=1)
    shown.session.selection.select([key])
    shown.gallery.show_enlarged()
    return shown


def text(shown: Window, name: str) -> str:
    label = shown.find(QLabel, name)
    return label.text()


def click(shown: Window, kind: type[QWidget], name: str) -> None:
    QTest.mouseClick(shown.find(kind, name), LEFT)


def test_it_says_what_is_known(qtbot: QtBot) -> None:
    shown = enlarged(qtbot, 10, 4)
    assert text(shown, "enlarged_scores") == "originality 0.04, recognizability 98.0 %"
    made = text(shown, "enlarged_made")
    assert made == "Guided diffusion (CFGDM), guidance 1, 8 steps, seed 7, drawing 5"
    shown.session.drawings.replace([replace(finished(4, exemplar()), originality=0.5)])
    assert text(shown, "enlarged_made").endswith("asked for originality 0.50")
    shown.session.drawings.replace([replace(finished(4, exemplar()), steps=1)])
    assert "guidance 1, 1 step, seed 7" in text(shown, "enlarged_made")
    shown.session.drawings.append([by_hand(40, exemplar())])
    shown.session.selection.select([40])
    assert text(shown, "enlarged_made") == "by your own hand"
    shown.session.selection.select([10])
    assert text(shown, "enlarged_scores") == "Not scored yet"


def test_it_goes_to_and_fro_in_the_order_of_the_gallery(qtbot: QtBot) -> None:
    shown = enlarged(qtbot, 4, 1)
    shown.find(QComboBox, "sort").setCurrentIndex(1)  # most original first: 3, 2, 1, 0
    view = shown.find(QWidget, "enlarged_view")
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert shown.selected == [2]
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert shown.selected == [3]
    assert not shown.find(QToolButton, "enlarged_previous").isEnabled()
    click(shown, QToolButton, "enlarged_next")
    assert shown.selected == [2]


def test_it_pins_and_asks_for_more(qtbot: QtBot) -> None:
    shown = enlarged(qtbot, 4, 1)
    click(shown, QToolButton, "enlarged_favourite")
    QTest.keyClick(shown.find(QWidget, "enlarged_view"), Qt.Key.Key_F)
    click(shown, QPushButton, "enlarged_more_like")
    assert shown.session.asked == [
        ("set_favourite", ([1], True)),
        ("set_favourite", ([1], False)),
        ("more_like", 1),
    ]


def test_the_ghost_is_the_exemplar_below(qtbot: QtBot) -> None:
    shown = enlarged(qtbot, 4, 1)
    view = shown.find(QWidget, "enlarged_view")
    ghost = shown.find(QCheckBox, "ghost")
    without = view.grab().toImage()
    ghost.setChecked(True)
    with_it = view.grab().toImage()
    hue = accent(view.palette()).hue()
    changed = [
        with_it.pixelColor(x, y)
        for x in range(40, view.width() - 40, 3)
        for y in range(40, view.height() - 40, 3)
        if with_it.pixelColor(x, y) != without.pixelColor(x, y)
    ]
    assert len(changed) > 100
    assert sum(abs(colour.hue() - hue) < 12 for colour in changed) > 0.9 * len(changed)


def test_it_closes_when_its_drawing_goes(qtbot: QtBot) -> None:
    shown = enlarged(qtbot, 4, 1)
    shown.session.drawings.remove([1])
    assert not shown.gallery.enlarged.isVisible()
    assert shown.grid.isVisible()


def test_deleting_goes_on_with_the_next(qtbot: QtBot) -> None:
    shown = enlarged(qtbot, 4, 1)
    QTest.keyClick(shown.find(QWidget, "enlarged_view"), Qt.Key.Key_Delete)
    assert shown.session.asked == [("delete", [1])]
    assert shown.selected == [2]


def test_the_back_button_goes_back(qtbot: QtBot) -> None:
    shown = enlarged(qtbot, 4, 1)
    click(shown, QToolButton, "enlarged_back")
    assert shown.grid.isVisible()
