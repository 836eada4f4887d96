"""What the user has set for the next generation."""

from dataclasses import dataclass, replace

from engine import Abilities, Exemplar, GenerationRequest

SEEDS = 2**32
"""Seeds are below this."""


@dataclass(frozen=True)
class GenerationSettings:
    """Everything of a request but the exemplar."""

    family: str = "cfgdm"
    count: int = 24
    guidance: float = 1.0
    """0..3, original to recognizable."""
    steps: int | None = None
    """None = what the family's card recommends."""
    seed: int = 0
    is_seed_locked: bool = True
    """Whether Generate keeps the seed; otherwise it takes the next."""
    originality: float | None = None
    """0..2, how original the variations shall become; None = as people's are."""
    temperature: float = 1.0
    """0..2, how far from the mean a latent family draws its latents."""

    def for_another_set(self) -> "GenerationSettings":
        """The same with the next seed, unless that is locked."""
        return self if self.is_seed_locked else replace(self, seed=(self.seed + 1) % SEEDS)

    def fitted(self, can: Abilities) -> "GenerationSettings":
        """The same without what the family has no use for, so that nothing is recorded that did nothing."""
        is_guided, is_warm = can.control == "guidance", can.control == "temperature"
        return replace(
            self,
            guidance=min(self.guidance, can.strongest_guidance) if is_guided else 0.0,
            temperature=self.temperature if is_warm else 1.0,
            originality=self.originality if can.asks_originality else None,
            steps=self.steps if not can.steps or self.steps in can.steps else None,
        )

    def request(self, exemplar: Exemplar, ticket: int = 0, first_index: int = 0) -> GenerationRequest:
        return GenerationRequest(
            exemplar,
            count=self.count,
            guidance=self.guidance,
            steps=self.steps,
            originality=self.originality,
            temperature=self.temperature,
            seed=self.seed,
            first_index=first_index,
            family=self.family,
            ticket=ticket,
        )
