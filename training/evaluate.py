"""Where models stand beside humans: `python -m training.evaluate --out report`.

Several in one table, with the same exemplars and seeds: `--families cfgdm cfgdm-live:1 cfgdm-live:2 cfgdm-live:4`.
"""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import monotonic

import numpy as np
from PIL.Image import Image as Picture

from engine import Engine, GenerationRequest, Scores, Variation
from engine.engine import open_network
from engine.messages import Image
from engine.onnx_backend import OnnxEmbedder
from engine.recipe import recipe_from_card
from engine.weights import SHIPPED, find_model
from engine.worlds import CHARACTERS, world_named
from training.command_line import fill
from training.curve_plot import plot
from training.drawers import drawer
from training.one_shot_task import Task, read_task
from training.plane import Critics, Estimate, Spots, curve, estimate, human_bins, place
from training.sample_sheet import sheet
from training.world_classes import HELD_OUT, TRAINING, load_world

HUMAN = "human"


@dataclass(frozen=True)
class EvaluationConfig:
    """What is measured, and where the report goes."""

    out: Path
    guidance: tuple[float, ...] = (0.0, 0.5, 1.0, 1.5, 2.0)
    family: str = "cfgdm"
    families: tuple[str, ...] = ()
    """Several beside each other, each as `family` or `family:steps`; () = `family` alone."""
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


class NoJudge:
    """Leaves the judging to the report."""

    def scores(self, images: Image, exemplar: Image) -> list[Scores]:
        return [Scores(float("nan"), float("nan"))] * len(images)


def variations(engine: Engine, task: Task, guidance: float, config: EvaluationConfig) -> Iterator[Image]:
    """(variations, 48, 48) of each character in turn, as the engine gives them to a person."""
    for drawn in drawn_sets(engine, task, guidance, config):
        yield np.stack([each.image for each in drawn])


def drawn_sets(engine: Engine, task: Task, guidance: float, config: EvaluationConfig) -> Iterator[list[Variation]]:
    """The same with all that the engine tells of them."""
    for exemplar in task.exemplars:
        request = GenerationRequest(
            exemplar,
            count=config.variations,
            guidance=guidance,
            steps=config.steps or None,
            seed=config.seed,
            family=config.family,
        )
        yield [event for event in engine.generate(request) if isinstance(event, Variation)]


def main(config: EvaluationConfig) -> None:
    """Write figures.json, table.md, curves.csv, curves.svg and a sheet per drawer and guidance strength."""
    config.out.mkdir(parents=True, exist_ok=True)
    drawn_classes = load_world(config.world, TRAINING if config.taught else HELD_OUT)
    task = read_task(drawn_classes, config.characters, config.taught)
    critics = read_critics(config.critics, config.world)
    spots = {HUMAN: place(task.humans, task.images, critics)}
    for each in [drawer(text, config.steps) for text in config.families or (config.family,)]:
        own = replace(config, family=each.family, steps=each.steps)
        network, model = open_network(own.family, own.models, own.backend)
        engine = Engine(own.family, network, NoJudge(), recipe_from_card(model.card))
        for guidance in config.guidance:
            began = monotonic()
            drawn = list(variations(engine, task, guidance, own))
            print(f"{each.name(guidance)}: {(monotonic() - began) / len(drawn):.2f} s a character", flush=True)
            spots[each.name(guidance)] = place(drawn, task.images, critics)
            kind = f"{own.family}-{own.steps}-" if config.families else ""
            _sheet(task, drawn).save(config.out / f"sheet-{kind}{guidance:g}.png")
    report(spots, config.out)


def _sheet(task: Task, drawn: list[Image]) -> Picture:
    """Some characters and the first drawings of each."""
    shown = list(range(0, len(drawn), max(1, len(drawn) // 16)))[:16]
    return sheet(task.images.images[shown], [drawn[i][:16] for i in shown])


def read_critics(folder: Path, world: str = CHARACTERS) -> Critics:
    """The critics of a world in a models folder."""
    known = world_named(world)
    features, recognizer = find_model(known.features, folder), find_model(known.recognizer, folder)
    return Critics(OnnxEmbedder(features.file), OnnxEmbedder(recognizer.file), float(features.card["spread"]))


def report(spots: Mapping[str, Spots], out: Path) -> None:
    """The figures as JSON, as a table and as a plot."""
    edges = human_bins(spots[HUMAN])
    curves = {name: curve(each, edges) for name, each in spots.items()}
    middles = [float(np.median(part)) for part in _parts(spots[HUMAN].originality, edges)]
    figures = {name: summary(each) for name, each in spots.items()}
    told = {name: {k: asdict(v) for k, v in each.items()} for name, each in figures.items()}
    (out / "figures.json").write_text(json.dumps(told, indent=1))
    text = table(figures) + "\n" + curve_table(curves, middles)
    (out / "table.md").write_text(text)
    print(text)
    _write_curves(out / "curves.csv", curves, middles)
    plot(curves, middles, figures, out / "curves.svg")


def summary(spots: Spots) -> dict[str, Estimate]:
    """The means that a point on the plane stands for."""
    return {
        "originality": estimate(spots.originality, spots.character),
        "diversity": estimate(spots.diversity, np.arange(len(spots.diversity))),
        "recognizability": estimate(spots.across, spots.character),
        "within alphabet": estimate(spots.within, spots.character),
    }


def table(figures: Mapping[str, Mapping[str, Estimate]]) -> str:
    """Markdown, a row per drawer."""
    rows = ["| drawer | originality | diversity | recognizability, % | within alphabet, % |", "|---|---|---|---|---|"]
    for name, each in figures.items():
        cells = [
            _cell(value, 100 if "diversity" not in key and key != "originality" else 1) for key, value in each.items()
        ]
        rows.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def curve_table(curves: Mapping[str, Sequence[Estimate]], middles: Sequence[float]) -> str:
    """Markdown: recognizability in ten bins of originality with equally many human drawings each."""
    rows = ["| drawer | " + " | ".join(f"{m:.2f}" for m in middles) + " |", "|---" * (len(middles) + 1) + "|"]
    for name, each in curves.items():
        rows.append(f"| {name} | " + " | ".join(f"{100 * e.mean:.1f}" for e in each) + " |")
    return "\n".join(rows) + "\n"


def _cell(value: Estimate, unit: int) -> str:
    digits = 1 if unit == 100 else 3
    return f"{unit * value.mean:.{digits}f} ({unit * value.low:.{digits}f} to {unit * value.high:.{digits}f})"


def _parts(values: np.ndarray, edges: np.ndarray) -> list[np.ndarray]:
    return [values[(values >= a) & (values < b)] for a, b in zip(edges, edges[1:], strict=False)]


def _write_curves(path: Path, curves: Mapping[str, Sequence[Estimate]], middles: Sequence[float]) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["drawer", "originality", "recognizability", "low", "high"])
        for name, each in curves.items():
            writer.writerows([name, m, e.mean, e.low, e.high] for m, e in zip(middles, each, strict=True))


if __name__ == "__main__":
    main(fill(EvaluationConfig))
