"""Curves and densities against numbers that are worked out otherwise."""

import time

import numpy as np
import pytest

from app.curve_numbers import curve, density, mean_interval, silverman


def _line(count: int) -> np.ndarray:
    """Originality i / 100 and recognizability 1 - i / 100."""
    steps = np.arange(count) / 100
    return np.stack([steps, 1 - steps], axis=1)


@pytest.mark.parametrize(
    ("drawings", "counts"),
    [
        (0, []),
        (1, [1]),
        (7, [1] * 7),
        (8, [8]),
        (15, [15]),
        (16, [8, 8]),
        (17, [9, 8]),
        (24, [8, 8, 8]),
        (80, [8] * 10),
        (1003, [101, 101, 101] + [100] * 7),
    ],
)
def test_there_are_as_many_bins_as_hold_enough_drawings(drawings: int, counts: list[int]) -> None:
    found = curve(_line(drawings))
    assert found.counts.tolist() == counts
    assert found.total == drawings
    assert found.is_binned == (drawings >= 8)


def test_a_bin_has_the_median_originality_and_the_mean_recognizability() -> None:
    scores = np.array([[0.1, 1.0]] * 7 + [[0.9, 0.2]] + [[2.0, 0.5]] * 4 + [[3.0, 0.7]] * 4)
    found = curve(np.random.default_rng(5).permutation(scores))
    assert found.originality.tolist() == [0.1, 2.5]
    assert found.recognizability == pytest.approx([0.9, 0.6])


def test_few_drawings_stay_points_without_an_interval() -> None:
    found = curve(np.array([[0.5, 0.9], [0.2, 0.7]]))
    assert found.originality.tolist() == [0.2, 0.5]
    assert found.recognizability.tolist() == [0.7, 0.9]
    assert np.isnan(found.low).all()
    assert np.isnan(found.high).all()


def test_the_order_of_drawings_changes_nothing() -> None:
    scores = np.random.default_rng(1).random((90, 2))
    scores[:, 0] = scores[:, 0].round(1)  # many ties
    one, other = curve(scores), curve(np.random.default_rng(2).permutation(scores))
    for name in ("originality", "recognizability", "low", "high"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), abs=1e-12)


def test_the_interval_is_about_two_standard_errors() -> None:
    values = np.random.default_rng(3).normal(0.6, 0.1, 200)
    low, high = mean_interval(values)
    error = values.std() / np.sqrt(200)
    assert low == pytest.approx(values.mean() - 1.96 * error, abs=0.25 * error)
    assert high == pytest.approx(values.mean() + 1.96 * error, abs=0.25 * error)


def test_the_interval_holds_the_true_mean_as_often_as_it_says() -> None:
    rng = np.random.default_rng(4)
    spans = np.array([mean_interval(rng.beta(4, 2, 40)) for _ in range(600)])
    share = float(((spans[:, 0] <= 4 / 6) & (spans[:, 1] >= 4 / 6)).mean())
    assert 0.91 <= share <= 0.97


def test_the_interval_is_that_of_plain_resampling() -> None:
    values = np.random.default_rng(6).random(30)
    picks = np.random.default_rng(7).integers(0, 30, (20_000, 30))
    wanted = np.percentile(values[picks].mean(axis=1), [2.5, 97.5])
    assert mean_interval(values) == pytest.approx(wanted, abs=0.015)


def test_equal_values_have_an_interval_of_no_width() -> None:
    assert mean_interval(np.full(8, 0.75)) == pytest.approx((0.75, 0.75))


def test_a_density_is_that_of_its_kernels() -> None:
    found = density(np.array([0.5, 1.0]), 2.0, places=201, bandwidth=0.1)
    peak = 1 / (0.1 * np.sqrt(2 * np.pi)) / 2
    assert found.originality[50] == pytest.approx(0.5)
    assert found.density[50] == pytest.approx(peak, rel=1e-4)
    assert found.density[100] == pytest.approx(peak, rel=1e-4)
    assert found.density[75] == pytest.approx(2 * peak * np.exp(-0.5 * 2.5**2), rel=1e-4)


def test_a_density_holds_all_that_is_in_view_and_nothing_below_zero() -> None:
    values = np.abs(np.random.default_rng(8).normal(0, 0.3, 5000))
    found = density(values, 3.0)
    assert np.trapezoid(found.density, found.originality) == pytest.approx(1, abs=0.01)
    assert found.density[0] == pytest.approx(2 / (0.3 * np.sqrt(2 * np.pi)), rel=0.1)  # a half normal, not its half


def test_what_lies_beyond_the_view_is_missing_from_it() -> None:
    found = density(np.array([0.5, 0.5, 0.5, 9.0]), 1.0, bandwidth=0.05)
    assert np.trapezoid(found.density, found.originality) == pytest.approx(0.75, abs=0.01)


def test_the_bandwidth_is_silvermans() -> None:
    values = np.random.default_rng(9).normal(0, 1, 10_000)
    assert silverman(values) == pytest.approx(0.9 * 10_000**-0.2, rel=0.03)
    assert silverman(np.array([0.4])) == 0.05
    assert silverman(np.full(9, 0.4)) == 0.05
    assert silverman(np.array([0.0] * 9 + [1.0])) > 0  # no quartiles apart, yet not all equal


def test_a_curve_and_a_density_of_a_thousand_drawings_take_a_moment() -> None:
    scores = np.random.default_rng(10).random((1000, 2))
    curve(scores)
    times = []
    for _ in range(7):
        began = time.perf_counter()
        curve(scores)
        density(scores[:, 0], 1.5)
        times.append(time.perf_counter() - began)
    assert min(times) < 0.01
