"""The same kind of machine in two qualities: live, in a few leaps, and careful, in many steps."""

from collections.abc import Sequence
from enum import Enum

from app.generation_settings import GenerationSettings

SUFFIX = "-live"
"""What the name of a live family adds to that of the careful one that taught it."""


class Quality(Enum):
    """How a family draws."""

    LIVE = "live"
    CAREFUL = "careful"


def quality_of(family: str) -> Quality:
    return Quality.LIVE if family.endswith(SUFFIX) else Quality.CAREFUL


def in_quality(family: str, quality: Quality) -> str:
    """The family of the same kind that draws in that quality."""
    kind = family.removesuffix(SUFFIX)
    return kind + SUFFIX if quality is Quality.LIVE else kind


def kinds(families: Sequence[str]) -> list[str]:
    """Families without those that are the live quality of another one."""
    return [each for each in families if each.removesuffix(SUFFIX) == each or each.removesuffix(SUFFIX) not in families]


def usual_family(families: Sequence[str], quality: Quality = Quality.LIVE) -> str:
    """What a new window draws with: in that quality, if it is installed."""
    usual = GenerationSettings().family
    wanted = in_quality(usual, quality)
    return wanted if wanted in families else usual
