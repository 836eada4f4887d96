"""Figure 3 of the paper with this project's figures: `python -m training.figure_curves --out report`.

Generalization curves: how recognizable drawings are by how original they are, of people and of every family at the
usual strength of its knob, with 95 % intervals over classes. Dashed lines are the published ones (Boutin et al. 2023,
figure 3b), whose originality is another critic's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from training.command_line import fill
from training.figure_data import USUAL, Curve, own_curves, published_curves
from training.figure_style import COLOURS, MARKS, NAMES, legend_of, look, world_panels, write
from training.own_points import HUMAN, REFERENCE

PUBLISHED = "figure 3b"


@dataclass(frozen=True)
class CurvesFigureConfig:
    """Where the numbers are, and where the figure goes."""

    out: Path = Path("report")
    reference: Path = REFERENCE


def main(config: CurvesFigureConfig) -> None:
    """Write figure_curves.svg and figure_curves.pdf."""
    with look():
        curves = own_curves(config.reference), published_curves(config.reference, PUBLISHED)
        write(figure(*curves), config.out / "figure_curves")


def figure(own: Sequence[Curve], published: Sequence[Curve]) -> Figure:
    """A panel for each world."""
    result = Figure(figsize=(7.2, 3.7), layout="constrained")
    usual = [each for each in own if each.value in (None, USUAL)]
    for world, axes in world_panels(result, "originality"):
        for each in published:
            if each.world == world:
                draw(axes, each, linestyle=(0, (4, 2)), markerfacecolor="white")
        for each in sorted(usual, key=lambda one: one.kind == HUMAN):
            if each.world == world:
                draw(axes, each)
        axes.set_ylim(top=100.8)
    kinds = {each.kind for each in (*usual, *published)}
    lines = [
        Line2D([], [], color="0.3", label="measured here"),
        Line2D([], [], color="0.3", linestyle=(0, (4, 2)), label="published"),
    ]
    result.legend(handles=[*legend_of(sorted(kinds)), *lines], loc="outside lower center", ncols=6)
    return result


def draw(axes: Axes, curve: Curve, **how: object) -> None:
    colour, width = COLOURS[curve.kind], 2.2 if curve.kind == HUMAN else 1.3
    if curve.low:
        axes.fill_between(curve.originality, curve.low, curve.high, color=colour, alpha=0.1, linewidth=0)
    axes.plot(
        curve.originality,
        curve.recognizability,
        color=colour,
        marker=MARKS[curve.kind],
        markersize=3.5,
        linewidth=width,
        label=NAMES[curve.kind],
        **how,  # type: ignore[arg-type]
    )


if __name__ == "__main__":
    main(fill(CurvesFigureConfig))
