"""Which importance map is looked at, and how it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass

import engine

GENERATOR_MAPS = ("guidance", "guided-score")
"""Come with every variation that was drawn with guidance."""
CRITIC_MAPS = ("occlusion",)
"""Asked of the recognizer, drawing by drawing, on every machine."""
TORCH_MAPS = ("integrated-gradients", "captum-occlusion")
"""Asked of it as well where torch and captum are installed."""
HUMAN_MAP = "clicks"
"""Where people clicked who helped the recognizer."""
EVERY_KIND = (*GENERATOR_MAPS, *CRITIC_MAPS, *TORCH_MAPS, HUMAN_MAP)
HEAT, INK = "heat", "ink"
"""Styles: colours over the paper, or the strokes themselves coloured."""


GRAIN: Mapping[str, float] = {"occlusion": 3.0, "captum-occlusion": 2.0}
"""Pixels of the model's frame that a kind of map can tell apart, which hides patches; others tell each pixel."""


@dataclass(frozen=True)
class ImportanceChoice:
    """Kind and look of the maps over all drawings."""

    is_shown: bool = False
    kind: str = "guidance"
    style: str = HEAT
    opacity: float = 0.75
    """0..1, of colours over the paper."""


def offered_kinds() -> tuple[str, ...]:
    """The kinds of maps that can be had on this machine, in the order in which they are offered."""
    return (*GENERATOR_MAPS, *filter(asks_recognizer, engine.critic_maps()), HUMAN_MAP)


def asks_recognizer(kind: str) -> bool:
    """Whether that kind of map is made by the recognizer when it is asked for."""
    return kind in CRITIC_MAPS or kind in TORCH_MAPS
