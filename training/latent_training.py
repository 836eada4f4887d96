"""What trainings of latent families share: their drawings, their averaged generator, and how far they are."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from engine.messages import Image
from training import checkpoint
from training.card import device_of
from training.omniglot import load_omniglot
from training.pace import Pace
from training.pairs import PairConfig, taught_and_measured
from training.precision import AUTO, precision_named


@dataclass(frozen=True)
class LatentConfig:
    """What a run of either kind depends on."""

    pairs: PairConfig = field(default_factory=PairConfig)
    average_decay: float = 0.998
    held_out: tuple[str, ...] = ()
    """Background alphabets that are measured on instead of trained on; none = the public evaluation alphabets."""
    precision: str = AUTO
    """Of activations; weights, averages and the optimisers' state are float32."""
    seed: int = 0


@dataclass(frozen=True)
class Pairs:
    """A batch in the model's range; drawing i belongs to exemplar i // (n / m)."""

    exemplars: Tensor
    """(m, 1, 48, 48)."""
    drawings: Tensor
    """(n, 1, 48, 48)."""


class LatentTraining(ABC):
    """One run: what it learns, on what, and how far it is. All on one device, by default the CPU."""

    optimizers: Sequence[torch.optim.Optimizer]

    def __init__(self, config: LatentConfig, learned: nn.Module, generator: nn.Module, device: str = "cpu") -> None:
        """`generator` is `learned`, or the part of it that draws."""
        self.config, self.device = config, torch.device(device)
        self.learned, self.generator = learned.to(self.device), generator.to(self.device)
        self.averaged = deepcopy(generator).requires_grad_(False)
        """The generator with averaged weights."""
        self.precision: torch.dtype = precision_named(config.precision, self.device)
        self.sampler, self.measured_on = taught_and_measured(
            load_omniglot("background"), lambda: load_omniglot("evaluation_public"), config.pairs, config.held_out
        )
        self.step, self.seconds = 0, 0.0

    @property
    @abstractmethod
    def family(self) -> str:
        """The generator's name in the program."""

    @property
    @abstractmethod
    def shape(self) -> Any:
        """The generator's configuration."""

    @abstractmethod
    def learn(self, batch: tuple[Image, Image], rate: float) -> Mapping[str, Tensor]:
        """One step at a share of the peak learning rate; what its loss is made of."""

    def batch(self, step: int) -> tuple[Image, Image]:
        """Exemplars and drawings of a step, a pure function of seed and step: a run can be resumed and repeated."""
        return self.sampler.batch(np.random.default_rng([self.config.seed, step]))

    def begin_step(self, batch: tuple[Image, Image]) -> Pairs:
        """The batch where it is needed, with torch's random numbers set to those of the step."""
        torch.manual_seed(int(np.random.SeedSequence([self.config.seed, self.step]).generate_state(1)[0]))
        return Pairs(*(self._image(each) for each in batch))

    def _image(self, images: Image) -> Tensor:
        return (torch.from_numpy(images)[:, None] * 2 - 1).to(self.device, self.precision)

    @property
    def decay(self) -> float:
        """Of the averaged weights, little at first to forget the first ones."""
        return min(self.config.average_decay, (1 + self.step) / (10 + self.step))

    def save(self, path: Path, pace: Pace) -> None:
        """Everything needed to go on."""
        progress = {
            "family": self.family,
            "step": self.step,
            "seconds": self.seconds,
            "fall_from": pace.fall_from,
            "steps": pace.steps,
            "device": device_of(self.device, torch.get_num_threads(), self.precision),
            "shape": asdict(self.shape),
            "config": asdict(self.config),
        }
        checkpoint.save(path, self.learned, self.averaged, self.optimizers, progress)

    def resume(self, path: Path) -> dict[str, Any]:
        """Go on from what `save` wrote; its progress."""
        progress = checkpoint.load(path, self.learned, self.averaged, self.optimizers)
        self.step, self.seconds = progress["step"], progress["seconds"]
        return progress
