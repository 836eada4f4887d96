"""Drawings to a critic's features, in training and for reports."""

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.backend import Array, Embedder

BATCH = 256


class TorchEmbedder:
    """A critic that lives in torch; an `Embedder`."""

    def __init__(self, critic: nn.Module) -> None:
        self._critic = critic

    @torch.no_grad()
    def embed(self, images: Array) -> Array:
        """(n, 48, 48) with 0 = paper, 1 = ink, to (n, 256)."""
        was_training = self._critic.training
        self._critic.eval()
        device = next(self._critic.parameters()).device
        features: Array = self._critic(torch.from_numpy(images[:, None]).to(device)).float().cpu().numpy()
        self._critic.train(was_training)
        return features


def embed_drawings(embedder: Embedder, images: NDArray[np.float32], batch: int = BATCH) -> Array:
    """The features (n, 256) of images (n, 48, 48), so many at a time."""
    return np.concatenate([embedder.embed(part) for part in _parts(images, batch)])


def _parts(images: NDArray[np.float32], batch: int) -> Iterator[NDArray[np.float32]]:
    for start in range(0, len(images), batch):
        yield images[start : start + batch]
