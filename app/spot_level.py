"""How well a judge tells machine from person: the identification level of the visual Turing test, with its interval."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

GUESSING = 0.5
"""Level of a judge who cannot tell them apart."""
CONFIDENCE = 0.95
FEWEST = 6
"""Answers below which the interval holds `GUESSING` whatever they are: 2 / 2^5 > 0.05."""
HALVINGS = 60


class Verdict(Enum):
    """What the interval says of the judge."""

    UNDECIDED = "undecided"
    """Guessing lies within: nothing shows that they can be told apart."""
    TOLD_APART = "told apart"
    MISTAKEN = "mistaken"
    """Worse than guessing: the machine's drawings are taken for the person's."""


@dataclass(frozen=True)
class Level:
    """`right` of `answers` were right, as Lake, Salakhutdinov & Tenenbaum (Science 350, 2015) count it."""

    right: int
    answers: int

    @property
    def share(self) -> float:
        """0..1; 0.5 where nothing was answered."""
        return self.right / self.answers if self.answers else GUESSING

    def interval(self, confidence: float = CONFIDENCE) -> tuple[float, float]:
        """The exact binomial interval of the share (Clopper & Pearson, Biometrika 26, 1934), each 0..1.

        Its ends are the shares of which `right` or more, and `right` or less, would come by chance `(1 - confidence)
        / 2`; exact for few answers, where the usual approximations are not.
        """
        tail = (1 - confidence) / 2
        low = 0.0 if self.right == 0 else _solved(lambda share: _at_least(self.right, self.answers, share), tail)
        if self.right == self.answers:
            return low, 1.0
        high = 1 - _solved(lambda share: _at_least(self.answers - self.right, self.answers, share), tail)
        return low, high

    @property
    def verdict(self) -> Verdict:
        low, high = self.interval()
        if low > GUESSING:
            return Verdict.TOLD_APART
        return Verdict.MISTAKEN if high < GUESSING else Verdict.UNDECIDED


def _at_least(right: int, answers: int, share: float) -> float:
    """The chance of `right` or more, each with chance `share`; in logarithms, so that 1,000 answers are no matter."""
    if share in (0.0, 1.0):
        return share
    yes, no = math.log(share), math.log1p(-share)
    logs = (
        math.lgamma(answers + 1) - math.lgamma(k + 1) - math.lgamma(answers - k + 1) + k * yes + (answers - k) * no
        for k in range(right, answers + 1)
    )
    return math.fsum(map(math.exp, logs))


def _solved(rising: Callable[[float], float], wanted: float) -> float:
    """Where a function that rises from 0 to 1 over 0..1 has a value, by halving."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if rising(middle) < wanted:
            low = middle
        else:
            high = middle
    return (low + high) / 2
