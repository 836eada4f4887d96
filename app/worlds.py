"""The worlds of drawings as names of families tell them: what is drawn, by which kind of machine."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from engine import CHARACTERS, SKETCHES, WORLDS

SUFFIX = "-sketches"
"""What the name of a family that sketches things adds to that of the same kind that writes characters."""


def kind_of(family: str) -> str:
    """The family's name without its world."""
    return family.removesuffix(SUFFIX)


def in_world(family: str, world: str) -> str:
    """The family of the same kind that draws in that world."""
    return kind_of(family) + (SUFFIX if world == SKETCHES else "")


def named_world(family: str) -> str:
    """The world that a family's name tells."""
    return SKETCHES if family.endswith(SUFFIX) else CHARACTERS


def offered_worlds(families: Sequence[str]) -> list[str]:
    """The worlds of which a family is installed, in their order; that of characters always."""
    there = {CHARACTERS, *map(named_world, families)}
    return [world for world in WORLDS if world in there]


def world_name(world: str) -> str:
    """The words for a world; one unknown is called as it is."""
    words = {
        CHARACTERS: QCoreApplication.translate("World", "Characters"),
        SKETCHES: QCoreApplication.translate("World", "Sketches"),
    }
    return words.get(world, world)
