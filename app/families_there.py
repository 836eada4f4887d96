"""Which kinds of machines draw side by side in a world, and which the program knows that are not installed."""

from collections.abc import Sequence

from app.quality import in_quality, kinds, quality_of
from app.theme import DRAWERS, FAMILIES
from app.worlds import in_world, named_world


def families_here(installed: Sequence[str], drawing: str) -> list[str]:
    """Every kind of the world in which `drawing` draws, in its quality where that is installed."""
    own = [each for each in kinds(installed) if named_world(each) == named_world(drawing)]
    alike = [in_quality(each, quality_of(drawing)) for each in own]
    return [fitting if fitting in installed else each for each, fitting in zip(own, alike, strict=True)]


def families_missing(installed: Sequence[str], world: str) -> list[str]:
    """Every kind that the program knows and that does not draw in that world here."""
    known = kinds([in_world(kind, world) for kind in FAMILIES if kind not in DRAWERS])
    return [each for each in known if each not in installed]
