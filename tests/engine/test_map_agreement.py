import numpy as np
import pytest
from scipy.stats import rankdata, spearmanr

from engine.blur import blurred, click_map
from engine.map_agreement import rank_correlation, ranks_of, spearman, spearman_brown, split_half, top_overlap
from engine.messages import Image


@pytest.fixture
def drawing() -> Image:
    """A bar of 2 x 20 pixels, with soft edges that are not ink."""
    image = np.zeros((48, 48), np.float32)
    image[20:22, 10:30] = 1
    image[19, 10:30] = image[22, 10:30] = 0.3
    return image


def ramp(falling: bool = False) -> Image:
    columns = np.arange(48, dtype=np.float32)
    return np.tile(columns[::-1] if falling else columns, (48, 1))


def test_ranks_share_their_mean_where_values_are_equal(rng: np.random.Generator) -> None:
    assert ranks_of(np.array([3.0, 1.0, 3.0, 2.0])).tolist() == [3.5, 1.0, 3.5, 2.0]
    values = rng.integers(0, 9, 200).astype(np.float64)
    assert np.array_equal(ranks_of(values), rankdata(values))


def test_the_correlation_is_scipy_s(rng: np.random.Generator) -> None:
    for one, other in rng.integers(0, 12, (5, 2, 300)).astype(np.float64):
        assert spearman(one, other) == pytest.approx(spearmanr(one, other).statistic, abs=1e-12)


def test_over_maps_it_looks_at_ink_only_after_the_blur(rng: np.random.Generator, drawing: Image) -> None:
    one, other = rng.random((2, 48, 48), np.float32)
    expected = spearmanr(blurred(one, 2.0)[drawing > 0.5], blurred(other, 2.0)[drawing > 0.5]).statistic
    assert rank_correlation(one, other, drawing, sigma=2.0) == pytest.approx(expected, abs=1e-9)
    everywhere = spearmanr(blurred(one).ravel(), blurred(other).ravel()).statistic
    assert rank_correlation(one, other) == pytest.approx(everywhere, abs=1e-9)


def test_maps_that_say_the_same_or_the_opposite(drawing: Image) -> None:
    assert rank_correlation(ramp(), 5 * ramp() + 2, drawing, 0.0) == pytest.approx(1.0)
    assert rank_correlation(ramp(), ramp(falling=True), drawing, 0.0) == pytest.approx(-1.0)


def test_where_nothing_can_be_said_the_correlation_is_none(drawing: Image) -> None:
    flat = np.ones((48, 48), np.float32)
    assert np.isnan(rank_correlation(flat, ramp(), drawing, 0.0))
    assert np.isnan(rank_correlation(ramp(), ramp(), np.zeros((48, 48), np.float32)))


def test_the_overlap_of_tops_is_counted(drawing: Image) -> None:
    """Of 40 pixels of ink the top tenth is 4: two columns of two, the rightmost here, one column off there."""
    shifted = ramp().copy()
    shifted[:, 29] = -1
    assert top_overlap(ramp(), ramp(), drawing, sigma=0.0) == 1.0
    assert top_overlap(ramp(), shifted, drawing, sigma=0.0) == 0.5
    assert top_overlap(ramp(), ramp(falling=True), drawing, sigma=0.0) == 0.0
    assert top_overlap(ramp(), ramp(falling=True), drawing, share=1.0, sigma=0.0) == 1.0
    assert np.isnan(top_overlap(ramp(), ramp(), np.zeros((48, 48), np.float32)))


def test_tops_of_chance_overlap_by_chance(rng: np.random.Generator, drawing: Image) -> None:
    found = [top_overlap(one, other, drawing, sigma=0.0) for one, other in rng.random((300, 2, 48, 48))]
    assert np.mean(found) == pytest.approx(0.1, abs=0.03)


def test_two_rounds_are_halved_in_one_way(rng: np.random.Generator, drawing: Image) -> None:
    rounds = rng.random((2, 48, 48), np.float32)
    ceiling = split_half(rounds, drawing)
    raw = rank_correlation(rounds[0], rounds[1], drawing)
    assert ceiling.raw == pytest.approx(raw, abs=1e-9)
    assert ceiling.corrected == pytest.approx(2 * raw / (1 + raw) if raw > 0 else raw)


def test_four_rounds_are_halved_in_three_ways(rng: np.random.Generator, drawing: Image) -> None:
    a, b, c, d = rounds = rng.random((4, 48, 48), np.float32)
    ways = (((a, b), (c, d)), ((a, c), (b, d)), ((a, d), (b, c)))
    expected = np.mean([rank_correlation(x[0] + x[1], y[0] + y[1], drawing) for x, y in ways])
    assert split_half(rounds, drawing).raw == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("count", [3, 9, 12])
def test_rounds_that_agree_reach_the_ceiling(drawing: Image, count: int) -> None:
    ceiling = split_half(np.repeat(ramp()[None], count, axis=0), drawing)
    assert [ceiling.raw, ceiling.corrected] == pytest.approx([1.0, 1.0])


def test_one_round_has_no_ceiling(drawing: Image) -> None:
    with pytest.raises(ValueError, match="1 rounds cannot be halved"):
        split_half(ramp()[None], drawing)


def test_the_correction_is_spearman_s_and_brown_s() -> None:
    assert spearman_brown(0.6) == pytest.approx(0.75)
    assert spearman_brown(0.0) == 0.0
    assert spearman_brown(-0.4) == -0.4


def test_people_who_aim_alike_agree_with_a_map_as_far_as_their_ceiling(
    rng: np.random.Generator, drawing: Image
) -> None:
    """The corrected ceiling tells what the mean of as many other rounds would reach, the raw one tells too little."""
    places = np.stack([10 + 20 * rng.beta(2, 5, (80, 6)), np.full((80, 6), 21.0)], axis=2)
    rounds = np.stack([click_map(each) for each in places])
    reached = np.mean([rank_correlation(x.mean(0), y.mean(0), drawing) for x, y in rounds.reshape(10, 2, 4, 48, 48)])
    ceilings = [split_half(each, drawing) for each in rounds.reshape(20, 4, 48, 48)]
    corrected, raw = np.mean([(each.corrected, each.raw) for each in ceilings], axis=0)
    assert abs(corrected - reached) < abs(raw - reached)
    assert corrected == pytest.approx(reached, abs=0.1)
