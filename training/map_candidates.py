"""Importance maps that are tried against each other: the magnitudes of the engine under several step weights."""

from collections.abc import Mapping
from math import cos, tan

import numpy as np

from engine.importance import (
    GENERATOR_MAPS,
    GUIDANCE,
    GUIDED_SCORE,
    StepMap,
    guidance_magnitude,
    guided_score_magnitude,
)
from engine.schedule import angles_from_abar

LINEAR_BETAS = np.linspace(1e-4, 0.02, 1000)
"""The forward process of Ho et al. 2020, whose steps the authors count."""


def even_weight(_: float) -> float:
    """Every step alike: differences of predicted noise as they are."""
    return 1.0


def velocity_weight(angle: float) -> float:
    """1 / cos(t): differences of predicted noise become differences of velocity."""
    return 1 / cos(angle)


def authors_weight(angle: float) -> float:
    """How densely the authors' code of 2024 looks: of 100 steps 20 in t/T 0.10 to 0.50, 30 to 0.80, 50 to 1."""
    angles = angles_from_abar(np.cumprod(1 - LINEAR_BETAS, dtype=np.float64))
    time = float(np.interp(angle, angles, np.linspace(0, 1, len(angles))))
    ends, densities = (0.1, 0.505, 0.805, 2.0), (0.0, 20 / 0.405, 30 / 0.3, 50 / 0.195)
    return next(density for end, density in zip(ends, densities, strict=True) if time < end)


def first_steps_weight(angle: float) -> float:
    """tan(t)^1.5: above all the first steps."""
    return float(tan(angle) ** 1.5)


def inverse_snr_weight(angle: float) -> float:
    """tan(t)^2: nearly the first step alone."""
    return tan(angle) ** 2


CANDIDATES: Mapping[str, StepMap] = {
    "guidance, 1": StepMap(guidance_magnitude, even_weight),
    "guidance, 2024": StepMap(guidance_magnitude, authors_weight),
    "guidance, 1/cos": StepMap(guidance_magnitude, velocity_weight),
    "guidance, tan (shipped)": GENERATOR_MAPS[GUIDANCE],
    "guidance, tan^1.5": StepMap(guidance_magnitude, first_steps_weight),
    "guidance, tan^2": StepMap(guidance_magnitude, inverse_snr_weight),
    "guided score, 1": StepMap(guided_score_magnitude, even_weight),
    "guided score, 2024": StepMap(guided_score_magnitude, authors_weight),
    "guided score, sin^2 (shipped)": GENERATOR_MAPS[GUIDED_SCORE],
}
