"""A judge before the window of Spot the machine, with a keyboard and a mouse."""

import random
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.document import Sheet
from app.spot_round import Judgement, Side
from app.spot_window import SpotWindow
from tests.app.studio import BAR, HOOK, TICK, Studio
from tests.fakes import FakeEngineProcess

W = TypeVar("W", bound=QWidget)
PATIENCE = 60_000
START, WAIT, TRIALS, RESULT = range(4)
"""The pages."""


class Judge:
    """Sits before the window, with a keyboard and a mouse."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.engine = FakeEngineProcess()
        self.studio = Studio(self.engine)
        self.studio.engine = self.engine
        self.folder, self._qtbot = folder, qtbot
        self.window = SpotWindow(self.studio.session, None, folder, random.Random(1))
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitActive(self.window)

    def find(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def page(self) -> int:
        return self.find(QStackedWidget, "spot_pages").currentIndex()

    def words(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QWidget, name), Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def wait_for(self, page: int) -> None:
        self._qtbot.waitUntil(lambda: self.page == page, timeout=PATIENCE)

    def wait_until_ready(self) -> None:
        self._qtbot.waitUntil(self.find(QWidget, "spot_start").isEnabled, timeout=PATIENCE)

    def draw_own(self, count: int) -> None:
        """The character, and so many drawings of it by hand."""
        self.studio.draw(TICK)
        self._qtbot.waitUntil(lambda: len(self.studio.drawings) == 24, timeout=PATIENCE)
        for drawn in (BAR, HOOK, TICK)[:count]:
            self.studio.draw(drawn, Sheet.HAND)
            self.studio.session.keep_hand()
            self.studio.settle()

    def begin(self) -> None:
        self.click("spot_start")
        self.wait_for(TRIALS)

    def right_side(self) -> Side:
        played = self.window._round
        assert played is not None
        assert played.trial is not None
        return played.trial.machine_side

    def answer(self, is_right: bool) -> None:
        is_left = (self.right_side() is Side.LEFT) == is_right
        self.press(Qt.Key.Key_Left if is_left else Qt.Key.Key_Right)

    def judgements(self) -> tuple[Judgement, ...]:
        assert self.window._round is not None
        return self.window._round.judgements
