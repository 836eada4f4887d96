import pytest

from engine.errors import EngineError
from engine.recipe import Recipe, recipe_from_card
from engine.schedule import Schedule


def test_a_card_says_how_its_family_is_sampled() -> None:
    sampling = {"steps": 8, "solver": "heun", "schedule": {"warp": 2.0}, "guidance_interval": [0.2, 1.4]}
    assert recipe_from_card({"sampling": sampling}) == Recipe(8, "heun", Schedule(warp=2.0), (0.2, 1.4))


def test_a_card_need_not_say_it() -> None:
    assert recipe_from_card({}) == Recipe()


def test_sampling_that_is_not_known_is_refused() -> None:
    with pytest.raises(EngineError, match="unknown sampling: churn"):
        recipe_from_card({"sampling": {"churn": 1}})
