"""A denoiser that is guided towards many exemplars at once, as fast as a CPU or GPU can bear."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from engine.backend import Array, asked_of, of_all
from engine.guidance import Guidance
from engine.recipe import recipe_from_card
from engine.sampler import Velocity
from engine.torch_backend import load_network, pick_device
from engine.weights import find_model
from training.precision import fast_precision


@dataclass(frozen=True)
class Teacher:
    """A network (engine/models/unet.py), and where its card says that guidance helps; a denoiser of many exemplars."""

    network: nn.Module
    interval: tuple[float, float]
    focus: float
    """How many times as strong it is there (engine/guidance.py)."""
    device: torch.device
    precision: torch.dtype

    def towards(self, exemplars: Array, strength: Array, asked: Array) -> Velocity:
        """The guided velocity of k drawings of each exemplar, (m * k, 48, 48) to (m * k, 48, 48).

        Exemplars (m, 48, 48), -1 = paper, 1 = ink; strength (m,) of guidance; asked originality (m, k).
        """
        of_each = np.repeat(strength, asked.shape[1])[:, None, None]
        return Guidance(self, exemplars, of_each, asked.ravel(), self.interval, self.focus)

    @torch.inference_mode()
    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48), n / m in a row for each exemplar (m, 48, 48)."""
        angles = torch.full((len(noisy),), angle, device=self.device)
        kept = self._there(of_all(exemplar, keep))
        asked = self._there(asked_of(noisy, originality))
        v = self.network(self._there(noisy[:, None]), angles, self._there(exemplar[:, None]), kept, asked)
        return np.asarray(v[:, 0].float().cpu().numpy())

    def _there(self, array: Array) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(array)).to(self.device, self.precision)


def open_teacher(family: str, device: str = "auto") -> tuple[Teacher, str]:
    """The shipped model of that name as a teacher, and its sha256."""
    model, place = find_model(family, suffix=".safetensors"), pick_device(device)
    recipe = recipe_from_card(model.card)
    precision = fast_precision(place)
    network = load_network(model).eval().to(place, precision).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return Teacher(network, recipe.guidance_interval, recipe.guidance_focus, place, precision), model.sha256
