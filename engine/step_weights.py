"""How much each step of sampling counts in an importance map, by its angle t (0 = the drawing, pi/2 = noise).

Chosen by deletion and insertion. On 79 public evaluation characters (`training/map_figures.py`; insertion less deletion
area of recognizability in percent, by an exemplar's mean map and by a variation's own) the guidance map has, with the
weights 1, the authors' of 2024, 1 / cos(t), tan(t), tan(t)^1.5 and tan(t)^2: 2.4, 2.2, 2.2, 1.9, 1.3, 0.9 and 0.7, 2.4,
3.7, 3.8, 4.4, 4.2, all +- about 1.1; tan(t) is never far from the best, also with recognizer and guidance as they were
before. The guided-score map has with 1, the authors' and sin(2 t)^2: 1.1, 1.0, 1.0 and 0.7, 0.1, 1.3, all +- 0.8.
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
