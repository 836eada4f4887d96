"""Students of equal training by different lessons, beside each other: `python -m training.compare_lessons`.

Progressive distillation (Salimans & Ho 2022) is not among them: where the teacher's ways are recorded, the chain of
students that it needs, each of which adds its own error, is the lesson of the flow map in one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from accelerate import Accelerator

from engine.backend import Array, FlowMap
from engine.finishing import Judge
from engine.generation import as_images
from engine.leaps import leaps
from engine.models.unet import UNet
from engine.torch_backend import TorchFlowMap
from engine.weights import SHIPPED, find_model
from training.allocator import keep_memory
from training.command_line import fill
from training.distill import Distillation, DistillConfig
from training.human_cloud import read_judge
from training.leaps import CONSISTENCY, FLOW_MAP, REFLOW, WAYS, LeapConfig, landings
from training.pace import Pace
from training.trajectories import Trajectories, read


@dataclass(frozen=True)
class LessonsConfig:
    """What is compared, and after how much training."""

    ways: Path = Path("runs/trajectories")
    steps: int = 150
    """Of 64 leaps, each; the learning rate falls over the second half."""
    lessons: tuple[str, ...] = (FLOW_MAP, CONSISTENCY, REFLOW)
    teacher: str = "cfgdm"
    models: Path = SHIPPED
    seed: int = 0
    threads: int = 1


@dataclass(frozen=True)
class Row:
    """How one student draws in so many leaps."""

    lesson: str
    leaps: int
    distance: float
    """Mean difference of ink, 0..1, from the teacher's drawing from the same noise."""
    originality: float
    recognizability: float

    def __str__(self) -> str:
        figures = f"{self.distance:.4f} | {self.originality:.3f} | {100 * self.recognizability:.1f}"
        return f"| {self.lesson} | {self.leaps or ''} | {figures} |"


def main(config: LessonsConfig) -> None:
    """Print a Markdown table, row by row; all drawings are of exemplars that nobody learned from."""
    keep_memory()
    torch.set_num_threads(config.threads)
    ways, judge = read(config.ways), read_judge(config.models, config.threads)
    print("| lesson | leaps | distance | originality | recognizability, % |\n|---|---|---|---|---|", flush=True)
    for number, lesson in enumerate(config.lessons):
        student = taught(lesson, ways, config)
        unknown = student.measured_on
        if number == 0:
            print(judged(judge, "teacher", 0, unknown, as_images(unknown.states[:, :, -1].astype(np.float32))))
        for count in WAYS:
            drawn = as_images(np.stack(list(drawings(student.averaged, unknown, count, lesson != FLOW_MAP))))
            print(judged(judge, lesson, count, unknown, drawn), flush=True)


def taught(lesson: str, ways: Trajectories, config: LessonsConfig) -> Distillation:
    """A student that begins as the teacher, after its lesson."""
    training = DistillConfig(teacher=config.teacher, leaps=LeapConfig(lesson=lesson), seed=config.seed)
    teacher = find_model(config.teacher, suffix=".safetensors")
    student = Distillation(training, ways, Accelerator(cpu=not torch.cuda.is_available()), teacher)
    pace = Pace(steps=config.steps, fall_share=0.5, warm_up=20)
    while not pace.is_over(student.step):
        student.learn(student.batch(student.step), pace.rate(student.step, 0))
    return student


def drawings(network: UNet, ways: Trajectories, count: int, goes_home: bool) -> Iterator[Array]:
    """Of each exemplar (k, 48, 48) in so many leaps from the recorded noise, paper = -1, ink = 1.

    Whoever `goes_home` knows no other leap than the one to the drawing, and turns back half-way.
    """
    student = TorchFlowMap(network)
    for exemplar, guidance, asked, states in zip(
        ways.exemplars, ways.guidance.tolist(), ways.originality, ways.states, strict=True
    ):
        velocity = partial(leap, student, exemplar, guidance, asked, goes_home)
        *_, last = leaps(velocity, states[:, 0].astype(np.float32), np.array(landings(count)))
        yield last.noisy


def leap(
    student: FlowMap, exemplar: Array, guidance: float, asked: Array, goes_home: bool, x: Array, s: float, t: float
) -> Array:
    """The student's velocity (k, 48, 48) of x (k, 48, 48) from angle s to t, or to the drawing."""
    return student.leap_velocity(x, s, 0.0 if goes_home else t, exemplar, guidance, asked)


def judged(judge: Judge, lesson: str, count: int, ways: Trajectories, drawn: Array) -> Row:
    """Drawings (m, k, 48, 48), 0 = paper, 1 = ink, beside those that were recorded."""
    scores = [
        each
        for exemplar, some in zip(as_images(ways.exemplars), drawn, strict=True)
        for each in judge.scores(some, exemplar)
    ]
    original, recognizable = np.mean([(each.originality, each.recognizability) for each in scores], axis=0)
    distance = np.abs(drawn - as_images(ways.states[:, :, -1].astype(np.float32))).mean()
    return Row(lesson, count, float(distance), float(original), float(recognizable))


if __name__ == "__main__":
    main(fill(LessonsConfig))
