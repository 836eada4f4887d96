import numpy as np
import pytest

from app.click_agreement import GENERATOR, HUMAN, RECOGNIZER, compare, finding_of
from app.click_round import SKIPPED, ClickRound, Dab, maps_of
from tests.app.clicks import bar, played

LEFT = played("a", *(Dab(x, 24, 3.0, 0.1 * i) for i, x in enumerate((6, 8, 10))))
"""Clicks on the first of five parts of the bar."""
EVERYWHERE = played("b", *(Dab(x, 24, 4.0, 0.0) for x in range(2, 47)))


def uniform() -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.ones((48, 48), np.float32)


def test_scripted_clicks_give_the_numbers_that_they_must() -> None:
    """Worked out beside it with scipy: gaussian_filter by 1.5 (zeros around), spearmanr over the bar's 320 pixels."""
    slope = np.broadcast_to(np.arange(48, 0, -1, dtype=np.float32), (48, 48)).copy()
    found = compare(bar(), [LEFT], {GENERATOR: uniform(), RECOGNIZER: slope})
    assert found is not None
    generator, recognizer = found.machines[GENERATOR], found.machines[RECOGNIZER]
    assert generator.focus.concentration == pytest.approx(0.1, abs=0.01)
    assert generator.focus.half_ink == pytest.approx(0.5, abs=0.02)
    assert found.focus.concentration == pytest.approx(0.64599, abs=1e-4)
    assert found.focus.half_ink == pytest.approx(0.0702, abs=1e-3)
    assert recognizer.correlation == pytest.approx(0.85979, abs=1e-4)
    assert recognizer.overlap == 0.5
    assert abs(generator.correlation) < 0.2
    assert generator.overlap == 0
    assert found.ceiling is None


def test_a_map_that_is_where_people_clicked_agrees_fully() -> None:
    (own,) = maps_of([LEFT])
    found = compare(bar(), [LEFT], {GENERATOR: own, RECOGNIZER: -own + own.max()})
    assert found is not None
    generator, recognizer = found.machines[GENERATOR], found.machines[RECOGNIZER]
    assert generator.correlation == pytest.approx(1)
    assert generator.overlap == 1
    assert generator.focus == found.focus
    assert recognizer.correlation < -0.8
    assert recognizer.overlap == 0


def test_from_two_rounds_on_there_is_a_ceiling() -> None:
    same = compare(bar(), [LEFT, again("c", LEFT)], {})
    other = compare(bar(), [LEFT, EVERYWHERE], {})
    assert same is not None
    assert other is not None
    assert same.ceiling is not None
    assert other.ceiling is not None
    assert same.ceiling.raw == same.ceiling.corrected == pytest.approx(1)
    assert other.ceiling.raw < 0.9


def again(key: str, round_: ClickRound) -> ClickRound:
    return played(key, *round_.dabs)


def test_without_clicks_there_is_nothing_to_compare() -> None:
    assert compare(bar(), [], {GENERATOR: uniform()}) is None
    assert compare(bar(), [played("a", result=SKIPPED)], {GENERATOR: uniform()}) is None


def test_a_map_that_is_not_there_is_left_out() -> None:
    found = compare(bar(), [LEFT], {GENERATOR: None, RECOGNIZER: uniform()})
    assert found is not None
    assert list(found.machines) == [RECOGNIZER]


def test_the_finding_is_a_mean_over_drawings() -> None:
    few, all_of_it = (compare(bar(), [each], {GENERATOR: uniform()}) for each in (LEFT, EVERYWHERE))
    assert few is not None
    assert all_of_it is not None
    found = finding_of([few, all_of_it])
    assert found.count == 2
    assert found.half_ink == {
        HUMAN: pytest.approx((few.focus.half_ink + all_of_it.focus.half_ink) / 2),
        GENERATOR: pytest.approx(0.5, abs=0.02),
    }
    assert finding_of([few]).half_ink[HUMAN] < 0.2
    assert finding_of([]).half_ink == {}


def test_the_finding_compares_the_same_drawings() -> None:
    one = compare(bar(), [LEFT], {GENERATOR: uniform(), RECOGNIZER: uniform()})
    other = compare(bar(), [EVERYWHERE], {RECOGNIZER: uniform()})
    assert one is not None
    assert other is not None
    found = finding_of([one, other])
    assert (found.count, found.half_ink[HUMAN]) == (1, one.focus.half_ink)


def test_clicks_beside_the_ink_have_no_share_of_it() -> None:
    found = compare(bar(), [played("a", Dab(24, 5, 3.0, 0))], {GENERATOR: uniform()})
    assert found is not None
    assert np.isnan(found.focus.half_ink)
    assert finding_of([found]).count == 0
