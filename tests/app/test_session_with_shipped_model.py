"""The session with the engine that is shipped, in its own process."""

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from app.document import Sheet
from app.generation_settings import GenerationSettings
from app.status import Activity
from engine import Variation, open_engine
from tests.app.child_process import Open
from tests.app.studio import HOOK, TICK, Studio

pytestmark = [pytest.mark.weights, pytest.mark.slow]


def test_a_stroke_is_followed_by_variations_of_the_shipped_model(opened: Open, qtbot: QtBot) -> None:
    listener = opened(open_engine)
    listener.engine.start()
    listener.wait_for("started")
    studio = Studio(listener.engine)
    studio.draw(TICK)
    listener.wait(lambda: studio.activity() is Activity.UP_TO_DATE)
    steps = [status for status in studio.statuses if status.activity is Activity.STEP]
    assert [status.step for status in steps] == list(range(1, steps[0].steps + 1))
    assert len({status.steps for status in steps}) == 1
    assert studio.indices() == list(range(24))
    assert all(drawing.strokes for drawing in studio.drawings)
    asked = studio.session.exemplar
    assert asked is not None
    answers = open_engine().generate(GenerationSettings(count=2).request(asked, 1))
    in_process = [event for event in answers if isinstance(event, Variation)]
    for drawing, variation in zip(studio.drawings, in_process, strict=False):
        assert drawing.scores is not None
        assert drawing.scores.originality == pytest.approx(variation.scores.originality, abs=0.02)


def test_killed_at_work_it_draws_the_rest_and_scores_what_was_owed(opened: Open, qtbot: QtBot) -> None:
    listener = opened(open_engine)
    studio = Studio(listener.engine)
    studio.draw(TICK)
    listener.wait(lambda: studio.session.status.step >= 2)
    studio.draw(HOOK, Sheet.HAND)
    studio.session.keep_hand()
    shown = len(studio.drawings)
    assert listener.engine.pid is not None
    os.kill(listener.engine.pid, signal.SIGKILL)
    listener.wait(lambda: studio.activity() is Activity.RESTARTING)
    assert len(studio.drawings) == shown == 25
    listener.wait(lambda: all(drawing.is_finished for drawing in studio.drawings))
    assert sorted(studio.indices(lambda each: not each.is_by_hand)) == list(range(24))
