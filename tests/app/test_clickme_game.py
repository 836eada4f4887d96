import itertools

import pytest

from app.click_round import OUT_OF_TIME, RECOGNIZED, SKIPPED
from app.clickme_game import Game
from app.clickme_round import Phase
from tests.app.clicks import StillClock, guessed, targets


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def game(clock: StillClock) -> Game:
    keys = itertools.count(1)
    return Game(targets(3), clock, next_key=lambda: f"key{next(keys)}")


def win(game: Game, clock: StillClock, seconds: float) -> None:
    game.round.press(24, 24)
    clock.now += seconds
    for _ in range(2):
        game.round.take(guessed(0.9))


def test_rounds_follow_each_other(game: Game, clock: StillClock) -> None:
    drawings = []
    for number in (1, 2, 3):
        assert (game.number, game.count, game.is_finished) == (number, 3, False)
        drawings.append(game.target)
        win(game, clock, 4)
        game.settle()
        assert game.target is drawings[-1]
        game.next_round()
    assert drawings == list(game.targets)
    assert (game.number, game.is_finished, game.results) == (3, True, [RECOGNIZED] * 3)
    assert game.points == sum(game.scores) > 2000


def test_a_round_is_kept_once(game: Game, clock: StillClock) -> None:
    assert game.settle() is None
    win(game, clock, 4)
    kept = game.settle()
    assert kept is not None
    assert (kept.key, kept.kind, kept.cover, kept.result, kept.seconds) == (
        "key1", "exemplar", "blurred", RECOGNIZED, 4.0,
    )  # fmt: skip
    assert (kept.points, len(kept.dabs)) == (game.scores[0], 1)
    assert game.settle() is None
    assert len(game.scores) == 1


def test_what_was_skipped_counts_as_a_round_and_is_not_kept(game: Game, clock: StillClock) -> None:
    game.round.press(24, 24)
    game.round.skip()
    assert game.settle() is None
    assert (game.scores, game.results) == ([0], [SKIPPED])


def test_what_ran_out_of_time_is_kept(game: Game, clock: StillClock) -> None:
    game.round.press(24, 24)
    clock.now += 21
    game.round.tick()
    kept = game.settle()
    assert kept is not None
    assert (kept.result, kept.points, kept.seconds) == (OUT_OF_TIME, 0, 20.0)


def test_the_next_round_waits_for_the_end_of_this_one(game: Game) -> None:
    game.round.press(24, 24)
    game.next_round()
    assert (game.number, game.round.phase) == (1, Phase.RUNNING)


def test_a_game_without_drawings_is_none(clock: StillClock) -> None:
    with pytest.raises(ValueError, match="needs a drawing"):
        Game([], clock)
