import pytest
from scipy.stats import binomtest

from app.spot_level import FEWEST, Level, Verdict


@pytest.mark.parametrize(
    ("right", "answers"), [(0, 1), (1, 1), (0, 20), (20, 20), (13, 20), (3, 7), (26, 49), (612, 1000)]
)
def test_the_interval_is_the_exact_one(right: int, answers: int) -> None:
    oracle = binomtest(right, answers).proportion_ci(0.95, method="exact")
    assert Level(right, answers).interval() == pytest.approx((oracle.low, oracle.high), abs=1e-9)


def test_intervals_in_numbers() -> None:
    assert Level(15, 20).interval() == pytest.approx((0.5090, 0.9134), abs=5e-5)
    assert Level(10, 20).interval(0.9) == pytest.approx((0.3020, 0.6980), abs=5e-5)


def test_without_answers_nothing_is_known() -> None:
    nothing = Level(0, 0)
    assert (nothing.share, nothing.interval(), nothing.verdict) == (0.5, (0.0, 1.0), Verdict.UNDECIDED)


@pytest.mark.parametrize(
    ("right", "answers", "verdict"),
    [
        (14, 20, Verdict.UNDECIDED),
        (15, 20, Verdict.TOLD_APART),
        (6, 20, Verdict.UNDECIDED),
        (5, 20, Verdict.MISTAKEN),
        (10, 20, Verdict.UNDECIDED),
    ],
)
def test_verdicts(right: int, answers: int, verdict: Verdict) -> None:
    assert Level(right, answers).verdict is verdict


def test_below_the_fewest_answers_nothing_can_be_decided() -> None:
    assert Level(FEWEST - 1, FEWEST - 1).verdict is Verdict.UNDECIDED
    assert Level(FEWEST, FEWEST).verdict is Verdict.TOLD_APART
    assert Level(0, FEWEST).verdict is Verdict.MISTAKEN
