"""The game's window on a desk, with a mouse, a clock that is moved by hand, and an engine that answers when told."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.click_store import ClickStore
from app.clickme_game import Game
from app.clickme_guesses import GuessStrip
from app.clickme_paper import ClickMePaper
from app.clickme_round import Round
from app.clickme_window import ClickMeWindow
from app.engine_process import EngineProcess
from app.paper_view import PaperView
from app.paths import ASSETS
from engine import GuessRequest
from tests.app.clicks import StillClock
from tests.app.studio import Studio

Place = tuple[float, float]
"""x and y in pixels of the model's frame."""


class ClickMeDesk:
    """Found by objectName as an outside driver finds things."""

    def __init__(self, qtbot: QtBot, home: Path, studio: Studio) -> None:
        self.qtbot, self.studio = qtbot, studio
        self.clock = StillClock()
        self.store = ClickStore(home / "clicks")
        examples = ASSETS / "examples"
        self.window = ClickMeWindow(studio.session, self.store, examples, None, self.clock, random.Random(3))
        qtbot.addWidget(self.window)
        self.window.resize(1020, 830)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.wait_for_game()

    @property
    def engine(self) -> EngineProcess:
        return self.studio.session.engine

    @property
    def game(self) -> Game:
        assert self.window.play.game is not None
        return self.window.play.game

    @property
    def round(self) -> Round:
        return self.game.round

    @property
    def paper(self) -> ClickMePaper:
        found = self.find("clickme_paper")
        assert isinstance(found, ClickMePaper)
        return found

    @property
    def strip(self) -> GuessStrip:
        found = self.find("clickme_guesses")
        assert isinstance(found, GuessStrip)
        return found

    @property
    def asked(self) -> list[GuessRequest]:
        return [each for each in self.studio.engine.asked if isinstance(each, GuessRequest)]

    def find(self, name: str, kind: type[QObject] = QWidget) -> QWidget:
        found = self.window.findChild(kind, name)
        assert isinstance(found, QWidget), name
        return found

    def text(self, name: str) -> str:
        found = self.find(name)
        assert isinstance(found, QLabel | QPushButton)
        return found.text()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def choose(self, name: str, index: int) -> None:
        """Of a combo box, by keys."""
        box = self.find(name)
        assert isinstance(box, QComboBox)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(index):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def paint(self, *places: Place) -> None:
        """With the mouse, one movement."""
        first, *others = [self.at(place) for place in places]
        QTest.mousePress(self.paper, Qt.MouseButton.LeftButton, pos=first)
        for place in others:
            QTest.mouseMove(self.paper, place)
        QTest.mouseRelease(self.paper, Qt.MouseButton.LeftButton, pos=([first, *others])[-1])

    def at(self, place: Place) -> QPoint:
        view = PaperView(QSizeF(self.paper.size()), QSizeF(48, 48))
        return view.to_widget(QPointF(*place)).toPoint()

    def answer(self) -> None:
        self.studio.engine.answer()
        QCoreApplication.processEvents()

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds
        self.window.play.tick()

    def win(self, seconds: float = 4) -> None:
        """Uncover everything, and be looked at twice."""
        for row in (6, 11, 16, 21, 26, 31, 36, 41):
            self.paint((4, row), (44, row))
            self.answer()
        self.pass_time(seconds)
        self.paint((4, 24))
        self.answer()

    def wait_for_game(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.play.game is not None, timeout=30_000)


@contextmanager
def desk_with(qtbot: QtBot, home: Path, studio: Studio) -> Iterator[ClickMeDesk]:
    desk = ClickMeDesk(qtbot, home, studio)
    yield desk
    desk.window.close()
    desk.store.finish()
