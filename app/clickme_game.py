"""A game of several rounds: which drawing is next, and how many points there are."""

from collections.abc import Callable, Sequence
from uuid import uuid4

from app.click_round import BLURRED, SKIPPED, ClickRound
from app.clickme_round import Phase, Round
from app.clickme_targets import Target

ROUNDS = 10
"""Of a game."""


def new_key() -> str:
    """For a round that is kept."""
    return uuid4().hex


class Game:
    """Rounds one after the other, each with a drawing of its own. Knows no widget."""

    def __init__(
        self,
        targets: Sequence[Target],
        clock: Callable[[], float],
        cover: str = BLURRED,
        next_key: Callable[[], str] = new_key,
    ) -> None:
        if not targets:
            raise ValueError("a game needs a drawing")
        self.targets, self.cover = tuple(targets), cover
        self.scores: list[int] = []
        """Points of each round that is over."""
        self.results: list[str] = []
        self._clock, self._next_key = clock, next_key
        self.number = 0
        """Of the round, 1..count."""
        self.round = self._new_round()

    @property
    def count(self) -> int:
        """Rounds."""
        return len(self.targets)

    @property
    def target(self) -> Target:
        """What is drawn in this round."""
        return self.targets[self.number - 1]

    @property
    def points(self) -> int:
        """Of all rounds together."""
        return sum(self.scores)

    @property
    def is_finished(self) -> bool:
        return len(self.scores) == self.count

    def settle(self) -> ClickRound | None:
        """Count a round that is over, once; it as it is kept, or None where nobody clicked or it was skipped."""
        played = self.round
        if played.result is None or len(self.scores) >= self.number:
            return None
        self.scores.append(played.points)
        self.results.append(played.result)
        if not played.dabs or played.result == SKIPPED:
            return None
        kind, seconds = self.target.kind, round(played.seconds, 3)
        return ClickRound(self._next_key(), kind, self.cover, played.result, seconds, played.points, played.dabs)

    def next_round(self) -> None:
        """Go on with the next drawing, where there is one."""
        if self.round.phase is Phase.OVER and not self.is_finished:
            self.round = self._new_round()

    def _new_round(self) -> Round:
        self.number = len(self.scores) + 1
        return Round(self.target.image, self._clock, self.cover)
