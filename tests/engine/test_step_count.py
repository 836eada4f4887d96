import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine import Engine, Exemplar, GenerationRequest, Preview, planned_steps
from engine.recipe import Recipe
from tests.engine.conftest import ExemplarDenoiser, InkJudge


@pytest.fixture
def models(tmp_path: Path) -> Path:
    card = {"sha256": "abc", "sampling": {"steps": 7}}
    (tmp_path / "cfgdm.json").write_text(json.dumps(card), "utf-8")
    return tmp_path


def test_the_familys_own_steps_for_every_lot_of_24(exemplar: Exemplar, models: Path) -> None:
    counts = {count: planned_steps(GenerationRequest(exemplar, count=count), models) for count in (1, 24, 25, 60)}
    assert counts == {1: 7, 24: 7, 25: 14, 60: 21}


def test_leaps_are_counted_for_every_lot_of_12(exemplar: Exemplar, models: Path) -> None:
    card = {"sha256": "abc", "sampling": {"steps": 2, "landings": {"2": [1.5, 0.9, 0.0]}}}
    (models / "cfgdm-live.json").write_text(json.dumps(card), "utf-8")
    requests = {count: GenerationRequest(exemplar, family="cfgdm-live", count=count) for count in (1, 12, 13, 24, 60)}
    counts = {count: planned_steps(request, models) for count, request in requests.items()}
    assert counts == {1: 2, 12: 2, 13: 4, 24: 4, 60: 10}


def test_they_are_those_that_the_engine_counts(exemplar: Exemplar, models: Path) -> None:
    request = GenerationRequest(exemplar, count=30)
    engine = Engine("cfgdm", ExemplarDenoiser(), InkJudge(), Recipe(steps=7))
    previews = [event for event in engine.generate(request) if isinstance(event, Preview)]
    assert {preview.steps for preview in previews} == {previews[-1].step} == {planned_steps(request, models)}


def test_the_requests_steps_come_first(exemplar: Exemplar, models: Path) -> None:
    assert planned_steps(GenerationRequest(exemplar, count=30, steps=3), models) == 6


def test_without_a_card_it_is_the_usual_recipe(exemplar: Exemplar, models: Path) -> None:
    request = GenerationRequest(exemplar, family="unheard-of")
    assert planned_steps(request, models) == 12
    (models / "cfgdm.json").write_text("no card", "utf-8")
    assert planned_steps(replace(request, family="cfgdm"), models) == 12
