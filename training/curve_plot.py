"""Generalization curves as a vector picture."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from training.plane import Estimate


def plot(
    curves: Mapping[str, Sequence[Estimate]],
    originality: Sequence[float],
    points: Mapping[str, Mapping[str, Estimate]],
    path: Path,
) -> None:
    """Recognizability over originality, a curve with its interval and the mean as a dot for each drawer."""
    figure = Figure(figsize=(7, 4.6), layout="constrained")
    axes = figure.subplots()
    for number, (name, curve) in enumerate(curves.items()):
        colour = "black" if number == 0 else f"C{number - 1}"
        mean, low, high = (100 * np.array([getattr(e, k) for e in curve]) for k in ("mean", "low", "high"))
        axes.fill_between(originality, low, high, color=colour, alpha=0.12, linewidth=0)
        axes.plot(originality, mean, color=colour, linewidth=2.4 if number == 0 else 1.5, label=name)
        point = points[name]
        axes.plot(point["originality"].mean, 100 * point["recognizability"].mean, "o", color=colour, markersize=5)
    axes.set_xlabel("originality (bins of equally many human drawings)")
    axes.set_ylabel("recognizability, % (20-way)")
    axes.grid(alpha=0.25)
    axes.legend(frameon=False)
    figure.savefig(path)
