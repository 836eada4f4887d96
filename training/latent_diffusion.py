"""A short trial of latent diffusion (Boutin et al. 2024, arXiv 2406.06079): `python -m training.latent_diffusion`.

An autoencoder of 128 numbers (training/latent_ceiling.py), then a small perceptron that diffuses among its codes, given
the exemplar's. It is told for how much of the time that a U-Net takes, and how well, other hands' drawings come of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from time import monotonic, process_time

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.backend import Array
from engine.finishing import Judge
from engine.guidance import Guidance
from engine.models.layers import Affine
from engine.models.unet import fourier
from engine.models.vae_ns import StatisticianConfig
from engine.sampler import dpm_solver_2m
from engine.schedule import Schedule
from training.allocator import keep_memory
from training.command_line import fill
from training.human_cloud import read_judge
from training.latent_ceiling import LATENT_SIZE, Autoencoder, CeilingConfig, teach
from training.omniglot import load_omniglot
from training.one_shot_task import Task, read_task
from training.optimizer import optimizers, take_step
from training.pace import Pace
from training.pairs import PairSampler


@dataclass(frozen=True)
class LatentTrialConfig:
    """How long each part is taught, and what the whole is tried on."""

    autoencoder: CeilingConfig = field(default_factory=CeilingConfig)
    coding_minutes: float = 3.0
    """Pairs are coded so long."""
    walking_minutes: float = 8.0
    """The perceptron is taught so long."""
    width: int = 1024
    layers: int = 4
    batch: int = 512
    forget: float = 0.1
    """Share of exemplars that are left out in training, for guidance."""
    steps: int = 10
    guidance: tuple[float, ...] = (0.0, 1.0, 2.0)
    variations: int = 4


class Perceptron(nn.Module):
    """Velocity (n, 128) of noisy codes (n, 128) at angles (n,), given exemplars' codes (n, 128) if keep (n,) is 1."""

    def __init__(self, width: int, layers: int) -> None:
        super().__init__()
        self.enter = Affine(2 * LATENT_SIZE + 1 + 32, width)
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(layers))
        self.layers = nn.ModuleList(Affine(width, width, gain=0.3) for _ in range(layers))
        self.leave = Affine(width, LATENT_SIZE, gain=0.0)

    def forward(self, noisy: Tensor, angle: Tensor, exemplar: Tensor, keep: Tensor) -> Tensor:
        kept = keep[:, None]
        x = self.enter(torch.cat([noisy, exemplar * kept, kept, fourier(angle)], dim=1))
        for norm, layer in zip(self.norms, self.layers, strict=True):
            x = x + layer(F.silu(norm(x)))
        velocity: Tensor = self.leave(F.silu(x))
        return velocity


@dataclass(frozen=True)
class Codes:
    """Pairs as codes of mean 0 and deviation 1."""

    exemplars: Tensor
    """(n, 128)."""
    targets: Tensor
    """(n, 128)."""
    mean: Tensor
    deviation: Tensor
    """(128,), of what the autoencoder gives."""


@dataclass(frozen=True)
class LatentDenoiser:
    """The perceptron as `Guidance` knows denoisers, of codes instead of drawings."""

    network: Perceptron

    @torch.inference_mode()
    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """Velocity (n, 128) of `noisy` (n, 128) given the code (128,) of an exemplar."""
        x = torch.from_numpy(np.asarray(noisy, np.float32))
        of_each = torch.from_numpy(exemplar).expand_as(x)
        angles, kept = (torch.full((len(x),), float(value)) for value in (angle, keep))
        return np.asarray(self.network(x, angles, of_each, kept).numpy())


def main(config: LatentTrialConfig) -> None:
    """Print a Markdown row for every strength of guidance."""
    keep_memory()
    torch.set_num_threads(config.autoencoder.threads)
    torch.manual_seed(config.autoencoder.seed)
    autoencoder = Autoencoder(StatisticianConfig(own_size=LATENT_SIZE))
    teach(autoencoder, config.autoencoder)
    codes = coded(autoencoder.eval(), config)
    network = walker(codes, config, Pace(minutes=config.walking_minutes, fall_share=0.5))
    task = read_task(load_omniglot("evaluation_public"), config.autoencoder.characters)
    print(
        f"{len(codes.targets)} pairs coded\n\n| guidance | originality | recognizability, % | ms of processor for 24 |"
    )
    print("|---|---|---|---|")
    judge = read_judge(config.autoencoder.models, config.autoencoder.threads)
    for strength in config.guidance:
        began = process_time()
        drawn = list(drawings(autoencoder, network, codes, task, strength, config))
        spent = (process_time() - began) / (len(task.exemplars) * config.variations) * 24
        print(row(judge, task, drawn, strength, spent), flush=True)


