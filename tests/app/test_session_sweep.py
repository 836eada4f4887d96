"""The sweep over guidance, as the session does it."""

import pytest
from pytestqt.qtbot import QtBot

from app.aim import Region
from app.status import Activity
from app.sweep import FIRST_INDEX, SweepProgress
from engine import Scores
from tests.app.studio import BAR, TICK, Studio

NOWHERE = Region((900, 901), (0, 1))
ONE_LOT = 4 + 24 + 1
"""Answers of the pretended engine: steps, variations, the end."""


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    filled = Studio()
    filled.draw_set()
    return filled


def progress(studio: Studio) -> SweepProgress:
    found = studio.session.sweep_progress
    assert found is not None
    return found


def scored(studio: Studio, sweep: int = -1) -> list[int]:
    """How many, at each guidance."""
    return [len(each) for each in studio.session.sweeps[sweep].scores.values()]


def test_there_is_no_sweep_at_first(studio: Studio) -> None:
    assert studio.session.sweep_progress is None
    assert list(studio.session.sweeps) == []


def test_it_scores_every_guidance_and_leaves_the_gallery_alone(studio: Studio) -> None:
    before = studio.drawings
    studio.session.sweep()
    studio.finish()
    assert studio.drawings == before
    assert [each.guidance for each in studio.engine.generated[1:]] == [0.0, 0.5, 1.0, 1.5, 2.0]
    assert all(each.exemplar is studio.session.exemplar for each in studio.engine.generated[1:])
    assert scored(studio) == [24] * 5
    assert studio.session.sweeps[-1].scores[1.5][3] == Scores((FIRST_INDEX + 3) / 10, 0.0)
    assert progress(studio) == SweepProgress(2.0, 120, 120, is_over=True)
    assert studio.activity() is Activity.UP_TO_DATE


def test_every_score_is_told(studio: Studio) -> None:
    heard: list[tuple[float, int]] = []
    studio.session.sweep_changed.connect(lambda: heard.append((progress(studio).guidance, progress(studio).done)))
    studio.session.sweep(2)
    studio.finish()
    assert set(heard) >= {(0.0, 0), (0.0, 1), (0.0, 2), (0.5, 3), (1.0, 6), (2.0, 9), (2.0, 10)}


def test_the_status_counts_the_steps_of_each_lot_and_does_not_flicker(studio: Studio) -> None:
    before = len(studio.statuses)
    studio.session.sweep()
    studio.finish()
    steps = [f"Step {step} of 4" for step in (1, 2, 3, 4)]
    assert studio.said()[before:] == [*steps * 5, "Up to date"]


def test_it_waits_for_the_set_that_is_being_drawn(studio: Studio) -> None:
    studio.draw(BAR)
    studio.session.sweep()
    assert (len(studio.engine.generated), progress(studio).done) == (2, 0)
    studio.finish()
    assert scored(studio) == [24] * 5
    assert len(studio.drawings) == 24


def test_a_change_that_is_about_to_be_drawn_does_not_end_it(qtbot: QtBot) -> None:
    studio = Studio()
    studio.draw(BAR)
    studio.now = 4.0
    studio.finish()
    studio.draw(TICK)
    studio.session.sweep()
    studio.now = 11.0
    qtbot.wait(400)
    studio.finish()
    assert [each.first_index for each in studio.engine.generated] == [0, 0, *[FIRST_INDEX] * 5]
    assert scored(studio) == [24] * 5
    assert studio.session.sweeps[-1].exemplar is studio.session.exemplar


def test_a_second_sweep_draws_further_variations(studio: Studio) -> None:
    for _ in range(2):
        studio.session.sweep(10)
        studio.finish()
    assert [each.first_index - FIRST_INDEX for each in studio.engine.generated[1:]] == [0] * 5 + [10] * 5
    assert len(studio.session.sweeps) == 2


def test_stop_ends_it_and_keeps_its_scores(studio: Studio) -> None:
    studio.session.sweep()
    studio.engine.step(ONE_LOT + 4 + 7)
    studio.session.stop()
    studio.finish()
    assert progress(studio) == SweepProgress(0.5, 31, 120, is_over=True, is_stopped=True)
    assert scored(studio) == [24, 7, 0, 0, 0]
    assert len(studio.engine.generated) == 3
    assert studio.activity() is Activity.UP_TO_DATE


def test_another_drawing_ends_it(studio: Studio) -> None:
    studio.session.sweep()
    studio.engine.step(6)
    studio.draw_set(BAR)
    assert progress(studio).is_stopped
    assert len(studio.engine.generated) == 3
    assert studio.indices() == list(range(24))
    assert scored(studio) == [2, 0, 0, 0, 0]


def test_another_sweep_ends_it(studio: Studio) -> None:
    studio.session.sweep()
    studio.engine.step(6)
    studio.session.sweep(3)
    studio.finish()
    assert studio.session.sweeps[0].progress.is_stopped
    assert scored(studio, 0) == [2, 0, 0, 0, 0]
    assert scored(studio, 1) == [3] * 5


def test_what_is_asked_meanwhile_comes_before_the_next_lot(studio: Studio) -> None:
    studio.session.sweep()
    studio.engine.step(6)
    studio.session.more()
    studio.session.aim(NOWHERE)
    studio.finish()
    kinds = [each.first_index >= FIRST_INDEX for each in studio.engine.generated]
    assert kinds[:3] == [False, True, False]
    assert kinds[-4:] == [True] * 4
    assert sum(kinds) == 5
    assert scored(studio) == [24] * 5
    assert len(studio.drawings) == 48
    assert studio.activity() is Activity.UP_TO_DATE


def test_a_search_that_runs_is_not_disturbed(studio: Studio) -> None:
    studio.session.aim(NOWHERE)
    studio.engine.step(6)
    studio.session.sweep()
    studio.finish()
    found = studio.session.aim_progress
    assert found is not None
    assert (found.is_over, found.is_stopped) == (True, False)
    assert scored(studio) == [24] * 5


def test_it_goes_on_where_the_engine_died(studio: Studio) -> None:
    studio.session.sweep()
    studio.engine.step(ONE_LOT + 4 + 7)
    studio.engine.die()
    assert studio.activity() is Activity.RESTARTING
    assert not progress(studio).is_over
    studio.engine.come_back()
    studio.finish()
    asked = [(each.guidance, each.first_index - FIRST_INDEX, each.count) for each in studio.engine.generated[2:4]]
    assert asked == [(0.5, 0, 24), (0.5, 7, 17)]
    assert scored(studio) == [24] * 5
    assert progress(studio) == SweepProgress(2.0, 120, 120, is_over=True)


def test_a_failure_ends_it_and_is_told(studio: Studio) -> None:
    studio.session.sweep()
    studio.engine.step(6)
    studio.engine.fail("No memory", "close something")
    assert studio.errors == [("No memory", "close something")]
    assert progress(studio).is_stopped
    assert studio.activity() is Activity.UP_TO_DATE


def test_an_opened_document_knows_nothing_of_it(studio: Studio) -> None:
    studio.session.sweep(2)
    studio.finish()
    studio.session.restore(*studio.session.snapshot())
    assert list(studio.session.sweeps) == []
    assert studio.session.sweep_progress is None


def test_it_needs_a_drawing(qtbot: QtBot) -> None:
    blank = Studio()
    blank.session.sweep()
    assert blank.errors == [("There is no ink to start from", "draw something first")]
    assert blank.session.sweep_progress is None
