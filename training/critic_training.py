"""One training of a critic: its configuration, networks, optimiser, and a file to go on from."""

import dataclasses
import json
import math
import time
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor, nn

from engine.models.critic import CHANNELS, Critic, Projection
from engine.weights import find_model
from engine.worlds import CHARACTERS, SKETCHES
from training import checkpoint
from training.augment import Strength
from training.begin_critic import begin_with
from training.critic_batches import Characters, Episodes, Views
from training.critic_losses import contrastive_loss, prototypical_loss
from training.optimizer import Matrices, average, optimizers, set_rate
from training.precision import fast_precision
from training.prefetch import prefetched

PROTOTYPICAL, SIMCLR = "prototypical", "simclr"


@dataclass(frozen=True)
class CriticConfig:
    """Everything that decides how a critic is trained."""

    kind: str = PROTOTYPICAL
    """`prototypical` or `simclr`."""
    world: str = CHARACTERS
    """`characters` or `sketches`, which are not turned upside down."""
    out: Path = Path("runs/critic")
    minutes: float = 12.0
    """Time budget, all legs together; the learning rate follows a cosine over it."""
    steps: int = 0
    """If above 0, the number of steps instead of a time budget: a run that can be repeated exactly."""
    device: str = "auto"
    seed: int = 0
    threads: int = 2
    ways: int = 60
    """Characters in a training episode."""
    each: int = 6
    """Drawings of each: one exemplar and five queries, in turns."""
    within: float = 0.5
    """Share of an episode's characters that come from few alphabets."""
    batch: int = 256
    """Drawings in a batch of SimCLR, each of which is seen twice."""
    temperature: float = 0.2
    """Of NT-Xent."""
    matrix_rate: float = 5e-3
    """Of convolutions and matrices."""
    matrix_decay: float = 0.02
    other_rate: float = 3e-3
    """Of everything else."""
    warmup: float = 0.02
    """Share of the budget in which the learning rate rises."""
    averaging: float = 0.995
    """Decay of the moving average of the weights for each step."""
    channels: int = CHANNELS
    held_out: tuple[str, ...] = ()
    """Background alphabets to test on instead of training on them."""
    report_every: float = 120.0
    """Seconds between two figures on the alphabets held out, and between two checkpoints."""
    strength: Strength = field(default_factory=Strength)
    begin_with: str = ""
    """Name of a shipped critic whose weights the run starts from; "" = from nothing."""


