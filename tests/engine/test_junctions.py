"""What surrounds junctions, found for many at once: each as if alone."""

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt

from engine.junctions import Outward, clearance
from tests.engine.masks import ragged_mask


@pytest.mark.parametrize("largest", [3, 8, 14])
def test_the_largest_disc_of_ink_is_as_wide_as_paper_is_far(largest: int) -> None:
    """The mask's border counts as paper, so the distances are those in a frame of it."""
    mask = ragged_mask(4, (90, 70), 0.8, 4)
    true = distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1]
    rows, columns = np.nonzero(mask)
    found = clearance(mask, np.array([columns + 0.5, rows + 0.5]).T, largest)
    np.testing.assert_allclose(found, np.minimum(true[mask], largest + 0.5) - 0.5, atol=1e-12)
    assert max(found) == pytest.approx(min(largest, true.max() - 0.5))


def test_without_points_there_is_nothing_to_measure() -> None:
    assert clearance(np.ones((4, 5), np.bool_), np.zeros((0, 2)), 3) == []


def line(*points: tuple[float, float]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.array(points, np.float64)


def test_the_first_point_beyond_a_junction_is_told_or_that_there_is_none() -> None:
    out = Outward([line((0, 0), (1, 0), (2, 0), (3, 0)), line((5, 5), (5, 6)), line((9, 0), (7, 0), (9, 0), (5, 0))])
    assert out.beyond([1.5, 1.5, 1.5]) == [2, 2, 1]
    assert out.beyond([9, 0.5, 2]) == [4, 1, 3]


def test_a_direction_is_read_beyond_the_junctions_blot() -> None:
    bent = [(0, 0), *((0, y) for y in range(1, 4)), *((x, 4) for x in range(1, 30))]
    (found,) = Outward([line(*bent)]).directions([5.0], pen=6.0)
    np.testing.assert_allclose(found, (1, 0), atol=1e-12)


def test_a_branch_too_short_for_that_points_where_it_leads() -> None:
    lines = [line((4, 4), (7, 8)), line((3, 3), (3, 3)), line(*((x, 2) for x in range(40)))]
    found = Outward(lines).directions([8.0, 8.0, 2.0], pen=6.0)
    np.testing.assert_allclose(found, [(0.6, 0.8), (0, 0), (1, 0)], atol=1e-12)


def test_many_are_told_as_each_is_alone() -> None:
    rng = np.random.default_rng(2)
    lines = [rng.normal(size=(count, 2)).cumsum(axis=0) for count in rng.integers(2, 60, 50)]
    radii = rng.uniform(0, 6, 50).tolist()
    alone = [Outward([each]).directions([radius], 3.0)[0] for each, radius in zip(lines, radii, strict=True)]
    np.testing.assert_array_equal(Outward(lines).directions(radii, 3.0), alone)
    first = [Outward([each]).beyond([radius])[0] for each, radius in zip(lines, radii, strict=True)]
    assert Outward(lines).beyond(radii) == first
