"""What a student's noise and what it is told do to its drawings: `python -m training.sampling_figures --out report`.

Both are chosen after training, so they are weighed on characters that the networks have learned from; what is reported
on elsewhere stays unseen. Beside them stands the teacher as it is shipped. The second table has what comes out where
one originality is asked of all variations.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine import Engine
from engine.engine import open_network
from engine.recipe import Recipe, recipe_from_card
from engine.weights import SHIPPED, find_model
from training.command_line import fill
from training.evaluate import EvaluationConfig, NoJudge, drawn_sets, read_critics
from training.one_shot_task import Task, read_task
from training.plane import Critics, place
from training.world_classes import TRAINING, load_world


@dataclass(frozen=True)
class SamplingConfig:
    """What is tried, and where the tables go."""

    out: Path
    models: Path = SHIPPED
    family: str = "cfgdm-live"
    teacher: str = "cfgdm"
    noise: tuple[float, ...] = (1.0, 1.1, 1.2)
    """How many times as strong as in training."""
    less: tuple[float, ...] = (0.0, 0.08)
    """So much less original than its teacher is told it is told to draw, each with each noise."""
    asked: tuple[float, ...] = (0.40, 0.48, 0.56, 0.64)
    """Originalities that are asked of all variations; those of the second table."""
    characters: int = 316
    """So many of those that were learned from, evenly taken; 0 = all."""
    variations: int = 8
    seed: int = 1


@dataclass(frozen=True)
class Way:
    """One way to sample a family."""

    name: str
    family: str
    recipe: Recipe


@dataclass(frozen=True)
class Found:
    """The means over all drawings of one way."""

    recognizability: float
    """0..1."""
    originality: float
    strokes: float
    """Of a drawing."""


def main(config: SamplingConfig) -> None:
    """Write sampling.md."""
    task = read_task(load_world("characters", TRAINING), config.characters)
    critics = read_critics(config.models)
    text = "\n".join([*sampled(task, critics, config), "", *as_asked(task, critics, config)]) + "\n"
    config.out.mkdir(parents=True, exist_ok=True)
    (config.out / "sampling.md").write_text(text, encoding="utf-8")
    print(text, end="")


def sampled(task: Task, critics: Critics, config: SamplingConfig) -> Iterator[str]:
    """The first table, line by line."""
    yield "| sampling | recognizability, % | originality | strokes a drawing |"
    yield "|---|---:|---:|---:|"
    for way in ways(config):
        found = measured(way, task, critics, config)
        yield f"| {way.name} | {found.recognizability:.1%} | {found.originality:.3f} | {found.strokes:.2f} |"


def as_asked(task: Task, critics: Critics, config: SamplingConfig) -> Iterator[str]:
    """The second."""
    yield "| asked | " + " | ".join(f"{each:.2f}" for each in config.asked) + " |"
    yield "|---|" + "---:|" * len(config.asked)
    for family in (config.teacher, config.family):
        way = Way(family, family, shipped_recipe(family, config))
        come = [measured(way, task, critics, config, each).originality for each in config.asked]
        yield f"| {family} | " + " | ".join(f"{each:.3f}" for each in come) + " |"


def ways(config: SamplingConfig) -> Iterator[Way]:
    """The teacher, and the student with each noise, told each."""
    teacher, student = (shipped_recipe(each, config) for each in (config.teacher, config.family))
    yield Way(config.teacher, config.teacher, teacher)
    a, b = teacher.told
    for noise in config.noise:
        for less in config.less:
            name = f"noise {noise:g}, told {less:g} less"
            yield Way(name, config.family, replace(student, noise=noise, told=(a - less, b)))


def shipped_recipe(family: str, config: SamplingConfig) -> Recipe:
    """As its card has it."""
    return recipe_from_card(find_model(family, config.models).card)


def measured(way: Way, task: Task, critics: Critics, config: SamplingConfig, originality: float | None = None) -> Found:
    """Means of what is drawn so, where all variations are asked for one originality or, if None, for people's."""
    network, _ = open_network(way.family, config.models)
    engine = Engine(way.family, network, NoJudge(), way.recipe)
    own = EvaluationConfig(config.out, family=way.family, variations=config.variations, seed=config.seed)
    sets = list(drawn_sets(engine, task, {"originality": originality}, own))
    spots = place([np.stack([each.image for each in drawn]) for drawn in sets], task.images, critics)
    strokes = [len(each.strokes) for drawn in sets for each in drawn]
    return Found(float(spots.across.mean()), float(spots.originality.mean()), float(np.mean(strokes)))


if __name__ == "__main__":
    main(fill(SamplingConfig))
