"""How a family likes to be sampled, as its card tells it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.backend import Array
from engine.errors import EngineError
from engine.schedule import Schedule

Control = Literal["guidance", "temperature", "none"]


@dataclass(frozen=True)
class Recipe:
    """Solver, steps and guidance interval that are used where a request does not say."""

    steps: int = 12
    solver: str = "dpm_solver_2m"
    schedule: Schedule = field(default_factory=Schedule)
    guidance_interval: tuple[float, float] = (0.0, 2.0)
    """Angles between which there is guidance."""
    guidance_focus: float = 1.0
    """How many times as strong as asked it is there."""
    originality: tuple[float, ...] = ()
    """Quantiles at equal distances, from the least to the most, of how original variations are asked to be.

    () = they are not asked.
    """
    told: tuple[float, float] = (0.0, 1.0)
    """a and b: the network is told a + b o where variations of originality o are to come out at guidance 1."""
    told_between: tuple[float, float] = (0.0, 2.0)
    """The least and the most that it was taught to be told."""
    landings: Mapping[int, tuple[float, ...]] = field(default_factory=dict)
    """Of a network of leaps: the angles between which so many are made. No other numbers of steps can be asked for."""
    noise: float = 1.0
    """Of a network of leaps: how many times as strong as in training its noise is; what is `told` allows for it."""
    strongest_guidance: float = 3.0
    """gamma may be asked for up to this."""
    is_latent: bool = False
    """Whether it draws in one pass from latents, which temperature spreads, and knows no guidance."""

    @property
    def control(self) -> Control:
        """What steers the family."""
        if self.is_latent:
            return "temperature"
        return "guidance" if self.strongest_guidance > 0 else "none"

    @property
    def known_steps(self) -> tuple[int, ...]:
        """The only numbers of steps that it can make; () = any."""
        return (1,) if self.is_latent else tuple(sorted(self.landings))

    def asked(self, ranks: Array) -> Array | None:
        """What the network is told of variations of ranks (n,), 0..1, in the distribution of originality; (n,)."""
        if not self.originality:
            return None
        at = np.linspace(0, 1, len(self.originality))
        return self.to_tell(np.interp(ranks, at, self.originality))

    def to_tell(self, wanted: NDArray[np.floating]) -> Array:
        """What the network is told where originalities `wanted` (n,) shall come out; (n,)."""
        a, b = self.told
        return np.asarray(np.clip(a + b * wanted, *self.told_between), np.float32)


def recipe_from_card(card: Mapping[str, Any]) -> Recipe:
    """What the card's "sampling" says, e.g. {"steps": 8, "solver": "heun", "schedule": {"warp": 1.5}}.

    A card of "kind": "latent" has one step, and no guidance.
    """
    sampling = dict(card.get("sampling", {}))
    if card.get("kind") == "latent":
        sampling = {"steps": 1, "strongest_guidance": 0.0, "is_latent": True, **sampling}
    unknown = sampling.keys() - {each.name for each in fields(Recipe)}
    if unknown:
        raise EngineError(
            f"A model's card asks for unknown sampling: {', '.join(sorted(unknown))}", "update the program"
        )
    if "schedule" in sampling:
        sampling["schedule"] = Schedule(**sampling["schedule"])
    for name in {"guidance_interval", "told", "told_between"} & sampling.keys():
        first, second = sampling[name]
        sampling[name] = (float(first), float(second))
    if "originality" in sampling:
        sampling["originality"] = tuple(float(each) for each in sampling["originality"])
    if "landings" in sampling:
        sampling["landings"] = {int(leaps): tuple(map(float, at)) for leaps, at in sampling["landings"].items()}
    return Recipe(**sampling)
