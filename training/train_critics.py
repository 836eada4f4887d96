"""Trains a critic: `python -m training.train_critics --kind prototypical --minutes 12 --out runs/prototypical`.

A run that was stopped goes on where its last checkpoint is. `training.export_critics` makes a model file of the result.
"""

import dataclasses
import json
import os
import time

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # before torch: threads that wait do not take the renderer's time

import numpy as np

from training.allocator import keep_memory
from training.command_line import fill
from training.critic_batches import Characters, characters_of
from training.critic_training import SIMCLR, CriticConfig, Training
from training.drawn_classes import DrawnClasses
from training.embedding import TorchEmbedder
from training.one_shot import gallery, one_shot_accuracy
from training.world_classes import TRAINING, load_unlabelled, load_world


def report(training: Training, characters: Characters) -> dict[str, float]:
    """20-way one-shot accuracy on characters that the training does not see (five drawers' exemplars)."""
    drawings = gallery(TorchEmbedder(training.critic), characters)
    return {name: one_shot_accuracy(drawings, name == "within", drawers=5) for name in ("across", "within")}


def load_taught(config: CriticConfig) -> DrawnClasses:
    """The drawings that a critic learns from; SimCLR needs no classes, and classes of sketches need it."""
    return (load_unlabelled if config.kind == SIMCLR else load_world)(config.world, TRAINING)


def run(config: CriticConfig, log_every: float = 15.0) -> Training:
    """Train as `config` says, with a line every so many seconds."""
    keep_memory()
    data = load_taught(config)
    config.out.mkdir(parents=True, exist_ok=True)
    (config.out / "config.json").write_text(json.dumps(dataclasses.asdict(config), indent=1, default=str))
    training = Training(config, characters_of(data, config.held_out, at_least=config.each))
    rest = tuple(np.setdiff1d(data.alphabets, config.held_out).tolist())
    held_out = characters_of(data, rest) if config.held_out else None
    line, due = Line(training), time.monotonic() + config.report_every
    for loss, accuracy in training.learn():
        line.show(loss, accuracy, log_every)
        if time.monotonic() > due:
            training.save()
            print(report(training, held_out) if held_out else "saved", flush=True)
            due = time.monotonic() + config.report_every
    training.save()
    if held_out:
        print(report(training, held_out), flush=True)
    return training


class Line:
    """A line now and then that says how far the training is."""

    def __init__(self, training: Training) -> None:
        self.training, self.losses, self.accuracies = training, list[float](), list[float]()
        self.since = time.monotonic()

    def show(self, loss: float, accuracy: float, every: float) -> None:
        self.losses.append(loss)
        self.accuracies.append(accuracy)
        passed = time.monotonic() - self.since
        if passed < every:
            return
        t = self.training
        left = t.seconds * (1 / max(t.progress, 1e-6) - 1)
        speed = len(self.losses) * t.drawings_seen / max(t.step, 1) / passed
        print(
            f"step {t.step}  loss {np.mean(self.losses):.4f}  accuracy {np.mean(self.accuracies):.4f}  "
            f"{speed:,.0f} drawings/s  {int(left // 60)}:{int(left % 60):02d} left",
            flush=True,
        )
        self.losses, self.accuracies, self.since = [], [], time.monotonic()


if __name__ == "__main__":
    run(fill(CriticConfig))
