import numpy as np
import pytest

from engine.backend import Array
from engine.guess import likelihoods
from engine.judge import Foils
from tests.training.characters import drawn_characters
from training.temperature import Rounds, fitted_temperature, likeliest, revealed, revealed_distances


class CornerEmbedder:
    """A 16 x 16 thumbnail as features, as many times as large as it says."""

    def __init__(self, size: float = 1.0) -> None:
        self.size = size
        self.seen: list[Array] = []

    def embed(self, images: Array) -> Array:
        self.seen.append(images)
        small = images.reshape(-1, 16, 3, 16, 3).mean(axis=(2, 4))
        return np.asarray(small.reshape(len(images), 256) * self.size, np.float32)


@pytest.fixture
def foils() -> Foils:
    return Foils(np.random.default_rng(1).random((30, 256), np.float32))


def test_the_temperature_that_made_the_answers_is_found() -> None:
    random = np.random.default_rng(0)
    distances = random.uniform(0, 20, (4000, 20))
    chances = likelihoods(distances, 2.5)
    answers = (chances.cumsum(axis=1) > random.random((4000, 1))).argmax(axis=1)
    rows = np.arange(4000)
    distances[rows, 0], distances[rows, answers] = distances[rows, answers], distances[rows, 0].copy()
    assert likeliest(distances) == pytest.approx(2.5, rel=0.05)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7, 1.0])
def test_so_much_of_the_ink_is_revealed_and_hardly_more(share: float) -> None:
    drawing = np.zeros((48, 48), np.float32)
    drawing[4:44, 23:25] = 1
    part = revealed(drawing, share, np.random.default_rng(0))
    assert set(np.unique(part)) <= {0.0, 1.0}
    assert (part <= drawing).all()
    assert share - 1e-6 <= part.sum() / drawing.sum() <= share + 0.2


def test_a_round_is_one_exemplar_and_nineteen_foils(foils: Foils) -> None:
    rounds = Rounds(count=12, whole=1.0)
    found = revealed_distances(CornerEmbedder(), drawn_characters(), foils, rounds)
    assert found.shape == (12, 20)
    assert 0 < (found[:, 0] == 0).sum() < 12  # the exemplar itself, or another person's drawing
    assert (found[:, 1:] > 0).all()


def test_parts_of_all_sizes_are_shown_and_some_drawings_whole(foils: Foils) -> None:
    recognizer = CornerEmbedder()
    revealed_distances(recognizer, drawn_characters(), foils, Rounds(count=60, whole=0.3))
    exemplars, parts = recognizer.seen
    shares = parts.sum(axis=(1, 2)) / exemplars.sum(axis=(1, 2))
    counts = np.histogram(shares, [0, 0.33, 0.67, 2])[0]
    assert (counts > 9).all()


def test_the_temperature_is_in_units_of_distance() -> None:
    characters = drawn_characters()
    drawings = characters.drawings.take(characters.table[:, :3].ravel()).rendered()
    fitted = []
    for size in (1, 8):
        recognizer = CornerEmbedder(size)
        alike = Foils(recognizer.embed(drawings))  # the same characters: some rounds are lost
        fitted.append(fitted_temperature(recognizer, characters, alike, Rounds(count=40)))
    assert fitted[1] == pytest.approx(8 * fitted[0], rel=0.01)
