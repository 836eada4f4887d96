"""Where variations landed on the plane by what was asked, and where others would land if something else were."""

import numpy as np
from numpy.typing import NDArray

from app.region import Region
from engine import Scores

MOST_GUIDANCE = 3.0
MOST_ORIGINAL = 2.0
WIDTHS = (0.7, 0.35)
"""Guidance and originality by which a question may differ for its answers to count well over half."""
EXPECTED_SLOPES = ((-0.1, 0.06), (0.5, -0.2))
"""Originality and recognizability gained by one more of guidance, and by one more of originality asked, at first."""
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
    """Remembers (guidance, originality asked) and scores of every variation.

    A variation that was drawn for one question is taken to land elsewhere for another, by a common slope that is fitted
    by least squares, and it counts the less the farther apart the questions are. So a few lots tell something of all.
    """

    def __init__(self, strongest_guidance: float = MOST_GUIDANCE) -> None:
        self._asked: list[tuple[float, float]] = []
        self._scores: list[tuple[float, float]] = []
        guidance = np.linspace(0, strongest_guidance, 7)
        originality = np.linspace(0, MOST_ORIGINAL, 21)
        self._questions: Array = np.stack(np.meshgrid(guidance, originality, indexing="ij"), axis=-1).reshape(-1, 2)

    def add(self, asked: tuple[float, float], scores: Scores) -> None:
        """A variation that was asked for with this guidance and originality has these scores."""
        self._asked.append(asked)
        self._scores.append((scores.originality, scores.recognizability))

    def best(self, region: Region) -> tuple[tuple[float, float], float]:
        """Guidance and originality to ask next, and the largest share of hits that any question promises."""
        asked, scores = np.array(self._asked), np.array(self._scores)
        apart = self._questions[:, None] - asked
        landing = np.clip(scores + apart @ _slopes(asked, scores), 0, (np.inf, 1))
        weights = np.exp(-np.square(apart / WIDTHS).sum(axis=-1) / 2) + 1e-9
        known = weights.sum(axis=1)
        miss = _distance(landing, region)
        hits = (weights * (miss == 0)).sum(axis=1) / known
        hints = (weights * np.exp(-np.square(miss / CLOSENESS) / 2)).sum(axis=1) / known
        worth = hits + HINT * hints + CURIOSITY / np.sqrt(1 + known)
        guidance, originality = self._questions[int(worth.argmax())].tolist()
        return (guidance, originality), float(hits.max())


def _slopes(asked: Array, scores: Array) -> Array:
    """What one more of guidance, and of originality asked, adds to the scores: (2, 2), by ridge regression."""
    expected = np.array(EXPECTED_SLOPES)
    centred = asked - asked.mean(axis=0)
    surprise = scores - scores.mean(axis=0) - centred @ expected
    found: Array = expected + np.linalg.solve(centred.T @ centred + TRUST * np.eye(2), centred.T @ surprise)
    return found


def _distance(points: Array, region: Region) -> Array:
    """How far points (..., 2) lie outside the region; 0 inside."""
    low, high = np.array([region.originality, region.recognizability]).T
    outside: Array = np.linalg.norm(points - np.clip(points, low, high), axis=-1)
    return outside
