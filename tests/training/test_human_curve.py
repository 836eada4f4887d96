from pathlib import Path

import numpy as np
import pytest

from app.reference import read_human_curve
from engine.messages import Scores
from training.human_curve import human_curve, write_curve


def _scores(recognizable: np.ndarray) -> list[Scores]:
    """The i-th drawing is i / 100 original."""
    return [Scores(number / 100, float(value)) for number, value in enumerate(recognizable)]


def test_bins_hold_equally_many_drawings_in_rising_originality() -> None:
    scores = _scores(np.repeat([1.0, 0.6], 20))
    bins = human_curve(scores[::-1], np.arange(40) % 5, bins=4)
    assert [each.count for each in bins] == [10, 10, 10, 10]
    assert [each.originality for each in bins] == pytest.approx([0.045, 0.145, 0.245, 0.345])
    assert [each.recognizability.mean for each in bins] == pytest.approx([1.0, 1.0, 0.6, 0.6])


def test_the_interval_is_over_characters() -> None:
    """Drawings of a character agree, so twenty times as many of them say no more."""
    own = np.random.default_rng(1).random(30)
    (one,) = human_curve(_scores(own), np.arange(30), bins=1)
    (many,) = human_curve(_scores(np.tile(own, 20)), np.tile(np.arange(30), 20), bins=1)
    width = one.recognizability.high - one.recognizability.low
    assert many.recognizability.high - many.recognizability.low == pytest.approx(width)
    assert width == pytest.approx(2 * 1.96 * own.std() / np.sqrt(30), rel=0.15)


def test_the_app_reads_what_is_written(tmp_path: Path) -> None:
    bins = human_curve(_scores(np.linspace(1, 0.3, 50)), np.arange(50) % 7, bins=5)
    write_curve(bins, tmp_path / "new" / "human_curve.csv")
    found = read_human_curve(tmp_path / "new")
    assert found.originality == pytest.approx([each.originality for each in bins], abs=6e-4)
    assert found.recognizability == pytest.approx([each.recognizability.mean for each in bins], abs=6e-5)
    assert found.low == pytest.approx([each.recognizability.low for each in bins], abs=6e-5)
    assert found.high == pytest.approx([each.recognizability.high for each in bins], abs=6e-5)
    assert found.counts.tolist() == [10] * 5
