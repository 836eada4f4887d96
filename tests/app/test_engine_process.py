"""The engine's process with real children, whose engines pretend."""

import os
import signal
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from engine import Cancelled, Finished, Preview, Scored, Variation
from tests.app import child_engines
from tests.app.child_process import Open, is_alive, request, score_request


@pytest.fixture
def passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Gives the passes of the pretended network so far, "ticket step" each."""
    path = tmp_path / "passes"
    path.touch()
    monkeypatch.setenv(child_engines.PASSES, str(path))
    return lambda: path.read_text(encoding="utf-8").splitlines()


def test_a_request_is_answered_in_order(opened: Open) -> None:
    listener = opened(child_engines.quick)
    listener.engine.generate(request(7))
    listener.wait_for_end(7)
    kinds = [type(event) for event in listener.events]
    assert kinds == [Preview] * 8 + [Variation] * 3 + [Finished]
    assert [event.step for event in listener.events if isinstance(event, Preview)] == list(range(1, 9))
    assert listener.said == ["started"]


def test_it_can_be_started_before_it_is_needed(opened: Open) -> None:
    listener = opened(child_engines.quick)
    listener.engine.start()
    listener.wait_for("started")
    pid = listener.engine.pid
    listener.engine.start()
    listener.engine.generate(request(1))
    listener.wait_for_end(1)
    assert listener.engine.pid == pid


def test_after_cancel_the_network_makes_no_further_pass(opened: Open, passes: Callable[[], list[str]]) -> None:
    listener = opened(child_engines.slow)
    listener.engine.generate(request(1))
    listener.wait_for_preview(1)
    before = len(passes())
    listener.engine.cancel()
    listener.wait(lambda: listener.tickets(Cancelled) == [1])
    assert len(passes()) <= before + 2 < 40
    after = len(passes())
    time.sleep(0.3)
    assert len(passes()) == after


def test_a_new_request_cancels_the_old_one(opened: Open, passes: Callable[[], list[str]]) -> None:
    listener = opened(child_engines.slow)
    listener.engine.generate(request(1))
    listener.wait_for_preview(1)
    listener.engine.generate(request(2))
    listener.wait_for_preview(2)
    assert listener.tickets(Cancelled) == [1]
    assert sum(line.startswith("1 ") for line in passes()) < 40


def test_what_was_cancelled_before_it_began_makes_no_pass(opened: Open, passes: Callable[[], list[str]]) -> None:
    listener = opened(child_engines.quick)
    listener.engine.generate(request(1))
    listener.engine.generate(request(2))
    listener.wait_for_end(2)
    assert listener.tickets(Cancelled) == [1]
    assert not any(line.startswith("1 ") for line in passes())


def test_scores_are_given_in_the_middle_of_a_generation(opened: Open) -> None:
    listener = opened(child_engines.slow)
    listener.engine.generate(request(1))
    listener.wait_for_preview(1)
    listener.engine.ask(score_request(2, count=4))
    listener.wait_for_scores(2)
    assert listener.tickets(Finished) == []
    scored = next(event for event in listener.events if isinstance(event, Scored))
    assert len(scored.scores) == 4


def test_scores_are_not_cancelled(opened: Open) -> None:
    listener = opened(child_engines.slow)
    listener.engine.generate(request(1))
    listener.engine.ask(score_request(2))
    listener.engine.cancel()
    listener.wait_for_scores(2)


def test_a_missing_model_fails_the_request_and_nothing_else(opened: Open) -> None:
    listener = opened(child_engines.broken)
    listener.engine.generate(request(1))
    listener.wait(lambda: bool(listener.failures))
    assert listener.failures == [(1, "No model 'cfgdm'", "install the program again")]
    assert listener.said == ["started"]


def test_an_unforeseen_error_becomes_one_line_and_the_log_has_the_rest(opened: Open, tmp_path: Path) -> None:
    listener = opened(child_engines.failing)
    listener.engine.ask(score_request(5))
    listener.wait(lambda: bool(listener.failures))
    ticket, message, hint = listener.failures[0]
    assert (ticket, message, hint) == (5, "The engine failed: of no use to anybody", "the log has the details")
    assert "Traceback" in (tmp_path / "otherhand-engine.log").read_text(encoding="utf-8")


def test_an_interrupt_from_the_terminal_is_not_for_the_child(opened: Open) -> None:
    listener = opened(child_engines.quick)
    listener.engine.start()
    listener.wait_for("started")
    pid = listener.engine.pid
    assert pid is not None
    os.kill(pid, signal.SIGINT)
    listener.engine.generate(request(1))
    listener.wait_for_end(1)
    assert listener.said == ["started"]


def test_a_large_request_does_not_hold_up_whoever_asks(opened: Open) -> None:
    """More than a pipe holds, while the child does not even exist."""
    listener = opened(child_engines.starting_slowly)
    took = []
    for ticket in range(1, 21):
        large = score_request(ticket, count=40)
        began = time.perf_counter()
        listener.engine.ask(large)
        took.append(time.perf_counter() - began)
    assert sorted(took)[-2] < 0.016
    listener.wait_for_scores(20)


def test_nothing_is_heard_after_close(opened: Open) -> None:
    listener = opened(child_engines.slow)
    listener.engine.generate(request(1))
    listener.wait_for_preview(1)
    pid = listener.engine.pid
    time.sleep(0.2)  # what it says meanwhile is on its way to the window
    listener.engine.close()
    heard = len(listener.events)
    listener.engine.generate(request(2))
    listener.wait(lambda: not is_alive(pid))
    QCoreApplication.processEvents()
    assert (len(listener.events), listener.said) == (heard, ["started"])


def test_a_set_that_comes_at_once_leaves_the_window_its_turn(opened: Open) -> None:
    listener = opened(child_engines.quick)
    heard: list[int] = []
    turns: list[int] = []
    window = QTimer()
    window.timeout.connect(lambda: turns.append(len(heard)))

    def take_long(event: object) -> None:
        until = time.monotonic() + 0.002
        while time.monotonic() < until:
            pass
        heard.append(1)

    listener.engine.event_arrived.connect(take_long)
    listener.engine.start()
    listener.wait_for("started")
    listener.engine.generate(request(1, count=200))
    time.sleep(1.0)  # the window is away, and the whole set piles up
    window.start(0)
    listener.wait_for_end(1)
    window.stop()
    among = [turn for turn in turns if 0 < turn < 209]
    most = max(after - before for before, after in pairwise([0, *among, 209]))
    assert most <= 5
    assert len(listener.events) == 209
