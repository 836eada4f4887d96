import itertools

import pytest

from app.spot_level import Level
from app.spot_round import Side, SpotRound, level_of, mixed
from tests.app.spots import StillClock, other, pairs, played


def test_the_same_seed_mixes_alike_and_another_does_not() -> None:
    drawn = pairs(30)
    first, again, another = mixed(drawn, 5), mixed(drawn, 5), mixed(drawn, 6)
    assert first == again
    assert [each.machine_side for each in first] != [each.machine_side for each in another]
    assert sorted(int(each.pair.character) for each in first) == list(range(30))
    assert [each.pair.character for each in first] != [str(i) for i in range(30)]


def test_sides_are_fair_coins_and_tell_nothing_of_each_other() -> None:
    sides = [each.machine_side is Side.LEFT for each in mixed(pairs(4000), 1)]
    assert sum(sides) == pytest.approx(2000, abs=130)  # four standard deviations
    changes = sum(one != two for one, two in itertools.pairwise(sides))
    assert changes == pytest.approx(2000, abs=130)


def test_a_trial_shows_the_machine_on_its_side() -> None:
    for trial in mixed(pairs(8), 2):
        assert trial.shape(trial.machine_side) is trial.pair.machine
        assert trial.shape(other(trial.machine_side)) is trial.pair.human


def test_what_was_said_is_told_at_the_end_only() -> None:
    clock = StillClock()
    game = SpotRound(mixed(pairs(3), 1), clock)
    assert (game.number, game.count) == (1, 3)
    for seconds in (2.0, 5.0):
        assert game.trial is not None
        clock.now += seconds
        game.choose(game.trial.machine_side)
        assert game.judgements == ()
    game.choose(None)
    assert game.is_over
    assert game.trial is None
    assert [each.seconds for each in game.judgements] == [2.0, 5.0, 0.0]
    assert [each.is_right for each in game.judgements] == [True, True, False]
    game.choose(Side.LEFT)
    assert len(game.judgements) == 3


def test_skipped_trials_do_not_count() -> None:
    assert level_of(played(10, right=6, skipped=2).judgements) == Level(6, 8)


def test_a_round_can_end_early() -> None:
    game = SpotRound(mixed(pairs(9), 1))
    game.choose(Side.LEFT)
    game.end()
    assert game.is_over
    assert len(game.judgements) == 1
    assert SpotRound(()).is_over
