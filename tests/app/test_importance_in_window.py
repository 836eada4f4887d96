"""What mattered, in the whole window: drawn with the mouse, shown with a key, kept in a file."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from app.document_file import read_document
from tests.app.window_under_test import BAR, TICK, Desk, at_desk
from tests.fakes import FakeEngine, FakeEngineProcess


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path, FakeEngineProcess(FakeEngine()))


def test_the_key_i_shows_maps_while_the_canvas_has_the_focus(desk: Desk) -> None:
    desk.click("quality_careful")
    desk.draw(TICK, BAR)
    desk.wait_for_set()
    canvas, toggle = desk.find("canvas"), desk.find("importance_toggle")
    assert isinstance(toggle, QPushButton)
    assert desk.find("importance").isVisible()
    plain = canvas.grab().toImage()
    desk.window.activateWindow()
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_I)
    desk.wait(toggle.isChecked)
    assert canvas.grab().toImage() != plain
    QTest.keyClick(canvas, Qt.Key.Key_I)
    desk.wait(lambda: not toggle.isChecked())
    assert canvas.grab().toImage() == plain


def test_maps_of_the_recognizer_come_one_after_the_other(desk: Desk) -> None:
    desk.draw(TICK, BAR)
    desk.wait_for_set()
    desk.click("importance_toggle")
    kind = desk.find("importance_kind")
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.findData("occlusion"))
    session = desk.window.session
    drawings = session.drawings.drawings
    desk.wait(lambda: all(session.explanations.map_of(each) is not None for each in drawings))
    assert desk.status == "Up to date"


def test_maps_are_there_again_after_saving_and_opening(desk: Desk, tmp_path: Path) -> None:
    desk.draw(TICK, BAR)
    desk.wait_for_set()
    path = tmp_path / "kept.otherhand"
    before = list(desk.window.session.drawings.drawings)
    assert desk.window.controller.save_as(path)
    assert [sorted(each.maps) for each in read_document(path).drawings] == [["guidance", "guided-score"]] * 24
    desk.window.controller.new()
    assert list(desk.window.session.drawings.drawings) == []
    assert desk.window.controller.open(path)
    for old, new in zip(before, desk.window.session.drawings.drawings, strict=True):
        assert np.abs(new.maps["guidance"] - old.maps["guidance"]).max() <= float(old.maps["guidance"].max()) / 400
