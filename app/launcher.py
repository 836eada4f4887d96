"""Which of several processes this one is, as torchrun, accelerate or Slurm tell those that they start."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine import EngineError

WORDS = (("RANK", "WORLD_SIZE", "LOCAL_RANK"), ("SLURM_PROCID", "SLURM_NTASKS", "SLURM_LOCALID"))
"""Environment variables of each launcher: which process, of how many, and which on its machine."""


@dataclass(frozen=True)
class Place:
    """Where a process stands among those that were started together."""

    rank: int = 0
    """0..world - 1."""
    world: int = 1
    local: int = 0
    """The same among those on its own machine."""


def place_among(environment: Mapping[str, str]) -> Place:
    """The first launcher's words that are all there; alone without any. EngineError for words that make no sense."""
    for rank, world, local in WORDS:
        if rank in environment and world in environment:
            place = Place(*(_number(environment, name) for name in (rank, world, local)))
            if not 0 <= place.rank < place.world:
                raise EngineError(f"{rank}={place.rank} is none of {world}={place.world}", "check the launcher")
            return place
    return Place()


def _number(environment: Mapping[str, str], name: str) -> int:
    value = environment.get(name, "0")
    if not value.isdecimal():
        raise EngineError(f"{name}={value} is not a number", "check the launcher")
    return int(value)
