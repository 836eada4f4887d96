"""A latent generator on torch, for training: what the shipped one is on ONNX Runtime."""

import numpy as np
import torch
from torch import nn

from engine.backend import Array


class TorchGenerator:
    """A module from latents (n, L) and exemplars (1, 1, 48, 48) to drawings (n, 1, 48, 48), in single precision."""

    def __init__(self, module: nn.Module) -> None:
        self._module = module
        self.latent_size = int(module.latent_size)  # type: ignore[arg-type]

    @torch.no_grad()
    def draw(self, latents: Array, exemplar: Array) -> Array:
        """Drawings (n, 48, 48) of `latents` (n, L) and an exemplar (48, 48), -1 = paper, 1 = ink."""
        place = next(self._module.parameters()).device
        given = [torch.tensor(each, dtype=torch.float32, device=place) for each in (latents, exemplar[None, None])]
        return np.asarray(self._module(*given)[:, 0].float().cpu().numpy(), np.float32)
