"""The same kind of machine in two qualities: live, in a few leaps, and careful, in many steps."""

from collections.abc import Sequence
from enum import Enum

from app.generation_settings import GenerationSettings
from app.worlds import in_world, kind_of, named_world
from engine import CHARACTERS

SUFFIX = "-live"
"""What the name of a live family adds to that of the careful one that taught it."""


class Quality(Enum):
    """How a family draws."""

    LIVE = "live"
    CAREFUL = "careful"


def quality_of(family: str) -> Quality:
    return Quality.LIVE if kind_of(family).endswith(SUFFIX) else Quality.CAREFUL


def in_quality(family: str, quality: Quality) -> str:
    """The family of the same kind, and world, that draws in that quality."""
    kind = kind_of(family).removesuffix(SUFFIX)
    return in_world(kind + SUFFIX if quality is Quality.LIVE else kind, named_world(family))


def kinds(families: Sequence[str]) -> list[str]:
    """Families without those that are the live quality of another one."""
    return [
        each
        for each in families
        if quality_of(each) is Quality.CAREFUL or in_quality(each, Quality.CAREFUL) not in families
    ]


def usual_family(families: Sequence[str], quality: Quality = Quality.LIVE, world: str = CHARACTERS) -> str:
    """What a new window draws with: in that quality and world, if it is installed."""
    usual = in_world(GenerationSettings().family, world)
    wanted = in_quality(usual, quality)
    if wanted in families or usual in families:
        return wanted if wanted in families else usual
    return next((each for each in families if named_world(each) == world), GenerationSettings().family)
