from dataclasses import replace
from math import log

import numpy as np
import pytest

from engine.backend import Array
from engine.errors import EngineError
from engine.guess import guess, likelihoods
from engine.judge import Foils
from engine.messages import Guess


class ThumbnailEmbedder:
    """The first 256 pixels."""

    def embed(self, images: Array) -> Array:
        return images.reshape(len(images), -1)[:, :256]


EXEMPLAR = np.zeros((48, 48), np.float32)
EXEMPLAR[:4] = 1  # its features: 192 ones, then zeros


@pytest.fixture
def foils() -> Foils:
    """Foil i of 30 has its first 10 + i pixels inked, and the whole picture in the grey i."""
    features = (np.arange(256) < np.arange(10, 40)[:, None]).astype(np.float32)
    images = np.broadcast_to(np.arange(30, dtype=np.uint8)[:, None, None], (30, 48, 48))
    return Foils(features, images=images, temperature=2.0)


def own(guesses: tuple[Guess, ...]) -> Guess:
    (found,) = (each for each in guesses if each.is_exemplar)
    return found


def test_likelihoods_halve_with_every_log_2_of_distance_in_units_of_temperature() -> None:
    assert likelihoods([0, 3 * log(2), 3 * log(2)], 3.0) == pytest.approx([0.5, 0.25, 0.25])
    assert likelihoods([[1e5, 1e5], [0, 1e5]], 1.0) == pytest.approx(np.array([[0.5, 0.5], [1, 0]]))


def test_all_of_the_exemplar_is_surely_the_exemplar(foils: Foils) -> None:
    guesses, chance = guess(ThumbnailEmbedder(), foils, EXEMPLAR, EXEMPLAR)
    assert len(guesses) == 20
    assert sum(each.likelihood for each in guesses) == pytest.approx(1)
    assert chance == 1
    assert guesses[0].is_exemplar
    assert guesses[0].likelihood > 0.9
    assert np.array_equal(guesses[0].image, EXEMPLAR)
    assert [each.likelihood for each in guesses] == sorted((each.likelihood for each in guesses), reverse=True)


def test_a_part_that_looks_like_a_foil_is_taken_for_it(foils: Foils) -> None:
    part = np.zeros_like(EXEMPLAR)
    part[0, :20] = 1
    guesses, chance = guess(ThumbnailEmbedder(), foils, part, EXEMPLAR)
    assert chance == 0
    assert own(guesses) is guesses[-1]
    nearest = round(float(guesses[0].image[0, 0]) * 255)
    assert nearest in range(30)
    assert abs(nearest - 10) <= min(abs(round(float(each.image[0, 0]) * 255) - 10) for each in guesses[1:-1])


def test_a_guess_is_weighed_by_the_temperature_of_the_bank(foils: Foils) -> None:
    ratios = []
    for temperature in (1.0, 2.0):
        guesses, _ = guess(ThumbnailEmbedder(), replace(foils, temperature=temperature), EXEMPLAR, EXEMPLAR)
        ratios.append(log(guesses[0].likelihood / guesses[1].likelihood))
    assert ratios[0] == pytest.approx(2 * ratios[1])


def test_nothing_revealed_may_be_anything_and_does_not_give_the_exemplar_away(foils: Foils) -> None:
    places = []
    for episode in range(20):
        guesses, chance = guess(ThumbnailEmbedder(), foils, 0 * EXEMPLAR, EXEMPLAR, episode)
        assert chance == 0
        assert {each.likelihood for each in guesses} == {0.05}
        places.append([each.is_exemplar for each in guesses].index(True))
    assert len(set(places)) > 5


def test_nothing_revealed_is_not_recognized_even_if_the_exemplar_is_the_nearest_to_blank_paper(foils: Foils) -> None:
    dot = np.zeros_like(EXEMPLAR)
    dot[2, 4:7] = 1
    assert guess(ThumbnailEmbedder(), foils, dot, dot)[1] == 1
    assert guess(ThumbnailEmbedder(), foils, 0 * dot, dot)[1] == 0


def test_an_episode_is_always_the_same_and_another_has_other_foils(foils: Foils) -> None:
    shown = [
        {int(each.image[0, 0] * 255 + 0.5) for each in guess(ThumbnailEmbedder(), foils, EXEMPLAR, EXEMPLAR, number)[0]}
        for number in (3, 3, 4)
    ]
    assert shown[0] == shown[1] != shown[2]


def test_a_foil_of_the_same_character_is_not_in_any_episode(foils: Foils) -> None:
    features = np.concatenate([foils.features, EXEMPLAR.reshape(1, -1)[:, :256] * 0.99])
    assert foils.images is not None
    images = np.concatenate([foils.images, np.full((1, 48, 48), 255, np.uint8)])
    for episode in range(20):
        bank = Foils(features, radius=1.0, images=images)
        guesses, _ = guess(ThumbnailEmbedder(), bank, EXEMPLAR, EXEMPLAR, episode)
        assert sum(each.image.min() == 1 for each in guesses) == 0


def test_foils_without_pictures_cannot_be_shown(foils: Foils) -> None:
    with pytest.raises(EngineError, match="without their drawings"):
        guess(ThumbnailEmbedder(), replace(foils, images=None), EXEMPLAR, EXEMPLAR)
