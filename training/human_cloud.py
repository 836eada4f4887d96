"""Where people's drawings stand on the plane, as a shipped file: `python -m training.human_cloud`.

Every public evaluation character has one drawer's drawing as the exemplar, and the other nineteen drawers' drawings are
scored as drawings of it, exactly as the engine scores a variation. Their generalization curve, from all of them, is
written beside the file. `--world sketches --out assets/reference/human-sketches.csv --curve human_curve-sketches.csv`
does it for views of the categories that are held out.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.finishing import Judge
from engine.judge import CriticJudge, read_foils
from engine.messages import Scores
from engine.onnx_backend import OnnxEmbedder
from engine.weights import SHIPPED, find_model
from engine.worlds import CHARACTERS, world_named
from training.command_line import fill
from training.human_curve import human_curve, write_curve
from training.one_shot_task import Task, read_task
from training.world_classes import HELD_OUT, load_world

REFERENCE = SHIPPED.parent / "reference"
COLUMNS = ("originality", "recognizability")


@dataclass(frozen=True)
class CloudConfig:
    """Whose critics judge, and how much of it is written."""

    out: Path = REFERENCE / "human.csv"
    models: Path = SHIPPED
    characters: int = 0
    """So many of the characters or views that are held out, evenly taken; 0 = all."""
    rows: int = 3000
    """At most so many drawings are written, drawn without replacement."""
    seed: int = 0
    """Decides which."""
    threads: int = 1
    curve: str = "human_curve.csv"
    """Name of the curve's file in the same folder."""
    world: str = CHARACTERS


def main(config: CloudConfig) -> None:
    """Write the files and print the means over all drawings and over those that are written."""
    task = read_task(load_world(config.world, HELD_OUT), config.characters)
    scores = list(human_scores(task, read_judge(config.models, config.threads, config.world)))
    kept = subsample(scores, config.rows, config.seed)
    write(kept, config.out)
    character = np.repeat(np.arange(len(task.humans)), [len(others) for others in task.humans])
    write_curve(human_curve(scores, character), config.out.with_name(config.curve))
    for name, part in (("all", scores), ("written", kept)):
        original, recognizable = np.mean([(s.originality, s.recognizability) for s in part], axis=0)
        print(f"{name}: {len(part)} drawings, originality {original:.4f}, recognizability {recognizable:.4f}")


def read_judge(models: Path, threads: int, world: str = CHARACTERS) -> CriticJudge:
    """The judge of a world in a models folder, put together as the engine does it."""
    known = world_named(world)
    features = find_model(known.features, models)
    return CriticJudge(
        OnnxEmbedder(features.file, threads),
        OnnxEmbedder(find_model(known.recognizer, models).file, threads),
        float(features.card["spread"]),
        read_foils(find_model(known.foils, models, ".npz").file),
    )


def human_scores(task: Task, judge: Judge) -> Iterator[Scores]:
    """The scores of every character's other drawings, one character after the other."""
    for exemplar, others in zip(task.exemplars, task.humans, strict=True):
        yield from judge.scores(others, exemplar.image)


def subsample(scores: Sequence[Scores], most: int, seed: int) -> list[Scores]:
    """At most so many of them, in their order; the same for the same seed."""
    if len(scores) <= most:
        return list(scores)
    chosen = np.random.default_rng(seed).choice(len(scores), most, replace=False)
    return [scores[i] for i in np.sort(chosen)]


def write(scores: Sequence[Scores], path: Path) -> None:
    """One row for each drawing; recognizability 0..1."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows((f"{s.originality:.3f}", f"{s.recognizability:.4f}") for s in scores)


if __name__ == "__main__":
    main(fill(CloudConfig))
