"""The sampler that Otherhand is compared with: the settings of Boutin et al. 2023, in our own words, to be timed.

500 ancestral steps (Ho et al. 2020) with a linear variance schedule, two passes each for guidance, of a U-Net of
4.49 GFLOP that has the exemplar stacked on the noisy drawing. It is never trained: time does not depend on weights.
"""

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray

from engine.backend import Array
from engine.frame import SIZE
from engine.guidance import Guidance
from engine.sampler import Step, ancestral
from engine.schedule import angles_from_abar
from training.reference_unet import ReferenceUNet

STEPS = 500
GUIDANCE = 1.0
LOWEST_BETA, HIGHEST_BETA = 1e-4, 0.02


def abar(steps: int = STEPS) -> NDArray[np.float64]:
    """abar_t of t = `steps`..0, (steps + 1,), from nearly 0 to 1 (Ho et al. 2020, section 4)."""
    kept = np.cumprod(1 - np.linspace(LOWEST_BETA, HIGHEST_BETA, steps))
    return np.concatenate([[1.0], kept])[::-1]


class ReferenceDenoiser:
    """The network as a denoiser of the engine's; `keep` = no exemplar stands for the second pass of guidance."""

    def __init__(self, network: ReferenceUNet) -> None:
        self._network = network.eval()

    @torch.inference_mode()
    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """v of x_t (n, 48, 48), from eps as the network tells it: v = (eps - sin x_t) / cos."""
        given = np.broadcast_to(exemplar if keep else np.zeros_like(exemplar), noisy.shape)
        stacked = torch.from_numpy(np.stack([noisy, given], axis=1).astype(np.float32))
        noise = self._network(stacked, torch.full((len(noisy),), angle))[:, 0].numpy()
        return np.asarray((noise - np.sin(angle) * noisy) / np.cos(angle), np.float32)


def sample(network: ReferenceUNet, count: int, steps: int = STEPS) -> Iterator[Step]:
    """The steps of `count` drawings of an empty exemplar, one after the other as they are asked for."""
    random = np.random.default_rng(0)

    def noise() -> Array:
        return random.standard_normal((count, SIZE, SIZE), np.float32)

    guidance = Guidance(ReferenceDenoiser(network), np.full((SIZE, SIZE), -1, np.float32), GUIDANCE)
    return ancestral(guidance, noise(), angles_from_abar(abar(steps)), noise)


class ReferenceSampler:
    """The sampler on its way through `count` drawings, one step for each call, on so many threads of torch."""

    def __init__(self, count: int, threads: int, network: ReferenceUNet | None = None) -> None:
        torch.set_num_threads(threads)
        self._network, self._count = network or ReferenceUNet(), count
        self._steps = sample(self._network, count)
        self()

    def __call__(self) -> None:
        """One step of `STEPS`; after the last comes the first of other drawings."""
        if next(self._steps, None) is None:
            self._steps = sample(self._network, self._count)
            next(self._steps)
