"""How the figures of the plane look: colours and names of the drawers, and the files that they are written to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from engine.worlds import CHARACTERS, SKETCHES, WORLDS

COLOURS = {
    "human": "#1f1e1c",
    "cfgdm": "#1a5ee8",
    "cfgdm-live": "#00075e",
    "ddpm": "#005667",
    "fsdm": "#7326b4",
    "vae-ns": "#49974f",
    "vae-stn": "#bd7800",
    "dagan-un": "#580e32",
    "dagan-rn": "#4e3318",
}
"""By family, as the program's window has them on light paper; people are darker in print."""
NAMES = {
    "human": "humans",
    "cfgdm": "CFGDM",
    "cfgdm-live": "CFGDM, live",
    "ddpm": "DDPM",
    "fsdm": "FSDM",
    "vae-ns": "VAE-NS",
    "vae-stn": "VAE-STN",
    "dagan-un": "DA-GAN-UN",
    "dagan-rn": "DA-GAN-RN",
}
MARKS = {
    "human": "h",
    "cfgdm": "o",
    "cfgdm-live": "<",
    "ddpm": "s",
    "fsdm": "d",
    "vae-ns": "^",
    "vae-stn": "v",
    "dagan-un": "P",
    "dagan-rn": "X",
}
"""As the program's window has them."""
WORLD_NAMES = {CHARACTERS: "characters (Omniglot)", SKETCHES: "sketches (Quick, Draw!)"}
LOOK: dict[Any, Any] = {
    "svg.hashsalt": "otherhand",  # the same figures give the same file
    "pdf.fonttype": 42,
    "font.family": "DejaVu Sans",
    "font.size": 8.5,
    "axes.titlesize": 9.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
}


@contextmanager
def look() -> Iterator[None]:
    """Figures that are made inside look alike."""
    with mpl.rc_context(LOOK):
        yield


def kind_of(family: str) -> str:
    """The family whatever it draws: "cfgdm" of "cfgdm-sketches"."""
    return family.removesuffix(f"-{SKETCHES}")


def write(figure: Figure, path: Path) -> None:
    """The figure as `path`.svg and `path`.pdf, without the time at which it was made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path.with_suffix(".svg"), metadata={"Date": None})
    figure.savefig(path.with_suffix(".pdf"), metadata={"CreationDate": None})


def legend_of(kinds: list[str]) -> list[Line2D]:
    """A mark for each family, in the order of `NAMES`."""
    return [
        Line2D([], [], color=COLOURS[kind], marker=MARKS[kind], linestyle="", label=NAMES[kind], markersize=6)
        for kind in NAMES
        if kind in kinds
    ]


def world_panels(figure: Figure, horizontal: str, share: bool = False) -> list[tuple[str, Axes]]:
    """A prepared panel for each world, beside each other; they may share both scales."""
    panels = list(zip(WORLDS, figure.subplots(1, len(WORLDS), sharex=share, sharey=share), strict=True))
    for letter, (world, axes) in zip("ab", panels, strict=True):
        prepare(axes, f"{letter}  {WORLD_NAMES[world]}", horizontal)
    panels[1][1].set_ylabel("")
    return panels


def prepare(axes: Axes, title: str, horizontal: str) -> None:
    """Titles and a light grid; upwards is recognizability."""
    axes.set_title(title, loc="left", weight="bold")
    axes.set(xlabel=horizontal, ylabel="recognizability, %")
    axes.grid(alpha=0.2, linewidth=0.6)
    axes.set_axisbelow(True)
