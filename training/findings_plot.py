"""The three findings as one vector picture."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from training.findings_curves import MEAN, Order, Reach
from training.findings_maps import PlayerFigures
from training.plane import Estimate, Floats

COLOURS = ("black", "C0", "C1", "C2")


def plot(
    order: Order, found: Mapping[float, Reach], human: Reach, players: Mapping[str, PlayerFigures], path: Path
) -> None:
    """Curves, range and height by guidance, and clicks beside maps; all intervals are 95 %."""
    figure = Figure(figsize=(10, 7.6), layout="constrained")
    (curves, reach), (height, clicks) = figure.subplots(2, 2)
    _curves(curves, order)
    _reach(reach, found, human)
    _height(height, found, human)
    _clicks(clicks, players)
    with mpl.rc_context({"svg.hashsalt": "otherhand"}):  # the same figures give the same file
        figure.savefig(path, metadata={"Date": None})


def _curves(axes: Axes, order: Order) -> None:
    for colour, (name, bins) in zip(COLOURS, order.heights.items(), strict=False):
        mean, low, high = _ends(bins[:MEAN])
        axes.fill_between(order.middles, low, high, color=colour, alpha=0.12, linewidth=0)
        axes.plot(order.middles, mean, "o-", color=colour, markersize=3.5, label=name)
    axes.set(xlabel="originality", ylabel="recognizability, %", title="1  The order of the curves")
    axes.legend(frameon=False)
    axes.grid(alpha=0.25)


def _reach(axes: Axes, found: Mapping[float, Reach], human: Reach) -> None:
    reached = np.array([[each.mean for each in reach.quantiles] for reach in found.values()])
    guidance = list(found)
    axes.vlines(guidance, reached[:, 0], reached[:, -1], color="C0", linewidth=1.5)
    axes.vlines(guidance, reached[:, 1], reached[:, -2], color="C0", linewidth=7, alpha=0.45)
    axes.plot(guidance, reached[:, 2], "o", color="C0", label="median, half and 90 % of the drawings")
    people = [each.mean for each in human.quantiles]
    axes.axhspan(people[0], people[-1], color="black", alpha=0.07, label="90 % of people's drawings")
    axes.axhline(people[2], color="black", linewidth=1)
    axes.set(xlabel="guidance", ylabel="originality", title="2  Guidance shortens the range ...")
    axes.legend(frameon=False)


def _height(axes: Axes, found: Mapping[float, Reach], human: Reach) -> None:
    kinds = {"of all drawings": "recognizability", "at equal originality": "height", "the same, one alphabet": "within"}
    for colour, (label, name) in zip(("C0", "C1", "C2"), kinds.items(), strict=True):
        mean, low, high = _ends([getattr(each, name) for each in found.values()])
        axes.errorbar(list(found), mean, [mean - low, high - mean], fmt="o-", color=colour, capsize=3, label=label)
        axes.axhline(100 * getattr(human, name).mean, color=colour, linestyle=":", linewidth=1)
    axes.set(xlabel="guidance", ylabel="recognizability, %", title="... and lifts the curve (people: dotted)")
    axes.legend(frameon=False)
    axes.grid(alpha=0.25)


def _clicks(axes: Axes, players: Mapping[str, PlayerFigures]) -> None:
    names = list(next(iter(players.values())).correlation)
    for number, (colour, (label, player)) in enumerate(zip(COLOURS[1:], players.items(), strict=True)):
        mean, low, high = _ends([player.correlation[name] for name in names], 1)
        rows = np.arange(len(names)) + 0.2 * (number - 1)
        axes.errorbar(mean, rows, xerr=[mean - low, high - mean], fmt="o", color=colour, capsize=2, label=label)
        axes.axvline(player.ceiling.mean, color=colour, linestyle=":", linewidth=1)
    axes.axvline(0, color="grey", linewidth=0.8)
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.set(xlabel="rank correlation with clicks (ceilings: dotted)", title="3  Scripted clicks beside maps")
    axes.legend(frameon=False, loc="lower right", fontsize="small")
    axes.grid(alpha=0.25, axis="x")


def _ends(estimates: Sequence[Estimate], unit: float = 100) -> tuple[Floats, ...]:
    return tuple(unit * np.array([getattr(e, name) for e in estimates]) for name in ("mean", "low", "high"))
