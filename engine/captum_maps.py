"""Maps of the recognizer's own reasons, by captum: from its gradients, and from hiding ink at many places."""

from collections.abc import Callable

import numpy as np
import torch
from captum.attr import IntegratedGradients, Occlusion
from torch import Tensor, nn

from engine.frame import SIZE
from engine.messages import Image
from engine.torch_backend import pick_device

STEPS = 32
"""Pictures between blank paper and the drawing, of which the gradient is taken."""
PATCH, STRIDE = 6, 2
"""Side of what hides the ink and the way to its next place, pixels: finer than `engine.occlusion`, 484 passes."""
BATCH = 64
"""Drawings in one pass of the network."""
LEAST_SQUARE = 1e-6
"""Added under the root, which has no gradient at 0: there a drawing is its exemplar."""


class Likeness(nn.Module):
    """Minus the Euclidean distance (n,) of images (n, 1, 48, 48) to a place (256,) in the recognizer's space."""

    def __init__(self, critic: nn.Module, place: Tensor) -> None:
        super().__init__()
        self.critic, self.place = critic, place

    def forward(self, images: Tensor) -> Tensor:
        squares: Tensor = (self.critic(images) - self.place).square().sum(dim=1)
        return -(squares + LEAST_SQUARE).sqrt()


class CaptumMaps:
    """Asks a critic of torch about drawings (n, 48, 48) of an exemplar (48, 48); every map is (48, 48), >= 0."""

    def __init__(self, critic: nn.Module, device: str = "auto") -> None:
        self._device = pick_device(device)
        self._critic = critic.eval().requires_grad_(False).to(self._device)

    def integrated_gradients(self, drawings: Image, exemplar: Image) -> Image:
        """How much the ink of each pixel adds to the likeness on the way from blank paper (Sundararajan et al. 2017).

        0 where it takes away from it.
        """
        method = IntegratedGradients(self._likeness(exemplar))
        return self._maps(
            drawings,
            lambda image: method.attribute(image.requires_grad_(), 0.0, n_steps=STEPS, internal_batch_size=BATCH),
        )

    def occlusion(self, drawings: Image, exemplar: Image) -> Image:
        """How much of the likeness is lost when a patch of paper hides the ink, the mean over patches that cover it.

        0 where hiding adds to it.
        """
        method = Occlusion(self._likeness(exemplar))
        return self._maps(
            drawings,
            lambda image: method.attribute(
                image,
                sliding_window_shapes=(1, PATCH, PATCH),
                strides=(1, STRIDE, STRIDE),
                baselines=0.0,
                perturbations_per_eval=BATCH,
            ),
        )

    @torch.no_grad()
    def _likeness(self, exemplar: Image) -> Likeness:
        return Likeness(self._critic, self._critic(self._on_device(exemplar))[0])

    def _maps(self, drawings: Image, attribute: Callable[[Tensor], Tensor]) -> Image:
        found = [attribute(self._on_device(drawing)) for drawing in drawings]
        maps = [each[0, 0].clamp(min=0).detach().cpu().numpy() for each in found]
        return np.asarray(maps, np.float32).reshape(-1, SIZE, SIZE)

    def _on_device(self, image: Image) -> Tensor:
        return torch.tensor(image[None, None], dtype=torch.float32, device=self._device)
