import json

import pytest

from app.bulk_pace import EVERY, Pace, clock_face, shown
from app.bulk_run import Account
from app.bulk_words import as_json, words_of
from app.bulk_worker import Settled


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_rate_and_time_left_are_of_what_this_run_draws() -> None:
    clock = Clock()
    pace = Pace(1_000_000, clock)
    assert pace.line() == "0 of 1000000 variations"
    pace.count(Settled(kept=100_000))
    clock.now += 50
    assert pace.seconds_left is None
    pace.count(Settled(drawn=1000))
    pace.count(Settled(unfit=200))
    assert pace.rate == 20
    assert pace.seconds_left == (1_000_000 - 101_200) / 20
    assert pace.line() == "101200 of 1000000 variations, 20.0 a second, 12:29:00 left"


@pytest.mark.parametrize(("seconds", "face"), [(0, "0:00:00"), (59.6, "0:01:00"), (100_000, "27:46:40")])
def test_the_time_left_is_written_as_a_clock_shows_it(seconds: float, face: str) -> None:
    assert clock_face(seconds) == face


def test_without_a_terminal_there_is_a_line_a_minute() -> None:
    clock, said = Clock(), list[str]()
    pace = Pace(100, clock)
    with shown(pace, said.append) as show:
        for _ in range(7):
            clock.now += EVERY / 3
            pace.count(Settled(drawn=1))
            show()
    assert [line.split(",")[0] for line in said] == ["3 of 100 variations", "6 of 100 variations"]


def test_the_cost_is_core_seconds_per_thousand_drawn() -> None:
    account = Account(drawn=2500, kept=40, seconds=50.0, core_seconds=95.0, is_complete=True, unfit=())
    assert list(words_of(account)) == [
        "2500 variations drawn, 40 were there: 50.0 a second, 38 core-seconds per thousand"
    ]
    assert json.loads(as_json(account))["core_seconds_per_thousand"] == 38.0
