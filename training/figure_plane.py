"""Figure 2 of the paper with this project's figures: `python -m training.figure_plane --out report`.

Every family's diversity and recognizability, in the world of characters and in that of sketches: filled marks are
measured here, at the usual strength of a family's knob and, smaller, at all others; open marks are the published ones
(Boutin et al. 2023, figure 2), by other critics and networks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from training.command_line import fill
from training.figure_data import Point, own_points, published_points
from training.figure_style import COLOURS, MARKS, NAMES, legend_of, look, world_panels, write
from training.own_points import HUMAN, REFERENCE


@dataclass(frozen=True)
class PlaneFigureConfig:
    """Where the numbers are, and where the figure goes."""

    out: Path = Path("report")
    reference: Path = REFERENCE


def main(config: PlaneFigureConfig) -> None:
    """Write figure_plane.svg and figure_plane.pdf."""
    with look():
        write(figure(own_points(config.reference), published_points(config.reference)), config.out / "figure_plane")


def figure(own: Sequence[Point], published: Sequence[Point]) -> Figure:
    """A panel for each world."""
    result = Figure(figsize=(7.2, 3.7), layout="constrained")
    panels = world_panels(result, "diversity", share=True)
    for world, axes in panels:
        draw_published(axes, [each for each in published if each.world == world])
        for kind in NAMES:
            draw_family(axes, [each for each in own if (each.world, each.kind) == (world, kind)])
    panels[0][1].set_ylim(top=100.5)  # when all is drawn, as the limits of both stay from here on
    kinds = {each.kind for each in (*own, *published)}
    marks = [
        Line2D([], [], color="0.3", marker="o", linestyle="", markersize=6, label="measured here"),
        Line2D([], [], color="0.3", marker="o", linestyle="", markersize=3, alpha=0.6, label="at other strengths"),
        Line2D([], [], color="0.3", marker="o", linestyle="", fillstyle="none", markersize=6, label="published"),
    ]
    result.legend(handles=[*legend_of(sorted(kinds)), *marks], loc="outside lower center", ncols=5, columnspacing=1.2)
    return result


def draw_published(axes: Axes, points: Sequence[Point]) -> None:
    for each in points:
        size = 9 if each.kind == HUMAN else 6
        axes.plot(
            each.diversity,
            each.recognizability,
            MARKS[each.kind],
            color=COLOURS[each.kind],
            fillstyle="none",
            markersize=size,
        )


def draw_family(axes: Axes, points: Sequence[Point]) -> None:
    """A family's cloud: a thin line along its knob, and the usual strength with its 95 % intervals."""
    along = sorted(
        (each for each in points if not each.steps and each.value is not None), key=lambda each: each.value or 0
    )
    for each in [*along, *(other for other in points if other.steps)]:
        axes.plot(
            each.diversity, each.recognizability, MARKS[each.kind], color=COLOURS[each.kind], markersize=3, alpha=0.6
        )
    if along:
        line = [each.diversity for each in along], [each.recognizability for each in along]
        axes.plot(*line, color=COLOURS[along[0].kind], linewidth=0.8, alpha=0.5)
    for each in points:
        if each.is_usual:
            draw_usual(axes, each)


def draw_usual(axes: Axes, each: Point) -> None:
    spans = [
        [[middle - low], [high - middle]]
        for middle, low, high in zip((each.diversity, each.recognizability), each.low, each.high, strict=True)
    ]
    axes.errorbar(
        each.diversity,
        each.recognizability,
        xerr=spans[0],
        yerr=spans[1],
        fmt=MARKS[each.kind],
        color=COLOURS[each.kind],
        markersize=10 if each.kind == HUMAN else 6.5,
        markeredgecolor="white",
        markeredgewidth=0.6,
        elinewidth=1,
        zorder=4,
    )


if __name__ == "__main__":
    main(fill(PlaneFigureConfig))
