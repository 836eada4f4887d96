"""Train the denoiser of DDPM and CFGDM: `python -m training.train_denoiser --minutes 60 --out runs/cfgdm`."""

import json
from copy import deepcopy
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from time import monotonic
from typing import Annotated, Any

import numpy as np
import torch
import typer
from accelerate import Accelerator
from rich.console import Console
from torch import Tensor, nn
from torch.utils.tensorboard import SummaryWriter

from engine.models.unet import UNet, UNetConfig
from training import checkpoint
from training.denoising_loss import LossConfig, NoisyBatch, noisy_batch, velocity_losses
from training.omniglot import load_omniglot
from training.optimizer import average, optimizers, set_rate
from training.pace import Pace
from training.pairs import PairConfig, PairSampler
from training.prefetch import prefetched


@dataclass(frozen=True)
class DenoiserConfig:
    """Everything that a run depends on."""

    network: UNetConfig = field(default_factory=UNetConfig)
    pairs: PairConfig = field(default_factory=PairConfig)
    loss: LossConfig = field(default_factory=LossConfig)
    matrix_rate: float = 2e-3
    other_rate: float = 6e-4
    average_decay: float = 0.999
    clip: float = 1.0
    """Largest norm of the gradient."""
    held_out: tuple[str, ...] = ()
    """Background alphabets that are measured on instead of trained on; none = the public evaluation alphabets."""
    precision: str = "bfloat16"
    """Of activations; weights, averages and the optimisers' state are float32."""
    seed: int = 0


class DenoiserTraining:
    """One run: its network, its data, its optimisers and how far it is."""

    def __init__(self, config: DenoiserConfig, accelerator: Accelerator) -> None:
        self.config, self.accelerator = config, accelerator
        torch.manual_seed(config.seed)
        network = UNet(config.network)
        self.averaged = deepcopy(network).requires_grad_(False).to(accelerator.device)
        self.optimizers = optimizers(network, config.matrix_rate, config.other_rate)
        self.network: nn.Module = accelerator.prepare(network)
        self.precision: torch.dtype = getattr(torch, config.precision)
        background = load_omniglot("background")
        names = np.unique(background.alphabets)
        held = np.isin(names, config.held_out)
        self.sampler = PairSampler(background, config.pairs, names[~held])
        measured = replace(config.pairs, warped=0.0, composed=0.0)
        self.measured_on = (
            PairSampler(background, measured, names[held])
            if held.any()
            else PairSampler(load_omniglot("evaluation_public"), measured)
        )
        self.step, self.seconds = 0, 0.0

    @property
    def bare(self) -> nn.Module:
        """The network without what several processes wrap around it."""
        bare: nn.Module = self.accelerator.unwrap_model(self.network)
        return bare

    def batch(self, step: int) -> NoisyBatch:
        """The batch of a step: a pure function of seed, process and step, so that a run can be resumed and repeated."""
        random = np.random.default_rng([self.config.seed, self.accelerator.process_index, step])
        return noisy_batch(*self.sampler.batch(random), self.config.loss, random)

    def learn(self, batch: NoisyBatch, rate: float) -> Tensor:
        """One step; the mean loss."""
        loss = velocity_losses(self.network, batch, self.accelerator.device, self.precision).mean()
        self.accelerator.backward(loss)
        nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip)
        set_rate(self.optimizers, rate)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.step += 1
        decay = min(self.config.average_decay, self.step / (10 + self.step))
        average(self.bare.parameters(), self.averaged.parameters(), decay)
        return loss.detach()

    @torch.no_grad()
    def measure(self, batches: int = 8) -> float:
        """Mean loss of the averaged network on alphabets that it is not trained on, always the same pairs and noise."""
        losses = []
        for i in range(batches):
            random = np.random.default_rng([12345, i])
            batch = noisy_batch(*self.measured_on.batch(random), replace(self.config.loss, exemplar_dropout=0.0), random)
            losses.append(velocity_losses(self.averaged, batch, self.accelerator.device, self.precision).mean())
        return float(torch.stack(losses).mean())

    def save(self, path: Path, pace: Pace) -> None:
        """Everything needed to go on."""
        progress = {"step": self.step, "seconds": self.seconds, "fall_from": pace.fall_from, "steps": pace.steps}
        checkpoint.save(path, self.bare, self.averaged, self.optimizers, progress | {"config": asdict(self.config)})

    def resume(self, path: Path) -> dict[str, Any]:
        """Go on from what `save` wrote; its progress."""
        progress = checkpoint.load(path, self.bare, self.averaged, self.optimizers)
        self.step, self.seconds = progress["step"], progress["seconds"]
        return progress


