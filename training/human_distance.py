"""How far machines are from people in the plane, which says how much they draw as people do (Boutin et al. 2023)."""

from collections.abc import Mapping
from math import hypot

from training.plane import Estimate

Figures = Mapping[str, Estimate]


def distance(machine: Figures, human: Figures, horizontal: str = "diversity") -> float:
    """Between the two points; both axes in their own units, recognizability as 0..1.

    `horizontal` is "diversity", as in the papers' planes, or "originality", as in the program's.
    """
    across = machine["recognizability"].mean - human["recognizability"].mean
    return hypot(machine[horizontal].mean - human[horizontal].mean, across)


def distance_table(figures: Mapping[str, Figures], human: str) -> str:
    """Markdown, the nearest machine first."""
    rows = ["| drawer | distance to humans in diversity and recognizability | in originality and recognizability |"]
    rows.append("|---|---|---|")
    machines = {name: each for name, each in figures.items() if name != human}
    for name, each in sorted(machines.items(), key=lambda pair: distance(pair[1], figures[human])):
        both = (distance(each, figures[human], axis) for axis in ("diversity", "originality"))
        rows.append(f"| {name} | " + " | ".join(f"{one:.3f}" for one in both) + " |")
    return "\n".join(rows) + "\n"
