"""What tests of Spot the machine share: shapes, pairs and judges."""

import numpy as np

from app.spot_round import Pair, Recipe, Side, SpotRound, mixed
from app.spot_shape import Shape
from engine import Stroke

RECIPE = Recipe("cfgdm", 1.0, 10, 7, 0)


def shape(height: float) -> Shape:
    """A bar across the model's frame."""
    return (Stroke(np.array([[8, height], [40, height]], np.float32)),)


def pairs(count: int) -> list[Pair]:
    """Pair i is of character "i"."""
    return [Pair(str(i), shape(10), shape(20), shape(30), RECIPE) for i in range(count)]


class StillClock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def played(count: int, right: int, skipped: int = 0, seed: int = 1) -> SpotRound:
    """A round that is over."""
    game = SpotRound(mixed(pairs(count), seed), StillClock())
    for place in range(count):
        assert game.trial is not None
        side = game.trial.machine_side
        game.choose(None if place < skipped else side if place < skipped + right else other(side))
    return game


def other(side: Side) -> Side:
    return Side.RIGHT if side is Side.LEFT else Side.LEFT
