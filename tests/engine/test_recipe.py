import numpy as np
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


def test_a_card_says_how_original_variations_are_asked_to_be() -> None:
    recipe = recipe_from_card({"sampling": {"originality": [0.2, 0.4, 1]}})
    assert recipe == Recipe(originality=(0.2, 0.4, 1.0))
    asked = recipe.asked(np.array([0, 0.25, 0.5, 0.75, 1], np.float32))
    assert asked is not None
    assert asked.dtype == np.float32
    assert asked == pytest.approx([0.2, 0.3, 0.4, 0.7, 1.0])


def test_a_network_that_falls_short_is_told_more_within_what_it_was_taught() -> None:
    recipe = recipe_from_card({"sampling": {"originality": [0.5, 0.7], "told": [-0.1, 2], "told_between": [0.6, 1.2]}})
    asked = recipe.asked(np.array([0, 0.5, 1], np.float32))
    assert asked is not None
    assert asked == pytest.approx([0.9, 1.1, 1.2])
    assert recipe.to_tell(np.array([0.1])) == pytest.approx([0.6])


def test_nothing_is_asked_where_the_card_does_not_say_it() -> None:
    assert recipe_from_card({"sampling": {"steps": 8}}).asked(np.array([0.5], np.float32)) is None
