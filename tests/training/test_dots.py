from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from training.dots import MOST, dot_places, with_dots
from training.drawings import Drawings
from training.pairs import class_matrices

PLACE = np.array([0.25, 1.1], np.float32)
"""A quarter of the way across the ink, a little below it."""


def bars(count: int) -> Drawings:
    """Drawings of one stroke of three points, whose box is 20 wide and 40 high at (10, 5)."""
    points = np.array([(10, 5), (30, 25), (10, 45)], np.float32)
    return Drawings(np.tile(points, (count, 1)), np.tile([False, False, True], count), np.arange(count + 1) * 3)


def dotted(dots: list[int], seed: int = 0) -> Drawings:
    places = np.tile(PLACE, (len(dots), MOST, 1))
    return with_dots(bars(len(dots)), np.array(dots), places, np.random.default_rng(seed))


def middles(drawings: Drawings) -> NDArray[np.float32]:
    """(n, 2), the middle of the only dot of each drawing."""
    return np.asarray(drawings.points.reshape(len(drawings), 5, 2)[:, 3:].mean(axis=1), np.float32)


def test_a_share_of_characters_has_one_to_three_dots() -> None:
    dots, places = dot_places(np.random.default_rng(0), 9000, 0.3)
    assert places.shape == (9000, MOST, 2)
    assert (dots > 0).mean() == pytest.approx(0.3, abs=0.02)
    assert np.bincount(dots)[1:] / 9000 == pytest.approx([0.1] * 3, abs=0.015)
    assert -0.25 <= places.min() < 0 < 1 < places.max() <= 1.25


def test_no_character_has_dots_where_the_share_is_0() -> None:
    dots, places = dot_places(np.random.default_rng(0), 1000, 0.0)
    assert not dots.any()
    plain = bars(1000)
    assert with_dots(plain, dots, places, np.random.default_rng(0)) is plain


def test_each_drawing_gets_its_own_number_of_dots_after_its_strokes() -> None:
    found = dotted([0, 3, 1, 0, 2])
    assert np.diff(found.offsets).tolist() == [3, 9, 5, 3, 7]
    strokes = [found.ends_stroke[a:b].sum() for a, b in zip(found.offsets, found.offsets[1:], strict=False)]
    assert strokes == [1, 4, 2, 1, 3]
    for first in found.offsets[:-1]:
        assert np.array_equal(found.points[first : first + 3], bars(1).points)


def test_every_hand_puts_the_dot_about_there() -> None:
    found = middles(dotted([1] * 500))
    assert found.mean(axis=0) == pytest.approx([10 + 0.25 * 20, 5 + 1.1 * 40], abs=0.3)
    assert found.std(axis=0) == pytest.approx([1.25, 1.25], abs=0.15)


def test_a_dot_is_a_short_stroke() -> None:
    ends = dotted([1] * 500).points.reshape(500, 5, 2)[:, 3:]
    assert np.hypot(*(ends[:, 1] - ends[:, 0]).T).mean() == pytest.approx(0.7 * np.sqrt(np.pi / 2), rel=0.1)


def test_a_place_moves_with_the_box_of_the_ink() -> None:
    wide = replace(bars(1), points=bars(1).points * np.array([4, 1], np.float32)).transformed(
        class_matrices(np.random.default_rng(0), 1, 0)
    )
    low, high = wide.boxes()
    found = with_dots(wide, np.array([1]), np.tile(PLACE, (1, MOST, 1)), np.random.default_rng(0))
    assert middles(found)[0] == pytest.approx((low + PLACE * (high - low))[0], abs=5)


def test_the_same_generator_state_gives_the_same_dots() -> None:
    first, again, other = (dotted([2, 1], seed).points for seed in (5, 5, 6))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    places = [dot_places(np.random.default_rng(5), 50, 0.5) for _ in range(2)]
    assert all(np.array_equal(*each) for each in zip(*places, strict=True))
