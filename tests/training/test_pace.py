from time import monotonic

import pytest
from accelerate import Accelerator

from training.pace import Pace, as_main_says


def test_rate_rises_stays_and_falls_to_nothing() -> None:
    pace = Pace(steps=1000, fall_share=0.2, warm_up=100)
    rates = [pace.rate(step, 0) for step in range(1001)]
    assert rates[0] == 0.01
    assert rates[99] == rates[500] == rates[800] == 1
    assert rates[900] == pytest.approx(0.5)
    assert rates[1000] == 0
    assert not pace.is_over(999)
    assert pace.is_over(1000)


def test_minutes_fix_the_end_in_steps_when_the_fall_begins() -> None:
    pace = Pace(minutes=1, fall_share=0.25, began=monotonic() - 44)
    pace.rate(100, 0)
    assert not pace.is_over(10**9)
    pace.began = monotonic() - 45.5
    pace.rate(150, 0)
    assert (pace.fall_from, pace.steps) == (150, 200)


def test_the_recorded_end_makes_the_same_run_again() -> None:
    timed = Pace(minutes=1, fall_share=0.25, began=monotonic() - 50)
    rates = [timed.rate(step, 0) for step in range(150, 250)]
    again = Pace(steps=timed.steps, fall_from=timed.fall_from)
    assert [again.rate(step, 0) for step in range(150, 250)] == rates


def test_a_resumed_leg_counts_only_its_own_steps() -> None:
    pace = Pace(minutes=1, fall_share=0.5, began=monotonic() - 31)
    pace.rate(1100, 1000)
    assert pace.steps == 1200


def test_without_an_end_it_goes_on() -> None:
    pace = Pace()
    assert pace.rate(10**6, 0) == 1
    assert not pace.is_over(10**6)
    assert pace.minutes_left(5, 0) == float("inf")


def test_processes_end_together_though_their_clocks_differ() -> None:
    """The second has a clock that is three seconds late."""
    said: list[bool] = []

    def of_main(own: bool) -> bool:
        said.append(own)
        return own

    main = Pace(minutes=1, fall_share=0.25, agreed=of_main, began=monotonic() - 45.5)
    other = Pace(minutes=1, fall_share=0.25, agreed=lambda own: said[-1], began=monotonic() - 42.5)
    assert main.rate(150, 0) == other.rate(150, 0)
    assert (other.fall_from, other.steps) == (main.fall_from, main.steps) == (150, 200)


def test_a_process_alone_asks_nobody() -> None:
    assert Accelerator(cpu=True).num_processes == 1
    assert as_main_says(True)
    assert not as_main_says(False)
