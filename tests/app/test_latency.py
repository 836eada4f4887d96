"""How soon after the pen's release there is something to see, with the engine that is shipped, in its own process."""

import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.page import Page
from app.status import Activity
from engine import Finished, Preview, open_engine
from tests.app.child_process import Open
from tests.app.studio import BAR, HOOK, TICK, Studio

FIRST_PREVIEW = 0.25
"""Seconds from the release to the first preview."""
ADDED = 0.1
"""Seconds that may be added to the engine's own time until the last variation is there."""
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


def test_variations_come_as_fast_as_the_engine_draws(
    opened: Open, qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    listener = opened(open_engine)
    listener.engine.start()
    listener.wait_for("started")
    studio = Studio(listener.engine, time.monotonic)
    previews, additions, own = [], [], []
    for number in range(ROUNDS):
        listener.events.clear()
        first, whole = draw_and_wait(studio, number, listener.wait)
        finish = next(event for event in listener.events if isinstance(event, Finished))
        parts = {name: seconds for name, seconds in finish.timings.items() if name != "first_preview"}
        assert sum(isinstance(event, Preview) for event in listener.events) == studio.drawings[0].steps
        previews.append(first)
        own.append(sum(parts.values()))
        additions.append(whole - own[-1])
    for name, values in (("first_preview", previews), ("added", additions), ("own", own)):
        record_property(name, [round(value, 3) for value in values])
    print([f"{value:.3f}" for value in previews], [f"{value:.3f}" for value in additions], f"own {min(own):.2f}")
    assert min(previews[1:]) < FIRST_PREVIEW
    assert min(additions[1:]) < ADDED
