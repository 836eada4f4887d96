import numpy as np
import pytest

from engine import GenerationRequest, Variation
from engine.abilities import abilities_of
from engine.engine import Engine, open_network
from engine.frame import exemplar_from_strokes
from engine.messages import Image, Scores, Stroke
from engine.recipe import Recipe, recipe_from_card
from engine.weights import find_model

pytestmark = pytest.mark.weights

HOOK = Stroke(np.array([[20, 10], [20, 80], [50, 90], [80, 60]], np.float32))


class Unjudged:
    def scores(self, images: Image, exemplar: Image) -> list[Scores]:
        return [Scores(0.0, 0.0)] * len(images)


def drawn(family: str, recipe: Recipe, guidance: float) -> Image:
    engine = Engine(family, open_network(family, threads=1)[0], Unjudged(), recipe)
    exemplar = exemplar_from_strokes([HOOK], 105, 105, 3.0)
    request = GenerationRequest(exemplar, count=2, guidance=guidance, family=family)
    return np.stack([event.image for event in engine.generate(request) if isinstance(event, Variation)])


def test_ddpm_shares_the_weights_of_cfgdm_and_says_so() -> None:
    ddpm, cfgdm = find_model("ddpm"), find_model("cfgdm")
    assert (ddpm.file, ddpm.sha256) == (cfgdm.file, cfgdm.sha256)
    assert ddpm.card["sha256"] == cfgdm.card["sha256"]
    assert "weights are those of cfgdm" in ddpm.card["note"]


def test_ddpm_can_be_steered_by_nothing() -> None:
    abilities = abilities_of("ddpm")
    assert (abilities.control, abilities.strongest_guidance) == ("none", 0)
    assert not abilities.asks_originality
    assert not abilities.has_maps


@pytest.mark.slow
def test_ddpm_draws_as_cfgdm_does_unguided_and_unasked() -> None:
    recipe = recipe_from_card(find_model("ddpm").card)
    ours = drawn("ddpm", recipe, guidance=1.0)  # what is asked where nobody asks, which nothing comes of
    assert np.array_equal(ours, drawn("cfgdm", Recipe(steps=12), guidance=0.0))
    assert not np.array_equal(ours, drawn("cfgdm", Recipe(steps=12), guidance=1.0))
