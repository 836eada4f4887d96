import csv
from pathlib import Path

import numpy as np
import pytest

import training.findings as subject
from tests.training.omniglot_like import invented
from training.findings import FindingsConfig, evenly, main
from training.findings_curves import FOILS, Effect, effect_of, order_of, reaches
from training.findings_text import order_text, reach_text
from training.plane import Spots

CHARACTERS, DRAWINGS = 20, 60


def spots(low: float, high: float, lift: float = 0.0, steep: float = 0.5) -> Spots:
    """Drawings whose originality goes evenly from low to high, and whose recognizability falls by `steep` of it."""
    original = np.tile(np.linspace(low, high, DRAWINGS), CHARACTERS)
    across = 0.7 + lift - steep * original
    return Spots(
        np.repeat(np.arange(CHARACTERS), DRAWINGS),
        original,
        across,
        across - 0.1,
        np.full(CHARACTERS, high - low),
        across,
    )


@pytest.fixture
def human() -> Spots:
    return spots(0.2, 1.2, 0.1)


def test_drawers_are_compared_at_equal_originality(human: Spots) -> None:
    """One who draws as well as another at every originality is not ahead by drawing nearer to the exemplar."""
    order = order_of({"one": spots(0.2, 0.9), "other": spots(0.2, 1.2)}, human, FOILS["all alphabets"], 50)
    (apart,) = order.apart.values()
    assert apart[-1].mean == pytest.approx(0, abs=0.02)
    assert np.nanmean([each.mean for each in apart[:6]]) == pytest.approx(0, abs=0.02)


def test_the_order_of_three_drawers_is_found(human: Spots) -> None:
    three = {"human": human, "guided": spots(0.2, 1.2, 0.04), "unguided": spots(0.2, 1.2)}
    order = order_of(three, human, FOILS["all alphabets"], 50)
    assert list(order.apart) == ["human - guided", "guided - unguided"]
    assert order.apart["human - guided"][-1].mean == pytest.approx(0.06)
    assert order.apart["guided - unguided"][-1].mean == pytest.approx(0.04)
    assert order.holds == [1.0] * 11
    assert "The order human > guided > unguided holds in 10 of 10 bins." in order_text(order, "all alphabets")
    turned = order_of(dict(reversed(three.items())), human, FOILS["all alphabets"], 50)
    assert turned.holds == [0.0] * 11
    told = order_text(turned, "all alphabets")
    assert "holds in 0 of 10 bins" in told
    assert told.count("the other way round than in the paper") == 2


def test_a_bin_without_drawings_is_not_known(human: Spots) -> None:
    order = order_of({"human": human, "far": spots(2.0, 3.0)}, human, FOILS["all alphabets"], 20)
    assert "human - far is not known: they share no bin" in order_text(order, "all alphabets")


def test_what_guidance_does_is_a_slope(human: Spots) -> None:
    strengths = {g: spots(0.2 + g / 10, 1.4 - g / 5, g / 20) for g in (0.0, 0.5, 1.0, 1.5)}
    effect = effect_of(strengths, human, 50)
    assert effect.range.mean == pytest.approx(-0.3 * 0.9, abs=0.01)  # nine tenths of what lies between the ends
    assert effect.height.mean == pytest.approx(0.05, abs=0.03)
    assert (effect.shortens, effect.lifts) == (1, 1)
    found = reaches({"human": human}, human, 50)["human"]
    assert [each.mean for each in found.quantiles] == pytest.approx([0.25, 0.45, 0.7, 0.95, 1.15], abs=0.02)
    assert found.range.mean == pytest.approx(0.9, abs=0.02)
    assert found.height.mean - found.within.mean == pytest.approx(0.1)
    assert "it shortens in 100 % of the resampled sets of characters" in reach_text({"human": found}, effect)


def test_without_an_effect_none_is_found(human: Spots) -> None:
    effect: Effect = effect_of({g: spots(0.2, 1.2) for g in (0.0, 1.0, 2.0)}, human, 50)
    assert effect.range.mean == effect.height.mean == pytest.approx(0, abs=1e-9)
    assert effect.shortens == 0


def test_characters_are_taken_evenly() -> None:
    assert evenly(9, 3) == [0, 4, 8]
    assert evenly(3, 0) == [0, 1, 2]


def test_findings_are_made_of_a_folder_of_models(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(subject, "load_omniglot", lambda part: invented(characters=44))
    config = FindingsConfig(
        tmp_path / "new", guidance=(1.0,), models=models, characters=3, variations=2, rounds=2, threads=1
    )
    main(config)
    told = (config.out / "findings.md").read_text()
    assert "3 characters of ten alphabets" in told
    assert told.count("\n## ") == 3
    assert "These clicks are scripted" in told
    assert told.strip() in capsys.readouterr().out
    rows = list(csv.DictReader((config.out / "findings.csv").read_text().splitlines()))
    assert {row["finding"] for row in rows} == {"order", "guidance", "clicks"}
    figures = {(row["of"], row["figure"]): row for row in rows}
    assert ("along the strokes", "correlation with occlusion, turned") in figures
    assert float(figures["human", "range"]["mean"]) > 0
    first = (config.out / "findings.svg").read_bytes()
    assert b"<svg" in first
    main(config)
    assert (config.out / "findings.svg").read_bytes() == first
