"""A denoiser that is guided towards many exemplars at once, as fast as a CPU or GPU can bear."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.backend import Array, Denoiser, asked_of, of_all
from engine.engine import open_denoiser
from engine.guidance import Guidance
from engine.models.lean import lean
from engine.recipe import recipe_from_card
from engine.sampler import Velocity
from engine.torch_backend import load_network, pick_device
from engine.weights import find_model
from training.precision import fast_precision


@dataclass(frozen=True)
class Teacher:
    """A denoiser of many exemplars, and where its card says that guidance helps."""

    denoiser: Denoiser
    interval: tuple[float, float]
    focus: float
    """How many times as strong it is there (engine/guidance.py)."""

    def towards(self, exemplars: Array, strength: Array, asked: Array) -> Velocity:
        """The guided velocity of k drawings of each exemplar, (m * k, 48, 48) to (m * k, 48, 48).

        Exemplars (m, 48, 48), -1 = paper, 1 = ink; strength (m,) of guidance; asked originality (m, k).
        """
        of_each = np.repeat(strength, asked.shape[1])[:, None, None]
        return Guidance(self.denoiser, exemplars, of_each, asked.ravel(), self.interval, self.focus)


@dataclass(frozen=True)
class AllAtOnce:
    """A network (engine/models/unet.py) as a denoiser of many exemplars, in one pass: what a GPU does best."""

    network: Callable[..., Tensor]
    device: torch.device
    precision: torch.dtype

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


@dataclass(frozen=True)
class OneByOne:
    """A denoiser of one exemplar as one of many: on a CPU the engine's own, which is the fastest there is."""

    denoiser: Denoiser

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48), n / m in a row for each exemplar (m, 48, 48)."""
        drawings, asked = (np.split(each, len(exemplar)) for each in (noisy, asked_of(noisy, originality)))
        of_each = zip(drawings, exemplar, asked, strict=True)
        return np.concatenate([self.denoiser.velocity(some, angle, one, keep, told) for some, one, told in of_each])


def open_teacher(family: str, device: str = "auto", threads: int = 1, compiled: bool = False) -> tuple[Teacher, str]:
    """The shipped model of that name as a teacher, by so many threads where it is a CPU's; and its weights' sha256.

    `compiled` is for processors that multiply matrices of bfloat16: there torch's compiler makes it two and a half
    times as fast as the engine is, after a minute or two of compiling.
    """
    model, place = find_model(family, suffix=".safetensors"), pick_device(device)
    recipe = recipe_from_card(model.card)
    if place.type == "cpu" and not compiled:
        denoiser: Denoiser = OneByOne(open_denoiser(family, threads=threads)[0])
    else:
        precision = fast_precision(place)
        network = load_network(model).eval().to(place, precision).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        denoiser = AllAtOnce(torch.compile(lean(network)) if compiled else network, place, precision)
    return Teacher(denoiser, recipe.guidance_interval, recipe.guidance_focus), model.sha256
