"""Lengths and directions against numpy's own, and runs."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.vectors import lengths, runs, units


@given(st.integers(0, 2**32 - 1), st.floats(-6, 6))
def test_lengths_are_those_of_numpy(seed: int, size: float) -> None:
    vectors = np.random.default_rng(seed).normal(0, 10**size, (50, 2))
    np.testing.assert_allclose(lengths(vectors), np.hypot(*vectors.T), rtol=1e-14)


def test_no_vectors_have_no_lengths() -> None:
    assert lengths(np.zeros((0, 2))).shape == (0,)


@given(st.integers(0, 2**32 - 1))
def test_units_point_the_same_way(seed: int) -> None:
    vectors = np.random.default_rng(seed).normal(0, 1, (50, 2))
    np.testing.assert_allclose(np.arctan2(*units(vectors).T), np.arctan2(*vectors.T), atol=1e-12)
    np.testing.assert_allclose(np.hypot(*units(vectors).T), 1.0)


def test_what_has_no_length_has_no_direction() -> None:
    np.testing.assert_array_equal(units(np.zeros((1, 2))), [[0.0, 0.0]])


def test_runs_follow_each_other() -> None:
    vectors = np.arange(12.0).reshape(6, 2)
    assert [run.tolist() for run in runs(vectors, [2, 0, 3, 1])] == [
        [[0, 1], [2, 3]],
        [],
        [[4, 5], [6, 7], [8, 9]],
        [[10, 11]],
    ]
    assert runs(vectors[:0], []) == []
