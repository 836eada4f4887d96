"""Children that are killed, at any time; and children whose parent is."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.engine_process import PAUSES
from engine import Finished
from tests.app import child_engines
from tests.app.child_process import Open, is_alive, request, score_request

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks into /proc")


def handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_killed_child_is_missed_and_another_one_started(opened: Open) -> None:
    listener = opened(child_engines.slow)
    listener.engine.generate(request(1))
    listener.wait_for_preview(1)
    pid = listener.kill()
    listener.wait_for("started", times=2)
    assert listener.said == ["started", "died", "started"]
    assert not is_alive(pid)
    assert listener.engine.pid not in (pid, None)


def test_what_a_dead_child_was_asked_is_forgotten(opened: Open) -> None:
    """Whoever asked hears of the death, and asks again if it still matters."""
    listener = opened(child_engines.slow)
    listener.engine.generate(request(1))
    listener.wait_for_preview(1)
    listener.kill()
    listener.wait_for("started", times=2)
    heard = len(listener.events)
    listener.engine.ask(score_request(2))
    listener.wait_for_scores(2)
    assert len(listener.events) == heard + 1


def test_what_is_asked_after_a_death_waits_for_the_next_child(opened: Open) -> None:
    listener = opened(child_engines.quick)
    listener.engine.start()
    listener.wait_for("started")
    listener.engine.died.connect(lambda: listener.engine.generate(request(2)))
    listener.kill()
    listener.wait_for_end(2)
    assert listener.said == ["started", "died", "started"]


def test_a_child_can_be_killed_while_it_starts(opened: Open) -> None:
    listener = opened(child_engines.starting_slowly)
    listener.engine.start()
    listener.kill()
    listener.wait_for("started")
    assert listener.said == ["died", "started"]


def test_a_child_that_always_dies_at_its_start_is_given_up(opened: Open) -> None:
    listener = opened(child_engines.dying_at_start)
    listener.engine.generate(request(3))
    listener.wait_for("gave up")
    assert listener.said == ["died"] * len(PAUSES) + ["gave up"]
    ticket, message, hint = listener.failures[0]
    assert (ticket, len(listener.failures)) == (3, 1)
    assert message == f"The engine stopped {len(PAUSES) + 1} times in a row"
    assert hint


def test_a_request_that_always_kills_is_given_up(opened: Open) -> None:
    listener = opened(child_engines.crashing)
    tickets = iter(range(1, 100))
    listener.engine.started.connect(lambda: listener.engine.generate(request(next(tickets))))
    listener.engine.start()
    listener.wait_for("gave up")
    assert listener.said.count("died") == len(PAUSES)
    assert listener.failures[-1][0] == len(PAUSES) + 1


def test_after_it_was_given_up_a_request_is_another_try(opened: Open) -> None:
    listener = opened(child_engines.dying_at_start)
    listener.engine.generate(request(1))
    listener.wait_for("gave up")
    listener.engine.generate(request(2))
    listener.wait_for("gave up", times=2)
    assert [ticket for ticket, _, _ in listener.failures] == [1, 2]


def test_many_deaths_leave_no_zombie_no_thread_and_no_handle(opened: Open) -> None:
    listener = opened(child_engines.quick)
    listener.engine.generate(request(1))
    listener.wait_for_end(1)
    pids = [listener.kill()]
    listener.wait_for("started", times=2)
    before = (threading.active_count(), handles())
    for ticket in range(2, 14):
        listener.engine.generate(request(ticket))
        listener.wait_for_end(ticket)
        pids.append(listener.kill())
        listener.wait_for("started", times=ticket + 1)
    listener.wait(lambda: (threading.active_count(), handles()) == before)
    assert [pid for pid in pids if is_alive(pid)] == []


def test_closing_leaves_nothing(opened: Open) -> None:
    listener = opened(child_engines.busy)
    listener.engine.start()
    listener.wait_for("started")
    listener.engine.generate(request(1))
    pid, began = listener.engine.pid, time.perf_counter()
    listener.engine.close()
    assert time.perf_counter() - began < 2
    assert pid is not None
    assert not is_alive(pid)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("engine")]


def test_closing_while_the_child_is_being_born_leaves_nothing(opened: Open) -> None:
    for _ in range(3):
        listener = opened(child_engines.starting_slowly)
        listener.engine.start()
        listener.engine.close()
        assert listener.engine.pid is None
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("engine")]


PARENT = """
import sys
from PySide6.QtCore import QCoreApplication
from app.engine_process import EngineProcess
from tests.app import child_engines
from tests.app.child_process import request
if __name__ == "__main__":
    app = QCoreApplication([])
    engine = EngineProcess(getattr(child_engines, sys.argv[1]))
    engine.started.connect(lambda: (engine.generate(request(1)), print(engine.pid, flush=True)))
    engine.start()
    app.exec()
"""


@pytest.mark.parametrize("kind", ["quick", "busy"])
def test_a_child_ends_with_its_parent_idle_or_busy(kind: str, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, str(script), kind], stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        time.sleep(0.3)
        assert is_alive(child)
        parent.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 30
    while is_alive(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_alive(child)


def test_no_finished_event_is_counted_as_a_death(opened: Open) -> None:
    listener = opened(child_engines.quick)
    for ticket in range(1, 6):
        listener.engine.generate(request(ticket))
        listener.wait_for_end(ticket)
    assert listener.tickets(Finished) == [1, 2, 3, 4, 5]
    assert listener.said == ["started"]
