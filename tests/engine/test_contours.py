"""Contour lines against scikit-image's."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from skimage.measure import find_contours

from engine.contours import contours
from engine.skeleton import Points
from tests.engine.masks import ragged_field

Line = list[tuple[float, float]]


def from_its_first_point(line: Points) -> Line:
    """A closed line from its leftmost point on, so that lines can be compared wherever they begin."""
    if (line[0] == line[-1]).all():
        line = np.roll(line[:-1], -int(np.lexsort(line[:-1].T)[0]), axis=0)
    return [(x, y) for x, y in np.round(line, 9).tolist()]


def in_order(lines: list[Points]) -> list[Line]:
    return sorted(from_its_first_point(line) for line in lines)


def true_contours(values: NDArray[np.float64], level: float) -> list[Points]:
    return [line[:, ::-1] for line in find_contours(values, level)]


@settings(max_examples=30)
@given(st.integers(0, 2**32 - 1), st.integers(2, 40), st.integers(2, 40), st.floats(0.05, 0.95), st.integers(0, 3))
def test_they_are_those_that_others_find(seed: int, height: int, width: int, share: float, roughness: int) -> None:
    values = ragged_field(seed, (height, width), roughness)
    level = float(np.floor(np.quantile(values, share))) + 0.3
    assert in_order(contours(values, level)) == in_order(true_contours(values, level))


def test_a_cone_has_a_circle_around_it() -> None:
    rows, columns = np.indices((40, 50))
    (line,) = contours(np.hypot(rows - 18, columns - 25), 9.5)
    np.testing.assert_allclose(np.hypot(*(line - (25, 18)).T), 9.5, atol=0.02)
    np.testing.assert_array_equal(line[0], line[-1])


def test_a_line_that_leaves_the_image_stays_open() -> None:
    (line,) = contours(np.tile(np.arange(6.0), (4, 1)), 2.25)
    assert sorted(line[:, 1].tolist()) == [0, 1, 2, 3]
    assert (line[:, 0] == 2.25).all()


@pytest.mark.parametrize("shape", [(1, 1), (1, 5), (5, 1), (4, 4)])
def test_where_nothing_crosses_there_is_none(shape: tuple[int, int]) -> None:
    assert contours(np.zeros(shape), 0.5) == []
    assert contours(np.ones(shape), 0.5) == []
