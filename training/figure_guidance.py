"""Figure 4 of the paper with this project's figures: `python -m training.figure_guidance --out report`.

What guidance does to CFGDM's generalization curve: it lifts it and shortens its range. Lines are measured here; open
circles are the ends of the published curves (Boutin et al. 2023, figure 4), whose originality is another critic's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.colors import Colormap
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from training.command_line import fill
from training.figure_curves import draw
from training.figure_data import Curve, own_curves, published_curves
from training.figure_style import look, world_panels, write
from training.own_points import HUMAN, REFERENCE

FAMILY, STRONGEST = "cfgdm", 2.0
PUBLISHED = "figure 4"


@dataclass(frozen=True)
class GuidanceFigureConfig:
    """Where the numbers are, and where the figure goes."""

    out: Path = Path("report")
    reference: Path = REFERENCE


def main(config: GuidanceFigureConfig) -> None:
    """Write figure_guidance.svg and figure_guidance.pdf."""
    with look():
        curves = own_curves(config.reference), published_curves(config.reference, PUBLISHED)
        write(figure(*curves), config.out / "figure_guidance")


def figure(own: Sequence[Curve], published: Sequence[Curve]) -> Figure:
    """A panel for each world."""
    result = Figure(figsize=(7.2, 3.4), layout="constrained")
    strengths = sorted({each.value for each in own if each.kind == FAMILY and each.value is not None})
    colours = {value: colour_of(value) for value in strengths}
    for world, axes in world_panels(result, "originality"):
        for each in own:
            if each.world == world:
                draw_own(axes, each, colours)
        for each in published:
            if each.world == world and each.value is not None:
                draw_published(axes, each)
        axes.set_ylim(top=100.8)
    lines = [Line2D([], [], color=colours[value], label=f"guidance {value:g}") for value in strengths]
    others = [
        Line2D([], [], color="#1f1e1c", marker="h", linewidth=2.2, label="humans"),
        Line2D([], [], color="0.3", marker="o", fillstyle="none", linestyle="", label="published ends"),
    ]
    result.legend(handles=[*lines, *others], loc="outside lower center", ncols=4)
    return result


def colour_of(value: float) -> tuple[float, float, float, float]:
    """From light to dark blue as guidance grows."""
    shades: Colormap = mpl.colormaps["Blues"]
    return shades(0.35 + 0.6 * min(value, STRONGEST) / STRONGEST)


def draw_own(axes: Axes, curve: Curve, colours: Mapping[float, object]) -> None:
    if curve.kind == HUMAN:
        draw(axes, curve)
    elif curve.kind == FAMILY and curve.value is not None:
        axes.plot(
            curve.originality, curve.recognizability, "o-", color=colours[curve.value], markersize=3, linewidth=1.4
        )


def draw_published(axes: Axes, curve: Curve) -> None:
    """The end of a published curve, with its strength written beside it."""
    assert curve.value is not None
    place = curve.originality[-1], curve.recognizability[-1]
    axes.plot(*place, "o", color=colour_of(curve.value), fillstyle="none", markersize=6)
    axes.annotate(f"{curve.value:g}", place, (4, 3), textcoords="offset points", fontsize=7)


if __name__ == "__main__":
    main(fill(GuidanceFigureConfig))
