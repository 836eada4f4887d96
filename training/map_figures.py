"""Whether what a map calls important is what drawings are recognized by: `python -m training.map_figures --out report`.

Ink goes (deletion) or comes (insertion) in the order of a map, in ten equal shares, and the recognizer looks on. A good
map has a low area under the first curve and a high one under the second. How large the patches are in which a map's
order goes through the ink moves both areas alike, also where it knows nothing; their difference does not: it is 0 for
any order that knows nothing, and that is what maps are compared by.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import numpy as np

from engine.blur import MAP_BLUR, blurred
from engine.critic_maps import OCCLUSION, CriticMaps
from engine.engine import open_denoiser
from engine.generation import Generation
from engine.importance import mean_maps
from engine.map_agreement import Floats, Map
from engine.messages import Exemplar, GenerationRequest, Image, Variation
from engine.recipe import recipe_from_card
from engine.removal import STAGES, area, random_map, removal_stages, turned_maps
from engine.weights import SHIPPED
from training.command_line import fill
from training.evaluate import NoJudge
from training.map_candidates import CANDIDATES
from training.map_judge import MapJudge, read_map_judge
from training.map_table import EXEMPLAR, MEASURES, VARIATION, Areas, Table, markdown, write
from training.omniglot import load_omniglot
from training.one_shot_task import read_task

SHIPPED_MAP = "guidance, tan (shipped)"
PIXELS, PATCHES, TURNED = "random ink pixels", "random patches", "the shipped map, turned"
DENSITY = "stroke density"
DENSITY_BLUR = 2.0


@dataclass(frozen=True)
class MapFiguresConfig:
    """On what maps are tried, and where the figures go."""

    out: Path
    models: Path = SHIPPED
    family: str = "cfgdm"
    guidance: float = 1.0
    characters: int = 79
    """So many of the public evaluation characters, evenly taken; 0 = all."""
    variations: int = 12
    """Drawn of each; an exemplar's map is their mean."""
    looked_at: int = 2
    """Variations of each that lose their own ink."""
    critics: tuple[str, ...] = (OCCLUSION,)
    """Kinds of the recognizer's own maps; the others of `engine.critic_maps` need torch and more time."""
    random: int = 3
    """Random orders of each drawing."""
    seed: int = 0
    threads: int = 1


@dataclass(frozen=True)
class Trial:
    """One drawing that loses its ink in one order."""

    ground: str
    name: str
    drawing: Image
    values: Map
    sigma: float = MAP_BLUR


def main(config: MapFiguresConfig) -> None:
    """Write map_areas.csv and map_areas.md."""
    began = monotonic()
    task = read_task(load_omniglot("evaluation_public"), config.characters)
    judge = read_map_judge(config.models, config.threads)
    critics = CriticMaps(judge.recognizer, config.models)
    table: Table = {}
    for exemplar, drawn in zip(task.exemplars, drawings(task.exemplars, config), strict=True):
        trials = list(trials_of(exemplar, drawn, critics, config))
        for key, areas in areas_of(trials, exemplar.image, judge).items():
            table.setdefault(key, Areas()).found.append(areas)
    config.out.mkdir(parents=True, exist_ok=True)
    write(table, config.out / "map_areas.csv")
    text = markdown(table)
    (config.out / "map_areas.md").write_text(text, encoding="utf-8")
    print(f"{text}\n{len(task.exemplars)} characters, {monotonic() - began:.0f} s")


def drawings(exemplars: Sequence[Exemplar], config: MapFiguresConfig) -> Iterator[list[Variation]]:
    """Each exemplar's variations with every candidate's map."""
    denoiser, model = open_denoiser(config.family, config.models, threads=config.threads)
    recipe = recipe_from_card(model.card)
    for exemplar in exemplars:
        request = GenerationRequest(
            exemplar, count=config.variations, guidance=config.guidance, seed=config.seed, family=config.family
        )
        events = Generation(request, denoiser, NoJudge(), recipe, lambda: False, maps=CANDIDATES).events()
        yield [event for event in events if isinstance(event, Variation)]


def trials_of(
    exemplar: Exemplar, drawn: Sequence[Variation], critics: CriticMaps, config: MapFiguresConfig
) -> Iterator[Trial]:
    """Every order in which one character's drawings lose their ink."""
    grounds = [(EXEMPLAR, exemplar.image, mean_maps([each.maps for each in drawn]))]
    grounds += [(VARIATION, each.image, dict(each.maps)) for each in drawn[: config.looked_at]]
    images = np.stack([image for _, image, _ in grounds])
    of_critics = {f"recognizer, {kind}": critics.maps(kind, images, exemplar.image) for kind in config.critics}
    for i, (ground, image, maps) in enumerate(grounds):
        for name, values in (maps | {name: each[i] for name, each in of_critics.items()}).items():
            yield Trial(ground, name, image, values)
        yield from baselines(ground, image, maps[SHIPPED_MAP], config)


def baselines(ground: str, image: Image, values: Map, config: MapFiguresConfig) -> Iterator[Trial]:
    """Orders that know nothing of the model, and one that knows only where there is much ink."""
    yield Trial(ground, DENSITY, image, blurred(image, DENSITY_BLUR))
    for turned in turned_maps(values):
        yield Trial(ground, TURNED, image, turned)
    for seed in range(config.random):
        noise = random_map(config.seed + seed)
        yield Trial(ground, PIXELS, image, noise, 0.0)
        yield Trial(ground, PATCHES, image, noise)


def areas_of(trials: Sequence[Trial], exemplar: Image, judge: MapJudge) -> dict[tuple[str, str], Floats]:
    """By ground and name the mean areas (2 measures, deletion and insertion) over one character's trials."""
    stages = [removal_stages(each.drawing, each.values, sigma=each.sigma) for each in trials]
    measured = judge.measures(exemplar, np.concatenate(stages))
    curves = measured.reshape(len(MEASURES), len(trials), 2, STAGES + 1)
    found: dict[tuple[str, str], list[Floats]] = {}
    for i, trial in enumerate(trials):
        areas = np.array([[area(curve) for curve in of_measure[i]] for of_measure in curves])
        found.setdefault((trial.ground, trial.name), []).append(areas)
    return {key: np.mean(each, axis=0) for key, each in found.items()}


if __name__ == "__main__":
    main(fill(MapFiguresConfig))
