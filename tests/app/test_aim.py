"""The search on a plane that is made up: what is asked moves where variations land, and chance scatters them."""

import time

import numpy as np
import pytest

from app.aim import LOT, MOST_LOTS, AimSearch, Proposal, Region
from app.aim_questions import Asked
from engine import Abilities, Scores

ANYWHERE = Region((0, 10), (0, 1))
NOWHERE = Region((5, 6), (0.9, 1))
EASY = Region((0.5, 0.7), (0.8, 1))
REACHABLE = [EASY, Region((0.9, 1.1), (0.5, 0.8)), Region((0.8, 1), (0.9, 1)), Region((1, 1.2), (0, 0.3))]


def asked_originality(proposal: Proposal) -> float:
    assert proposal.asked.originality is not None
    return proposal.asked.originality


def landed(proposal: Proposal, chance: np.random.Generator) -> list[Scores]:
    """More guidance: less original, more recognizable; a copy is recognized, a wild drawing hardly ever."""
    scatter = chance.normal(0, (0.1, 1.2), (proposal.count, 2))
    original = np.clip(
        0.2 + 0.42 * asked_originality(proposal) - 0.1 * proposal.asked.guidance + scatter[:, 0], 0, None
    )
    recognizable = 1 / (1 + np.exp(-(4.2 - 5.5 * original + 0.9 * proposal.asked.guidance + scatter[:, 1])))
    return [Scores(float(o), float(r)) for o, r in zip(original, recognizable, strict=True)]


def searched(region: Region, seed: int = 0) -> tuple[AimSearch, list[Proposal]]:
    search, chance, proposals = AimSearch(region, first_index=24), np.random.default_rng(seed), []
    while not search.progress.is_over:
        proposals.append(search.propose())
        for scores in landed(proposals[-1], chance):
            search.take(scores)
        search.end_lot()
    return search, proposals


def test_what_lies_on_the_border_is_inside() -> None:
    region = Region((0.2, 0.4), (0.5, 1))
    inside = [region.holds(Scores(*at)) for at in [(0.2, 0.5), (0.4, 1), (0.3, 0.7)]]
    outside = [region.holds(Scores(*at)) for at in [(0.19, 0.7), (0.41, 0.7), (0.3, 0.49)]]
    assert (inside, outside) == ([True] * 3, [False] * 3)


def test_it_counts_tries_and_those_inside_and_ends_with_enough() -> None:
    search = AimSearch(Region((0, 0.5), (0, 1)))
    search.propose()
    assert search.take(Scores(0.4, 0.5))
    assert not search.take(Scores(0.6, 0.5))
    assert (search.progress.tries, search.progress.found, search.progress.is_over) == (2, 1, False)
    for _ in range(11):
        search.take(Scores(0.4, 0.5))
    assert (search.progress.found, search.progress.wanted, search.progress.is_over) == (12, 12, True)


def test_indices_rise_and_no_two_lots_share_any() -> None:
    _, proposals = searched(NOWHERE)
    assert [each.first_index for each in proposals] == [24 + LOT * i for i in range(len(proposals))]


def test_what_is_asked_is_what_the_engine_takes() -> None:
    for region in (*REACHABLE, NOWHERE):
        for proposal in searched(region)[1]:
            assert 0 <= proposal.asked.guidance <= 3
            assert 0 <= asked_originality(proposal) <= 2
            assert proposal.count == LOT


@pytest.mark.parametrize("region", REACHABLE, ids=str)
def test_it_finds_what_can_be_found(region: Region) -> None:
    lots = [len(searched(region, seed)[1]) for seed in range(5)]
    assert all(searched(region, seed)[0].progress.found >= 12 for seed in range(5))
    assert sorted(lots)[2] <= 8


def test_it_learns_to_ask_for_more_than_it_wants() -> None:
    """Here a drawing lands far less original than asked: asking for the middle of the box again and again is no use."""
    _, proposals = searched(Region((0.8, 1), (0.9, 1)))
    assert asked_originality(proposals[0]) == pytest.approx(0.9)
    assert asked_originality(proposals[-1]) > 1.5
    assert proposals[-1].asked.guidance > 2


