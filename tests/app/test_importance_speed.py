"""How long it takes to show the maps of a window full of cards, and what they cost in memory."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from app import drawing_delegate
from app.importance_choice import ImportanceChoice
from tests.app.gallery_window import Window, window

ROOT = Path(__file__).resolve().parents[2]
COUNT = 200
MOST = 0.05
"""Seconds."""
MOST_BYTES = 30 * 2**20

MEASURE = """
import sys
import numpy as np
from dataclasses import replace
from PySide6.QtWidgets import QApplication
from app.gallery import Gallery
from app import drawing_delegate
from app.importance_choice import ImportanceChoice
from tests.app.gallery_session import filled
with_maps = sys.argv[1] == "maps"
app = QApplication([])
session = filled(2000)
random = np.random.default_rng(0)
def changed(each):
    image = random.random((48, 48)).astype("f4")
    maps = {kind: random.random((48, 48)).astype("f2") for kind in ("guidance", "guided-score")} if with_maps else {}
    return replace(each, image=image, maps=maps)
session.drawings.replace(changed(each) for each in session.drawings.drawings)
gallery = Gallery(session.as_session())
gallery.resize(1200, 900)
gallery.show()
for style in ("heat", "ink"):
    session.explanations.set_choice(ImportanceChoice(with_maps, style=style))
    bar = gallery.grid.verticalScrollBar()
    for place in range(0, bar.maximum() + 1, 300):
        bar.setValue(place)
        app.processEvents()
print(int(open("/proc/self/statm").read().split()[1]) * 4096)
"""


def full(qtbot: QtBot) -> Window:
    """200 cards in sight, each with maps of its own."""
    shown = window(qtbot, COUNT)
    random = np.random.default_rng(0)
    shown.session.drawings.replace(
        replace(
            each,
            maps={kind: random.random((48, 48)).astype(np.float16) for kind in ("guidance", "guided-score")},
        )
        for each in list(shown.session.drawings.drawings)
    )
    shown.host.resize(1900, 1750)
    shown.gallery.resize(1900, 1750)
    shown.find(QSlider, "card_size").setValue(72)
    qtbot.waitUntil(lambda: len(shown.gallery.cache) >= COUNT)
    grid = shown.grid
    in_sight = [grid.viewport().rect().contains(grid.card_at(row).toRect()) for row in range(COUNT)]
    assert all(in_sight)
    return shown


def best(work: Callable[[], None], undo: Callable[[], None], times: int = 7) -> float:
    """Seconds of this thread's own time: other programs may be at work on the machine."""
    took = []
    for _ in range(times):
        begin = time.thread_time()
        work()
        took.append(time.thread_time() - begin)
        undo()
    return min(took)


@pytest.mark.parametrize("style", ["heat", "ink"])
def test_showing_and_hiding_two_hundred_maps_takes_less_than_fifty_milliseconds(qtbot: QtBot, style: str) -> None:
    shown = full(qtbot)
    maps, overlay = shown.session.explanations, shown.gallery.overlay
    maps.set_choice(ImportanceChoice(False, style=style))
    shown.grid.viewport().repaint()
    qtbot.waitUntil(lambda: overlay.cached_bytes >= COUNT * 4 * 64**2)
    button = shown.find(QPushButton, "importance_toggle")

    def toggle() -> None:
        """Until everything is painted."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    showing = best(toggle, toggle)
    assert not maps.choice.is_shown
    toggle()
    hiding = best(toggle, toggle)
    print(f"{style}: shown in {1000 * showing:.0f} ms, hidden in {1000 * hiding:.0f} ms")
    assert showing < MOST
    assert hiding < MOST


def test_maps_that_are_not_ready_take_a_few_frames_and_all_come(qtbot: QtBot) -> None:
    shown = full(qtbot)
    overlay, maps = shown.gallery.overlay, shown.session.explanations
    maps.set_choice(ImportanceChoice(True, kind="guided-score", opacity=0.34))  # of which no picture is ready
    grid = shown.grid
    qtbot.waitUntil(
        lambda: all(
            overlay.is_ready(each.maps["guided-score"], overlay.look(grid.palette()), 72)
            for each in shown.session.drawings.drawings
        )
    )
    QApplication.processEvents()
    image, before = grid.viewport().grab().toImage(), grid.viewport().grab().toImage()
    maps.set_choice(ImportanceChoice(False))
    QApplication.processEvents()
    plain = grid.viewport().grab().toImage()
    assert image == before
    for row in range(COUNT):
        place = grid.card_at(row).adjusted(20, 20, -20, -50).toRect()
        assert image.copy(place) != plain.copy(place), row


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="no /proc to read the memory from")
def test_two_thousand_maps_cost_no_more_memory_than_there_is_for_them() -> None:
    taken = []
    for what in ("plain", "maps"):
        ended = subprocess.run([sys.executable, "-c", MEASURE, what], capture_output=True, text=True, cwd=ROOT)
        assert ended.returncode == 0, ended.stderr
        taken.append(int(ended.stdout))
    print(f"{(taken[1] - taken[0]) / 2**20:.1f} MB for maps, {taken[1] / 2**20:.0f} MB in all")
    assert taken[1] - taken[0] < MOST_BYTES


def test_more_maps_than_are_kept_are_painted_and_then_there_is_peace(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, painted = full(qtbot), list[bool]()
    overlay = shown.gallery.overlay
    paint = overlay.lay_over_card

    def paint_and_count(*what: Any) -> None:
        painted.append(True)
        paint(*what)

    monkeypatch.setattr(drawing_delegate, "MAPS_FRAME", 0.001)  # many frames, each with a few of them
    monkeypatch.setattr(overlay, "lay_over_card", paint_and_count)
    monkeypatch.setattr(overlay._images, "_limit", 20 * 4 * 64**2)
    shown.session.explanations.set_choice(ImportanceChoice(True, opacity=0.35))
    qtbot.waitUntil(lambda: len(painted) >= COUNT)
    qtbot.wait(300)
    count = len(painted)
    qtbot.wait(300)
    assert len(painted) == count
    assert count < 2 * COUNT
