"""Every machine that comes with the program answers a request as the others do."""

import numpy as np
import pytest

from engine import GenerationRequest, Variation
from engine.abilities import abilities_of
from engine.engine import Engine, open_network
from engine.frame import exemplar_from_strokes
from engine.messages import Stroke
from engine.recipe import recipe_from_card
from engine.weights import find_model, installed_models
from tests.engine.test_shipped_ddpm import Unjudged

FAMILIES = [model.name for model in installed_models() if "sampling" in model.card or model.is_latent]
pytestmark = [pytest.mark.weights, pytest.mark.parametrize("family", FAMILIES)]
ZIGZAG = Stroke(np.array([[15, 15], [85, 20], [30, 55], [80, 85]], np.float32))
COUNT = 6


def drawn(family: str, seed: int = 0) -> list[Variation]:
    recipe = recipe_from_card(find_model(family).card)
    engine = Engine(family, open_network(family, threads=1)[0], Unjudged(), recipe)
    exemplar = exemplar_from_strokes([ZIGZAG], 105, 105, 3.0)
    request = GenerationRequest(exemplar, count=COUNT, seed=seed, family=family)
    return [event for event in engine.generate(request) if isinstance(event, Variation)]


def test_it_draws_as_many_as_are_wanted_each_with_strokes(family: str) -> None:
    variations = drawn(family)
    assert [each.index for each in variations] == list(range(COUNT))
    ink = exemplar_from_strokes([ZIGZAG], 105, 105, 3.0).image.sum()
    for each in variations:
        assert each.strokes, f"{family} left the paper blank"
        assert 0.3 < each.image.sum() / ink < 2.5


def test_the_seed_decides(family: str) -> None:
    first, again, other = (np.stack([each.image for each in drawn(family, seed)]) for seed in (3, 3, 4))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert len({each.tobytes() for each in first}) > 1


def test_its_control_is_the_one_of_its_kind(family: str) -> None:
    knob = {"vae": "temperature", "dagan": "temperature", "ddpm": "none"}.get(family.partition("-")[0], "guidance")
    assert abilities_of(family).control == knob
