"""Where variations landed on the plane by what was asked, and where others would land if something else were."""

import numpy as np
from numpy.typing import NDArray

from app.aim_questions import Questions
from app.region import Region
from engine import Scores

TRUST = 12.0
"""The expectation weighs as much as this many variations that were drawn at a distance of 1."""
CLOSENESS = 0.12
"""Distance on the plane at which a near miss is worth 0.6 of a hit as a hint."""
HINT = 0.1
"""Worth of near misses beside that of hits."""
CURIOSITY = 0.15
"""Worth of a question that was never asked beside that of hits."""

Array = NDArray[np.float64]


class Landings:
    """Remembers (knob, originality asked) and scores of every variation.

    A variation that was drawn for one question is taken to land elsewhere for another, by a common slope that is fitted
    by least squares, and it counts the less the farther apart the questions are. So a few lots tell something of all.
    """

    def __init__(self, questions: Questions) -> None:
        self._asked: list[tuple[float, float]] = []
        self._scores: list[tuple[float, float]] = []
        self._questions = questions

    def add(self, asked: tuple[float, float], scores: Scores) -> None:
        """A variation that was asked for at this place has these scores."""
        self._asked.append(asked)
        self._scores.append((scores.originality, scores.recognizability))

    def best(self, region: Region) -> tuple[tuple[float, float], float]:
        """The place to ask at next, and the largest share of hits that any question promises."""
        asked, scores = np.array(self._asked), np.array(self._scores)
        places = self._questions.places
        apart = places[:, None] - asked
        landing = np.clip(scores + apart @ self._slopes(asked, scores), 0, (np.inf, 1))
        weights = np.exp(-np.square(apart / self._questions.widths).sum(axis=-1) / 2) + 1e-9
        known = weights.sum(axis=1)
        miss = _distance(landing, region)
        hits = (weights * (miss == 0)).sum(axis=1) / known
        hints = (weights * np.exp(-np.square(miss / CLOSENESS) / 2)).sum(axis=1) / known
        worth = hits + HINT * hints + CURIOSITY / np.sqrt(1 + known)
        knob, originality = places[int(worth.argmax())].tolist()
        return (knob, originality), float(hits.max())

    def _slopes(self, asked: Array, scores: Array) -> Array:
        """What one more of the knob, and of originality asked, adds to the scores: (2, 2), by ridge regression."""
        expected = np.array(self._questions.slopes)
        centred = asked - asked.mean(axis=0)
        surprise = scores - scores.mean(axis=0) - centred @ expected
        found: Array = expected + np.linalg.solve(centred.T @ centred + TRUST * np.eye(2), centred.T @ surprise)
        return found


def _distance(points: Array, region: Region) -> Array:
    """How far points (..., 2) lie outside the region; 0 inside."""
    low, high = np.array([region.originality, region.recognizability]).T
    outside: Array = np.linalg.norm(points - np.clip(points, low, high), axis=-1)
    return outside
