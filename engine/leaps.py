"""A solver for networks that were taught where another one arrives: one pass leads over many of its steps."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from math import cos, sin

from engine.backend import Array
from engine.sampler import Step, estimate
from engine.schedule import Angles

Leap = Callable[[Array, float, float], Array]
"""(x_s, s, t) to the velocity that leads in a single turn to x_t."""


def leaps(velocity: Leap, x: Array, landings: Angles) -> Iterator[Step]:
    """Flow map X_st(x) = cos(t - s) x + sin(t - s) v_st(x) between `landings` (leaps + 1,) (Boffi et al. 2024).

    One evaluation a leap. Before the last leap the drawing is not known; what the same turn would lead to is shown.
    """
    for number, (s, t) in enumerate(pairwise(landings.tolist()), 1):
        v = velocity(x, s, t)
        denoised = estimate(x, v, s)
        x = cos(t - s) * x + sin(t - s) * v
        yield Step(number, x, denoised)
