import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.error_bar import ErrorBar
from app.theme import accent, palette_of
from tests.app.colours import contrast
from tests.app.studio import TICK, Studio

LONG = "The drawing cannot be read because " + "it is far too long " * 20


class Window:
    """A bar on top of a window, notes of which stay for a blink."""

    def __init__(self, qtbot: QtBot, note_seconds: float = 0.02) -> None:
        self.studio = Studio()
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.bar = ErrorBar(self.studio.session, note_seconds=note_seconds)
        column = QVBoxLayout(self.host)
        column.addWidget(self.bar)
        column.addStretch()
        self.host.resize(500, 200)
        self.host.show()
        qtbot.waitUntil(self.host.isVisible)

    @property
    def hint(self) -> str:
        label = self.bar.findChild(QLabel, "error_hint")
        assert isinstance(label, QLabel)
        return label.text()

    @property
    def close(self) -> QToolButton:
        button = self.bar.findChild(QToolButton, "error_close")
        assert isinstance(button, QToolButton)
        return button


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    return Window(qtbot)


def test_it_is_not_there_while_nothing_is_to_be_said(window: Window) -> None:
    assert not window.bar.isVisible()
    assert (window.bar.text, window.bar.is_error) == ("", False)


def test_it_says_what_went_wrong_until_the_next_success(window: Window) -> None:
    window.studio.draw(TICK)
    window.studio.engine.fail("The engine is out of ink", "refill it")
    assert window.bar.isVisible()
    assert (window.bar.text, window.hint, window.bar.is_error) == ("The engine is out of ink", "refill it", True)
    window.studio.session.generate()
    assert window.bar.isVisible(), "asking again is no success yet"
    window.studio.finish()
    assert not window.bar.isVisible()


def test_a_screen_reader_hears_both(window: Window) -> None:
    window.bar.show_error("It broke", "try again")
    assert window.bar.accessibleDescription() == "It broke try again"


@pytest.mark.parametrize("is_by_key", [False, True])
def test_its_button_closes_it(window: Window, is_by_key: bool) -> None:
    window.bar.show_error("It broke", "try again")
    if is_by_key:
        window.close.setFocus()
        QTest.keyClick(window.close, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(window.close, Qt.MouseButton.LeftButton)
    assert not window.bar.isVisible()
    assert window.close.accessibleName() == "Close the message"


def test_a_note_fades_by_itself(qtbot: QtBot, window: Window) -> None:
    window.bar.show_note("Saved")
    assert window.bar.isVisible()
    assert not window.bar.is_error
    qtbot.waitUntil(lambda: not window.bar.isVisible(), timeout=10_000)
    window.bar.show_error("It broke")
    effect = window.bar.graphicsEffect()
    assert effect
    assert not effect.isEnabled(), "what comes next is not faded"


def test_an_error_outlives_notes_and_their_clock(qtbot: QtBot, window: Window) -> None:
    window.bar.show_note("Saved")
    window.bar.show_error("It broke")
    window.bar.show_note("Saved again")
    qtbot.wait(60)
    assert (window.bar.text, window.bar.isVisible(), window.bar.is_error) == ("It broke", True, True)
    effect = window.bar.graphicsEffect()
    assert effect
    assert not effect.isEnabled(), "it does not begin to fade"


def test_a_note_is_not_taken_away_by_success(qtbot: QtBot) -> None:
    window = Window(qtbot, note_seconds=60)
    window.bar.show_note("Saved")
    window.bar.clear_error()
    assert window.bar.isVisible()


def test_after_an_error_was_closed_a_note_is_shown(qtbot: QtBot) -> None:
    window = Window(qtbot, note_seconds=60)
    window.bar.show_error("It broke")
    window.bar.clear()
    window.bar.show_note("Saved")
    assert (window.bar.text, window.bar.isVisible()) == ("Saved", True)


def test_it_stays_one_line_and_tells_the_rest(window: Window) -> None:
    window.bar.show_error("It broke")
    height = window.bar.height()
    window.bar.show_error(LONG + "\nand has\nmany lines", "draw less")
    window.host.grab()
    message = window.bar.findChild(QLabel, "error_message")
    assert isinstance(message, QLabel)
    assert window.bar.height() == height
    assert window.host.width() == 500
    assert message.toolTip().endswith("and has many lines")
    assert window.close.visibleRegion().boundingRect().size() == window.close.size(), "the button is there"
    window.bar.show_error("Short")
    window.host.grab()
    assert message.toolTip() == ""


def test_words_are_words_and_not_a_page(window: Window) -> None:
    window.bar.show_error("<b>bold</b>", "<h1>big</h1>")
    height = window.bar.height()
    window.bar.show_error("bold", "big")
    assert window.bar.height() == height


def strongest(window: Window, image: QImage) -> QColor:
    """The colour of the hint's ink: what differs most from the ground."""
    label = window.bar.findChild(QLabel, "error_hint")
    assert isinstance(label, QLabel)
    room = label.geometry()
    ground = image.pixelColor(8, image.height() // 2)
    places = ((x, y) for x in range(room.left(), room.right()) for y in range(room.top(), room.bottom()))
    return max((image.pixelColor(*place) for place in places), key=lambda pixel: contrast(pixel, ground))


@pytest.mark.parametrize("dark", [False, True])
def test_errors_and_notes_look_unlike_each_other_and_can_be_read(window: Window, dark: bool) -> None:
    window.host.setPalette(palette_of(dark))
    edges, grounds, hints = [], [], []
    for show in (window.bar.show_error, window.bar.show_note):
        window.bar.clear()
        show("It broke", "try again")
        image = window.bar.grab().toImage()
        edges.append(image.pixelColor(1, image.height() // 2))
        grounds.append(image.pixelColor(8, image.height() // 2))
        hints.append(strongest(window, image))
    palette = palette_of(dark)
    assert edges == [palette.color(QPalette.ColorRole.BrightText), accent(palette)]
    assert grounds[0] != grounds[1]
    for ground, hint in zip(grounds, hints, strict=True):
        assert contrast(hint, ground) >= 4.5
        assert contrast(palette.color(QPalette.ColorRole.WindowText), ground) >= 7
