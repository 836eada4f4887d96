"""Noise levels as angles: x_t = cos(angle) x + sin(angle) eps, from nearly pi/2 (noise) to 0 (the drawing)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Angles = NDArray[np.float64]


@dataclass(frozen=True)
class Schedule:
    """Where the steps of a sampler lie."""

    highest: float = 1.54
    """First angle, below pi/2; the signal is cos(highest) there."""
    warp: float = 1.5
    """1 = equal angles; above 1 = more and shorter steps near the end, below 1 = near the start."""
    shift: float = 0.0
    """Added to the log-SNR between the two ends, in nats: above 0 = more of the steps at little noise."""

    def angles(self, steps: int) -> Angles:
        """(steps + 1,) falling from `highest` to 0."""
        tilt = np.exp(self.shift / 2)
        unshifted = np.arctan(tilt * np.tan(self.highest)) * np.linspace(1.0, 0.0, steps + 1) ** self.warp
        return np.asarray(np.arctan(np.tan(unshifted) / tilt))


def log_snr_half(angles: Angles | float) -> NDArray[np.float64]:
    """lambda = log(alpha / sigma) of Lu et al. 2022; infinite at angle 0."""
    with np.errstate(divide="ignore"):
        return np.asarray(-np.log(np.tan(angles)))


def abar_from_angles(angles: Angles) -> NDArray[np.float64]:
    """abar_t of Ho et al. 2020, 0..1, one per angle."""
    return np.asarray(np.cos(angles) ** 2)


def angles_from_abar(abar: NDArray[np.float64]) -> Angles:
    """Angles of the noise levels abar_t of Ho et al. 2020."""
    return np.asarray(np.arccos(np.sqrt(abar)))
