"""A leg of a latent family's training: steps, lines of progress, checkpoints and sheets."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic

import numpy as np
import torch
from PIL import Image as Pillow
from rich.console import Console
from torch.utils.tensorboard import SummaryWriter

from training.allocator import keep_memory
from training.latent_figures import held_out, rows
from training.latent_training import LatentTraining
from training.pace import Pace
from training.prefetch import prefetched
from training.sample_sheet import sheet
from training.torch_generator import TorchGenerator

SHOWN, VARIATIONS = 12, 12
"""Exemplars on a sample sheet, and variations of each."""


@dataclass(frozen=True)
class Leg:
    """How long a leg of a run is and what it leaves; the defaults go on for ever."""

    out: Path = Path("runs/latent")
    """Folder of checkpoint, log, sheets and config."""
    minutes: float | None = None
    """Time budget of this leg."""
    steps: int | None = None
    """Steps in all, counted from the run's beginning."""
    fall_from: int | None = None
    """Step at which the learning rate begins to fall (training/pace.py)."""
    fall_share: float = 0.35
    resume: bool = False
    """Go on from the checkpoint in `out`."""
    report_every: int = 50
    """Steps between lines of progress."""
    save_every: float = 180.0
    """Seconds between checkpoints, each with figures and a sample sheet."""
    device: str = "cpu"
    """cpu or cuda."""


def run_leg(training: LatentTraining, leg: Leg) -> None:
    """Write down what the run depends on, and train for as long as the leg says."""
    keep_memory()
    leg.out.mkdir(parents=True, exist_ok=True)
    (leg.out / "config.json").write_text(json.dumps(asdict(training.config), indent=1))
    train(training, Pace(leg.minutes, leg.steps, leg.fall_from, leg.fall_share), leg)


def train(training: LatentTraining, pace: Pace, leg: Leg) -> None:
    """Steps until the pace says that it is over; checkpoints, sheets and the log go to `leg.out`."""
    if leg.resume:
        training.resume(leg.out / "checkpoint.safetensors")
    journal = Journal(training, pace, leg)
    first, before = training.step, training.seconds
    for batch in prefetched(training.batch, first):
        if pace.is_over(training.step):
            break
        parts = training.learn(batch, pace.rate(training.step, first))
        training.seconds = before + monotonic() - pace.began
        journal.note(parts)
    journal.keep()


class Journal:
    """What a run tells: lines, the TensorBoard log, and now and then a checkpoint with figures and a sample sheet."""

    def __init__(self, training: LatentTraining, pace: Pace, leg: Leg) -> None:
        self._training, self._pace, self._leg = training, pace, leg
        self._first, self._kept = training.step, monotonic()
        self._sums: dict[str, list[float]] = {}
        self._console = Console()
        self._log = SummaryWriter(str(leg.out / "log"))
        self._measured = held_out(training.measured_on)

    def note(self, parts: Mapping[str, torch.Tensor]) -> None:
        """After every step."""
        for name, value in parts.items():
            self._sums.setdefault(name, []).append(float(value))
        if self._training.step % self._leg.report_every == 0:
            self._tell()
        if monotonic() - self._kept > self._leg.save_every:
            self.keep()

    def keep(self) -> None:
        """Write the checkpoint, measure on what is not trained on, and draw a sheet of it."""
        training, step = self._training, self._training.step
        training.save(self._leg.out / "checkpoint.safetensors", self._pace)
        generator = TorchGenerator(training.averaged)
        figures = self._measured.figures(generator)
        for name, value in figures.items():
            self._log.add_scalar(f"held-out {name}", value, step)
        told = "  ".join(f"{name} {value:.3f}" for name, value in figures.items())
        self._console.print(f"step {step}  held out: {told}  {training.seconds:.0f} s", highlight=False)
        self._show(generator)
        self._kept = monotonic()

    def _show(self, generator: TorchGenerator) -> None:
        exemplars = self._measured.exemplars.images
        chosen = exemplars[np.linspace(0, len(exemplars) - 1, min(SHOWN, len(exemplars))).astype(int)]
        picture: Pillow.Image = sheet(chosen, rows(generator, chosen, VARIATIONS))
        folder = self._leg.out / "sheets"
        folder.mkdir(parents=True, exist_ok=True)
        picture.save(folder / f"{self._training.step:06d}.png")

    def _tell(self) -> None:
        training, done = self._training, self._training.step - self._first
        speed = done / (monotonic() - self._pace.began)
        means = {name: float(np.mean(values)) for name, values in self._sums.items()}
        self._sums = {}
        for name, value in means.items():
            self._log.add_scalar(name, value, training.step)
        told = "  ".join(f"{name} {value:.4f}" for name, value in means.items())
        left = self._pace.minutes_left(training.step, self._first)
        self._console.print(
            f"step {training.step}  {told}  {speed:.2f} steps/s  {left:.1f} min left", highlight=False, soft_wrap=True
        )
