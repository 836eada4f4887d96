"""Where families stand beside humans: `python -m training.evaluate --out report --families cfgdm ddpm vae-ns`.

Each family is swept over its own knob, guidance or temperature, so that it is a cloud on the plane; `cfgdm@1` is drawn
at that strength only, and `cfgdm-live:2@0.5,1` in two steps at two. All have the same exemplars and seeds, in either
world (`--world sketches`), and people are placed in the same run. `--reference assets/reference` puts what is found
into the files that the program and the figures read (training/own_points.py).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np
from PIL.Image import Image as Picture

from engine import Engine, GenerationRequest, Scores, Variation
from engine.engine import open_network
from engine.judge import read_foils
from engine.messages import Image
from engine.onnx_backend import OnnxEmbedder
from engine.recipe import recipe_from_card
from engine.weights import SHIPPED, find_model
from engine.worlds import CHARACTERS, world_named
from training.command_line import fill
from training.drawers import Drawer, drawer, knob_told, strengths
from training.one_shot_task import Task, read_task
from training.own_points import HUMAN, Machine
from training.plane import Critics, Spots, place
from training.plane_report import report
from training.reference_rows import write_reference
from training.sample_sheet import sheet
from training.world_classes import HELD_OUT, TRAINING, load_world


@dataclass(frozen=True)
class EvaluationConfig:
    """What is measured, and where the report goes."""

    out: Path
    guidance: tuple[float, ...] = (0.0, 0.5, 1.0, 1.5, 2.0)
    temperature: tuple[float, ...] = (0.5, 0.75, 1.0, 1.25, 1.5)
    family: str = "cfgdm"
    families: tuple[str, ...] = ()
    """Several beside each other, as training/drawers.py reads them; () = `family` alone."""
    models: Path = SHIPPED
    critics: Path = SHIPPED
    backend: str = "onnx"
    steps: int = 0
    """0 = as the card recommends."""
    world: str = CHARACTERS
    """`characters` or `sketches`."""
    taught: tuple[str, ...] = ()
    """Alphabets or categories of the training part to measure on, held out in a run; () = what is held out for good."""
    characters: int = 0
    """So many of the characters or views, evenly taken; 0 = all."""
    variations: int = 24
    seed: int = 0
    reference: str = ""
    """Folder of own_points.csv and own_curves.csv, whose rows of these families become those of this run; "" = none."""

    @property
    def swept(self) -> Mapping[str, tuple[float, ...]]:
        """The strengths of each kind of knob."""
        return {"guidance": self.guidance, "temperature": self.temperature}


class NoJudge:
    """Leaves the judging to the report."""

    def scores(self, images: Image, exemplar: Image) -> list[Scores]:
        return [Scores(float("nan"), float("nan"))] * len(images)


def drawn_sets(
    engine: Engine, task: Task, told: Mapping[str, Any], config: EvaluationConfig
) -> Iterator[list[Variation]]:
    """Variations of each class in turn, where the family's knob is `told`, as the engine gives them to a person."""
    for exemplar in task.exemplars:
        request = GenerationRequest(
            exemplar,
            count=config.variations,
            steps=config.steps or None,
            seed=config.seed,
            family=config.family,
        )
        yield [event for event in engine.generate(replace(request, **told)) if isinstance(event, Variation)]


def variations(engine: Engine, task: Task, told: Mapping[str, Any], config: EvaluationConfig) -> Iterator[Image]:
    """The same as images (variations, 48, 48)."""
    for drawn in drawn_sets(engine, task, told, config):
        yield np.stack([each.image for each in drawn])


def main(config: EvaluationConfig) -> None:
    """Write the report (training/plane_report.py) and a sheet per drawer and strength."""
    config.out.mkdir(parents=True, exist_ok=True)
    drawn_classes = load_world(config.world, TRAINING if config.taught else HELD_OUT)
    task = read_task(drawn_classes, config.characters, config.taught)
    critics = read_critics(config.critics, config.world)
    found = {HUMAN: place(task.humans, task.images, critics)}
    machines = {HUMAN: Machine(config.world, HUMAN)}
    for each in [drawer(text, config.steps) for text in config.families or (config.family,)]:
        for name, machine, spots in placed(each, task, critics, config):
            found[name], machines[name] = spots, machine
    report(found, config.out)
    if config.reference:
        write_reference(found, machines, Path(config.reference))


def placed(
    each: Drawer, task: Task, critics: Critics, config: EvaluationConfig
) -> Iterator[tuple[str, Machine, Spots]]:
    """A family at every strength: its name, who it is, and where its drawings stand."""
    own = replace(config, family=each.family, steps=each.steps)
    network, model = open_network(own.family, own.models, own.backend)
    recipe = recipe_from_card(model.card)
    engine = Engine(own.family, network, NoJudge(), recipe)
    for value in strengths(each, recipe.control, own.swept):
        began = monotonic()
        drawn = list(variations(engine, task, knob_told(recipe.control, value), own))
        print(f"{each.name(value)}: {(monotonic() - began) / len(drawn):.2f} s a character", flush=True)
        kind = f"{own.family}-{own.steps}-" if config.families else ""
        _sheet(task, drawn).save(config.out / f"sheet-{kind}{value or 0:g}.png")
        knob = "" if value is None else recipe.control
        machine = Machine(config.world, own.family, knob, value, own.steps)
        yield each.name(value), machine, place(drawn, task.images, critics)


def _sheet(task: Task, drawn: list[Image]) -> Picture:
    """Some characters and the first drawings of each."""
    shown = list(range(0, len(drawn), max(1, len(drawn) // 16)))[:16]
    return sheet(task.images.images[shown], [drawn[i][:16] for i in shown])


def read_critics(folder: Path, world: str = CHARACTERS) -> Critics:
    """The critics of a world in a models folder."""
    known = world_named(world)
    features, recognizer = find_model(known.features, folder), find_model(known.recognizer, folder)
    foils = read_foils(find_model(known.foils, folder, ".npz").file)
    return Critics(OnnxEmbedder(features.file), OnnxEmbedder(recognizer.file), float(features.card["spread"]), foils)


if __name__ == "__main__":
    main(fill(EvaluationConfig))
