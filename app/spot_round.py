"""Spot the machine, one judge's round: which drawings are shown, on which side, and what the judge said."""

import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.spot_level import Level
from app.spot_shape import Shape


class Side(Enum):
    """Where one of the two drawings is shown."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Recipe:
    """What makes the machine's drawing again, with the exemplar."""

    family: str
    guidance: float
    steps: int
    """0 = as many as the family's card recommends."""
    seed: int
    index: int
    originality: float | None = None


@dataclass(frozen=True)
class Pair:
    """Two drawings of one exemplar."""

    character: str
    exemplar: Shape
    human: Shape
    machine: Shape
    recipe: Recipe


@dataclass(frozen=True)
class Trial:
    """What the judge sees: the exemplar, and the pair beneath it."""

    pair: Pair
    machine_side: Side

    def shape(self, side: Side) -> Shape:
        return self.pair.machine if side is self.machine_side else self.pair.human


@dataclass(frozen=True)
class Judgement:
    """What a judge said of one trial."""

    trial: Trial
    chosen: Side | None
    """Where the machine's drawing was thought to be; None = skipped."""
    seconds: float

    @property
    def is_right(self) -> bool:
        return self.chosen is self.trial.machine_side


def mixed(pairs: Iterable[Pair], seed: int) -> tuple[Trial, ...]:
    """The pairs in a random order, the machine's drawing of each on a side that a fair coin decides.

    A coin for each, and not as many on the left as on the right: so the number of right answers of somebody who
    cannot tell them apart is binomial with chance 1/2, whatever plan that person follows.
    """
    dice = random.Random(seed)
    shuffled = list(pairs)
    dice.shuffle(shuffled)
    return tuple(Trial(pair, dice.choice((Side.LEFT, Side.RIGHT))) for pair in shuffled)


def level_of(judgements: Iterable[Judgement]) -> Level:
    """Skipped trials do not count."""
    said = [each for each in judgements if each.chosen is not None]
    return Level(sum(each.is_right for each in said), len(said))


class SpotRound:
    """Trials one after the other; what was right is not told before it is over.

    The trials are forced choices between two drawings, one of them a machine's (Lake et al. 2015 show nine beside
    nine): so one drawing by a person makes a trial, and guessing is right half of the time.
    """

    def __init__(self, trials: Sequence[Trial], clock: Callable[[], float] = time.monotonic) -> None:
        self._trials, self._clock = tuple(trials), clock
        self._said: list[Judgement] = []
        self._is_ended = not self._trials
        self._since = clock()

    @property
    def count(self) -> int:
        return len(self._trials)

    @property
    def number(self) -> int:
        """Of the trial that is shown, from 1; `count` at the end."""
        return min(len(self._said) + 1, self.count)

    @property
    def trial(self) -> Trial | None:
        """What is to be judged; None when it is over."""
        return None if self.is_over else self._trials[len(self._said)]

    @property
    def is_over(self) -> bool:
        return self._is_ended or len(self._said) == self.count

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """What was said, once it is over; before that nothing, for it would tell how one does."""
        return tuple(self._said) if self.is_over else ()

    def choose(self, side: Side | None) -> None:
        """The machine's drawing is thought to be on that side; None skips the trial. Nothing once it is over."""
        if (trial := self.trial) is None:
            return
        now = self._clock()
        self._said.append(Judgement(trial, side, now - self._since))
        self._since = now

    def end(self) -> None:
        """No more trials."""
        self._is_ended = True
