"""Rates of small networks of chance."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine.engine import open_network
from engine.recipe import Recipe, recipe_from_card
from training.drawing_rate import RateConfig, lot_of, main, rate


def test_every_number_of_leaps_is_told(live_models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(RateConfig(live_models, count=3, runs=1, json=True))
    told = json.loads(capsys.readouterr().out)
    assert told["device"]
    assert [each["steps"] for each in told["rates"]] == [1, 2, 4]
    for each in told["rates"]:
        assert 0 < each["noise"] < each["seconds"]
        assert each["a_second"] == pytest.approx(3 / each["seconds"])


def test_a_table_has_a_row_for_each(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(RateConfig(models, family="cfgdm", steps=(2, 3), backend="onnx", threads=1, count=2, runs=1))
    *_, two, three = capsys.readouterr().out.splitlines()
    assert [line.split("|")[1].strip() for line in (two, three)] == ["2", "3"]


def test_all_are_drawn_each_from_its_own_noise(models: Path) -> None:
    _, model = open_network("cfgdm", models)
    (lot, _) = lot_of(2, recipe_from_card(model.card).asked(np.zeros(3, np.float32)), RateConfig(models, count=3))
    noise = lot.draw_noise()
    assert noise.shape == (3, 48, 48)
    assert len(np.unique(noise, axis=0)) == 3


def test_what_comes_to_nothing_is_no_rate(models: Path) -> None:
    class Nothing:
        def velocity(self, noisy: np.ndarray, *_: object) -> np.ndarray:
            return np.full_like(noisy, np.nan)

    with pytest.raises(ArithmeticError, match="finite"):
        rate(Nothing(), Recipe(steps=2), 2, RateConfig(models, count=2, runs=1))
