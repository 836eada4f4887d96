"""The table of the figures: people and every family of a world, measured here, with the published values beside."""

from dataclasses import dataclass
from pathlib import Path

from app.own_reference import OwnPoint, read_own_points, usual_points
from app.plane_layers import family_key
from app.reference import DATASETS, HUMAN, REFERENCE, PublishedLevel, read_levels
from app.theme import FAMILIES
from engine import CHARACTERS


@dataclass(frozen=True)
class FigureRow:
    """One drawer."""

    family: str
    """Its kind, or `HUMAN`."""
    own: OwnPoint | None
    """At its usual setting; None = it was not measured here."""
    published: PublishedLevel | None


def figure_rows(world: str = CHARACTERS, folder: Path = REFERENCE) -> list[FigureRow]:
    """People first, then families as the legend has them; OSError, KeyError or ValueError if a file is unreadable."""
    own = {point.family: point for point in usual_points(read_own_points(world, folder))}
    published = {family_key(level.family): level for level in read_levels(DATASETS[world], folder)}
    order = [HUMAN, *(family for family in FAMILIES if family != HUMAN)]
    return [
        FigureRow(family, own.get(family), published.get(family))
        for family in order
        if family in own or family in published
    ]
