"""How Spot the machine is left: Esc takes a step back, and out of the first page and the last; closing closes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.spot_store import read_rounds
from tests.app.spot_judge import RESULT, START, TRIALS, Judge


@pytest.fixture
def judge(qtbot: QtBot, tmp_path: Path) -> Iterator[Judge]:
    made = Judge(qtbot, tmp_path / "spot")
    yield made
    made.window.close()


def begin(judge: Judge) -> None:
    judge.draw_own(3)
    judge.click("spot_own")
    judge.begin()


def test_esc_leaves_the_first_page(judge: Judge) -> None:
    assert judge.page == START
    judge.press(Qt.Key.Key_Escape)
    assert not judge.window.isVisible()


def test_esc_ends_a_round_first_and_leaves_its_result_then(judge: Judge) -> None:
    begin(judge)
    judge.answer(True)
    judge.press(Qt.Key.Key_Escape)
    assert (judge.page, judge.window.isVisible()) == (RESULT, True)
    judge.press(Qt.Key.Key_Escape)
    assert not judge.window.isVisible()
    (kept,) = read_rounds(next(judge.folder.iterdir()))
    assert len(kept.said) == 1


def test_closing_in_the_middle_closes(judge: Judge) -> None:
    begin(judge)
    judge.answer(True)
    assert judge.page == TRIALS
    assert judge.window.close()
    assert not judge.window.isVisible()
