import numpy as np
import pytest

from app.plane_scale import EVEN, STRETCHED, Scale, percent_text


@pytest.mark.parametrize("scale", [EVEN, STRETCHED, Scale(0.5)])
def test_a_height_leads_back_to_its_recognizability(scale: Scale) -> None:
    r = np.linspace(0, 1, 101)
    height = scale.height(r)
    assert height[0] == 0
    assert height[-1] == pytest.approx(100)
    assert (np.diff(height) > 0).all()
    np.testing.assert_allclose(scale.recognizability(height), r, atol=1e-12)


def test_beyond_the_axis_is_its_end() -> None:
    assert list(STRETCHED.recognizability(np.array([-20.0, 120.0]))) == [0, 1]
    assert list(EVEN.recognizability(np.array([-20.0, 120.0]))) == [0, 1]


def test_the_last_tenth_has_a_third_of_the_stretched_axis() -> None:
    assert EVEN.height(0.9) == pytest.approx(90)
    assert STRETCHED.height(0.9) == pytest.approx(100 * np.log(1.05 / 0.15) / np.log(21))
    assert 60 < STRETCHED.height(0.9) < 67


def test_ticks_are_round_and_apart() -> None:
    assert STRETCHED.ticks(-3, 105, 500) == [0, 50, 80, 90, 95, 98, 100]
    assert EVEN.ticks(-3, 105, 300) == [0, 25, 50, 75, 100]
    for low, high in ((-3.0, 105.0), (80.0, 101.0), (90.2, 94.1)):
        heights = STRETCHED.height(np.array(STRETCHED.ticks(low, high, 400)) / 100)
        assert len(heights) >= 3
        assert low <= heights.min()
        assert heights.max() <= high
        assert np.diff(heights).min() * 400 / (high - low) >= 30


def test_where_there_is_little_height_ticks_are_fewer_and_not_less_round() -> None:
    for pixels in range(110, 400):
        assert all(tick % 5 == 0 or tick == 98 for tick in STRETCHED.ticks(-3, 104, pixels))
        assert all(tick % 5 == 0 for tick in EVEN.ticks(-3, 104, pixels))


def test_no_room_no_ticks() -> None:
    assert STRETCHED.ticks(0, 100, 0) == []
    assert STRETCHED.ticks(5, 5, 100) == []


def test_ticks_are_told_in_whole_percents_where_they_are() -> None:
    assert percent_text(98, [95, 98]) == "98 %"
    assert percent_text(98, [97.5, 98]) == "98.0 %"
