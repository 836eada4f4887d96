"""Maps made smooth."""

import numpy as np
import pytest
from numpy.typing import NDArray

from app.importance_field import CARD, FINE, field_of, values_at
from tests.app.mapped import rising


def test_a_level_map_stays_level_and_the_largest_is_255() -> None:
    assert (field_of(np.full((48, 48), 0.01, np.float32), CARD) == 255).all()


def test_a_rising_map_rises_evenly() -> None:
    field = field_of(rising(), FINE)
    assert field.shape == (FINE, FINE)
    row = field[FINE // 2].astype(float)
    assert (np.diff(row) >= 0).all()
    places = (np.arange(FINE) + 0.5) / FINE * 48 - 0.5
    inner = (places > 1) & (places < 46)
    assert np.abs(row[inner] - 255 * places[inner] / 47).max() < 2.5


def test_one_pixel_becomes_a_round_spot_around_its_middle() -> None:
    values = np.zeros((48, 48), np.float32)
    values[20, 30] = 7
    field = field_of(values, FINE).astype(float)
    rows, columns = np.indices(field.shape) + 0.5
    middle = [(places * field).sum() / field.sum() * 48 / FINE for places in (rows, columns)]
    assert middle == pytest.approx([20.5, 30.5], abs=0.01)
    assert np.array_equal(field[120:129, 180:189], field[120:129, 180:189].T)


def test_squares_that_a_map_is_made_of_are_not_seen_in_its_own_grain() -> None:
    """Steps of 3 pixels, as the recognizer's map has: between two of them the surface rises evenly."""
    steps = np.repeat(np.arange(16, dtype=np.float32), 3)
    row = field_of(np.tile(steps, (48, 1)), FINE, grain=3.0)[FINE // 2].astype(float)
    sharp = field_of(np.tile(steps, (48, 1)), FINE)[FINE // 2].astype(float)
    inner, even = slice(FINE // 4, 3 * FINE // 4 + 1), 255 / 15 * 16 / FINE  # a step of the surface, per pixel of it
    assert np.diff(sharp[inner]).max() > 2.2 * even
    assert np.diff(sharp[inner]).min() < 0.1 * even
    smooth = np.diff(row[inner], n=1).reshape(-1, 4).mean(axis=1)
    assert smooth.min() > 0.6 * even
    assert smooth.max() < 1.4 * even


def test_a_level_map_stays_level_in_every_grain() -> None:
    for grain in (1.0, 2.0, 3.0):
        assert (field_of(np.full((48, 48), 0.01, np.float32), FINE, grain=grain) == 255).all()


@pytest.mark.parametrize("values", [np.zeros((48, 48)), np.full((48, 48), np.nan), np.full((48, 48), np.inf)])
def test_a_map_of_nothing_is_empty(values: NDArray[np.float64]) -> None:
    assert field_of(values.astype(np.float32), CARD).max() == 0


def test_laid_over_paper_it_fades_at_the_border_only() -> None:
    level = np.ones((48, 48), np.float32)
    field = field_of(level, CARD, fades=True)
    assert field[0].max() < 30
    assert (field[4:-4, 4:-4] >= 254).all()
    assert np.array_equal(field, field[::-1, ::-1])


def test_values_are_read_between_pixels() -> None:
    field = field_of(rising(), FINE)
    places = np.array([[0.5, 5], [24, 10], [47.5, 40], [-9, 3], [99, 3]])
    assert values_at(field, places) == pytest.approx([0, 0.5, 1, 0, 1], abs=0.02)