class Learner(nn.Module):
    """A critic and what exists beside it in training only."""

    def __init__(self, config: CriticConfig) -> None:
        super().__init__()
        self.config = config
        self.critic = Critic(config.channels, whitened=config.kind == SIMCLR)
        self.projection = Projection() if config.kind == SIMCLR else nn.Identity()
        self.log_scale = nn.Parameter(torch.tensor(math.log(10.0)))

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Loss and accuracy of one batch (n, 1, 48, 48), 0..1."""
        with torch.autocast(images.device.type, torch.bfloat16, fast_precision(images.device) == torch.bfloat16):
            features = self.critic(images)
        if self.config.kind == SIMCLR:
            return contrastive_loss(self.projection(features), self.config.temperature)
        return prototypical_loss(features, self.config.each, self.log_scale.exp())


class Training:
    """One run: networks, optimiser, progress, and where they are kept."""

    def __init__(self, config: CriticConfig, characters: Characters) -> None:
        torch.manual_seed(config.seed)
        torch.set_num_threads(config.threads)
        self.config = config
        self.device = torch.device(_device(config.device))
        self.batches = batches_of(config, characters)
        learner = Learner(config)
        if config.begin_with:
            images = torch.from_numpy(self.batches.batch(0))[:, None].float() / 255
            begin_with(learner.critic, find_model(config.begin_with), images)
        self.learner = _channels_last(learner.to(self.device))
        self.critic = deepcopy(self.learner.critic).requires_grad_(False)
        """The critic with averaged weights."""
        self.convolutions = Matrices(self.learner)
        self.optimizers = optimizers(
            self.learner, config.matrix_rate, config.other_rate, config.matrix_decay, self.convolutions
        )
        self.step, self.seconds, self.drawings_seen = 0, 0.0, 0
        self.file = config.out / "checkpoint.safetensors"
        if self.file.is_file():
            self._restore()

    @property
    def progress(self) -> float:
        """How much of the budget is used, 0..1."""
        done = self.step / self.config.steps if self.config.steps else self.seconds / (60 * self.config.minutes)
        return min(1.0, done)

    def learn(self) -> Iterator[tuple[float, float]]:
        """Train until the budget is used: loss and accuracy after every step."""
        self.learner.train()
        started = time.monotonic()
        for images in prefetched(self.batches.batch, self.step):
            if self.progress >= 1:
                return
            result = self._learn(torch.from_numpy(images))
            self.step += 1
            self.drawings_seen += len(images)
            self.seconds += time.monotonic() - started
            yield result
            started = time.monotonic()

    def _learn(self, batch: Tensor) -> tuple[float, float]:
        set_rate(self.optimizers, rate(self.progress, self.config.warmup))
        loss, accuracy = self.learner(batch.to(self.device)[:, None].float() / 255)
        self.learner.zero_grad()
        loss.backward()
        self.convolutions.take_gradients()
        for optimizer in self.optimizers:
            optimizer.step()
        average(_numbers(self.learner.critic), _numbers(self.critic), decay(self.step, self.config.averaging))
        return loss.item(), accuracy.item()

    def save(self) -> None:
        """Keep everything that is needed to go on."""
        progress = {"step": self.step, "seconds": self.seconds, "drawings_seen": self.drawings_seen}
        checkpoint.save(self.file, self.learner, self.critic, self.optimizers, progress)

    def _restore(self) -> None:
        progress = checkpoint.load(self.file, self.learner, self.critic, self.optimizers)
        self.step, self.seconds, self.drawings_seen = (progress[k] for k in ("step", "seconds", "drawings_seen"))


def _channels_last(learner: Learner) -> Learner:
    """The network with its weights in the order that makes convolutions fast."""
    for weight in learner.parameters():
        if weight.dim() == 4:
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
    return learner


def read_config(folder: Path) -> CriticConfig:
    """What a run was trained with, from the folder that it left behind."""
    told = json.loads((folder / "config.json").read_text("utf-8"))
    strength = Strength(**told.pop("strength"))
    told |= {"out": folder, "held_out": tuple(told["held_out"]), "strength": strength}
    known = {field.name for field in dataclasses.fields(CriticConfig)}
    return CriticConfig(**{name: value for name, value in told.items() if name in known})


def batches_of(config: CriticConfig, characters: Characters) -> Episodes | Views:
    """What this kind of critic is trained on."""
    upright = config.world == SKETCHES
    if config.kind == SIMCLR:
        return Views(characters, config.seed, config.batch, config.strength, upright)
    return Episodes(characters, config.seed, config.ways, config.each, config.within, config.strength, upright)


def rate(progress: float, warmup: float) -> float:
    """The learning rate at `progress` 0..1 as a share of the highest: a rise and then half a cosine."""
    return min(progress / warmup, 1.0) * (1 + math.cos(math.pi * progress)) / 2 + 1e-3


def decay(step: int, highest: float) -> float:
    """How much of the average stays after `step` 0, 1, ...: little at first, to forget the first weights."""
    return min(highest, (1 + step) / (10 + step))


def _numbers(critic: Critic) -> list[Tensor]:
    """Weights and the norms' statistics."""
    return [value for value in critic.state_dict().values() if value.is_floating_point()]


def _device(name: str) -> str:
    """`auto` is the first CUDA device if there is one."""
    return ("cuda" if torch.cuda.is_available() else "cpu") if name == "auto" else name
