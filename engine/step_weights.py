"""How much each step of sampling counts in an importance map, by its angle (0 = the drawing, pi/2 = noise)."""

from math import cos, tan


def even_weight(angle: float) -> float:
    """Every step alike: the predicted noise counts as it is."""
    return 1.0


def velocity_weight(angle: float) -> float:
    """1 / cos(t): differences of predicted noise become differences of velocity."""
    return 1 / cos(angle)


def drawing_weight(angle: float) -> float:
    """tan(t): differences of predicted noise become differences of the predicted drawing.

    x = (x_t - sin(t) eps) / cos(t), so |x(x_t | y) - x(x_t)| = tan(t) |eps(x_t | y) - eps(x_t)|: the map says by how
    much ink the exemplar changed what the drawing was to become.
    """
    return tan(angle)


def early_weight(angle: float) -> float:
    """sin(t)^4 / cos(t)."""
    return tan(angle)
