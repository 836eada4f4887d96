"""How much each step of sampling counts in an importance map, by its angle t (0 = the drawing, pi/2 = noise).

Chosen by deletion and insertion: see `training/map_figures.py`, which tries these and others.
"""

from math import sin, tan

NOISE_POWER = 1.5


def noise_weight(angle: float) -> float:
    """tan(t)^1.5, for the guidance map: above all the steps at which everything is still to be decided.

    tan(t)^1 turns differences of predicted noise into differences of the predicted drawing, |x(x_t | y) - x(x_t)| =
    tan(t) |eps(x_t | y) - eps(x_t)|, as x = (x_t - sin(t) eps) / cos(t).
    """
    return float(tan(angle) ** NOISE_POWER)


def middle_weight(angle: float) -> float:
    """sin(2 t)^2, for the guided-score map: at both ends of sampling it is noise, or next to nothing."""
    return sin(2 * angle) ** 2
