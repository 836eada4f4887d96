"""Work beside the window: in order, one at a time, and with no thread left over."""

import threading
import time
from functools import partial

from app.in_turn import InTurn


def test_work_is_done_in_the_order_in_which_it_was_given() -> None:
    turn, done = InTurn("work"), list[int]()

    def work(number: int) -> None:
        time.sleep(0.01 if number == 0 else 0)
        done.append(number)

    for number in range(200):
        turn.start(partial(work, number))
    turn.finish()
    assert done == list(range(200))


def test_two_pieces_never_run_at_once() -> None:
    turn, running, most = InTurn("work"), 0, 0

    def work() -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        time.sleep(0.002)
        running -= 1

    for _ in range(20):
        turn.start(work)
    turn.finish()
    assert most == 1


def test_what_fails_does_not_hold_up_what_follows() -> None:
    turn, done = InTurn("failing"), threading.Event()
    heard: list[object] = []

    def fail() -> None:
        raise ValueError("on purpose")

    before, threading.excepthook = threading.excepthook, heard.append
    try:
        turn.start(fail)
        turn.start(done.set)
        turn.finish()
    finally:
        threading.excepthook = before
    assert done.is_set()
    assert len(heard) == 1


def test_no_thread_is_left_when_everything_is_done() -> None:
    turn = InTurn("gone")
    turn.finish()
    for _ in range(3):
        turn.start(lambda: None)
    turn.finish()
    assert not [each for each in threading.enumerate() if each.name == "gone" and each.is_alive()]
