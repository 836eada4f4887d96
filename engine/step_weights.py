"""How much each step of sampling counts in an importance map, by its angle t (0 = the drawing, pi/2 = noise).

Chosen by deletion and insertion. On 79 public evaluation characters (`training/map_figures.py`; insertion less deletion
area of recognizability in percent, by an exemplar's mean map and by a variation's own) the guidance map has, with the
weights 1, the authors' of 2024, 1 / cos(t), tan(t), tan(t)^1.5 and tan(t)^2: 3.0, 4.1, 5.3, 5.5, 6.2, 6.1 and 0.0, 1.9,
4.4, 5.0, 7.7, 8.2, all +- about 1.2. With the last, one step would say nearly everything. The guided-score map has,
with 1, the authors' and sin(2 t)^2: 0.5, 0.5, 0.6 and 0.4, -0.4, 1.1, which is no more than chance.
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
