"""What the denoiser is trained to do: tell the velocity of a noisy drawing."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

Array = NDArray[np.float32]


@dataclass(frozen=True)
class LossConfig:
    """How noise is put on a batch."""

    angle_mean: float = 0.0
    """Mean of the logit of angle / (pi / 2); 0 puts the middle of the training on abar = 1/2."""
    angle_deviation: float = 1.0
    exemplar_dropout: float = 0.1
    """Chance to hide the exemplar (Ho & Salimans 2022), and with it how original the drawings are."""
    originality_dropout: float = 0.2
    """Chance, drawing by drawing, to hide only how original it is."""


@dataclass(frozen=True)
class NoisyBatch:
    """Drawings in -1..1 with the noise that will be put on them; target i belongs to exemplar i // targets."""

    exemplars: Array
    """(e, 48, 48), or (e, k, 48, 48) where each is a set of k."""
    keep: Array
    """(e,), 0 = the exemplar is hidden."""
    drawings: Array
    """(n, 48, 48)."""
    originality: Array
    """(n,), of each drawing for its exemplar; -1 = hidden."""
    angles: Array
    """(n,), 0..pi/2."""
    noise: Array
    """(n, 48, 48)."""


def noisy_batch(
    exemplars: Array, drawings: Array, originality: Array, config: LossConfig, random: np.random.Generator
) -> NoisyBatch:
    """Images of 0 = paper, 1 = ink, and how original each drawing is (n,), with random angles and noise."""
    logits = random.normal(config.angle_mean, config.angle_deviation, len(drawings))
    keep = random.random(len(exemplars)) >= config.exemplar_dropout
    said = random.random(len(drawings)) >= config.originality_dropout
    said &= np.repeat(keep, len(drawings) // len(exemplars))
    return NoisyBatch(
        exemplars=exemplars * 2 - 1,
        keep=keep.astype(np.float32),
        drawings=drawings * 2 - 1,
        originality=np.where(said, originality, -1).astype(np.float32),
        angles=(np.pi / 2 / (1 + np.exp(-logits))).astype(np.float32),
        noise=random.standard_normal(drawings.shape, dtype=np.float32),
    )


def velocity_losses(network: nn.Module, batch: NoisyBatch, device: torch.device, precision: torch.dtype) -> Tensor:
    """(n,) mean squared error of v = cos(a) eps - sin(a) x at x_t = cos(a) x + sin(a) eps (Salimans & Ho 2022)."""
    x, eps, exemplar = (_image(a, device) for a in (batch.drawings, batch.noise, batch.exemplars))
    angle = torch.from_numpy(batch.angles).to(device)
    cos, sin = angle.cos().view(-1, 1, 1, 1), angle.sin().view(-1, 1, 1, 1)
    keep = torch.from_numpy(batch.keep).to(device)
    asked = torch.from_numpy(batch.originality).to(device)
    v = network((cos * x + sin * eps).to(precision), angle, exemplar.to(precision), keep.to(precision), asked)
    losses: Tensor = (v.float() - (cos * eps - sin * x)).square().mean(dim=(1, 2, 3))
    return losses


def _image(array: Array, device: torch.device) -> Tensor:
    """(n, 48, 48) as (n, 1, 48, 48); sets stay as they are."""
    images = torch.from_numpy(array).to(device)
    return images[:, None] if images.ndim == 3 else images
