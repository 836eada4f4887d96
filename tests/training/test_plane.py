import numpy as np
import pytest

from engine.backend import Array
from training.plane import Critics, Exemplars, Spots, curve, estimate, human_bins, place


class Corner:
    """Sees a drawing as the first 256 of its pixels."""

    def embed(self, images: Array) -> Array:
        return images.reshape(len(images), -1)[:, :256].astype(np.float32)


def drawing(value: float, place: int) -> Array:
    image = np.zeros((48, 48), np.float32)
    image.reshape(-1)[place] = value
    return image


def spots(originality: list[float], across: list[float]) -> Spots:
    count = len(originality)
    return Spots(
        np.arange(count),
        np.array(originality),
        np.array(across),
        np.full(count, np.nan),
        np.zeros(count),
        np.full(count, np.nan),
    )


def test_drawings_are_placed_by_hand_computed_figures() -> None:
    exemplars = Exemplars(np.stack([drawing(1, i) for i in range(21)]), np.array([0] * 20 + [1]))
    drawn = [np.stack([drawing(1, i), drawing(0.5, i)]) for i in range(20)] + [drawing(1, 0)[None]]
    found = place(drawn, exemplars, Critics(Corner(), Corner(), spread=0.1))
    assert found.character.tolist() == [i for i in range(20) for _ in range(2)] + [20]
    assert found.originality[:2] == pytest.approx([0, 0.5 / 0.1 / 16])
    assert found.across[:2].tolist() == [1, 1]
    assert found.across[-1] == pytest.approx(1 / 20 / 20)  # foil 0 is nearer, the 19 others are as near
    assert found.within[:2].tolist() == [1, 1]
    assert np.isnan(found.within[-1])
    assert found.diversity[0] == pytest.approx(0.25 / 0.1 / 256)


def test_the_interval_of_a_constant_has_no_width() -> None:
    result = estimate(np.full(12, 0.7), np.arange(12) // 3)
    assert (result.mean, result.low, result.high) == pytest.approx((0.7, 0.7, 0.7))


def test_the_interval_covers_as_the_theory_says() -> None:
    values = np.random.default_rng(0).normal(0, 1, 400)
    result = estimate(values, np.arange(400))
    assert result.high - result.low == pytest.approx(2 * 1.96 / 20, rel=0.15)


def test_unknown_values_are_left_out() -> None:
    assert estimate(np.array([1.0, np.nan]), np.array([0, 1])).mean == 1
    assert np.isnan(estimate(np.array([np.nan]), np.array([0])).mean)


def test_bins_hold_equally_many_human_drawings() -> None:
    human = spots(np.linspace(0.1, 2, 100).tolist(), [1.0] * 100)
    edges = human_bins(human)
    assert np.histogram(human.originality, edges)[0].tolist() == [10] * 10


def test_a_curve_is_the_mean_of_each_bin() -> None:
    machine = spots([0.1, 0.2, 1.5, 9.0], [1.0, 0.5, 0.25, 0.0])
    result = curve(machine, np.array([0.0, 1.0, 1.2, np.inf]))
    assert result[0].mean == 0.75
    assert np.isnan(result[1].mean)
    assert result[2].mean == 0.125
