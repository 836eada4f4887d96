"""Scripted players of ClickMe: where each clicks on a drawing, one click after the other.

They stand in for people: what they click by is known, so it is known too what a comparison of their clicks with maps
has to say. How much two of their rounds differ is set here (`AIM`), not found out about anybody.
"""

from collections.abc import Callable, Iterator, Mapping

import numpy as np

from engine.blur import blurred
from engine.frame import strokes_to_model
from engine.map_agreement import INKED, Map
from engine.messages import Exemplar

Places = Iterator[tuple[float, float]]
Player = Callable[[Exemplar, Map, np.random.Generator], Places]
"""Given the exemplar, the recognizer's map (48, 48) of it and chance: x, y in pixels of the model's frame."""
AIM = 1.0
"""Standard deviation, pixels of the model's frame, by which a click misses where it was meant to go."""
STEP = 3.0
"""Pixels of the model's frame from a click to any other: a brush's radius."""


def by_the_recognizer(exemplar: Exemplar, values: Map, random: np.random.Generator) -> Places:
    """Where its map is highest on the ink, each time beyond what was clicked before."""
    return _highest_first(blurred(values), exemplar, random)


def at_random(exemplar: Exemplar, _: Map, random: np.random.Generator) -> Places:
    """Anywhere on the ink, beyond what was clicked before."""
    return _highest_first(1 + random.random(exemplar.image.shape), exemplar, random)


def along_the_strokes(exemplar: Exemplar, _: Map, random: np.random.Generator) -> Places:
    """As the pen went: stroke by stroke, in the order and direction in which the drawer made them."""
    for stroke in strokes_to_model(exemplar.strokes, exemplar.frame):
        lengths = np.hypot(*np.diff(stroke.points, axis=0).T)
        way = np.concatenate([[0.0], np.cumsum(lengths)])
        for reached in np.arange(0, way[-1] + STEP / 2, STEP):
            x, y = (float(np.interp(reached, way, stroke.points[:, axis])) for axis in (0, 1))
            yield _aimed(x, y, random)


PLAYERS: Mapping[str, Player] = {
    "by the recognizer's map": by_the_recognizer,
    "along the strokes": along_the_strokes,
    "random ink": at_random,
}


def _highest_first(values: Map, exemplar: Exemplar, random: np.random.Generator) -> Places:
    left = np.where(exemplar.image > INKED, np.asarray(values, np.float64), 0.0)
    rows, columns = np.ogrid[: left.shape[0], : left.shape[1]]
    while left.max() > 0:
        row, column = divmod(int(left.argmax()), left.shape[1])
        yield _aimed(column + 0.5, row + 0.5, random)
        left[np.hypot(rows - row, columns - column) < STEP] = 0


def _aimed(x: float, y: float, random: np.random.Generator) -> tuple[float, float]:
    across, down = random.normal(0.0, AIM, 2).tolist()
    return x + across, y + down
