"""Skeletons against scikit-image's, which thins by a table of the same neighbourhoods but for two."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray
from skimage.morphology import skeletonize

from engine import thinning
from engine.components import label
from engine.raster import draw
from engine.thinning import IS_TAKEN_OFF, WHOLE, thin
from tests.engine.masks import ragged_mask
from tests.engine.test_vectorize import arc, stroke

masks = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=14))


IN_FIRST_PASS, IN_SECOND_PASS = 129, 12
"""The neighbourhoods that we keep and scikit-image takes off, each in one kind of pass."""


@contextmanager
def common_rule() -> Iterator[None]:
    """Those two are taken off as well."""
    first, second = (taken.copy() for taken in thinning.IS_TAKEN_OFF)
    first[thinning.NEIGHBOURS == IN_FIRST_PASS] = True
    second[thinning.NEIGHBOURS == IN_SECOND_PASS] = True
    with patch.object(thinning, "IS_TAKEN_OFF", (first, second)):
        yield


@given(masks)
def test_it_is_the_skeleton_that_others_find(mask: NDArray[np.bool_]) -> None:
    with common_rule():
        np.testing.assert_array_equal(thin(mask), skeletonize(mask))


@settings(max_examples=30)
@given(st.integers(0, 2**32 - 1), st.floats(0.1, 0.95), st.integers(0, 4))
def test_so_it_is_for_ragged_ink(seed: int, share: float, roughness: int) -> None:
    mask = ragged_mask(seed, (90, 70), share, roughness)
    with common_rule():
        np.testing.assert_array_equal(thin(mask), skeletonize(mask))


@settings(max_examples=30)
@given(st.integers(0, 2**32 - 1), st.floats(0.1, 0.95), st.integers(1, 4))
def test_what_hangs_together_stays_together(seed: int, share: float, roughness: int) -> None:
    mask = ragged_mask(seed, (60, 60), share, roughness)
    skeleton = thin(mask)
    assert not (skeleton & ~mask).any()
    labels, count = label(mask, with_diagonals=True)
    assert label(skeleton, with_diagonals=True)[1] <= count
    assert len(np.unique(labels[skeleton])) >= count - vanishing_squares(labels, count)


def vanishing_squares(labels: NDArray[np.int32], count: int) -> int:
    """How many components are of four pixels: both passes together may take the whole of a 2 x 2 square."""
    return int((np.bincount(labels.ravel(), minlength=count + 1)[1:] == 4).sum())


def test_ink_between_ink_is_never_taken_off() -> None:
    """Therefore nobody looks at it before something beside it is gone."""
    codes = np.arange(512)
    whole = codes[codes & WHOLE == WHOLE]
    assert len(whole) == 16
    assert not any(taken[whole].any() for taken in IS_TAKEN_OFF)


def test_a_straight_line_keeps_its_middle() -> None:
    skeleton = thin(draw([stroke((5, 10.5), (45, 10.5))], 21, 50, 5.0) > 0.5)
    rows, columns = np.nonzero(skeleton)
    assert set(rows.tolist()) == {10}
    assert np.ptp(columns) > 36


@pytest.mark.parametrize("falls", [True, False])
@pytest.mark.parametrize("width", range(3, 12))
def test_a_diagonal_keeps_its_length(width: int, falls: bool) -> None:
    rows, columns = np.indices((60, 60))
    mask = (np.abs(columns - rows) * 2 < width) & (rows + columns > 20) & (rows + columns < 98)
    for line in (mask, mask & (rows - columns < width / 2 - 1)):  # of odd and of even width
        skeleton = thin(line if falls else line[:, ::-1])
        assert np.ptp(np.nonzero(skeleton)[0]) >= np.ptp(np.nonzero(line)[0]) - width


def test_a_ring_stays_a_ring() -> None:
    skeleton = thin(draw([arc(15, 2 * np.pi, (24, 24))], 48, 48, 6.0) > 0.5)
    assert label(~skeleton, with_diagonals=False)[1] == 2


def test_empty_and_full_masks() -> None:
    for shape in ((1, 1), (1, 9), (7, 5)):
        assert not thin(np.zeros(shape, np.bool_)).any()
        np.testing.assert_array_equal(thin(np.ones(shape, np.bool_)), skeletonize(np.ones(shape, np.bool_)))
