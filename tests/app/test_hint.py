from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.hint import MARGIN, NARROWEST, WIDTH, Hint
from app.hint_pictures import SIZE, HintPicture, paint_drawing, paint_keeping, paint_others
from app.theme import accent, palette_of

PAINTS = (paint_drawing, paint_others, paint_keeping)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    host.resize(700, 600)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    return host


@pytest.fixture
def hint(host: QWidget) -> Hint:
    hint = Hint(host)
    hint.float_over(host)
    return hint


def button(hint: Hint) -> QPushButton:
    found = hint.findChild(QPushButton, "hint_close")
    assert isinstance(found, QPushButton)
    return found


def test_it_tells_three_steps_with_a_picture_each(hint: Hint) -> None:
    headings = [label.text() for label in hint.findChildren(QLabel) if label.property("heading")]
    assert headings == ["Draw a character", "Watch others draw it", "Keep and export"]
    assert len(hint.findChildren(HintPicture)) == 3
    assert all(picture.focusPolicy() == Qt.FocusPolicy.NoFocus for picture in hint.findChildren(HintPicture))
    assert (hint.objectName(), hint.accessibleName()) == ("hint", "First steps")


def test_its_button_dismisses_it_once(qtbot: QtBot, hint: Hint) -> None:
    with qtbot.waitSignal(hint.dismissed):
        QTest.mouseClick(button(hint), Qt.MouseButton.LeftButton)
    assert hint.isHidden()
    with qtbot.assertNotEmitted(hint.dismissed):
        hint.dismiss()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_keys_dismiss_it_while_it_has_the_focus(qtbot: QtBot, host: QWidget, hint: Hint, key: Qt.Key) -> None:
    stopped = []
    QShortcut(QKeySequence("Esc"), host, lambda: stopped.append(1))
    hint.setFocus()
    assert button(hint).hasFocus()
    with qtbot.waitSignal(hint.dismissed):
        QTest.keyClick(button(hint), key)
    assert stopped == []


def test_esc_elsewhere_is_the_windows(qtbot: QtBot, host: QWidget, hint: Hint) -> None:
    stopped = []
    QShortcut(QKeySequence("Esc"), host, lambda: stopped.append(1))
    line = QLineEdit(host)
    line.show()
    line.setFocus()
    with qtbot.assertNotEmitted(hint.dismissed):
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert stopped == [1]


def test_it_stays_in_the_middle(qtbot: QtBot, host: QWidget, hint: Hint) -> None:
    assert hint.width() == WIDTH
    assert abs(hint.geometry().center().x() - host.rect().center().x()) <= 1
    assert abs(hint.geometry().center().y() - host.rect().center().y()) <= 1
    tall = hint.height()
    host.resize(NARROWEST + 2 * MARGIN, 700)
    qtbot.waitUntil(lambda: hint.width() == NARROWEST)
    assert hint.height() > tall, "the words need more lines"
    labels = hint.findChildren(QLabel)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels if label.wordWrap())


def test_it_leaves_what_it_floated_over_before(qtbot: QtBot, host: QWidget, hint: Hint) -> None:
    inside = QWidget(host)
    inside.resize(500, 500)
    inside.show()
    hint.float_over(inside)
    place = hint.geometry()
    host.resize(900, 900)
    assert (hint.parentWidget(), hint.geometry()) == (inside, place)
    inside.resize(600, 500)
    assert hint.x() == place.x() + 50


@pytest.mark.parametrize("paint", PAINTS)
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("scale", [1, 2])
def test_pictures_keep_to_their_room_and_palette(
    paint: Callable[[QPainter, QPalette], None], dark: bool, scale: int
) -> None:
    palette = palette_of(dark)
    image = QImage((SIZE + QSize(20, 20)) * scale, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(10, 10)
    paint(painter, palette)
    painter.end()
    shown = {(x // scale, y // scale) for x, y in opaque(image)}
    assert all(9 <= x <= SIZE.width() + 10 and 9 <= y <= SIZE.height() + 10 for x, y in shown)
    colours = {image.pixelColor(x, y).name() for x, y in opaque(image)}
    assert palette.color(QPalette.ColorRole.Text).name() in colours
    assert (accent(palette).name() in colours) is (paint is not paint_others)


def opaque(image: QImage) -> list[tuple[int, int]]:
    pixels = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return [(x, y) for x, y in pixels if QColor(image.pixelColor(x, y)).alpha() > 40]
