"""Teaches a student to leap where its guided teacher walks: `python -m training.distill --minutes 60 --out runs/live`.

The student begins as the teacher, and is told the guidance strength and the angle to land on. From recorded ways
(`python -m training.trajectories`) it learns to go the whole way in one leap, in two and in four: a flow map (Boffi et
al. 2024) by regression, as progressive distillation does it (Salimans & Ho 2022), but of all lengths at once.
"""

import json
import re
from copy import deepcopy
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np
import torch
from accelerate import Accelerator
from safetensors.torch import load_file
from torch import Tensor, nn

from engine.models.unet import UNet, UNetConfig
from engine.torch_backend import load_network
from engine.weights import ModelCard, find_model
from training import checkpoint
from training.allocator import keep_memory
from training.card import device_of
from training.command_line import fill
from training.eye import Eye
from training.judge import JudgeConfig, Trial
from training.leaps import Landing, LeapBatch, LeapConfig, errors, land, leap_batch
from training.optimizer import average, optimizers, take_step
from training.pace import Pace, as_main_says
from training.precision import AUTO, precision_named
from training.prefetch import prefetched
from training.trajectories import Trajectories, read

DISPENSABLE = re.compile(r"^encoder\.levels\.|\.blocks\.|\.attention\.")
"""In the names of weights of residual blocks and of attention."""
HELD_OUT = 0.02
"""Share of the recorded ways that is measured on and not learned from."""


@dataclass(frozen=True)
class DistillConfig:
    """Everything that a student depends on, but for the recorded ways."""

    teacher: str = "cfgdm"
    """Name of the shipped model whose ways they are, and that the student begins as."""
    begin_with: str = ""
    """Name of a shipped student to go on with instead; "" = none."""
    blocks: tuple[int, ...] = ()
    """Residual blocks of each level, the first of those there were; () = all of them."""
    attention_from: int = 0
    """First level that attends; 0 = as in the teacher."""
    leaps: LeapConfig = field(default_factory=LeapConfig)
    judge: JudgeConfig = field(default_factory=JudgeConfig)
    judged: float = 0.0
    """How hard what a judge says pulls at finished drawings, as a share of how hard their errors do; 0 = no judge."""
    matrix_rate: float = 1e-3
    other_rate: float = 3e-4
    average_decay: float = 0.998
    clip: float = 1.0
    precision: str = AUTO
    measured: int = 512
    """At least so many leaps of each kind are measured: fewer are not enough to see a student overfit."""
    seed: int = 0


@dataclass(frozen=True)
class DistillRun:
    """One leg."""

    training: DistillConfig = field(default_factory=DistillConfig)
    ways: Path = Path("runs/trajectories")
    out: Path = Path("runs/live")
    minutes: float | None = None
    steps: int | None = None
    fall_from: int | None = None
    fall_share: float = 0.5
    resume: bool = False
    report_every: int = 25
    save_every: float = 300.0
    device: str = "auto"


