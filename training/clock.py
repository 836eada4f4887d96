"""How long something takes, by the clock on the wall and by the cores that it keeps busy."""

from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple


class Cost(NamedTuple):
    """Of one piece of work, or the median of several."""

    seconds: float
    core_seconds: float
    """Of all threads of this process together: what other programs do does not change it much."""


def cost_of(work: Callable[[], object]) -> Cost:
    """Of doing the work once."""
    began, busy = perf_counter(), process_time()
    work()
    return Cost(perf_counter() - began, process_time() - busy)


def paired_costs(one: Callable[[], object], other: Callable[[], object], runs: int) -> list[tuple[Cost, Cost]]:
    """Of doing both so many times, in turns, so that both meet the machine in the same state; after one time of each.

    That one is not counted.
    """
    one()
    other()
    return [(cost_of(one), cost_of(other)) for _ in range(runs)]


def median_ratio(pairs: list[tuple[Cost, Cost]]) -> Cost:
    """How many times more the second of a pair costs than the first."""
    return Cost(
        median(other.seconds / one.seconds for one, other in pairs),
        median(other.core_seconds / max(one.core_seconds, 1e-9) for one, other in pairs),
    )


def median_cost(costs: list[Cost]) -> Cost:
    """Each of its parts by itself."""
    return Cost(median(each.seconds for each in costs), median(each.core_seconds for each in costs))
