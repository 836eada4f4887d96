"""Hundreds of generations by a real child: nothing grows, and the window is never held up."""

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from app.generation_settings import GenerationSettings
from app.session import Session
from app.status import Activity
from tests.app import child_engines
from tests.app.child_process import Listener, Open
from tests.app.studio import TICK, Studio

ROOT = Path(__file__).resolve().parents[2]
FRAME = 0.016
"""Seconds."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.soak,
    pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks into /proc"),
]


def resident(pid: int | str) -> float:
    """Memory of a process, MB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024


def handles(pid: int | str) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def threads(pid: int | str) -> int:
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


def has_pooled_threads() -> bool:
    for task in Path("/proc/self/task").glob("*/comm"):
        with contextlib.suppress(OSError):  # it ended as we looked
            if task.read_text(encoding="utf-8").strip() == "Thread (pooled)":
                return True
    return False


def await_former_threads() -> None:
    """Until Qt has ended the threads that former tests kept busy; it keeps idle ones for half a minute."""
    end = time.monotonic() + 60
    while has_pooled_threads():
        assert time.monotonic() < end, "a thread of a former test is still at work"
        time.sleep(0.2)


def generate(session: Session, times: int, wait: Callable[[Callable[[], bool]], None]) -> None:
    """So many sets, one after the other, all shown."""
    done: list[bool] = []

    def go_on() -> None:
        if session.status.activity is Activity.UP_TO_DATE:
            done.append(True)
            if len(done) < times:
                session.generate()

    session.status_changed.connect(go_on)
    session.generate()
    wait(lambda: len(done) == times)
    session.status_changed.disconnect(go_on)


def started(opened: Open) -> tuple[Studio, Listener]:
    await_former_threads()
    listener = opened(child_engines.quick)
    studio = Studio(listener.engine)
    studio.session.set_settings(GenerationSettings(is_seed_locked=False, steps=4))
    studio.draw(TICK)
    listener.wait(lambda: studio.activity() is Activity.UP_TO_DATE)
    return studio, listener


def test_500_generations_leave_memory_threads_and_handles_as_they_were(opened: Open) -> None:
    studio, listener = started(opened)
    listener.events.clear()
    listener.engine.event_arrived.disconnect(listener.keep)
    child = listener.engine.pid
    assert child is not None
    generate(studio.session, 100, listener.wait)
    own, its = resident("self"), resident(child)
    counts = (handles("self"), threads("self"), threading.active_count(), handles(child), threads(child))
    generate(studio.session, 400, listener.wait)
    assert (handles("self"), threads("self"), threading.active_count(), handles(child), threads(child)) == counts
    assert resident("self") - own < 6
    assert resident(child) - its < 6
    assert listener.engine.pid == child
    assert len(studio.drawings) == 24


class Heart(QObject):
    """Beats every 2 ms, and notes the longest gap between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def during(self, work: Callable[[], None]) -> float:
        """The longest gap while the work is done."""
        self.longest, self._last = 0.0, time.perf_counter()
        work()
        return self.longest


def allowed(heart: Heart, qtbot: QtBot) -> float:
    """A frame; more on a machine that is so busy that even a window which does nothing beats irregularly.

    Beside it a process of nobody's comes to life, as the engine's would.
    """
    idle = []
    for _ in range(6):
        stranger = subprocess.Popen([sys.executable, "-c", "import app.engine_worker"], cwd=ROOT)
        idle.append(heart.during(lambda: qtbot.wait(300)))
        stranger.wait()
    return max(FRAME, 2 * sorted(idle)[len(idle) // 2])


def test_the_window_is_not_held_up_while_variations_stream_in(opened: Open, qtbot: QtBot) -> None:
    studio, listener = started(opened)
    heart = Heart()
    gaps = [heart.during(lambda: generate(studio.session, 3, listener.wait)) for _ in range(20)]
    assert sorted(gaps)[len(gaps) // 4] < allowed(heart, qtbot)


def test_the_window_is_not_held_up_while_a_child_is_born(opened: Open, qtbot: QtBot) -> None:
    studio, listener = started(opened)
    heart = Heart()
    gaps: list[float] = []

    def replace_child() -> None:
        listener.kill()
        listener.wait_for("started", times=len(gaps) + 2)

    for _ in range(6):
        gaps.append(heart.during(replace_child))
        generate(studio.session, 1, listener.wait)
    assert min(gaps) < allowed(heart, qtbot)


def test_a_window_that_is_held_up_is_noticed(qtbot: QtBot) -> None:
    heart = Heart()
    QTimer.singleShot(20, lambda: time.sleep(0.2))
    assert heart.during(lambda: qtbot.wait(400)) > 0.19
