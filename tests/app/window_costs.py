"""The whole program in a process of its own, which tells what it cost: `python -m tests.app.window_costs WHAT`.

`start` tells how soon the window is there, `idle` what is computed while nothing happens, `memory` what 2,000 drawings
take.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.__main__ import compose

if TYPE_CHECKING:
    from app.drawing import Drawing
    from app.main_window import MainWindow

PATIENCE = 60.0
"""Seconds that are waited for anything."""
COUNT = 2_000
QUIET, WATCHED = 2.0, 4.0
"""Seconds that the program is left alone before it is watched, and that it is watched."""


def shown() -> "MainWindow":
    window = cast("MainWindow", compose())
    window.show()
    return window


def start() -> dict[str, float]:
    """Seconds, and seconds of this process's own work, from its first moment to a window that takes events."""
    window = cast("MainWindow", compose())  # first, as the program itself does it
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Paints(QObject):
        is_seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.is_seen |= event.type() == QEvent.Type.Paint
            return False

    paints = Paints()
    window.canvas.installEventFilter(paints)
    window.show()
    wait_for(lambda: paints.is_seen)
    QApplication.processEvents()
    found = {"seconds": age(), "own_seconds": time.process_time()}
    window.session.engine.close()
    return found


def idle() -> dict[str, float]:
    """Shares of a core that window and engine take while nothing happens."""
    window = shown()
    engine = window.session.engine
    is_ready: list[bool] = []
    engine.started.connect(lambda: is_ready.append(True))
    wait_for(lambda: bool(is_ready))
    rest(QUIET)
    child, begin = engine.pid or 0, time.perf_counter()
    own, other = time.process_time(), worked(child)
    rest(WATCHED)
    took = time.perf_counter() - begin
    found = {"window": (time.process_time() - own) / took, "engine": (worked(child) - other) / took}
    engine.close()
    return found


def memory() -> dict[str, float]:
    """MB of the window's process with all of 2,000 variations seen once in the gallery and shown on the plane."""
    from PySide6.QtWidgets import QApplication

    from app.generation_settings import GenerationSettings
    from app.page import page_of

    window, drawings = shown(), made_up()
    window.session.restore(page_of(drawings[0].exemplar), None, drawings, GenerationSettings())
    del drawings
    rest(1)
    grid = window.gallery.grid
    bar = grid.verticalScrollBar()
    for place in range(0, bar.maximum() + 1, grid.viewport().height() // 2):
        bar.setValue(place)
        QApplication.processEvents()
    rest(1)
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    found = {"mb": pages * os.sysconf("SC_PAGE_SIZE") / 2**20, "shown": grid.filtered.rowCount()}
    window.session.engine.close()
    return found


def made_up() -> "list[Drawing]":
    """Finished drawings, each with an image, strokes and maps of its own, as the engine gives them."""
    from dataclasses import replace

    import numpy as np

    from engine import exemplar_from_strokes
    from tests.app.gallery_session import PEN, SIDE, exemplar, finished

    of = exemplar()
    found = []
    for key in range(COUNT):
        drawing = finished(key, of)
        image = exemplar_from_strokes(drawing.strokes, SIDE, SIDE, PEN).image
        slope = np.linspace(0, 1, 48, dtype=np.float32) * np.float32(key % 7)
        maps = {kind: ((image + 0.1) * slope).astype(np.float16) for kind in ("guidance", "guided-score")}
        found.append(replace(drawing, image=image, maps=maps))
    return found


def age() -> float:
    """Seconds since the system began this process, in its ticks of usually a hundredth; Python's own start included."""
    fields = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")


def worked(pid: int) -> float:
    """Seconds that a process has computed."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_for(condition: Callable[[], bool]) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + PATIENCE
    while not condition():
        QApplication.processEvents()
        assert time.perf_counter() < end


def rest(seconds: float) -> None:
    """Let Qt's own loop run: it sleeps where there is nothing to do."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    told = {"start": start, "idle": idle, "memory": memory}[sys.argv[1]]()
    print(json.dumps(told), flush=True)
