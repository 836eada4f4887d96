"""The line that proposes the other world."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.controls import Controls
from app.page import Page
from app.world_proposal import WAIT
from engine import Exemplar
from tests.app.studio import BAR, HOOK, TICK, Studio

FAMILIES = ("cfgdm", "vae-ns", "cfgdm-sketches")


class Desk:
    """Controls that take a drawing of two strokes for a thing, and of one for a character; of three, for neither."""

    def __init__(self, qtbot: QtBot, families: tuple[str, ...] = FAMILIES) -> None:
        self.qtbot, self.studio, self.asked = qtbot, Studio(), 0
        self.controls = Controls(self.studio.session, families, likely_world=self._likely)
        qtbot.addWidget(self.controls)
        self.controls.show()
        found = self.controls.findChild(QLabel, "world_proposal")
        assert isinstance(found, QLabel)
        self.line = found

    def _likely(self, exemplar: Exemplar) -> str | None:
        self.asked += 1
        return {1: "characters", 2: "sketches"}.get(len(exemplar.strokes))

    @property
    def world(self) -> str:
        return self.studio.session.world

    def rest(self) -> None:
        self.qtbot.wait(WAIT + 50)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_it_proposes_and_does_not_switch(desk: Desk) -> None:
    desk.studio.draw(TICK)
    desk.rest()
    assert not desk.line.isVisible(), "it is a character, and characters are drawn"
    desk.studio.draw(BAR)
    desk.qtbot.waitUntil(desk.line.isVisible)
    assert "This looks like a thing." in desk.line.text()
    assert desk.line.accessibleName() == "This looks like a thing. Draw it as a sketch"
    assert desk.world == "characters"


def test_whoever_takes_the_proposal_is_in_the_other_world(desk: Desk) -> None:
    desk.studio.draw(TICK)
    desk.studio.draw(BAR)
    desk.qtbot.waitUntil(desk.line.isVisible)
    chosen: list[str] = []
    desk.controls.world_chosen.connect(chosen.append)
    desk.line.linkActivated.emit("sketches")
    assert (desk.world, chosen) == ("sketches", ["sketches"])
    assert not desk.line.isVisible()
    desk.studio.document.undo_stack.undo()
    desk.qtbot.waitUntil(desk.line.isVisible)
    assert "This looks like a written sign." in desk.line.text()


def test_the_keyboard_takes_it(desk: Desk) -> None:
    desk.studio.draw(TICK)
    desk.studio.draw(BAR)
    desk.qtbot.waitUntil(desk.line.isVisible)
    desk.controls.activateWindow()
    desk.qtbot.waitUntil(desk.controls.isActiveWindow)
    desk.line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.line, Qt.Key.Key_Tab)
    QTest.keyClick(desk.line, Qt.Key.Key_Return)
    assert desk.world == "sketches"


@pytest.mark.parametrize(
    "change", [lambda studio: studio.draw(HOOK), lambda studio: studio.document.change(Page(), "")]
)
def test_it_goes_where_it_could_be_either_or_nothing_is_there(desk: Desk, change: Callable[[Studio], None]) -> None:
    desk.studio.draw(TICK)
    desk.studio.draw(BAR)
    desk.qtbot.waitUntil(desk.line.isVisible)
    change(desk.studio)
    desk.qtbot.waitUntil(lambda: not desk.line.isVisible())


def test_a_machine_of_one_world_is_not_asked(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ("cfgdm", "ddpm"))
    desk.studio.draw(TICK)
    desk.studio.draw(BAR)
    desk.rest()
    assert (desk.asked, desk.line.isVisible()) == (0, False)


def test_a_character_that_is_being_drawn_is_looked_at_once(desk: Desk) -> None:
    for _ in range(3):
        desk.studio.draw(TICK)
    desk.rest()
    assert desk.asked == 1
