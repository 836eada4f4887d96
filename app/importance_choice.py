"""Which importance map is looked at, and how it is shown."""

from dataclasses import dataclass

GENERATOR_MAPS = ("guidance", "guided-score")
"""Come with every variation that was drawn with guidance."""
CRITIC_MAPS = ("occlusion",)
"""Asked of the recognizer, drawing by drawing."""
HUMAN_MAP = "clicks"
"""Where people clicked who helped the recognizer."""
KINDS = (*GENERATOR_MAPS, *CRITIC_MAPS, HUMAN_MAP)
"""All that are offered, in this order."""
HEAT, INK = "heat", "ink"
"""Styles: colours over the paper, or the strokes themselves coloured."""


@dataclass(frozen=True)
class ImportanceChoice:
    """Kind and look of the maps over all drawings."""

    is_shown: bool = False
    kind: str = "guidance"
    style: str = HEAT
    opacity: float = 0.75
    """0..1, of colours over the paper."""
