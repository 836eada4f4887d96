"""The search for variations that land in a region of the plane: guidance, originality and seeds are tried in turn."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A box on the plane, in its units."""

    originality: tuple[float, float]
    """Least and most."""
    recognizability: tuple[float, float]
    """Least and most, 0..1."""


@dataclass(frozen=True)
class AimProgress:
    """How a search stands."""

    region: Region
    tries: int = 0
    """Variations drawn for it so far."""
    found: int = 0
    wanted: int = 12
    is_over: bool = False
    """Whether enough were found (`found` >= `wanted`), or it gave up."""
