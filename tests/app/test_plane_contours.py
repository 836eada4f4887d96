import numpy as np
import pytest
from PySide6.QtCore import QPointF

from app.plane_contours import density, level_of, outlines
from app.plane_levels import spread_out


def test_an_outline_holds_its_share_where_the_spots_are() -> None:
    random = np.random.default_rng(0)
    x, height = random.normal(0.6, 0.1, 4000), random.normal(50, 8, 4000)
    for share in (0.5, 0.9):
        path = outlines(x, height, [share])[0]
        inside = np.mean([path.contains(QPointF(*spot)) for spot in zip(x[:500], height[:500], strict=True)])
        assert inside == pytest.approx(share, abs=0.06)
        centre = path.boundingRect().center()
        assert (centre.x(), centre.y()) == pytest.approx((0.6, 50), abs=3)
        assert centre.x() == pytest.approx(0.6, abs=0.03)


def test_what_lies_on_the_upper_edge_is_outlined_up_to_it_and_not_beyond() -> None:
    random = np.random.default_rng(1)
    x, height = random.normal(0.6, 0.1, 1000), np.full(1000, 100.0)
    box = outlines(x, height, [0.9])[0].boundingRect()
    assert box.bottom() == pytest.approx(100, abs=0.8)
    assert box.bottom() <= 100
    assert box.top() > 85


def test_blurring_loses_nobody() -> None:
    random = np.random.default_rng(2)
    x, height = random.uniform(0.05, 1.7, 500), random.uniform(0, 100, 500)
    assert density(x, height).sum() == pytest.approx(500)


def test_the_level_is_that_above_which_the_share_lies() -> None:
    values = np.array([[5.0, 1.0], [3.0, 1.0]])
    assert level_of(values, 0.5) == 5
    assert level_of(values, 0.8) == 3
    assert level_of(values, 1.0) == 1


def test_names_at_the_edge_are_moved_apart_and_stay_in_order() -> None:
    places = [10.0, 11.0, 12.0, 80.0]
    moved = spread_out(places, 12)
    assert np.diff(moved).min() >= 12 - 0.01
    assert moved[3] == 80
    assert np.mean(moved[:3]) == pytest.approx(11)
    assert spread_out([30.0, 10.0], 12) == [30, 10]
