"""How much each step of sampling counts in an importance map, by its angle t (0 = the drawing, pi/2 = noise).

Chosen by deletion and insertion. On 79 public evaluation characters (`training/map_figures.py`; insertion less deletion
area of recognizability in percent, by an exemplar's mean map and by a variation's own) the guidance map has, with the
weights 1, the authors' of 2024, 1 / cos(t), tan(t), tan(t)^1.5 and tan(t)^2: 2.9, 3.1, 3.5, 3.1, 1.8, 1.5 and 0.6, 2.3,
4.4, 4.7, 5.1, 4.7, all +- about 1.2; tan(t) is never far from the best, also with the recognizer before this one. The
guided-score map has, with 1, the authors' and sin(2 t)^2: 1.7, 1.4, 1.8 and 0.3, -0.1, 1.0, all +- about 0.8.
"""

from math import sin, tan


def drawing_weight(angle: float) -> float:
    """tan(t), for the guidance map: differences of predicted noise become differences of the predicted drawing.

    As x = (x_t - sin(t) eps) / cos(t), |x(x_t | y) - x(x_t)| = tan(t) |eps(x_t | y) - eps(x_t)|: a step says by how
    much ink the exemplar changed what the drawing was to become.
    """
    return tan(angle)


def middle_weight(angle: float) -> float:
    """sin(2 t)^2, for the guided-score map: at both ends of sampling it is noise, or next to nothing."""
    return sin(2 * angle) ** 2
