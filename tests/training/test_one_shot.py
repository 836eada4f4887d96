import numpy as np
import pytest

from training.make_foils import foils, same_character_radius
from training.one_shot import Gallery, human_originality, one_shot_accuracy, recognized, told_apart


def apart(characters: int, drawers: int = 4) -> Gallery:
    """Characters ten apart on a line, drawn exactly alike by all but the last drawer, who is off by four."""
    features = np.zeros((characters, drawers, 256), np.float32)
    features[..., 0] = 10 * np.arange(characters)[:, None]
    features[:, -1, 0] += 4
    return Gallery(features, np.arange(characters) % 2)


def test_characters_that_are_apart_are_all_recognized() -> None:
    assert one_shot_accuracy(apart(30), within=False, drawers=4) == 1.0


def test_a_drawer_is_not_asked_about_his_own_drawings() -> None:
    found = recognized(apart(30), drawer=1, within=False)
    assert np.isnan(found[:, 1]).all()
    assert (found[:, [0, 2, 3]] == 1).all()


def test_within_needs_enough_characters_in_the_alphabet() -> None:
    assert np.isnan(recognized(apart(30), 0, within=True)).all()
    assert np.nanmean(recognized(apart(40), 0, within=True)) == 1.0


def test_the_expected_accuracy_is_that_of_all_episodes() -> None:
    drawings = apart(40)
    drawings.features[:, 1, 0] += 7  # nearer to the next character: wrong if that is among 19 of the 39 foils
    found = recognized(drawings, 0, within=False)
    assert found[:-1, 1] == pytest.approx(20 / 39)
    assert found[-1, 1] == 1.0


def test_drawings_that_do_not_exist_are_left_out() -> None:
    drawings = apart(30)
    drawings.features[3, 0] = np.nan
    found = recognized(drawings, 0, within=False)
    assert np.isnan(found[3]).all()
    assert (found[4, 1:] == 1).all()


def test_human_originality_is_between_a_drawer_and_the_others() -> None:
    found = human_originality(apart(3), 0, spread=0.5)
    assert found[:, 3] == pytest.approx(0.5)  # 4 / 0.5 in one of 256 dimensions
    assert (found[:, 1] == 0).all()
    assert np.isnan(found[:, 0]).all()


def test_foils_are_one_drawing_of_each_character() -> None:
    drawings = apart(30)
    drawings.features[:, :3] = np.nan
    assert foils(drawings, seed=0)[:, 0].tolist() == [10 * c + 4 for c in range(30)]


def test_the_radius_is_a_quantile_over_pairs_of_people() -> None:
    drawings = apart(30)  # of six pairs three are 0 apart, three 4
    assert same_character_radius(drawings, 0.4) == 0.0
    assert same_character_radius(drawings, 0.6) == 4.0


def test_told_apart_needs_one_foil_less_than_ways() -> None:
    exemplars = np.zeros((20, 256), np.float32)
    exemplars[:, 0] = 10 * np.arange(20)
    alphabets = np.zeros(20, int)
    query = exemplars[3:4] + 1
    assert told_apart(query, 3, exemplars, alphabets, within=True).tolist() == [1.0]
    assert np.isnan(told_apart(query, 3, exemplars, np.arange(20), within=True)).all()
    exemplars[7] = np.nan
    assert np.isnan(told_apart(query, 3, exemplars, alphabets, within=False)).all()
    assert told_apart(query, 3, exemplars, alphabets, within=False, ways=19).tolist() == [1.0]
