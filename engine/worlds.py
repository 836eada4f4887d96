"""The worlds of drawings: what is drawn, and which critics and families know it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.weights import SHIPPED, read_card

CHARACTERS, SKETCHES = "characters", "sketches"


@dataclass(frozen=True)
class World:
    """One world, and the names of its models."""

    name: str
    features: str
    """The critic that originality is measured by."""
    recognizer: str
    """The critic that recognizability is measured by."""
    foils: str
    """The bank of other drawings of this world."""
    family: str
    """The one that draws where nobody has asked for another."""

    @property
    def models(self) -> tuple[str, str, str]:
        """Everything that judging in this world needs."""
        return self.features, self.recognizer, self.foils


WORLDS = {
    CHARACTERS: World(CHARACTERS, "simclr", "prototypical", "foils", "cfgdm"),
    SKETCHES: World(SKETCHES, "simclr-sketches", "prototypical-sketches", "foils-sketches", "cfgdm-sketches"),
}
"""By name: signs that are written (Omniglot), and things that are sketched (Quick, Draw!)."""


def world_named(name: str) -> World:
    """EngineError where there is no such world."""
    try:
        return WORLDS[name]
    except KeyError as error:
        raise EngineError(f"There is no world {name!r}", f"choose one of {', '.join(WORLDS)}") from error


def world_told(card: Mapping[str, Any]) -> World:
    """The world that a card names as "world"; that of characters where it names none."""
    return world_named(str(card.get("world", CHARACTERS)))


def world_of(family: str, models: Path | None = None) -> str:
    """Name of a family's world, by its card in a folder (default: those shipped).

    A family that has no readable card there is taken to draw characters: it is for others to say that it is gone.
    """
    try:
        return world_told(read_card((models or SHIPPED) / f"{family}.json").card).name
    except (EngineError, OSError):
        return CHARACTERS


def installed_worlds(models: Path | None = None) -> tuple[str, ...]:
    """Names of the worlds that a folder (default: those shipped) has the critics and the usual family of."""
    folder = models or SHIPPED
    return tuple(
        world.name
        for world in WORLDS.values()
        if all((folder / f"{name}.json").is_file() for name in (*world.models, world.family))
    )
