"""Train the denoiser of DDPM and CFGDM: `python -m training.train_denoiser --minutes 60 --out runs/cfgdm`."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import monotonic

import numpy as np
import torch
from accelerate import Accelerator
from PIL import Image as Pillow
from rich.console import Console
from torch.utils.tensorboard import SummaryWriter

from engine.recipe import Recipe
from engine.torch_backend import TorchDenoiser
from engine.weights import find_model
from training.allocator import keep_memory
from training.command_line import fill
from training.denoiser_training import DenoiserConfig, DenoiserTraining
from training.pace import Pace, as_main_says
from training.prefetch import prefetched
from training.sample_sheet import drawn, sheet

SHOWN = 8
"""Exemplars on a sample sheet, and variations of each."""


@dataclass(frozen=True)
class Run:
    """One leg of a run; the defaults go on for ever."""

    training: DenoiserConfig = field(default_factory=DenoiserConfig)
    out: Path = Path("runs/cfgdm")
    """Folder of checkpoint, log, sheets and config."""
    minutes: float | None = None
    """Time budget of this leg."""
    steps: int | None = None
    """Steps in all, counted from the run's beginning."""
    fall_from: int | None = None
    """Step at which the learning rate begins to fall (training/pace.py)."""
    fall_share: float = 0.35
    begin_with: str = ""
    """Name of a shipped model whose weights the run starts from; "" = from nothing."""
    resume: bool = False
    """Go on from the checkpoint in `out`."""
    report_every: int = 25
    """Steps between lines of progress."""
    save_every: float = 300.0
    """Seconds between checkpoints, each with a measurement and a sample sheet."""
    device: str = "auto"
    """auto, cpu or cuda."""


def train(training: DenoiserTraining, pace: Pace, run: Run) -> None:
    """Steps until the pace says that it is over; checkpoints, sheets and the log go to `run.out`."""
    journal = Journal(training, pace, run) if training.accelerator.is_main_process else None
    first, before = training.step, training.seconds
    for batch in prefetched(training.batch, first):
        if pace.is_over(training.step):
            break
        loss = training.learn(batch, pace.rate(training.step, first))
        training.seconds = before + monotonic() - pace.began
        if journal is not None:
            journal.note(loss)
    if journal is not None:
        journal.keep()


class Journal:
    """What a run tells: lines, the TensorBoard log, and now and then a checkpoint with a sample sheet."""

    def __init__(self, training: DenoiserTraining, pace: Pace, run: Run) -> None:
        self._training, self._pace, self._run = training, pace, run
        self._first, self._kept = training.step, monotonic()
        self._console = Console()
        self._log = SummaryWriter(str(run.out / "log"))

    def note(self, loss: torch.Tensor) -> None:
        """After every step."""
        if self._training.step % self._run.report_every == 0:
            self._tell(float(loss))
        if monotonic() - self._kept > self._run.save_every:
            self.keep()

    def keep(self) -> None:
        """Write the checkpoint, measure on what is not trained on, and draw a sheet of it."""
        training, step = self._training, self._training.step
        training.save(self._run.out / "checkpoint.safetensors", self._pace)
        held_out = training.measure()
        self._log.add_scalar("held-out loss", held_out, step)
        self._console.print(f"step {step}  held-out loss {held_out:.5f}  {training.seconds:.0f} s", highlight=False)
        picture = sample_sheet(training)
        folder = self._run.out / "sheets"
        folder.mkdir(exist_ok=True)
        picture.save(folder / f"{step:06d}.png")
        self._log.add_image("sheet", np.asarray(picture), step, dataformats="HWC")
        self._kept = monotonic()

    def _tell(self, loss: float) -> None:
        training, done = self._training, self._training.step - self._first
        speed = done * training.batch_size / (monotonic() - self._pace.began)
        left = self._pace.minutes_left(training.step, self._first)
        self._log.add_scalar("loss", loss, training.step)
        self._log.add_scalar("drawings a second", speed, training.step)
        line = f"step {training.step}  loss {loss:.5f}  {speed:.0f} drawings/s  {left:.1f} min left"
        self._console.print(line, highlight=False)


def sample_sheet(training: DenoiserTraining) -> Pillow.Image:
    """Variations at guidance 1 of characters that are not trained on, always the same ones from the same noise."""
    denoiser = TorchDenoiser(training.averaged, str(training.accelerator.device))
    exemplars, _ = training.measured_on.batch(np.random.default_rng(0))
    recipe = Recipe()
    return sheet(exemplars[:SHOWN], [drawn(denoiser, each, SHOWN, 1.0, recipe) for each in exemplars[:SHOWN]])


def main(run: Run) -> None:
    """Train, or go on with, the denoiser."""
    keep_memory()
    training = DenoiserTraining(run.training, Accelerator(cpu=run.device == "cpu" or not torch.cuda.is_available()))
    run.out.mkdir(parents=True, exist_ok=True)
    (run.out / "config.json").write_text(json.dumps(asdict(training.config), indent=1))
    if run.begin_with:
        training.begin_with(find_model(run.begin_with, suffix=".safetensors"))
    if run.resume:
        training.resume(run.out / "checkpoint.safetensors")
    train(training, Pace(run.minutes, run.steps, run.fall_from, run.fall_share, agreed=as_main_says), run)


if __name__ == "__main__":
    main(fill(Run))
