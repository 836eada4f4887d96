"""How soon after the pen's release there is something to see, with the engine that is shipped, in its own process."""

import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.live import GRACE, REMEMBERED
from app.page import Page
from app.status import Activity
from engine import Finished, Preview, open_engine
from tests.app.child_process import Open
from tests.app.studio import BAR, HOOK, TICK, Studio

FIRST_PREVIEW = 0.25
"""Seconds from the release to the first preview; the engine's own time and `ADDED` where that alone is longer."""
ADDED = 0.1
"""Seconds that may be added to the engine's own time until the last variation is there."""
BUSY = 3.0
"""Seconds of a generation from which on the machine is too busy to be judged as strictly: then quiet is waited for."""
ROUNDS = 8
"""The best of them counts: the machine may have other work to do."""

pytestmark = [pytest.mark.weights, pytest.mark.slow]


def draw_and_wait(studio: Studio, number: int, wait: Callable[[Callable[[], bool]], None]) -> tuple[float, float]:
    """Seconds from the end of a stroke to the first preview in the list, and to the last variation."""
    seen: list[float] = []

    def note() -> None:
        seen.append(time.perf_counter())

    studio.session.drawings.rowsInserted.connect(note)
    with studio.stroke((TICK, BAR, HOOK)[number % 3]):
        studio.document.change(Page(), "Clear")
        studio.settle()
    released = time.perf_counter()
    wait(lambda: studio.activity() is Activity.UP_TO_DATE)
    done = time.perf_counter()
    studio.session.drawings.rowsInserted.disconnect(note)
    assert [drawing.is_finished for drawing in studio.drawings] == [True] * 24
    return seen[0] - released, done - released


def quiet_before(took: list[float]) -> float:
    """Seconds that a session waits on purpose, where so many generations before took too long for anything else."""
    last = took[-REMEMBERED:]
    return GRACE if last and sum(last) / len(last) > BUSY else 0.0


def test_variations_come_as_fast_as_the_engine_draws(opened: Open, qtbot: QtBot) -> None:
    listener = opened(open_engine)
    listener.engine.start()
    listener.wait_for("started")
    studio = Studio(listener.engine, time.monotonic)
    previews, late, added = [], [], []
    took: list[float] = []
    for number in range(ROUNDS):
        listener.events.clear()
        quiet = quiet_before(took)
        first, whole = draw_and_wait(studio, number, listener.wait)
        timings = next(event.timings for event in listener.events if isinstance(event, Finished))
        own_first = timings.pop("first_preview")
        assert sum(isinstance(event, Preview) for event in listener.events) == studio.drawings[0].steps
        previews.append(first)
        late.append(first - quiet - max(FIRST_PREVIEW, own_first + ADDED))
        added.append(whole - quiet - sum(timings.values()))
        took.append(whole)
    for name, values in (("first_preview", previews), ("added", added), ("took", took)):
        print(name, [round(value, 3) for value in values])
    assert min(late[1:]) < 0
    assert min(added[1:]) < ADDED
