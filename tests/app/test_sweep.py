"""Which lots a sweep asks for, and what it keeps of them."""

import pytest

from app.generation_settings import GenerationSettings
from app.sweep import Sweep, SweepProgress
from engine import Exemplar, GenerationRequest, Scores, exemplar_from_strokes
from tests.app.studio import TICK

SETTINGS = GenerationSettings(family="fsdm", count=8, guidance=0.7, steps=6, seed=5, originality=1.2)


@pytest.fixture
def exemplar() -> Exemplar:
    return exemplar_from_strokes([TICK], 640, 640, 16)


def lots(sweep: Sweep) -> list[GenerationRequest]:
    """All, each answered in full."""
    found: list[GenerationRequest] = []
    while (request := sweep.next_request(len(found))) is not None:
        found.append(request)
        for _ in range(request.count):
            sweep.take(Scores(request.guidance, 0.5))
    return found


def test_every_guidance_is_drawn_from_the_same_noise(exemplar: Exemplar) -> None:
    asked = lots(Sweep(exemplar, SETTINGS))
    assert [each.guidance for each in asked] == [0.0, 0.5, 1.0, 1.5, 2.0]
    assert {(each.first_index, each.count, each.seed) for each in asked} == {(1_000_000, 24, 5)}


def test_a_lot_is_asked_as_the_settings_say_but_left_as_original_as_it_comes(exemplar: Exemplar) -> None:
    (first, *_) = lots(Sweep(exemplar, SETTINGS))
    assert (first.family, first.steps, first.originality) == ("fsdm", 6, None)
    assert first.exemplar is exemplar


def test_many_are_drawn_in_rounds(exemplar: Exemplar) -> None:
    asked = lots(Sweep(exemplar, SETTINGS, count=60, first_index=100, guidances=(0.0, 2.0)))
    assert [(each.guidance, each.first_index, each.count) for each in asked] == [
        (0.0, 100, 24), (2.0, 100, 24), (0.0, 124, 24), (2.0, 124, 24), (0.0, 148, 12), (2.0, 148, 12)
    ]  # fmt: skip


def test_scores_are_kept_by_guidance(exemplar: Exemplar) -> None:
    sweep = Sweep(exemplar, SETTINGS, count=3)
    lots(sweep)
    assert {guidance: [each.originality for each in found] for guidance, found in sweep.scores.items()} == {
        0.0: [0.0] * 3, 0.5: [0.5] * 3, 1.0: [1.0] * 3, 1.5: [1.5] * 3, 2.0: [2.0] * 3
    }  # fmt: skip


def test_it_says_how_far_it_is(exemplar: Exemplar) -> None:
    sweep = Sweep(exemplar, SETTINGS)
    assert sweep.progress == SweepProgress(0.0, 0, 120)
    for _ in range(2):
        sweep.next_request(1)
        for _ in range(24):
            sweep.take(Scores(0.5, 0.5))
    assert sweep.progress == SweepProgress(0.5, 48, 120)
    lots(sweep)
    assert sweep.progress == SweepProgress(2.0, 120, 120, is_over=True)


def test_stopped_it_asks_for_nothing_more_and_keeps_what_it_has(exemplar: Exemplar) -> None:
    sweep = Sweep(exemplar, SETTINGS)
    sweep.next_request(1)
    sweep.take(Scores(0.5, 0.5))
    sweep.stop()
    assert sweep.next_request(2) is None
    assert sweep.progress == SweepProgress(0.0, 1, 120, is_over=True, is_stopped=True)
    assert len(sweep.scores[0.0]) == 1


def test_one_that_came_to_its_end_was_not_stopped(exemplar: Exemplar) -> None:
    sweep = Sweep(exemplar, SETTINGS, count=1)
    lots(sweep)
    sweep.stop()
    assert not sweep.progress.is_stopped
