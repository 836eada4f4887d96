"""Distances to paper against scipy's."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

from engine.distance import deeper, disc, distance_to_paper
from tests.engine.masks import ragged_mask

masks = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=16))


@given(masks)
def test_they_are_exact(mask: NDArray[np.bool_]) -> None:
    true = np.full(mask.shape, np.inf) if mask.all() else distance_transform_edt(mask)
    np.testing.assert_array_equal(distance_to_paper(mask), true)


@settings(max_examples=30)
@given(st.integers(0, 2**32 - 1), st.floats(0.3, 0.999), st.integers(0, 4), st.floats(1, 9))
def test_so_they_are_in_ragged_ink_as_far_as_was_asked(seed: int, share: float, roughness: int, most: float) -> None:
    mask = ragged_mask(seed, (80, 60), share, roughness)
    true, near = distance_transform_edt(mask), distance_to_paper(mask, most)
    np.testing.assert_array_equal(distance_to_paper(mask), true)
    np.testing.assert_array_equal(near <= most, true <= most)
    np.testing.assert_array_equal(near[true <= most], true[true <= most])


def test_one_pixel_of_paper_is_seen_from_everywhere() -> None:
    mask = np.ones((9, 13), np.bool_)
    mask[3, 4] = False
    rows, columns = np.indices(mask.shape)
    np.testing.assert_array_equal(distance_to_paper(mask), np.sqrt((rows - 3.0) ** 2 + (columns - 4.0) ** 2))


def test_without_paper_it_is_infinitely_far() -> None:
    assert np.isinf(distance_to_paper(np.ones((4, 5), np.bool_))).all()


@settings(max_examples=30)
@given(st.integers(0, 2**32 - 1), st.floats(0.3, 0.999), st.integers(0, 4))
def test_those_asked_for_are_exact_and_the_others_no_less(seed: int, share: float, roughness: int) -> None:
    mask, asked = ragged_mask(seed, (40, 60), share, roughness), ragged_mask(seed + 1, (40, 60), 0.3, 2)
    true, found = distance_transform_edt(mask), distance_to_paper(mask, asked=asked)
    np.testing.assert_array_equal(found[asked], true[asked])
    assert (found >= true).all()


@settings(max_examples=30)
@given(st.integers(0, 2**32 - 1), st.floats(0.3, 0.999), st.integers(0, 4), st.floats(0, 9))
def test_deep_pixels_are_those_farther_from_paper(seed: int, share: float, roughness: int, least: float) -> None:
    mask = ragged_mask(seed, (80, 60), share, roughness)
    np.testing.assert_array_equal(deeper(mask, least), distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1] > least)


def test_a_disc_begins_in_its_middle() -> None:
    steps = disc(1.5, 100).tolist()
    assert steps[0] == 0
    assert set(steps[1:5]) == {-100, -1, 1, 100}
    assert set(steps[5:]) == {-101, -99, 99, 101}
