"""A denoiser that is guided towards many exemplars at once, as fast as a CPU or GPU can bear."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from engine.backend import Array
from engine.guidance import guided
from engine.recipe import recipe_from_card
from engine.sampler import Velocity
from engine.torch_backend import load_network, pick_device
from engine.weights import find_model


@dataclass(frozen=True)
class Teacher:
    """A network (engine/models/unet.py), and where its card says that guidance helps."""

    network: nn.Module
    interval: tuple[float, float]
    focus: float
    """How many times as strong it is there (engine/guidance.py)."""
    device: torch.device
    precision: torch.dtype = torch.bfloat16

    def towards(self, exemplars: Array, strength: Array, asked: Array) -> Velocity:
        """The guided velocity of k drawings of each exemplar, (m * k, 48, 48) to (m * k, 48, 48).

        Exemplars (m, 48, 48), -1 = paper, 1 = ink; strength (m,) of guidance; asked originality (m, k).
        """
        y = self._there(exemplars[:, None])
        wanted, drawings = self._there(asked.ravel()), asked.shape[1]
        gamma = np.repeat(self.focus * strength, drawings)[:, None, None]

        @torch.inference_mode()
        def velocity(noisy: Array, angle: float) -> Array:
            x, angles = self._there(noisy[:, None]), torch.full((len(noisy),), angle, device=self.device)

            def said(keep: float, originality: Tensor) -> Array:
                kept = torch.full((len(y),), keep, dtype=self.precision, device=self.device)
                v = self.network(x, angles, y, kept, originality)
                return np.asarray(v[:, 0].float().cpu().numpy())

            conditional = said(1, wanted)
            if not self.interval[0] <= angle <= self.interval[1]:
                return conditional
            return guided(conditional, said(0, torch.full_like(wanted, -1)), gamma)

        return velocity

    def _there(self, array: Array) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(array)).to(self.device, self.precision)


def open_teacher(family: str, device: str = "auto") -> tuple[Teacher, str]:
    """The shipped model of that name as a teacher, and its sha256."""
    model, place = find_model(family, suffix=".safetensors"), pick_device(device)
    recipe = recipe_from_card(model.card)
    network = load_network(model).eval().to(place, torch.bfloat16).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return Teacher(network, recipe.guidance_interval, recipe.guidance_focus, place), model.sha256
