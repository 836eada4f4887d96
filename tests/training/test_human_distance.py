import pytest

from training.human_distance import distance, distance_table
from training.plane import Estimate


def at(originality: float, diversity: float, recognizability: float) -> dict[str, Estimate]:
    values = {"originality": originality, "diversity": diversity, "recognizability": recognizability}
    return {name: Estimate(value, value, value) for name, value in values.items()}


HUMAN, NEAR, FAR = at(0.5, 0.4, 0.97), at(0.5, 0.37, 0.93), at(0.2, 0.1, 0.57)


def test_a_distance_is_that_of_two_points() -> None:
    assert distance(NEAR, HUMAN) == pytest.approx(0.05)
    assert distance(FAR, HUMAN) == pytest.approx(0.5)
    assert distance(NEAR, HUMAN, "originality") == pytest.approx(0.04)
    assert distance(HUMAN, HUMAN) == 0


def test_the_table_begins_with_the_nearest_machine() -> None:
    rows = distance_table({"human": HUMAN, "far": FAR, "near": NEAR}, "human").splitlines()
    assert rows[2:] == ["| near | 0.050 | 0.040 |", "| far | 0.500 | 0.500 |"]
