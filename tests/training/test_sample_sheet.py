import numpy as np

from engine.recipe import Recipe
from tests.engine.conftest import ExemplarDenoiser, ShiftingDenoiser
from training.sample_sheet import drawn, sheet


def test_a_perfect_copyist_draws_the_exemplar() -> None:
    exemplar = np.zeros((48, 48), np.float32)
    exemplar[20:28, 10:30] = 1
    images = drawn(ExemplarDenoiser(), exemplar, 3, 0.0, Recipe(steps=4))
    assert images.shape == (3, 48, 48)
    assert np.abs(images - exemplar).max() < 1e-3


def test_variations_are_as_original_as_the_recipe_asks() -> None:
    exemplar = np.zeros((48, 48), np.float32)
    exemplar[20:28, 10:30] = 1
    images = drawn(ShiftingDenoiser(), exemplar, 3, 0.0, Recipe(steps=4, originality=(0.5, 0.5)))
    assert np.abs(images - np.roll(exemplar, 5, axis=0)).max() < 1e-3


def test_a_sheet_shows_the_exemplar_in_red_and_its_variations_in_black() -> None:
    ink = np.ones((1, 48, 48), np.float32)
    picture = sheet(ink, [np.concatenate([ink, 0 * ink])], scale=1)
    assert picture.size == (3 * 56, 56)
    assert picture.getpixel((28, 28)) == (191, 38, 26)
    assert picture.getpixel((56 + 28, 28)) == (0, 0, 0)
    assert picture.getpixel((112 + 28, 28)) == picture.getpixel((1, 1)) == (255, 255, 255)
