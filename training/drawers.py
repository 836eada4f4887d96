"""The machines that a report sets beside each other."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Drawer:
    """A family, and in how many steps it draws."""

    family: str
    steps: int = 0
    """0 = as the card recommends."""

    def name(self, guidance: float) -> str:
        """What it is called at that guidance, e.g. "cfgdm-live 1, 2 steps"."""
        return f"{self.family} {guidance:g}" + (f", {self.steps} steps" if self.steps else "")


def drawer(text: str, steps: int = 0) -> Drawer:
    """`family` (in `steps`) or `family:steps`; ValueError where those are no number."""
    family, _, own = text.partition(":")
    return Drawer(family, int(own) if own else steps)
