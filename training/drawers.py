"""The machines that a report sets beside each other, and the strengths of their knobs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.recipe import Control


@dataclass(frozen=True)
class Drawer:
    """A family, in how many steps it draws, and at which of its knob's strengths."""

    family: str
    steps: int = 0
    """0 = as the card recommends."""
    values: tuple[float, ...] = ()
    """() = all that a report sweeps over."""

    def name(self, value: float | None) -> str:
        """What it is called at that strength, e.g. "cfgdm-live 1, 2 steps"; None = it has no knob."""
        strength = "" if value is None else f" {value:g}"
        return f"{self.family}{strength}" + (f", {self.steps} steps" if self.steps else "")


def drawer(text: str, steps: int = 0) -> Drawer:
    """`family` (in `steps`), `family:steps`, `family@strength` or `family:steps@strength,strength`.

    ValueError where those are no numbers.
    """
    named, _, values = text.partition("@")
    family, _, own = named.partition(":")
    return Drawer(
        family, int(own) if own else steps, tuple(float(each) for each in values.split(",")) if values else ()
    )


def strengths(each: Drawer, control: Control, swept: Mapping[str, Sequence[float]]) -> Sequence[float | None]:
    """At which of its knob's strengths a drawer draws; (None,) where nothing steers it."""
    return (None,) if control == "none" else each.values or tuple(swept[control])


def knob_told(control: Control, value: float | None) -> dict[str, float]:
    """What a request says of the knob."""
    return {} if value is None else {control: value}
