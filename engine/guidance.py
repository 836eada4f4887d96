"""Classifier-free guidance: what the network says with the exemplar, taken further from what it says without."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.backend import Array, Denoiser


@dataclass(frozen=True)
class Predictions:
    """What the network said of one batch at one noise level."""

    noisy: Array
    """x_t, (n, 48, 48)."""
    angle: float
    conditional: Array
    """Velocity given the exemplar, (n, 48, 48)."""
    unconditional: Array | None
    """Velocity without it; None where guidance did not need it."""


Observer = Callable[[Predictions], None]


@dataclass(frozen=True)
class Guidance:
    """A denoiser that is guided towards one exemplar; call it with noisy drawings and their angle."""

    denoiser: Denoiser
    exemplar: Array
    """(48, 48), -1 = paper, 1 = ink; (m, 48, 48) for a denoiser that takes so many."""
    strength: float | Array
    """gamma, or (n, 1, 1), one for each drawing; 0 = no guidance and no second pass."""
    originality: Array | None = None
    """(n,), how original each drawing shall become; None = as it comes."""
    interval: tuple[float, float] = (0.0, 2.0)
    """Angles between which there is guidance (Kynkaanniemi et al. 2024)."""
    focus: float = 1.0
    """How many times `strength` it has there, for what it is spared elsewhere."""
    observe: Observer | None = None
    """Is told the predictions of every call."""

    def __call__(self, noisy: Array, angle: float) -> Array:
        """The guided velocity (n, 48, 48) of `noisy` (n, 48, 48)."""
        return self.completed(noisy, angle, self.conditional(noisy, angle))

    def conditional(self, noisy: Array, angle: float) -> Array:
        """The velocity (n, 48, 48) given the exemplar, which takes one pass."""
        return self.denoiser.velocity(noisy, angle, self.exemplar, keep=True, originality=self.originality)

    def completed(self, noisy: Array, angle: float, conditional: Array) -> Array:
        """The guided velocity where the conditional one is known already."""
        unconditional = None
        if self._applies_at(angle):
            unconditional = self.denoiser.velocity(noisy, angle, self.exemplar, keep=False)
        if self.observe is not None:
            self.observe(Predictions(noisy, angle, conditional, unconditional))
        return conditional if unconditional is None else guided(conditional, unconditional, self.focus * self.strength)

    def _applies_at(self, angle: float) -> bool:
        low, high = self.interval
        return bool(np.any(self.strength)) and low <= angle <= high


class HeadStart:
    """A guidance whose first pass is made already, so that there is something to see before the second."""

    def __init__(self, guidance: Guidance, noisy: Array, angle: float) -> None:
        """`noisy` (n, 48, 48) and `angle` are what it will be called with first."""
        self.velocity = guidance.conditional(noisy, angle)
        """(n, 48, 48), conditional."""
        self._guidance, self._is_ahead = guidance, True

    def __call__(self, noisy: Array, angle: float) -> Array:
        """The guided velocity (n, 48, 48), as the guidance alone would give it."""
        if not self._is_ahead:
            return self._guidance(noisy, angle)
        self._is_ahead = False
        return self._guidance.completed(noisy, angle, self.velocity)


def guided(conditional: Array, unconditional: Array, gamma: float | Array) -> Array:
    """(1 + gamma) eps(x_t | y) - gamma eps(x_t) (Ho & Salimans 2022); equally of velocities, as x_t is the same.

    One gamma for all drawings (n, 48, 48), or one for each, (n, 1, 1).
    """
    return conditional + gamma * (conditional - unconditional)