class Distillation:
    """The student, its average, its optimisers and how far it is."""

    def __init__(
        self,
        config: DistillConfig,
        ways: Trajectories,
        accelerator: Accelerator,
        model: ModelCard,
        student: ModelCard | None = None,
    ) -> None:
        self.config, self.accelerator = config, accelerator
        torch.manual_seed(config.seed)
        network, self.shape = student_of(model, config.blocks, config.attention_from)
        self.earlier = {} if student is None else begin_with(network, student)
        self.averaged = deepcopy(network).requires_grad_(False).to(accelerator.device)
        self.optimizers = optimizers(network, config.matrix_rate, config.other_rate)
        self.network: nn.Module = accelerator.prepare(network)
        self.precision: torch.dtype = precision_named(config.precision, accelerator.device)
        cut = max(1, round(len(ways.exemplars) * HELD_OUT))
        self.measured_on, self.ways = part(ways, slice(0, cut)), part(ways, slice(cut, None))
        self.teacher = model.sha256
        looks = bool(config.leaps.seeing or config.judged)
        self.eye = eye_of(model, self.measured_on).to(accelerator.device) if looks else None
        self.trial = Trial(self.eye, config.judge, accelerator) if self.eye is not None and config.judged else None
        self.step, self.seconds = 0, 0.0

    @property
    def batch_size(self) -> int:
        """Leaps in a step of all processes together."""
        leaps = self.config.leaps
        return leaps.exemplars * leaps.variations * int(self.accelerator.num_processes)

    def batch(self, step: int) -> LeapBatch:
        """The batch of a step: a pure function of seed, process and step."""
        random = np.random.default_rng([self.config.seed, self.accelerator.process_index, step])
        return leap_batch(self.ways, self.config.leaps, random)

    def learn(self, batch: LeapBatch, rate: float) -> Tensor:
        """One step; the mean loss."""
        landing = self._landing(self.network, batch, self.config.leaps)
        loss, slope = self._slope(replace(landing, found=landing.found.detach().requires_grad_()))
        self.accelerator.backward((landing.found * slope).sum())
        nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip)
        take_step(self.optimizers, rate)
        self.step += 1
        bare = self.accelerator.unwrap_model(self.network)
        average(
            bare.parameters(), self.averaged.parameters(), min(self.config.average_decay, self.step / (10 + self.step))
        )
        return loss.detach()

    def _slope(self, landing: Landing) -> tuple[Tensor, Tensor]:
        """The mean error, and the gradient of the loss by where the student has landed."""
        loss = errors(landing, self.config.leaps, self.precision, self.eye).mean()
        (slope,) = torch.autograd.grad(loss, landing.found)
        if self.trial is not None:
            pull = self.trial.hold(landing, self.precision, self.step)
            slope = slope + pull * (self.config.judged * slope[landing.is_done].norm() / pull.norm().clamp_min(1e-12))
        return loss, slope

    @torch.no_grad()
    def measure(self) -> dict[int, float]:
        """The averaged student's mean loss on ways that it does not learn from, by the number of leaps."""
        result = {}
        for place, leaps in enumerate((1, 2, 4)):
            only = replace(self.config.leaps, shares=tuple(float(i == place) for i in range(3)), own=1.0)  # type: ignore[arg-type]
            result[leaps] = float(np.mean([self._measured(only, batch) for batch in range(self._batches_measured)]))
        return result

    @property
    def _batches_measured(self) -> int:
        return -(-self.config.measured // (self.config.leaps.exemplars * self.config.leaps.variations))

    def _measured(self, config: LeapConfig, number: int) -> float:
        """Mean loss of a batch of ways that are not learned from, always the same for its number."""
        batch = leap_batch(self.measured_on, config, np.random.default_rng([12345, number]))
        return float(errors(self._landing(self.averaged, batch, config), config, self.precision, self.eye).mean())

    def _landing(self, network: nn.Module, batch: LeapBatch, config: LeapConfig) -> Landing:
        return land(network, batch, config, self.accelerator.device, self.precision)

    def save(self, path: Path, pace: Pace) -> None:
        """Everything needed to go on, and to make a model file."""
        threads = self.accelerator.num_processes * torch.get_num_threads()
        progress = {
            "step": self.step,
            "seconds": self.seconds,
            "fall_from": pace.fall_from,
            "steps": pace.steps,
            "processes": self.accelerator.num_processes,
            "device": device_of(self.accelerator.device, threads, self.precision),
            "config": asdict(self.config) | {"network": asdict(self.shape)},
            "teacher": self.teacher,
            "earlier": self.earlier,
            "ways": int(self.ways.originality.size + self.measured_on.originality.size),
        }
        checkpoint.save(path, *self._learned, progress)

    def resume(self, path: Path) -> dict[str, Any]:
        """Go on from what `save` wrote; its progress."""
        progress = checkpoint.load(path, *self._learned)
        self.step, self.seconds = progress["step"], progress["seconds"]
        self.earlier = progress.get("earlier", {})
        return progress

    @property
    def _learned(self) -> tuple[nn.Module, nn.Module, list[torch.optim.Optimizer]]:
        """What learns, the student's average, and the optimisers."""
        student = self.accelerator.unwrap_model(self.network)
        if self.trial is None:
            return student, self.averaged, self.optimizers
        both = nn.ModuleDict({"student": student, "judge": self.trial.judge})
        return both, self.averaged, [*self.optimizers, self.trial.optimizer]


def student_of(model: ModelCard, blocks: tuple[int, ...] = (), attention_from: int = 0) -> tuple[UNet, UNetConfig]:
    """A network of leaps that begins as the model, perhaps with fewer blocks or less attention, and its shape."""
    told = model.card["network"]
    own = {"channels": tuple(told["channels"]), "blocks_by_level": blocks, "leaps": True}
    shape = UNetConfig(**(told | own | ({"attention_from": attention_from} if attention_from else {})))
    network = UNet(shape)
    network.load_state_dict(network.state_dict() | kept_of(load_file(model.file), network))
    return network, shape


def eye_of(model: ModelCard, ways: Trajectories) -> Eye:
    """How the model looks at drawings, in units of how the drawings of the ways differ."""
    drawings = torch.from_numpy(ways.states[:, 0, -1].astype(np.float32))[:, None]
    return Eye(load_network(model).encoder, drawings)


def kept_of(weights: dict[str, Tensor], network: UNet) -> dict[str, Tensor]:
    """The weights without those of blocks and attention that the network has not; others it has not are its error."""
    own = network.state_dict()
    return {name: each for name, each in weights.items() if name in own or not DISPENSABLE.search(name)}


def begin_with(network: UNet, student: ModelCard) -> dict[str, Any]:
    """Give the network a student's weights; what that one's card says of how it came to be."""
    network.load_state_dict(kept_of(load_file(student.file), network))
    return {"sha256": student.sha256} | {name: student.card[name] for name in ("leaps_seen", "seconds", "commit")}


def part(ways: Trajectories, rows: slice) -> Trajectories:
    """Some exemplars of them."""
    return Trajectories(*(getattr(ways, name)[rows] for name in Trajectories.__annotations__))


def train(training: Distillation, pace: Pace, run: DistillRun) -> None:
    """Steps until the pace says that it is over, with checkpoints in `run.out`."""
    first, before, kept = training.step, training.seconds, monotonic()
    is_main = training.accelerator.is_main_process
    for batch in prefetched(training.batch, first):
        if pace.is_over(training.step):
            break
        loss = training.learn(batch, pace.rate(training.step, first))
        training.seconds = before + monotonic() - pace.began
        if is_main and training.step % run.report_every == 0:
            speed = (training.step - first) * training.batch_size / (monotonic() - pace.began)
            left = pace.minutes_left(training.step, first)
            told = "" if training.trial is None else f"  told apart {training.trial.right:.3f}"
            print(f"step {training.step}  loss {loss:.5f}{told}  {speed:.0f} leaps/s  {left:.1f} min left", flush=True)
        if is_main and monotonic() - kept > run.save_every:
            keep(training, pace, run)
            kept = monotonic()
    if is_main:
        keep(training, pace, run)


def keep(training: Distillation, pace: Pace, run: DistillRun) -> None:
    """Write the checkpoint, and say how the student does."""
    training.save(run.out / "checkpoint.safetensors", pace)
    told = ", ".join(f"{leaps}: {loss:.5f}" for leaps, loss in training.measure().items())
    print(f"step {training.step}  held-out loss by leaps  {told}  {training.seconds:.0f} s", flush=True)


def main(run: DistillRun) -> None:
    """Teach, or go on teaching."""
    keep_memory()
    accelerator = Accelerator(cpu=run.device == "cpu" or not torch.cuda.is_available())
    model = find_model(run.training.teacher, suffix=".safetensors")
    begun = run.training.begin_with
    student = find_model(begun, suffix=".safetensors") if begun else None
    training = Distillation(run.training, read(run.ways), accelerator, model, student)
    run.out.mkdir(parents=True, exist_ok=True)
    (run.out / "config.json").write_text(json.dumps(asdict(run.training), indent=1))
    if run.resume:
        training.resume(run.out / "checkpoint.safetensors")
    train(training, Pace(run.minutes, run.steps, run.fall_from, run.fall_share, agreed=as_main_says), run)


if __name__ == "__main__":
    main(fill(DistillRun))
