"""The gallery on a real session: what it asks for happens, and can be undone."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.document import Document, Sheet
from app.gallery import Gallery
from app.page import Page
from app.session import Session
from tests.app.gallery_session import scribble
from tests.fakes import FakeEngineProcess


@dataclass(frozen=True)
class Studio:
    host: QWidget
    session: Session
    engine: FakeEngineProcess
    gallery: Gallery

    @property
    def shown(self) -> list[int]:
        return list(self.gallery.shown_keys())

    @property
    def unfinished(self) -> int:
        return sum(not drawing.is_finished for drawing in self.session.drawings.drawings)

    def press(self, name: str) -> None:
        button = self.gallery.findChild(QPushButton, name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    """Eight finished variations of a scribble."""
    host = QWidget()
    qtbot.addWidget(host)
    document, engine = Document(host), FakeEngineProcess(is_automatic=False, parent=host)
    session = Session(document, engine, host)
    gallery = Gallery(session, host)
    host.resize(760, 720)
    gallery.resize(760, 720)
    with qtbot.waitExposed(host):
        host.show()
    session.set_settings(replace(session.settings, count=8))
    document.change(Page(strokes=scribble(0, 0)), "Stroke")
    session.generate()
    made = Studio(host, session, engine, gallery)
    engine.answer()
    qtbot.waitUntil(lambda: len(made.shown) == 8 and not made.unfinished)
    return made


def test_deleting_is_undone_by_the_document(studio: Studio) -> None:
    before = studio.shown
    studio.session.selection.select(before[2:4])
    QTest.keyClick(studio.gallery.grid, Qt.Key.Key_Delete)
    assert studio.shown == before[:2] + before[4:]
    assert studio.session.selection.keys == {before[4]}
    studio.session.document.undo_stack.undo()
    assert studio.shown == before


def test_favourites_outlive_clearing(studio: Studio) -> None:
    before = studio.shown
    studio.session.selection.select([before[1]])
    QTest.keyClick(studio.gallery.grid, Qt.Key.Key_Space)
    studio.press("clear_others")
    assert studio.shown == [before[1]]
    studio.session.document.undo_stack.undo()
    assert studio.shown == before


def test_more_are_put_behind_and_seen_while_they_are_drawn(qtbot: QtBot, studio: Studio) -> None:
    before = studio.shown
    studio.press("more")
    studio.engine.step()
    qtbot.waitUntil(lambda: len(studio.shown) == 16)
    assert studio.shown[:8] == before
    assert studio.unfinished == 8
    studio.gallery.grab()
    studio.engine.answer()
    qtbot.waitUntil(lambda: not studio.unfinished)


def test_what_is_drawn_by_hand_comes_first(qtbot: QtBot, studio: Studio) -> None:
    studio.session.document.change(Page(strokes=scribble(5)), "Stroke", Sheet.HAND)
    studio.session.keep_hand()
    qtbot.waitUntil(studio.gallery.own_grid.isVisible)
    (own,) = studio.gallery.own_grid.filtered.keys()
    assert studio.shown[0] == own
    studio.engine.answer()
    qtbot.waitUntil(lambda: not studio.unfinished)


def test_more_like_this_draws_anew(studio: Studio) -> None:
    studio.session.selection.select([studio.shown[3]])
    asked = len(studio.engine.generated)
    QTest.keyClick(studio.gallery.grid, Qt.Key.Key_M)
    assert len(studio.engine.generated) == asked + 1
