import numpy as np
import pytest

from engine.messages import Image
from engine.removal import (
    RemovalCurves,
    area,
    deleted,
    inserted,
    mean_curves,
    random_map,
    removal_curves,
    removal_order,
    removal_stages,
    turned_maps,
)


@pytest.fixture
def drawing() -> Image:
    """A bar of 20 x 2 pixels."""
    image = np.zeros((48, 48), np.float32)
    image[20:22, 10:30] = 1
    return image


def to_the_left() -> Image:
    return np.tile(np.arange(48, 0, -1, dtype=np.float32), (48, 1))


def ink(drawings: Image) -> Image:
    return np.asarray(drawings.sum(axis=(1, 2)), np.float32)


def on_the_left(drawings: Image) -> Image:
    """What a measure would see that needs the left half of the bar only."""
    return np.asarray(drawings[:, :, :20].sum(axis=(1, 2)) / 20, np.float32)


@pytest.mark.parametrize("sigma", [0.0, 1.5])
def test_ink_goes_from_the_most_important_on_and_in_equal_shares(drawing: Image, sigma: float) -> None:
    stages = deleted(drawing, removal_order(drawing, to_the_left(), sigma), 10)
    assert stages.shape == (11, 48, 48)
    assert ink(stages).tolist() == [40, 36, 32, 28, 24, 20, 16, 12, 8, 4, 0]
    assert np.flatnonzero(stages[3].sum(axis=0)).tolist() == list(range(16, 30))


def test_ink_comes_as_it_went(drawing: Image) -> None:
    order = removal_order(drawing, random_map(3))
    assert deleted(drawing, order) + inserted(drawing, order) == pytest.approx(np.repeat(drawing[None], 11, axis=0))
    assert not inserted(drawing, order)[0].any()
    assert np.array_equal(inserted(drawing, order)[-1], drawing)


def test_soft_edges_go_too_and_shares_are_of_ink(drawing: Image) -> None:
    drawing[22, 10:30] = 0.5
    found = ink(deleted(drawing, removal_order(drawing, random_map(0), 0.0), 5))
    assert found == pytest.approx([50, 40, 30, 20, 10, 0], abs=0.5)


def test_a_stroke_goes_in_its_whole_width(drawing: Image) -> None:
    """A map that likes a stroke's upper row better takes columns all the same, as the blur is wider than the stroke."""
    values = to_the_left()
    values[20] += 10
    half = deleted(drawing, removal_order(drawing, values), 2)[1]
    assert np.flatnonzero(half.any(axis=0)).min() >= 18
    rows_only = deleted(drawing, removal_order(drawing, values, 0.0), 2)[1]
    assert np.flatnonzero(rows_only.any(axis=0)).min() < 18


def test_where_much_ink_is_does_not_go_first_for_that(drawing: Image) -> None:
    """A map that is the same everywhere has no favourite, be it a junction or a stroke's middle."""
    drawing[5:37, 19:21] = 1
    flat = np.full((48, 48), 0.3, np.float32)
    around = removal_order(drawing, flat + 1e-3 * to_the_left())
    assert np.array_equal(np.sort(around), np.flatnonzero(drawing))
    assert around[0] % 48 == 10


def test_blank_paper_loses_nothing() -> None:
    blank = np.zeros((48, 48), np.float32)
    assert removal_stages(blank, random_map(0)).shape == (22, 48, 48)
    assert not removal_stages(blank, random_map(0)).any()


def test_curves_say_how_a_measure_falls_and_rises(drawing: Image) -> None:
    curves = removal_curves(drawing, to_the_left(), on_the_left, stages=4)
    assert curves.deletion.tolist() == [1, 0.5, 0, 0, 0]
    assert curves.insertion.tolist() == [0, 0.5, 1, 1, 1]
    assert (curves.deletion_area, curves.insertion_area) == (0.25, 0.75)


def test_the_order_that_matters_beats_chance(drawing: Image) -> None:
    informed = removal_curves(drawing, to_the_left(), on_the_left)
    chance = mean_curves([removal_curves(drawing, random_map(seed), on_the_left) for seed in range(60)])
    assert informed.deletion_area < chance.deletion_area - 0.2
    assert informed.insertion_area > chance.insertion_area + 0.2


@pytest.mark.parametrize("sigma", [0.0, 1.5, 4.0])
def test_an_order_and_its_reverse_gain_nothing_together_however_smooth_they_are(drawing: Image, sigma: float) -> None:
    """What is left when one order has gone so far is what the other brings: so chance gains 0."""
    noise = random_map(7)
    there, back = (removal_curves(drawing, each, on_the_left, sigma=sigma) for each in (noise, 1 - noise))
    assert there.deletion_area == pytest.approx(back.insertion_area)
    assert there.insertion_area == pytest.approx(back.deletion_area)
    assert there.gain == pytest.approx(-back.gain)
    assert there.gain == there.insertion_area - there.deletion_area


def test_areas_are_those_of_trapezoids() -> None:
    assert area([1, 1, 1]) == 1.0
    assert area([1, 0]) == 0.5
    assert area([1.0, 0.5, 0.0, 0.0, 0.0]) == 0.25


def test_curves_have_a_mean() -> None:
    first = RemovalCurves(np.array([1.0, 0.0]), np.array([0.0, 1.0]))
    second = RemovalCurves(np.array([1.0, 0.5]), np.array([0.5, 1.0]))
    mean = mean_curves([first, second])
    assert mean.deletion.tolist() == [1.0, 0.25]
    assert mean.insertion.tolist() == [0.25, 1.0]


def test_a_random_map_is_its_seed_s() -> None:
    assert np.array_equal(random_map(5), random_map(5))
    assert not np.array_equal(random_map(5), random_map(6))
    assert random_map(5).shape == (48, 48)


def test_turned_maps_are_as_smooth_and_elsewhere() -> None:
    values = np.arange(48 * 48, dtype=np.float32).reshape(48, 48)
    quarter, half, three = turned_maps(values)
    assert (quarter[0, 0], half[0, 0], three[0, 0]) == (values[0, 47], values[47, 47], values[47, 0])
