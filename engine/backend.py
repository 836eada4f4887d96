"""What the sampler and the scores need of a network runtime, whichever it is."""

from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


class Denoiser(Protocol):
    """A diffusion network in the model's own range: paper = -1, ink = +1.

    The forward process is x_t = cos(angle) x + sin(angle) eps, so cos^2(angle) is abar_t of Ho et al. 2020, and
    the velocity is v = cos(angle) eps - sin(angle) x (Salimans & Ho 2022).
    """

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """v for `noisy` (n, 48, 48) at `angle` (0..pi/2) given one `exemplar` (48, 48); it is ignored unless `keep`.

        `originality` (n,) is how far from the exemplar each shall end; None or below 0 = as it comes.
        """
        ...


@runtime_checkable
class FlowMap(Protocol):
    """A network that was taught where another one, guided, arrives after many steps (Boffi et al. 2024).

    It needs one pass however strong the guidance is, and so it cannot tell what the exemplar changed.
    """

    def leap_velocity(
        self, noisy: Array, angle: float, until: float, exemplar: Array, guidance: float, originality: Array | None
    ) -> Array:
        """v (n, 48, 48) so that cos(t - s) x + sin(t - s) v is the drawing at t = `until`, from x at s = `angle`.

        `noisy`, `exemplar` and `originality` as a denoiser has them; `guidance` is the strength gamma.
        """
        ...


@runtime_checkable
class LatentGenerator(Protocol):
    """A network that draws in one pass from a few random numbers: the decoder of a VAE, or the generator of a GAN."""

    @property
    def latent_size(self) -> int:
        """L, how many random numbers a drawing is made of."""
        ...

    def draw(self, latents: Array, exemplar: Array) -> Array:
        """Drawings (n, 48, 48) of standard normal `latents` (n, L) given one `exemplar` (48, 48); -1 paper, 1 ink."""
        ...


Network = Denoiser | FlowMap | LatentGenerator
"""Any kind of network that draws."""


def of_all(noisy: Array, value: float) -> Array:
    """A value (n,), the same for each of n drawings."""
    return np.full(len(noisy), value, np.float32)


def asked_of(noisy: Array, originality: Array | None) -> Array:
    """How original each of n drawings shall become, as networks read it: (n,), below 0 = as it comes."""
    return of_all(noisy, -1) if originality is None else originality


class Embedder(Protocol):
    """A critic: drawings to points in a space where distances mean something."""

    def embed(self, images: Array) -> Array:
        """(n, 48, 48) with 0 = paper, 1 = ink, to (n, 256)."""
        ...
