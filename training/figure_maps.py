"""Which ink matters to whom, as a figure: `python -m training.figure_maps --out report`.

A column for each character: its exemplar, the model's two importance maps (means over its variations) and the
recognizer's own. Colours go from nothing to a map's strongest place; outlines are the exemplar's ink. Beside each map
stands how far it ranks that ink as the recognizer's does (Spearman's correlation, mean over the columns).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from engine import Engine, Exemplar, GenerationRequest, Image, Variation, mean_maps, open_engine
from engine.blur import blurred
from engine.critic_maps import OCCLUSION
from engine.importance import GUIDANCE, GUIDED_SCORE
from engine.map_agreement import rank_correlation
from engine.weights import SHIPPED
from engine.worlds import CHARACTERS
from training.command_line import fill
from training.figure_style import look, write
from training.findings import critic_map
from training.one_shot_task import read_task
from training.world_classes import HELD_OUT, load_world

ROWS = {GUIDANCE: "guidance map", GUIDED_SCORE: "guided-score map", OCCLUSION: "recognizer's map"}
COLOURS = "YlOrBr"


@dataclass(frozen=True)
class MapsFigureConfig:
    """Whose maps are shown, of how many classes, and where the figure goes."""

    out: Path = Path("report")
    family: str = "cfgdm"
    models: Path = SHIPPED
    world: str = CHARACTERS
    characters: int = 8
    """So many of the classes that nothing has learned from, evenly taken."""
    variations: int = 12
    guidance: float = 1.0
    seed: int = 0


def main(config: MapsFigureConfig) -> None:
    """Write figure_maps.svg and figure_maps.pdf."""
    engine = open_engine(config.family, config.models)
    task = read_task(load_world(config.world, HELD_OUT), config.characters)
    columns = [(each.image, maps_of(engine, each, config)) for each in task.exemplars]
    with look():
        write(figure(columns), config.out / "figure_maps")


def maps_of(engine: Engine, exemplar: Exemplar, config: MapsFigureConfig) -> dict[str, Image]:
    """The maps (48, 48) of an exemplar, blurred as the program compares them, by kind."""
    request = GenerationRequest(
        exemplar, count=config.variations, guidance=config.guidance, seed=config.seed, family=config.family
    )
    drawn = [event.maps for event in engine.generate(request) if isinstance(event, Variation)]
    found = mean_maps(drawn) | {OCCLUSION: critic_map(engine, exemplar)}
    return {kind: blurred(found[kind]) for kind in ROWS}


def figure(columns: Sequence[tuple[Image, Mapping[str, Image]]]) -> Figure:
    """Exemplars (48, 48) in the first row, and a row for each kind of their maps."""
    result = Figure(figsize=(0.45 + 0.82 * len(columns), 3.6), layout="constrained")
    cells = result.subplots(1 + len(ROWS), len(columns), squeeze=False)
    for column, (drawing, maps) in zip(cells.T, columns, strict=True):
        show(column[0], 1 - drawing, "gray")
        for axes, values in zip(column[1:], maps.values(), strict=True):
            show(axes, values, COLOURS)
            axes.contour(drawing, [0.5], colors="black", linewidths=0.4)
    for axes, name in zip(cells[:, 0], ("exemplar", *(told(kind, columns) for kind in ROWS)), strict=True):
        axes.set_ylabel(name, rotation=0, ha="right", va="center")
    return result


def told(kind: str, columns: Sequence[tuple[Image, Mapping[str, Image]]]) -> str:
    """A row's name, and how far its maps agree with the recognizer's."""
    if kind == OCCLUSION:
        return ROWS[kind]
    agreement = np.mean([rank_correlation(maps[kind], maps[OCCLUSION], drawing, 0.0) for drawing, maps in columns])
    return f"{ROWS[kind]}\n(agreement {agreement:+.2f})"


def show(axes: Axes, values: Image, colours: str) -> None:
    """One picture (48, 48), from its least value to its greatest."""
    axes.imshow(values, cmap=colours, interpolation="nearest")
    axes.set(xticks=[], yticks=[])
    axes.spines[:].set_visible(False)


if __name__ == "__main__":
    main(fill(MapsFigureConfig))
