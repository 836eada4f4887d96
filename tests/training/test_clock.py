import time

import pytest

from training.clock import Cost, cost_of, median_cost, median_ratio, paired_costs


def test_waiting_costs_seconds_and_no_cores() -> None:
    waited = cost_of(lambda: time.sleep(0.2))
    assert waited.seconds >= 0.2
    assert waited.core_seconds < 0.1


def test_work_costs_cores() -> None:
    def work() -> None:
        end = time.process_time() + 0.1
        while time.process_time() < end:
            pass

    assert 0.1 <= cost_of(work).core_seconds < 0.3


def test_two_are_done_in_turns_after_one_time_each() -> None:
    done: list[str] = []
    assert len(paired_costs(lambda: done.append("a"), lambda: done.append("b"), 3)) == 3
    assert done == ["a", "b"] * 4


def test_medians_are_of_pairs() -> None:
    pairs = [(Cost(1.0, 2.0), Cost(3.0, 4.0)), (Cost(10.0, 2.0), Cost(20.0, 2.0)), (Cost(1.0, 2.0), Cost(9.0, 12.0))]
    assert median_ratio(pairs) == (3.0, 2.0)
    assert median_cost([one for one, _ in pairs]) == (1.0, 2.0)
    assert median_ratio([(Cost(1.0, 0.0), Cost(1.0, 1.0))]).core_seconds == pytest.approx(1e9)
