"""The colours of a report: those of the window's theme, by what they are for, on paper and in the dark."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Colour:
    """One colour, and what takes its place in the dark."""

    light: str
    dark: str


COLOURS = {
    "window": Colour("#f4f2ee", "#23221f"),
    "paper": Colour("#fdfcfa", "#1a1917"),
    "ink": Colour("#1f1e1c", "#ece8e1"),
    "faint": Colour("#6e6a63", "#a39d93"),
    "rule": Colour("#d5d1c8", "#48453f"),
    "accent": Colour("#bb4526", "#e8845f"),
    "machine": Colour("#1a5ee8", "#7998db"),
    "hand": Colour("#bb4526", "#e8845f"),
    "human": Colour("#6a665f", "#b3ada3"),
    # the machine's blue from faint to deep, as guidance grows
    "guided-0": Colour("#8fb1f3", "#4a6198"),
    "guided-1": Colour("#5688ee", "#6582c2"),
    "guided-2": Colour("#1a5ee8", "#7998db"),
    "guided-3": Colour("#1445a8", "#a5bdf0"),
    "guided-4": Colour("#0b2a69", "#dbe5fc"),
    # the kinds of importance map; unlike each other in lightness as well as in hue
    "guidance": Colour("#1a5ee8", "#7998db"),
    "guided-score": Colour("#7326b4", "#b98ae8"),
    "occlusion": Colour("#bd7800", "#fac516"),
    "clicks": Colour("#bb4526", "#e8845f"),
    "random": Colour("#8c877e", "#8b8479"),
}
GUIDED = tuple(name for name in COLOURS if name.startswith("guided-") and name[-1].isdigit())
"""From weak to strong."""