@torch.inference_mode()
def coded(autoencoder: Autoencoder, config: LatentTrialConfig) -> Codes:
    """As many pairs as the time allows."""
    told = config.autoencoder
    sampler, random = PairSampler(load_omniglot("background"), told.pairs), np.random.default_rng(told.seed + 1)
    exemplars: list[Tensor] = []
    targets: list[Tensor] = []
    until = monotonic() + 60 * config.coding_minutes
    while not exemplars or monotonic() < until:
        given, drawn = sampler.batch(random)
        exemplars.append(autoencoder.coded(_seen(given)).repeat_interleave(told.pairs.targets, dim=0))
        targets.append(autoencoder.coded(_seen(drawn)))
    every = torch.cat(targets)
    mean, deviation = every.mean(dim=0), every.std(dim=0) + 1e-6
    return Codes((torch.cat(exemplars) - mean) / deviation, (every - mean) / deviation, mean, deviation)


def _seen(drawings: Array) -> Tensor:
    return torch.from_numpy(np.asarray(drawings, np.float32))[:, None] * 2 - 1


def walker(codes: Codes, config: LatentTrialConfig, pace: Pace) -> Perceptron:
    """A perceptron that has learned the velocities of the codes."""
    network = Perceptron(config.width, config.layers)
    steps, step = optimizers(network, 0.01, 1e-3), 0
    random = torch.Generator().manual_seed(config.autoencoder.seed)
    while not pace.is_over(step):
        loss = velocity_loss(network, codes, config, random)
        loss.backward()
        take_step(steps, pace.rate(step, 0))
        step += 1
    return network.eval()


def velocity_loss(network: Perceptron, codes: Codes, config: LatentTrialConfig, random: torch.Generator) -> Tensor:
    """Mean squared error of the velocity at angles equally likely between 0 and a quarter turn."""
    chosen = torch.randint(len(codes.targets), (config.batch,), generator=random)
    x, angle = codes.targets[chosen], torch.rand(config.batch, generator=random) * (np.pi / 2)
    noise = torch.randn(x.shape, generator=random)
    keep = (torch.rand(config.batch, generator=random) >= config.forget).float()
    cos, sin = angle.cos()[:, None], angle.sin()[:, None]
    found = network(cos * x + sin * noise, angle, codes.exemplars[chosen], keep)
    error: Tensor = found - (cos * noise - sin * x)
    return error.square().mean()


def row(judge: Judge, task: Task, drawn: Sequence[Array], strength: float, spent: float) -> str:
    """How original and recognizable each character's drawings (k, 48, 48) are; `spent` is the seconds of 24."""
    scores = [
        (each.originality, each.recognizability)
        for exemplar, some in zip(task.exemplars, drawn, strict=True)
        for each in judge.scores(some, exemplar.image)
    ]
    original, recognizable = np.mean(scores, axis=0)
    return f"| {strength:g} | {original:.3f} | {100 * recognizable:.1f} | {1000 * spent:.0f} |"


@torch.inference_mode()
def drawings(
    autoencoder: Autoencoder, network: Perceptron, codes: Codes, task: Task, strength: float, config: LatentTrialConfig
) -> Iterator[Array]:
    """Of each character (variations, 48, 48), 0 = paper, 1 = ink."""
    random = np.random.default_rng(config.autoencoder.seed)
    for exemplar in task.exemplars:
        code = (autoencoder.coded(_seen(exemplar.image[None])) - codes.mean) / codes.deviation
        noise = random.standard_normal((config.variations, LATENT_SIZE)).astype(np.float32)
        guide = Guidance(LatentDenoiser(network), code[0].numpy(), strength)
        *_, last = dpm_solver_2m(guide, noise, Schedule().angles(config.steps), lambda noise=noise: noise)  # type: ignore[misc]
        latents = torch.from_numpy(np.asarray(last.noisy, np.float32)) * codes.deviation + codes.mean
        yield np.asarray(autoencoder.decoded(latents).sigmoid()[:, 0].numpy())


if __name__ == "__main__":
    main(fill(LatentTrialConfig))
