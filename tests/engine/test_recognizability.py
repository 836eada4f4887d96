from math import comb
from time import process_time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.recognizability import Rivals, chance, margins, other_characters, recognizability

Floats = NDArray[np.float32]


def counts(nearer: int, tied: int = 0) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    return np.array([nearer], np.intp), np.array([tied], np.intp)


def line(*places: float) -> Floats:
    """Features (n, 256) on one axis."""
    features = np.zeros((len(places), 256), np.float32)
    features[:, 0] = places
    return features


def test_no_nearer_foil_means_certainty() -> None:
    assert chance(*counts(0), 964)[0] == 1.0


def test_by_hand() -> None:
    assert chance(*counts(1), 20)[0] == pytest.approx(1 / 20)  # of 20 foils 19 are drawn: the near one must be left out
    assert chance(*counts(1), 38)[0] == pytest.approx(19 / 38)  # half of the foils are drawn
    assert chance(*counts(2), 4, ways=3)[0] == pytest.approx(1 / 6)  # C(2, 2) / C(4, 2)


def test_too_few_foils_left_means_no_chance() -> None:
    assert chance(*counts(2), 20)[0] == 0.0
    assert chance(*counts(964), 964)[0] == 0.0


def test_fewer_foils_than_an_episode_needs_are_refused() -> None:
    with pytest.raises(ValueError, match="19 foils"):
        recognizability(line(0.0), line(0.0)[0], line(*range(18)))


@given(st.integers(19, 2000), st.data())
def test_equals_the_quotient_of_binomials(count: int, data: st.DataObject) -> None:
    nearer = data.draw(st.integers(0, count))
    exact = comb(count - nearer, 19) / comb(count, 19)
    assert chance(*counts(nearer), count)[0] == pytest.approx(exact, rel=1e-12)


@given(st.integers(19, 300), st.data())
def test_ties_are_the_sum_over_how_many_an_episode_has(count: int, data: st.DataObject) -> None:
    nearer = data.draw(st.integers(0, count))
    tied = data.draw(st.integers(0, count - nearer))
    far = count - nearer - tied
    shares = sum(comb(tied, j) * comb(far, 19 - j) / (j + 1) for j in range(min(tied, 19) + 1))
    assert chance(*counts(nearer, tied), count)[0] == pytest.approx(shares / comb(count, 19), rel=1e-9, abs=1e-12)


@given(st.integers(19, 1000))
def test_falls_as_more_foils_come_nearer(count: int) -> None:
    nearer = np.arange(count + 1)
    values = chance(nearer, np.zeros_like(nearer), count)
    assert (np.diff(values) <= 0).all()


def test_as_often_as_in_sampled_episodes() -> None:
    rng = np.random.default_rng(0)
    foils = rng.normal(size=(60, 256)).astype(np.float32)
    exemplar = rng.normal(size=256).astype(np.float32)
    drawings = (exemplar * 0.06 + rng.normal(size=(4, 256))).astype(np.float32)
    exact = recognizability(drawings, exemplar, foils)
    wins = np.zeros(4)
    for _ in range(4000):
        episode = np.concatenate([exemplar[None], rng.choice(foils, 19, replace=False)])
        distance = np.linalg.norm(drawings[:, None] - episode[None], axis=2)
        wins += distance.argmin(axis=1) == 0
    assert exact.min() < 0.5 < exact.max()
    np.testing.assert_allclose(wins / 4000, exact, atol=0.03)


def test_counts_the_foils_that_are_nearer_than_the_exemplar() -> None:
    foils = line(*range(10, 48))  # 38 foils
    drawings = line(0.0, 9.1, 10.0)
    # the exemplar is at 8: the second drawing has the foil at 10 nearer, the third those at 10 and 11, and 12 ties
    third = (19 * 18) / (38 * 37) * (17 / 36 + 19 / 36 / 2)
    assert recognizability(drawings, line(8.0)[0], foils) == pytest.approx([1.0, 0.5, third])


def test_a_critic_for_whom_everything_is_the_same_guesses() -> None:
    same = np.full((30, 256), 0.1, np.float32)
    assert recognizability(same[:2], same[0], same) == pytest.approx([1 / 20, 1 / 20])


def test_a_drawing_without_a_place_is_not_recognized() -> None:
    nowhere = np.full((1, 256), np.nan, np.float32)
    assert recognizability(nowhere, line(0.0)[0], line(*range(1, 31))).tolist() == [0.0]


def test_a_foil_that_equals_the_exemplar_ties_exactly() -> None:
    rng = np.random.default_rng(1)
    foils = (1000 * rng.normal(size=(30, 256))).astype(np.float32)
    drawings = rng.normal(size=(5, 256)).astype(np.float32)
    assert (margins(drawings, foils[7], foils)[:, 7] == 0).all()


def test_foils_near_the_exemplar_are_the_same_character() -> None:
    foils = line(0.5, *range(3, 40))
    kept = other_characters(line(0.0)[0], foils, radius=3.0)
    assert kept.tolist() == [False] + [True] * 37


def test_an_episode_s_worth_of_foils_always_stays() -> None:
    kept = other_characters(line(0.0)[0], line(*range(30)), radius=1e9)
    assert kept.tolist() == [False] * 11 + [True] * 19


@pytest.mark.parametrize("count", [19, 32, 33, 964])
def test_margins_are_differences_of_squared_distances(count: int) -> None:
    random = np.random.default_rng(0)
    drawings, foils = random.random((7, 256), np.float32), random.random((count, 256), np.float32)
    exemplar = random.random(256, np.float32)
    x, y, bank = (each.astype(np.float64) for each in (drawings, exemplar, foils))
    expected = ((x[:, None] - bank) ** 2).sum(axis=2) - ((x - y) ** 2).sum(axis=1)[:, None]
    assert margins(drawings, exemplar, foils) == pytest.approx(expected, abs=1e-10)


def test_a_lot_is_compared_with_the_bank_by_one_thread() -> None:
    """Processor time, which that of a waiting second thread would be counted in; 0.3 ms, where it was 14."""
    random = np.random.default_rng(0)
    rivals = Rivals(random.random(256, np.float32), random.random((964, 256), np.float32))
    drawings, seconds = random.random((24, 256), np.float32), []
    for _ in range(9):
        began = process_time()
        rivals.margins(drawings)
        seconds.append(process_time() - began)
    assert min(seconds) < 0.003
