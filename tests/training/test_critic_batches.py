import numpy as np
import pytest

from tests.training.characters import drawn_characters
from training.augment import MIRRORED, orient
from training.critic_batches import Characters, Episodes, Views, orientations
from training.drawings import Drawings


@pytest.fixture(scope="module")
def characters() -> Characters:
    return drawn_characters()


def test_a_batch_depends_on_seed_and_step_only(characters: Characters) -> None:
    for batches in (Episodes(characters, 3, ways=8, each=3), Views(characters, 3, size=12)):
        assert (batches.batch(5) == batches.batch(5)).all()
        assert not (batches.batch(5) == batches.batch(6)).all()
        assert batches.batch(5).shape == (24, 48, 48)
        assert batches.batch(5).dtype == np.uint8
        assert batches.batch(5).max() == 255


def test_an_episode_s_characters_are_all_different(characters: Characters) -> None:
    episodes = Episodes(characters, 0, ways=12, each=3)
    for step in range(20):
        chosen, orientation = episodes._classes(np.random.default_rng(step))
        assert len(set(chosen.tolist())) == len(orientation) == 12


def test_half_of_an_episode_comes_from_few_alphabets_in_one_orientation_each(characters: Characters) -> None:
    episodes = Episodes(characters, 0, ways=8, each=3, within=0.5)  # an alphabet has four characters
    for step in range(20):
        chosen, orientation = episodes._classes(np.random.default_rng(step))
        assert len(set(characters.alphabet[chosen[:4]].tolist())) == 1
        assert len(set(orientation[:4].tolist())) == 1


def test_missing_drawings_are_never_chosen(characters: Characters) -> None:
    table = characters.table.copy()
    table[:, 3:] = -1
    few = Characters(characters.drawings, table, characters.alphabet)
    images = Episodes(few, 0, ways=12, each=3).batch(0)
    assert (images.reshape(len(images), -1).max(axis=1) > 0).all()
    assert len(Views(few, 0, size=36).batch(0)) == 72


def test_things_are_only_mirrored(characters: Characters) -> None:
    rng = np.random.default_rng(0)
    assert set(orientations(rng, 500, upright=False).tolist()) == set(range(8))
    assert set(orientations(rng, 500, upright=True).tolist()) == {0, 4}
    episodes = Episodes(characters, 0, ways=12, each=3, upright=True)
    assert {each for step in range(9) for each in episodes._classes(np.random.default_rng(step))[1].tolist()} == {0, 4}


def test_a_mirrored_thing_stands_on_its_feet() -> None:
    """A line from the upper left to the middle of the floor."""
    points = np.array([[10, 10], [24, 40]], np.float32)
    line = Drawings(points, np.array([False, True]), np.array([0, 2]))
    mirrored = orient(line, np.array([MIRRORED[1]]))
    assert mirrored.points.tolist() == [[38, 10], [24, 40]]
