"""Two fingers on the paper: it follows them, nearer as they part."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF

LEAST_APART = 8.0
"""Pixels; closer fingers tell no zoom."""


@dataclass(frozen=True)
class Pinched:
    """What two fingers did since they were looked at last."""

    way: QPointF
    """Of their middle, in pixels of the widget."""
    factor: float
    """Above 1 when they parted."""
    around: QPointF
    """Their middle now."""


class Pinch:
    """Follows two fingers, known by their numbers, until one of them is lifted."""

    def __init__(self, places: Mapping[int, QPointF]) -> None:
        """`places` of two fingers or more, of which the first two count."""
        self._places = {finger: places[finger] for finger in list(places)[:2]}

    def follow(self, places: Mapping[int, QPointF]) -> Pinched | None:
        """What came of these places of fingers that are down; None where nothing did, or one of the two is up."""
        if any(finger not in places for finger in self._places):
            return None
        before, self._places = self._places, {finger: places[finger] for finger in self._places}
        if before == self._places:
            return None
        (a, b), (c, d) = before.values(), self._places.values()
        apart, apart_now = _distance(a, b), _distance(c, d)
        factor = apart_now / apart if min(apart, apart_now) >= LEAST_APART else 1.0
        return Pinched((c + d - a - b) * 0.5, factor, (c + d) * 0.5)


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
