"""Which pixels the exemplar decided, added up from the passes that guided sampling makes anyway."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, sin

import numpy as np

from engine.backend import Array
from engine.guidance import Predictions
from engine.messages import Image
from engine.step_weights import drawing_weight, middle_weight

GUIDANCE, GUIDED_SCORE = "guidance", "guided-score"


@dataclass(frozen=True)
class StepMap:
    """One kind of map: the weighted mean over steps of a magnitude."""

    magnitude: Callable[[Array, Predictions], Array]
    """Of conditional minus unconditional velocity (n, 48, 48) and all that the network said, (n, 48, 48), >= 0."""
    weight: Callable[[float], float]
    """Of a step at this angle, >= 0; only the proportions count."""


def guidance_magnitude(apart: Array, told: Predictions) -> Array:
    """|eps(x_t | y) - eps(x_t)|, the gradient of the implicit classifier log p(y | x_t) (Ho & Salimans 2022).

    As eps = sin(t) x_t + cos(t) v, it is cos(t) |v(x_t | y) - v(x_t)|.
    """
    result = np.abs(apart)
    result *= np.float32(cos(told.angle))
    return result


def guided_score_magnitude(apart: Array, told: Predictions) -> Array:
    """sqrt(1 - abar_t) |2 eps(x_t | y) - eps(x_t)| (Boutin et al. 2024), where sqrt(1 - abar_t) = sin(t).

    In velocities: sin(t) |sin(t) x_t + cos(t) (2 v(x_t | y) - v(x_t))|. On empty paper it is near a constant.
    """
    result = told.conditional + apart
    result *= np.float32(cos(told.angle))
    result += np.float32(sin(told.angle)) * told.noisy
    np.abs(result, out=result)
    result *= np.float32(sin(told.angle))
    return result


GENERATOR_MAPS: Mapping[str, StepMap] = {
    GUIDANCE: StepMap(guidance_magnitude, drawing_weight),
    GUIDED_SCORE: StepMap(guided_score_magnitude, middle_weight),
}
"""What every guided variation comes with."""
DEFAULT_MAP = GUIDANCE
"""Where nobody chose one.

By `training/map_figures.py` on 79 public evaluation characters: the area under recognizability while the most important
ink comes first, less that while it goes first, in percent (0 for an order that knows nothing, +- one standard error),
is 1.9 +- 1.2 by the mean guidance map of an exemplar and 3.8 +- 0.9 by a variation's own; by the guided-score map
1.0 +- 0.8 and 1.3 +- 0.7. The recognizer's own occlusion map has 15.5 and 22.1, stroke density 7.6 and 9.0, and the
guidance map turned, which is as smooth, 1.6 and 2.6: over an exemplar neither tells much, and this one no less.
"""


class Importance:
    """Adds up the maps of one batch; its `observe` is what a `Guidance` tells its predictions to."""

    def __init__(self, kinds: Mapping[str, StepMap] = GENERATOR_MAPS) -> None:
        self._kinds = kinds
        self._sums: dict[str, Array] = {}
        self._weights = dict.fromkeys(kinds, 0.0)

    def observe(self, told: Predictions) -> None:
        """Adds one step; one without a second pass tells nothing."""
        if told.unconditional is None:
            return
        apart = told.conditional - told.unconditional
        for name, kind in self._kinds.items():
            weight = kind.weight(told.angle)
            if weight > 0:
                self._add(name, weight, kind.magnitude(apart, told))

    def maps(self, count: int) -> list[dict[str, Image]]:
        """Of each of the batch's `count` drawings its maps (48, 48), >= 0, by kind; none where no step told anything.

        A map is the weighted mean over steps, so its scale does not depend on their number.
        """
        means = {name: total / np.float32(self._weights[name]) for name, total in self._sums.items()}
        return [{name: mean[i] for name, mean in means.items()} for i in range(count)]

    def _add(self, name: str, weight: float, magnitude: Array) -> None:
        magnitude *= np.float32(weight)
        self._weights[name] += weight
        if name in self._sums:
            self._sums[name] += magnitude
        else:
            self._sums[name] = magnitude


def mean_maps(maps: Sequence[Mapping[str, Image]]) -> dict[str, Image]:
    """An exemplar's maps (48, 48) by kind: the mean over those of its variations that have one of that kind."""
    kinds = dict.fromkeys(kind for each in maps for kind in each)
    return {
        kind: np.asarray(np.mean([each[kind] for each in maps if kind in each], axis=0, dtype=np.float64), np.float32)
        for kind in kinds
    }
