import numpy as np
import pytest

from app.click_round import HIDDEN, OUT_OF_TIME, RECOGNIZED, SKIPPED, Dab, covered, round_map
from app.clickme_round import MOST_DABS, Phase, Round
from tests.app.clicks import StillClock, bar, guessed


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def game(clock: StillClock) -> Round:
    return Round(bar(), clock)


def test_a_round_begins_with_the_first_touch(game: Round, clock: StillClock) -> None:
    clock.now += 60
    assert (game.phase, game.left, game.share) == (Phase.READY, 20.0, 0.0)
    assert game.press(24, 24) == 1
    clock.now += 5
    assert (game.phase, game.seconds, game.left) == (Phase.RUNNING, 5.0, 15.0)


def test_a_dab_uncovers_a_disc(game: Round) -> None:
    game.press(24, 24)
    assert game.mask[24, 24] == 1
    assert [float(game.mask[23, column]) for column in (20, 21, 26, 27)] == pytest.approx([0, 0.96, 0.96, 0], abs=0.01)
    assert float(game.mask.sum()) == pytest.approx(np.pi * 9, rel=0.02)
    assert game.share == pytest.approx(28.3 / 320, abs=0.003)
    assert not game.revealed[(bar() == 0) | (game.mask == 0)].any()


def test_a_movement_is_a_row_of_dabs(game: Round, clock: StillClock) -> None:
    game.press(10, 24)
    clock.now += 0.25
    assert game.move(12, 24) == 2
    assert game.move(12.5, 24) == 0
    assert game.move(13.6, 24) == 1
    assert [(dab.x, dab.seconds) for dab in game.dabs] == [(10, 0), (11, 0.25), (12, 0.25), (13, 0.25)]
    game.lift()
    game.press(40, 24)
    assert len(game.dabs) == 5


def test_it_is_won_when_the_character_is_named_in_two_looks(game: Round, clock: StillClock) -> None:
    game.press(24, 24)
    clock.now += 4
    assert not game.take(guessed(0.9))
    assert not game.take(guessed(0.9, is_first=False))
    assert not game.take(guessed(0.9))
    assert not game.take(guessed(0.49))
    assert not game.take(guessed(0.5))
    assert game.take(guessed(0.5))
    assert (game.phase, game.result) == (Phase.OVER, RECOGNIZED)


def test_points_are_for_speed_and_thrift(game: Round, clock: StillClock) -> None:
    game.press(24, 24)
    clock.now += 4
    for _ in range(2):
        game.take(guessed(0.9))
    clock.now += 9
    assert game.seconds == 4
    assert game.points == round(500 * 16 / 20 + 500 * (1 - game.share)) == 856


def test_who_sees_nothing_gets_half_as_much_again(clock: StillClock) -> None:
    game = Round(bar(), clock, HIDDEN)
    game.press(24, 24)
    clock.now += 4
    for _ in range(2):
        game.take(guessed(0.9))
    assert game.points == 1284


def test_time_runs_out(game: Round, clock: StillClock) -> None:
    game.press(24, 24)
    clock.now += 19.99
    assert not game.tick()
    clock.now += 0.02
    assert game.tick()
    assert (game.result, game.points, game.seconds) == (OUT_OF_TIME, 0, 20.0)
    assert game.press(10, 10) == 0
    assert not game.take(guessed(1.0))


def test_what_is_seen_too_late_does_not_count(game: Round, clock: StillClock) -> None:
    game.press(24, 24)
    game.take(guessed(1.0))
    clock.now += 21
    assert not game.take(guessed(1.0))
    assert game.result == OUT_OF_TIME


def test_a_pause_costs_no_time(game: Round, clock: StillClock) -> None:
    game.press(24, 24)
    clock.now += 3
    game.pause()
    clock.now += 100
    assert (game.phase, game.seconds, game.tick()) == (Phase.PAUSED, 3.0, False)
    assert game.move(30, 24) == 0
    game.press(30, 24)
    clock.now += 1
    assert (game.phase, game.seconds, len(game.dabs)) == (Phase.RUNNING, 4.0, 2)
    assert game.dabs[1].seconds == 3.0


def test_skipping_ends_it(game: Round, clock: StillClock) -> None:
    game.press(24, 24)
    game.skip()
    assert (game.result, game.points) == (SKIPPED, 0)


def test_dabs_come_to_an_end(game: Round) -> None:
    game.press(0, 0)
    for _ in range(100):
        game.move(48, 48)
        game.move(0, 0)
    assert len(game.dabs) == MOST_DABS


def test_early_dabs_weigh_more() -> None:
    found = round_map([Dab(10, 10, 3, 0), Dab(30, 30, 3, 5), Dab(40, 10, 3, 10)])
    assert float(found.sum()) == pytest.approx(1)
    first, second, third = (float(found[at]) for at in ((10, 10), (30, 30), (10, 40)))
    assert (second / first, third / first) == pytest.approx((0.5, 0.25), rel=1e-4)


def test_where_somebody_clicks_often_weighs_more() -> None:
    found = round_map([Dab(10, 10, 3, 2), Dab(10, 10, 3, 2), Dab(30, 30, 3, 2)])
    assert float(found[10, 10] / found[30, 30]) == pytest.approx(2)


def test_no_dabs_are_an_empty_map() -> None:
    assert not round_map([]).any()
    assert not covered([]).any()
