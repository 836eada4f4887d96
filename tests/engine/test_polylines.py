"""Many lines at once, against numpy's interpolation of each alone."""

from collections.abc import Sequence

import numpy as np
import pytest

from engine.polylines import Polylines
from engine.skeleton import Points


def wandering(seed: int, count: int) -> list[Points]:
    """Lines of 2 to 40 points, of steps of about a pixel."""
    random = np.random.default_rng(seed)
    return [random.normal(0, 1, (random.integers(2, 41), 2)).cumsum(axis=0) + 50 for _ in range(count)]


def together(lines: Sequence[Points]) -> Polylines:
    return Polylines.of(lines, np.zeros(len(lines), np.intp))


def along(line: Points) -> Points:
    return np.concatenate([[0.0], np.hypot(*np.diff(line, axis=0).T).cumsum()])


def alone(line: Points, spacing: float, is_closed: bool) -> Points:
    places = along(line)
    wanted = np.linspace(0, places[-1], max(3, round(places[-1] / spacing)) + 1)
    points = np.stack([np.interp(wanted, places, line[:, side]) for side in (0, 1)], axis=1)
    return points[:-1] if is_closed else points


@pytest.mark.parametrize("seed", range(5))
def test_points_lie_evenly_as_numpy_puts_them_on_each_line(seed: int) -> None:
    lines, are_closed = wandering(seed, 9), np.arange(9) % 3 == 0
    points, counts = together(lines).evenly(1.7, are_closed)
    expected = [alone(line, 1.7, closed) for line, closed in zip(lines, are_closed.tolist(), strict=True)]
    assert counts.tolist() == [len(each) for each in expected]
    np.testing.assert_allclose(points, np.concatenate(expected), atol=1e-4)


def test_a_line_gives_exactly_the_same_whatever_lies_before_it() -> None:
    *before, last = wandering(7, 30)
    own, (count,) = together([last]).evenly(0.9, np.array([False]))
    all_points, _ = together([*before, last]).evenly(0.9, np.zeros(30, np.bool_))
    np.testing.assert_array_equal(all_points[-count:], own)


def test_points_that_lie_on_each_other_do_no_harm() -> None:
    line = np.repeat([[3.0, 4.0], [6.0, 8.0]], 3, axis=0)
    points, _ = together([line, np.full((2, 2), 5.0)]).evenly(1.0, np.zeros(2, np.bool_))
    np.testing.assert_allclose(points[:6], np.linspace((3, 4), (6, 8), 6), atol=1e-5)
    np.testing.assert_array_equal(points[6:], np.full((4, 2), 5.0))


@pytest.mark.parametrize("seed", range(5))
def test_ends_are_taken_off_by_their_length(seed: int) -> None:
    lines = wandering(seed, 8)
    before, after = np.random.default_rng(seed).uniform(0, 4, (2, 8))
    trimmed = together(lines).trimmed(before, after)
    expected = []
    for line, first, last in zip(lines, before, after, strict=True):
        places = along(line)
        kept = line[(places >= first) & (places <= places[-1] - last)]
        expected.append(kept if len(kept) > 1 else line)
    assert trimmed.counts.tolist() == [len(each) for each in expected]
    np.testing.assert_array_equal(trimmed.points, np.concatenate(expected))


def test_lines_count_from_their_own_tops() -> None:
    lines = wandering(3, 2)
    points = Polylines.of(lines, np.array([10, 20])).points
    np.testing.assert_array_equal(points, np.concatenate([lines[0] - (0, 10), lines[1] - (0, 20)]))
