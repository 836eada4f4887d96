"""The training of a DA-GAN: a generator against a critic of pairs (Antoniou et al. 2017), by WGAN-GP."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from engine.messages import Image
from engine.models.dagan import GeneratorConfig
from engine.models.dagan_rn import ResNetGenerator
from engine.models.dagan_un import UNetGenerator
from engine.models.layers import repeated
from training.latent_training import LatentConfig, LatentTraining, Pairs
from training.optimizer import average, set_rate
from training.pair_critic import PairCritic, PairCriticConfig, gradient_penalty
from training.pairs import PairConfig

UN, RN = "un", "rn"


@dataclass(frozen=True)
class OnePairConfig(PairConfig):
    """Every exemplar with one other drawing."""

    exemplars: int = 48
    targets: int = 1


@dataclass(frozen=True)
class GanConfig(LatentConfig):
    """Everything that a run depends on."""

    generator: str = UN
    """un (U-Net) or rn (ResNet)."""
    network: GeneratorConfig = field(default_factory=GeneratorConfig)
    critic: PairCriticConfig = field(default_factory=PairCriticConfig)
    pairs: OnePairConfig = field(default_factory=OnePairConfig)
    copying_steps: int = 300
    """Steps in which the generator, before it meets the critic, learns to hand its exemplar through: a critic that
    tells noise from drawings at a glance teaches little."""
    copying_rate: float = 4e-4
    """Of Adam, as long as there is no critic."""
    head_start: int = 150
    """Steps that the critic then learns alone, since what it says before it knows anything breaks strokes up."""
    anchor: float = 0.03
    """Weight of the squared distance to the exemplar, summed over pixels, beside the critic's word, as pix2pix has one
    (Isola et al. 2017): without it the short trainings that a processor has time for tear the strokes apart. The
    critic's slope is about 1, so that it moves a drawing by up to 1 / (2 anchor)."""
    critic_steps: int = 3
    """The critic learns at every step, the generator at every so manieth."""
    penalty: float = 10.0
    """Weight of the gradient penalty."""
    rate: float = 1e-4
    """Of Adam, for the generator."""
    critic_rate: float = 4e-4
    """Of Adam, for the critic; the faster one leads (Heusel et al. 2017)."""
    average_decay: float = 0.99
    """For each of the generator's steps."""


class GanTraining(LatentTraining):
    """One run of either generator."""

    config: GanConfig

    def __init__(self, config: GanConfig, device: str = "cpu") -> None:
        torch.manual_seed(config.seed)
        generator, self.critic = generator_of(config), PairCritic(config.critic)
        super().__init__(config, nn.ModuleDict({"generator": generator, "critic": self.critic}), generator, device)
        self.optimizers = [_adam(generator, config.rate), _adam(self.critic, config.critic_rate)]

    @property
    def family(self) -> str:
        return f"dagan-{self.config.generator}"

    @property
    def shape(self) -> Any:
        return self.config.network

    def learn(self, batch: tuple[Image, Image], rate: float) -> Mapping[str, Tensor]:
        """One step of copying, or of the critic and perhaps of the generator."""
        pairs = in_twos(self.begin_step(batch))
        set_rate(self.optimizers, rate)
        copies = self.step < self.config.copying_steps
        told = self._learn_to_copy(pairs) if copies else self._learn_from_each_other(pairs)
        self.step += 1
        return told

    def _learn_to_copy(self, pairs: Pairs) -> dict[str, Tensor]:
        """Least squares from the exemplar itself."""
        error = (self._drawn(pairs) - pairs.exemplars).float().square().mean()
        set_rate(self.optimizers[:1], self.config.copying_rate / self.config.rate)
        self._step(self.optimizers[0], error)
        self._average()
        return {"error": error.detach()}

    def _learn_from_each_other(self, pairs: Pairs) -> dict[str, Tensor]:
        told = self._learn_to_judge(pairs)
        met = self.step - self.config.copying_steps - self.config.head_start
        if met >= 0 and (met + 1) % self.config.critic_steps == 0:
            self._learn_to_draw(pairs)
        return told

    def _learn_to_judge(self, pairs: Pairs) -> dict[str, Tensor]:
        """Gulrajani et al. 2017, eq. 3; `gap` estimates how far the two kinds of pairs lie apart (Wasserstein-1)."""
        with torch.no_grad():
            machine = self._drawn(pairs)
        gap = (self.critic(pairs.exemplars, pairs.drawings) - self.critic(pairs.exemplars, machine)).mean()
        penalty = gradient_penalty(self.critic, pairs.exemplars, pairs.drawings, machine)
        self._step(self.optimizers[1], self.config.penalty * penalty - gap)
        return {"gap": gap.detach(), "penalty": penalty.detach()}

    def _learn_to_draw(self, pairs: Pairs) -> None:
        self.critic.requires_grad_(False)
        machine = self._drawn(pairs)
        moved = (machine - pairs.exemplars).float().square().flatten(1).sum(dim=1)
        judged = self.critic(pairs.exemplars, machine)
        self._step(self.optimizers[0], (self.config.anchor * moved - judged).mean())
        self.critic.requires_grad_(True)
        self._average()

    def _average(self) -> None:
        average(self.generator.parameters(), self.averaged.parameters(), self.decay)

    def _drawn(self, pairs: Pairs) -> Tensor:
        latents = torch.randn(len(pairs.drawings), self.config.network.noise_size, device=self.device)
        machine: Tensor = self.generator(latents, pairs.exemplars)
        return machine.to(self.precision)

    @staticmethod
    def _step(optimizer: torch.optim.Optimizer, loss: Tensor) -> None:
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()


def in_twos(pairs: Pairs) -> Pairs:
    """The same with an exemplar for every drawing."""
    return Pairs(repeated(pairs.exemplars, len(pairs.drawings)), pairs.drawings)


def generator_of(config: GanConfig) -> UNetGenerator | ResNetGenerator:
    """The generator of that kind; ValueError for another name."""
    if config.generator == UN:
        return UNetGenerator(config.network)
    if config.generator == RN:
        return ResNetGenerator(config.network)
    raise ValueError(f"{config.generator!r} is neither {UN} nor {RN}")


def _adam(module: nn.Module, rate: float) -> torch.optim.Optimizer:
    """As WGAN-GP has it, without the first moment."""
    optimizer = torch.optim.Adam(module.parameters(), lr=rate, betas=(0.0, 0.9))
    for group in optimizer.param_groups:
        group["peak"] = rate
    return optimizer
