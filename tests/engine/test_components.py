"""Components against scipy's and scikit-image's."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray
from scipy import ndimage
from skimage import measure

from engine.components import boxes, label
from tests.engine.masks import ragged_mask

masks = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=16))


def check(mask: NDArray[np.bool_], with_diagonals: bool) -> None:
    labels, count = label(mask, with_diagonals)
    true, true_count = ndimage.label(mask, np.ones((3, 3)) if with_diagonals else None)
    assert count == true_count
    np.testing.assert_array_equal(labels, true)
    np.testing.assert_array_equal(labels, measure.label(mask, connectivity=2 if with_diagonals else 1))
    assert boxes(labels, count) == ndimage.find_objects(true)


@given(masks, st.booleans())
def test_they_are_those_that_others_find(mask: NDArray[np.bool_], with_diagonals: bool) -> None:
    check(mask, with_diagonals)


@settings(max_examples=30)
@given(st.integers(0, 2**32 - 1), st.floats(0.05, 0.95), st.integers(0, 4), st.booleans())
def test_so_they_are_in_ragged_ink(seed: int, share: float, roughness: int, with_diagonals: bool) -> None:
    check(ragged_mask(seed, (120, 90), share, roughness), with_diagonals)


@pytest.mark.parametrize("with_diagonals", [False, True])
def test_a_spiral_and_a_comb_are_one(with_diagonals: bool) -> None:
    comb = np.ones((40, 41), np.bool_)
    comb[:-1, 1::2] = False
    rows, columns = np.indices((200, 200)) - 100
    spiral = np.sin(np.hypot(rows, columns) / 3 + np.arctan2(rows, columns)) > 0
    for mask in (comb, comb[::-1], comb.T, comb[::-1].T, spiral):
        check(mask, with_diagonals)
    assert label(comb, with_diagonals)[1] == 1


def test_corners_count_only_as_diagonals() -> None:
    board = np.indices((8, 8)).sum(axis=0) % 2 == 0
    assert (label(board, with_diagonals=False)[1], label(board, with_diagonals=True)[1]) == (32, 1)
