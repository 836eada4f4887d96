"""What may be asked of a family, told before anything is asked."""

from dataclasses import dataclass
from pathlib import Path

from engine.recipe import Control
from engine.step_count import known_card, recipe_or_usual
from engine.weights import SHIPPED


@dataclass(frozen=True)
class Abilities:
    """As the family's card tells them."""

    steps: tuple[int, ...] = ()
    """The only numbers of steps that can be asked for; () = any."""
    usual_steps: int = 12
    """What it takes where nobody asks."""
    strongest_guidance: float = 3.0
    """0 where there is no guidance."""
    has_maps: bool = True
    """Whether its variations come with importance maps: they need guidance, and two passes that can be told apart."""
    control: Control = "guidance"
    """What steers it between original and recognizable; a request's other strength does nothing."""
    world: str = "characters"
    """What it draws: "characters" or "sketches"."""
    asks_originality: bool = True
    """Whether it can be asked how original its drawings shall become."""


def abilities_of(family: str, models: Path | None = None) -> Abilities:
    """Of a family in a folder (default: those shipped); one without a readable card is taken for a usual one."""
    folder = models or SHIPPED
    card = known_card(family, folder)
    recipe = recipe_or_usual(card)
    return Abilities(
        recipe.known_steps,
        recipe.steps,
        recipe.strongest_guidance,
        has_maps=recipe.control == "guidance" and not recipe.known_steps,
        control=recipe.control,
        world=str(card.get("world", "characters")),
        asks_originality=bool(recipe.originality) or not card,
    )