def test_it_gives_up_early_where_nothing_comes_near() -> None:
    search, proposals = searched(NOWHERE)
    assert search.progress.is_over
    assert search.progress.found == 0
    assert search.progress.tries == LOT * len(proposals)
    assert len(proposals) < MOST_LOTS


def test_it_gives_up_after_twenty_lots() -> None:
    search = AimSearch(Region((0, 0.5), (0, 1)))
    for _ in range(MOST_LOTS):
        assert not search.progress.is_over
        search.propose()
        search.take(Scores(0.51, 0.5))
        search.end_lot()
    assert (search.progress.is_over, search.progress.found) == (True, 0)


def test_the_same_answers_give_the_same_questions() -> None:
    assert searched(REACHABLE[1], 3)[1] == searched(REACHABLE[1], 3)[1]


def test_a_question_is_found_within_a_frame() -> None:
    search, chance = AimSearch(NOWHERE), np.random.default_rng(0)
    took = []
    for _ in range(MOST_LOTS):
        began = time.perf_counter()
        proposal = search.propose()
        took.append(time.perf_counter() - began)
        for scores in landed(proposal, chance):
            search.take(scores)
    assert min(took[-5:]) < 0.016


def test_no_more_guidance_is_asked_than_may_be() -> None:
    for strongest in (2.0, 3.0):
        search = AimSearch(Region((0, 0.1), (0.9, 1)), can=Abilities(strongest_guidance=strongest))
        proposals = []
        for _ in range(LOT):
            proposals.append(search.propose())
            for _ in range(LOT):
                search.take(Scores(0.6, 0.5))
        assert max(each.asked.guidance for each in proposals) == strongest


LATENT = Abilities((1,), 1, 0.0, False, "temperature", asks_originality=False)
PLAIN = Abilities(strongest_guidance=0.0, has_maps=False, control="none", asks_originality=False)


def drawn_warm(proposal: Proposal, chance: np.random.Generator) -> list[Scores]:
    """The warmer, the more original and the less recognizable."""
    scatter = chance.normal(0, (0.1, 0.05), (proposal.count, 2))
    warm = proposal.asked.temperature
    places = np.clip(np.array([0.1 + 0.5 * warm, 1.05 - 0.25 * warm]) + scatter, 0, (10, 1))
    return [Scores(float(o), float(r)) for o, r in places]


@pytest.mark.parametrize(("original", "least", "most"), [((0.2, 0.35), 0.25, 0.75), ((0.9, 1.1), 1.5, 2.0)])
def test_a_latent_family_is_searched_by_temperature(original: tuple[float, float], least: float, most: float) -> None:
    search, chance, proposals = AimSearch(Region(original, (0, 1)), can=LATENT), np.random.default_rng(1), []
    while not search.progress.is_over:
        proposals.append(search.propose())
        for scores in drawn_warm(proposals[-1], chance):
            search.take(scores)
        search.end_lot()
    assert search.progress.found >= 12
    assert least <= proposals[-1].asked.temperature <= most
    assert {(each.asked.guidance, each.asked.originality) for each in proposals} == {(0.0, None)}
    assert proposals[0].asked.temperature == 1.0
    assert min(each.asked.temperature for each in proposals) > 0, "all drawings of a lot would be the same"


def test_a_family_without_a_knob_is_searched_by_seeds_alone() -> None:
    search, chance = AimSearch(Region((0.9, 1.1), (0, 1)), first_index=24, can=PLAIN), np.random.default_rng(2)
    proposals = []
    while not search.progress.is_over:
        proposals.append(search.propose())
        for scores in chance.normal((0.8, 0.7), (0.2, 0.1), (LOT, 2)):
            search.take(Scores(float(scores[0]), float(scores[1])))
        search.end_lot()
    assert search.progress.found >= 12
    assert {each.asked for each in proposals} == {Asked(0.0, 1.0, None)}
    assert [each.first_index for each in proposals] == [24 + LOT * i for i in range(len(proposals))]
