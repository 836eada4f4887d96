"""How long the way of a generation is, told before it begins."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.generation import all_steps
from engine.messages import GenerationRequest
from engine.recipe import Recipe, recipe_from_card
from engine.weights import SHIPPED, read_card


def planned_steps(request: GenerationRequest, models: Path | None = None) -> int:
    """The `steps` that previews of the request will count, by the family's card in a folder (default: those shipped).

    A family that has no readable card there is taken to like the usual recipe: it is for others to say that it is gone.
    """
    recipe = recipe_or_usual(known_card(request.family, models or SHIPPED))
    return all_steps(request.count, request.steps or recipe.steps, recipe)


def recipe_or_usual(card: Mapping[str, Any]) -> Recipe:
    """How a card says that its model is sampled; the usual recipe where it asks for what is unknown here."""
    try:
        return recipe_from_card(card)
    except EngineError:
        return Recipe()


def known_card(family: str, folder: Path) -> Mapping[str, Any]:
    """The family's card in a folder; empty where there is no readable one."""
    try:
        return read_card(folder / f"{family}.json").card
    except (EngineError, OSError):
        return {}
