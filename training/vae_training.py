"""The trainings of both VAEs: they raise the bound on how likely people's drawings are, given the exemplar."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.messages import Image
from engine.models.vae_ns import Statistician, StatisticianConfig
from engine.models.vae_stn import Sequence, SequenceConfig
from training.latent_training import LatentConfig, LatentTraining, Pairs
from training.optimizer import average, optimizers, take_step
from training.pairs import PairConfig

NS, STN = "vae-ns", "vae-stn"
PIXELS = 48 * 48


@dataclass(frozen=True)
class SetConfig(PairConfig):
    """Of VAE-NS, an exemplar and its targets are a set of five."""

    exemplars: int = 16
    targets: int = 4


@dataclass(frozen=True)
class VaeConfig(LatentConfig):
    """Everything that a run depends on."""

    family: str = NS
    """vae-ns or vae-stn."""
    statistician: StatisticianConfig = field(default_factory=StatisticianConfig)
    sequence: SequenceConfig = field(default_factory=SequenceConfig)
    pairs: SetConfig = field(default_factory=SetConfig)
    beta: float = 6.0
    """Weight of what latents say (Higgins et al. 2017); 1 = the bound itself, at which they say so much that what is
    drawn by chance has little of the exemplar."""
    beta_from: float = 30.0
    """Its weight at first: latents see what is to be drawn, and were they cheap from the beginning, the network would
    read everything from them and nothing from the exemplar."""
    beta_fall: int = 300
    """Steps in which the weight falls from there to `beta`, by equal factors."""
    context_first: int = 250
    """Steps in which drawings of VAE-NS have nothing of their own, so that the context learns what a character is: were
    latents of both kinds there from the beginning, a drawing's own would tell everything."""
    free_nats: float = 6.0
    """What latents may say of a drawing for nothing (Kingma et al. 2016), or they would say nothing at all: the
    exemplar tells nearly everything, and a network that only saw dear latents never comes to use them."""
    context_beta: float = 0.05
    """The same weight for the context of VAE-NS, which is read from the exemplar at test, too; p(c), from which it may
    stray, is never drawn from."""
    matrix_rate: float = 6e-3
    other_rate: float = 2e-3
    clip: float = 1.0
    """Largest norm of the gradient of the loss, in nats a pixel."""


class VaeTraining(LatentTraining):
    """One run of either family."""

    config: VaeConfig

    def __init__(self, config: VaeConfig, device: str = "cpu") -> None:
        torch.manual_seed(config.seed)
        network = network_of(config)
        super().__init__(config, network, network, device)
        self.optimizers = optimizers(self.learned, config.matrix_rate, config.other_rate)

    @property
    def family(self) -> str:
        return self.config.family

    @property
    def shape(self) -> Any:
        return self.config.statistician if self.config.family == NS else self.config.sequence

    def learn(self, batch: tuple[Image, Image], rate: float) -> Mapping[str, Tensor]:
        """Reconstruction and divergences, in nats a drawing."""
        parts = self.parts(self.begin_step(batch))
        (self._bound(parts) / PIXELS).backward()
        nn.utils.clip_grad_norm_(self.learned.parameters(), self.config.clip)
        take_step(self.optimizers, rate)
        average(self.learned.parameters(), self.averaged.parameters(), self.decay)
        self.step += 1
        return {name: value.detach() for name, value in parts.items()}

    def _bound(self, parts: Mapping[str, Tensor]) -> Tensor:
        """What is minimised, in nats a drawing; the mean over the batch is what is free or not."""
        loss = parts["ink"] + self.beta * parts["own"].clamp(min=self.config.free_nats)
        return loss + self.config.context_beta * parts["context"] if "context" in parts else loss

    @property
    def beta(self) -> float:
        """At this step."""
        c = self.config
        return float(c.beta * (c.beta_from / c.beta) ** max(0.0, 1 - self.step / c.beta_fall))

    def parts(self, pairs: Pairs) -> dict[str, Tensor]:
        """What the bound is made of, each in nats a drawing: `ink` is -log p(x | latents), the others divergences."""
        targets = self.config.pairs.targets
        if isinstance(self.learned, Statistician):
            shape = pairs.exemplars.shape[0], targets, *pairs.drawings.shape[1:]
            sets = torch.cat([pairs.exemplars[:, None], pairs.drawings.view(shape)], dim=1)
            shown = some_shown(sets.shape[0], sets.shape[1], sets.device)
            found = self.learned.evidence(sets, shown, self.step >= self.config.context_first)
            told = {"context": found.context.mean() / targets, "own": found.own.mean()}
            return {"ink": surprise(found.logits, pairs.drawings), **told}
        assert isinstance(self.learned, Sequence)
        seen = self.learned.evidence(pairs.exemplars, pairs.drawings)
        return {"ink": surprise(seen.logits, pairs.drawings), "own": seen.own.mean()}


def network_of(config: VaeConfig) -> Statistician | Sequence:
    """The family's network; ValueError for another name."""
    if config.family == NS:
        return Statistician(config.statistician)
    if config.family == STN:
        return Sequence(config.sequence)
    raise ValueError(f"{config.family!r} is neither {NS} nor {STN}")


def surprise(logits: Tensor, drawings: Tensor) -> Tensor:
    """Mean nats of drawings (n, 1, 48, 48), -1 = paper, under logits of ink; grey is so much chance of ink."""
    ink = (drawings.float() + 1) / 2
    return F.binary_cross_entropy_with_logits(logits, ink, reduction="sum") / len(drawings)


def some_shown(sets: int, size: int, device: torch.device) -> Tensor:
    """(sets, size), 1 for the first drawing and for 0 to all of the others, each number as likely."""
    others = torch.rand(sets, size - 1, device=device).argsort(dim=1)
    count = torch.randint(0, size, (sets, 1), device=device)
    return torch.cat([torch.ones(sets, 1, device=device), (others < count).float()], dim=1)