def train(training: DenoiserTraining, pace: Pace, out: Path, save_every: float, console: Console) -> None:
    """Steps until the pace says that it is over; checkpoints, figures and the log go to `out`."""
    main = training.accelerator.is_main_process
    log = SummaryWriter(str(out / "log")) if main else None
    first, saved, before = training.step, monotonic(), training.seconds
    size = training.config.pairs.exemplars * training.config.pairs.targets * training.accelerator.num_processes
    for batch in prefetched(training.batch, first):
        if pace.is_over(training.step):
            break
        loss = training.learn(batch, pace.rate(training.step, first))
        training.seconds = before + monotonic() - pace.began
        if log and training.step % 50 == 0:
            report(training, pace, first, size, float(loss), log, console)
        if main and monotonic() - saved > save_every:
            training.save(out / "checkpoint.safetensors", pace)
            saved = monotonic()
    if main:
        training.save(out / "checkpoint.safetensors", pace)
        console.print(f"held-out loss {training.measure():.5f} after {training.step} steps, {training.seconds:.0f} s")


def report(
    training: DenoiserTraining, pace: Pace, first: int, size: int, loss: float, log: SummaryWriter, console: Console
) -> None:
    """A line of progress, and the same in the log."""
    seconds = monotonic() - pace.began
    speed = (training.step - first) * size / seconds
    log.add_scalar("loss", loss, training.step)
    line = f"step {training.step}  loss {loss:.5f}  {speed:.0f} drawings/s  {pace.minutes_left(training.step, first):.1f} min left"
    if training.step % 500 == 0:
        held_out = training.measure()
        log.add_scalar("held-out loss", held_out, training.step)
        line += f"  held-out {held_out:.5f}"
    console.print(line, highlight=False)


def main(
    out: Annotated[Path, typer.Option(help="Folder for checkpoint, log and config.")] = Path("runs/cfgdm"),
    minutes: Annotated[float | None, typer.Option(help="Time budget of this leg.")] = None,
    steps: Annotated[int | None, typer.Option(help="Steps in all.")] = None,
    fall_from: Annotated[int | None, typer.Option(help="Step at which the learning rate begins to fall.")] = None,
    fall_share: float = 0.35,
    resume: Annotated[bool, typer.Option(help="Go on from the checkpoint in --out.")] = False,
    save_every: Annotated[float, typer.Option(help="Seconds between checkpoints.")] = 300,
    device: Annotated[str, typer.Option(help="auto, cpu or cuda.")] = "auto",
    matrix_rate: float = DenoiserConfig.matrix_rate,
    other_rate: float = DenoiserConfig.other_rate,
    held_out: Annotated[list[str] | None, typer.Option(help="A background alphabet to measure on.")] = None,
    seed: int = 0,
) -> None:
    """Train, or go on with, the denoiser."""
    accelerator = Accelerator(cpu=device == "cpu" or (device == "auto" and not torch.cuda.is_available()))
    config = DenoiserConfig(
        matrix_rate=matrix_rate, other_rate=other_rate, held_out=tuple(held_out or ()), seed=seed
    )
    training = DenoiserTraining(config, accelerator)
    out.mkdir(parents=True, exist_ok=True)
    (out / "config.json").write_text(json.dumps(asdict(config), indent=2))
    if resume:
        training.resume(out / "checkpoint.safetensors")
    pace = Pace(minutes=minutes, steps=steps, fall_from=fall_from, fall_share=fall_share)
    train(training, pace, out, save_every, Console())


if __name__ == "__main__":
    typer.run(main)
