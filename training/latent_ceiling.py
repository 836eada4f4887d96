"""What 128 numbers keep of a drawing; latent diffusion cannot do better: `python -m training.latent_ceiling`.

Latent diffusion (Boutin et al. 2024, arXiv 2406.06079) walks in the code of an autoencoder, by a small network, and
decodes once. However well it walks, its drawings are what the decoder makes of a code; so people's drawings, sent
through the autoencoder, say how recognizable they can be. No regulariser is used, since each costs fidelity.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.backend import Array
from engine.models.layers import Affine
from engine.models.vae_ns import DrawingDecoder, DrawingEncoder, StatisticianConfig
from engine.weights import SHIPPED
from training.allocator import keep_memory
from training.command_line import fill
from training.human_cloud import read_judge
from training.omniglot import load_omniglot
from training.one_shot_task import Task, read_task
from training.optimizer import optimizers, take_step
from training.pace import Pace
from training.pairs import PairConfig, PairSampler

LATENT_SIZE = 128
TIMED = 24
"""Drawings that are decoded at once when the decoder is timed."""


@dataclass(frozen=True)
class CeilingConfig:
    """How long it is taught, and what it is tried on."""

    minutes: float = 10.0
    characters: int = 79
    """Of the alphabets that are reported on."""
    humans: int = 4
    """Other people's drawings of each."""
    report_every: int = 200
    pairs: PairConfig = field(default_factory=lambda: PairConfig(exemplars=16, targets=2))
    models: Path = SHIPPED
    seed: int = 0
    threads: int = 1


class Autoencoder(nn.Module):
    """Drawings (n, 1, 48, 48), -1 = paper, 1 = ink, to as many numbers and back to logits of ink."""

    def __init__(self, config: StatisticianConfig) -> None:
        super().__init__()
        side = 24 >> (len(config.channels) - 1)
        self.encoder = DrawingEncoder(config)
        self.code = Affine(config.channels[-1] * side**2, config.own_size)
        self.decoder = DrawingDecoder(config, side)

    def forward(self, drawings: Tensor) -> Tensor:
        return self.decoded(self.coded(drawings))

    def coded(self, drawings: Tensor) -> Tensor:
        """Codes (n, own_size) of drawings."""
        codes: Tensor = self.code(self.encoder(drawings).flatten(1))
        return codes

    def decoded(self, codes: Tensor) -> Tensor:
        """Logits (n, 1, 48, 48) of codes (n, own_size)."""
        side = self.decoder.side
        nothing = codes.new_zeros(len(codes), self.decoder.spread.weight.shape[0] // side**2, side, side)
        logits: Tensor = self.decoder(nothing, codes)
        return logits


def main(config: CeilingConfig) -> None:
    """Teach an autoencoder, and print what the recognizer makes of people's drawings before and after it."""
    keep_memory()
    torch.set_num_threads(config.threads)
    torch.manual_seed(config.seed)
    network = Autoencoder(StatisticianConfig(own_size=LATENT_SIZE))
    taught = teach(network, config)
    task = read_task(load_omniglot("evaluation_public"), config.characters)
    before, after = ceiling(network.eval(), task, config)
    print(f"{taught} drawings learned from; of {config.characters} characters, people's drawings are recognized")
    print(f"in {100 * before:.1f} % as they are, in {100 * after:.1f} % after {LATENT_SIZE} numbers")
    print(f"decoding {TIMED} takes {1000 * decoding(network):.0f} ms on {config.threads} threads of torch")


def teach(network: Autoencoder, config: CeilingConfig) -> int:
    """Make it give back what it is shown until the time is over; how many drawings that were."""
    pace, steps = Pace(minutes=config.minutes, fall_share=0.5), optimizers(network, 0.01, 1e-3)
    step = 0
    for drawings in batches(config):
        if pace.is_over(step):
            break
        ink = torch.from_numpy(drawings)[:, None]
        loss = F.binary_cross_entropy_with_logits(network(ink * 2 - 1), ink)
        loss.backward()
        take_step(steps, pace.rate(step, 0))
        step += 1
        if step % config.report_every == 0:
            print(
                f"step {step}  loss {float(loss.detach()):.4f}  {pace.minutes_left(step, 0):.1f} min left", flush=True
            )
    return step * config.pairs.exemplars * config.pairs.targets


def batches(config: CeilingConfig) -> Iterator[Array]:
    """Drawings (n, 48, 48), 0 = paper, 1 = ink, of the alphabets that teach, without end."""
    sampler, random = PairSampler(load_omniglot("background"), config.pairs), np.random.default_rng(config.seed)
    while True:
        yield np.asarray(sampler.batch(random)[1], np.float32)


@torch.inference_mode()
def ceiling(network: Autoencoder, task: Task, config: CeilingConfig) -> tuple[float, float]:
    """Mean recognizability of people's drawings as they are, and after the autoencoder."""
    judge = read_judge(config.models, config.threads)
    before: list[float] = []
    after: list[float] = []
    for exemplar, others in zip(task.exemplars, task.humans, strict=True):
        some = others[: config.humans]
        again = network(torch.from_numpy(some)[:, None] * 2 - 1).sigmoid()[:, 0].numpy()
        before += [each.recognizability for each in judge.scores(some, exemplar.image)]
        after += [each.recognizability for each in judge.scores(again, exemplar.image)]
    return float(np.mean(before)), float(np.mean(after))


@torch.inference_mode()
def decoding(network: Autoencoder, runs: int = 9) -> float:
    """Median seconds for `TIMED` drawings."""
    codes, seconds = torch.randn(TIMED, LATENT_SIZE), []
    for _ in range(runs):
        began = perf_counter()
        network.decoded(codes)
        seconds.append(perf_counter() - began)
    return median(seconds)


if __name__ == "__main__":
    main(fill(CeilingConfig))
