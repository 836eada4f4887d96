import numpy as np
import pytest

from training.paired_bootstrap import how_often, means, quantiles, resampled, spreads, with_interval
from training.plane import estimate

CHARACTER = np.repeat(np.arange(50), 4)


@pytest.fixture
def values() -> np.ndarray:
    return np.random.default_rng(1).normal(0.5, 0.2, 200) + CHARACTER / 100


def test_first_is_the_figure_itself(values: np.ndarray) -> None:
    weights = resampled(50, 20)
    assert weights.shape == (21, 50)
    assert (weights.sum(axis=1) == 50).all()
    assert means(values, CHARACTER, weights)[0] == pytest.approx(values.mean())
    assert spreads(values, CHARACTER, weights)[0] == pytest.approx(values.std())
    low, middle = quantiles(values, CHARACTER, weights, (0.05, 0.5))[:, 0]
    assert [low, middle] == np.quantile(values, [0.05, 0.5], method="inverted_cdf").tolist()


def test_intervals_are_those_of_the_plain_bootstrap(values: np.ndarray) -> None:
    found, plain = with_interval(means(values, CHARACTER, resampled(50, 2000))), estimate(values, CHARACTER, 2000)
    assert (found.mean, found.low, found.high) == pytest.approx((plain.mean, plain.low, plain.high), abs=0.01)


def test_differences_of_drawers_who_fare_alike_on_every_character_are_sure(values: np.ndarray) -> None:
    weights = resampled(50)
    apart = means(values + 0.1, CHARACTER, weights) - means(values, CHARACTER, weights)
    found = with_interval(apart)
    assert (found.mean, found.low, found.high) == pytest.approx((0.1, 0.1, 0.1))
    assert how_often(apart > 0) == 1
    assert how_often(apart > 0.2) == 0


def test_what_is_unknown_is_left_out() -> None:
    weights = resampled(2, 10)
    assert means(np.array([1.0, np.nan]), np.array([0, 1]), weights)[0] == 1
    nothing = with_interval(means(np.array([np.nan, np.nan]), np.array([0, 1]), weights))
    assert np.isnan([nothing.mean, nothing.low, nothing.high]).all()
