from pathlib import Path

import numpy as np

from engine.judge import Foils, read_foils
from tests.training.characters import drawn_characters
from training.make_foils import TONES, pictures, same_character_radius, write
from training.one_shot import Gallery


def test_a_foil_looks_like_the_drawing_that_it_is() -> None:
    characters = drawn_characters()
    by = np.arange(len(characters.table)) % 5
    found = pictures(characters, by)
    assert found.shape == (12, 48, 48)
    assert found.dtype == np.uint8
    assert {0, 255} < set(np.unique(found).tolist()) <= set(range(0, 256, 17))
    drawn = characters.drawings.take(characters.table[np.arange(12), by]).rendered()
    assert np.abs(found / 255 - drawn).max() <= 0.5 / (TONES - 1) + 1e-6


def test_the_bank_is_read_as_it_was_written(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    bank = Foils(random.random((3, 256), np.float32), 2.5, random.integers(0, 256, (3, 48, 48), np.uint8), 1.5)
    write(bank, np.array(["A/1", "A/2", "B/1"]), tmp_path / "foils.npz")
    found = read_foils(tmp_path / "foils.npz")
    assert (found.radius, found.temperature) == (2.5, 1.5)
    assert np.array_equal(found.features, bank.features)
    assert np.array_equal(found.drawings(np.arange(3)), bank.drawings(np.arange(3)))
    assert [path.name for path in tmp_path.iterdir()] == ["foils.npz"]


def test_the_radius_is_told_by_the_pairs_that_there_are() -> None:
    """Drawings 0, 3 and 4 apart from each other, and 1: the distances are 3, 4, 1 and 10."""
    features = np.full((3, 4, 256), np.nan, np.float32)
    features[0, :3] = features[1, :2] = 0
    features[0, :3, 0] = [0, 3, 4]
    features[1, 1, 5] = 10
    features[2, 3] = 7
    drawings = Gallery(features, np.zeros(3, np.intp))
    assert same_character_radius(drawings, 0) == 1
    assert same_character_radius(drawings, 0.5) == 3.5
    assert same_character_radius(drawings, 1) == 10
