"""What may be asked of a family, told before anything is asked."""

from dataclasses import dataclass
from pathlib import Path

from engine.step_count import known_recipe
from engine.weights import SHIPPED


@dataclass(frozen=True)
class Abilities:
    """As the family's card tells them."""

    steps: tuple[int, ...] = ()
    """The only numbers of steps that can be asked for; () = any."""
    usual_steps: int = 12
    """What it takes where nobody asks."""
    strongest_guidance: float = 3.0
    has_maps: bool = True
    """Whether guided variations come with importance maps: a network of leaps makes one pass, and has none to tell."""


def abilities_of(family: str, models: Path | None = None) -> Abilities:
    """Of a family in a folder (default: those shipped); one without a readable card is taken for a usual one."""
    recipe = known_recipe(family, models or SHIPPED)
    return Abilities(tuple(sorted(recipe.landings)), recipe.steps, recipe.strongest_guidance, not recipe.landings)
