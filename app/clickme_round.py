"""One round of the game: a covered drawing, a brush that uncovers it, and a clock that runs while somebody plays."""

from collections.abc import Callable
from enum import Enum

import numpy as np

from app.click_round import (
    BLURRED,
    HIDDEN,
    OUT_OF_TIME,
    RECOGNIZED,
    SIDE,
    SKIPPED,
    Dab,
    cover,
)
from engine import Guessed, Image

LIMIT = 20.0
"""Seconds of a round."""
RADIUS = 3.0
"""Of the brush, in pixels of the model's frame: about a seventh of a drawing across."""
SPACING = 1.0
"""Pixels of the model's frame between the dabs of one movement."""
MOST_DABS = 2_000
THRESHOLD = 0.5
"""Likelihood that the recognizer must give the right character."""
LOOKS = 2
"""In how many looks one after the other it must name it, so that a guess by chance does not count."""
FOR_SPEED, FOR_THRIFT = 500, 500
"""Most points for how much time is left, and for how much of the ink is still covered."""
BLIND = 1.5
"""Times as many points where nothing was to be seen of what is covered."""


class Phase(Enum):
    """Where a round is."""

    READY = "ready"
    """The first touch starts the clock."""
    RUNNING = "running"
    PAUSED = "paused"
    OVER = "over"


class Round:
    """Plays one drawing; `clock` gives seconds. Knows no widget."""

    def __init__(self, image: Image, clock: Callable[[], float], cover: str = BLURRED, limit: float = LIMIT) -> None:
        self.image, self.cover, self.limit = image, cover, limit
        self.phase = Phase.READY
        self.result: str | None = None
        """One of `click_round.RESULTS`, once it is over."""
        self.mask: Image = np.zeros((SIDE, SIDE), np.float32)
        """(48, 48), 0 = covered, 1 = revealed."""
        self._clock = clock
        self._dabs: list[Dab] = []
        self._before = 0.0
        self._since = 0.0
        self._last: tuple[float, float] | None = None
        self._named = 0

    @property
    def dabs(self) -> tuple[Dab, ...]:
        return tuple(self._dabs)

    @property
    def seconds(self) -> float:
        """How long it has been played, without pauses; never more than the limit."""
        running = self._clock() - self._since if self.phase is Phase.RUNNING else 0.0
        return min(self.limit, self._before + running)

    @property
    def left(self) -> float:
        """Seconds."""
        return self.limit - self.seconds

    @property
    def revealed(self) -> Image:
        """(48, 48): the drawing where it is uncovered, and paper where it is not."""
        return self.image * self.mask

    @property
    def share(self) -> float:
        """How much of the ink is revealed, 0..1."""
        ink = float(self.image.sum())
        return float(self.revealed.sum()) / ink if ink > 0 else 0.0

    @property
    def points(self) -> int:
        """For speed and for thrift; none for what was not recognized."""
        if self.result != RECOGNIZED:
            return 0
        points = FOR_SPEED * self.left / self.limit + FOR_THRIFT * (1 - self.share)
        return round(points * (BLIND if self.cover == HIDDEN else 1))

    def press(self, x: float, y: float) -> int:
        """Put the brush down at a place of the model's frame; how many dabs that made."""
        if self.phase is Phase.OVER:
            return 0
        self.go_on()
        self._last = None
        return self.move(x, y)

    def move(self, x: float, y: float) -> int:
        """Lead the brush, which is down, to a place; how many dabs that made."""
        if self.phase is not Phase.RUNNING or self.tick():
            return 0
        places = _steps(self._last, (x, y))
        for place in places[: MOST_DABS - len(self._dabs)]:
            self._dab(*place)
        return len(places)

    def lift(self) -> None:
        """The next dab stands by itself."""
        self._last = None

    def take(self, guessed: Guessed) -> bool:
        """What the recognizer saw in a part that was revealed after the part before; whether that ended the round."""
        if self.phase not in (Phase.RUNNING, Phase.PAUSED) or self.tick():
            return False
        first = guessed.guesses[0]
        self._named = self._named + 1 if first.is_exemplar and first.likelihood >= THRESHOLD else 0
        if self._named < LOOKS:
            return False
        self._end(RECOGNIZED)
        return True

    def tick(self) -> bool:
        """End the round where the time is up; whether it is over now."""
        if self.phase is Phase.RUNNING and self.left <= 0:
            self._end(OUT_OF_TIME)
        return self.phase is Phase.OVER

    def pause(self) -> None:
        """Stop the clock; the drawing stays as it is."""
        if self.phase is Phase.RUNNING:
            self._before = self.seconds
            self.phase = Phase.PAUSED
            self._last = None

    def go_on(self) -> None:
        """Start the clock, at the beginning or after a pause."""
        if self.phase in (Phase.READY, Phase.PAUSED):
            self._since = self._clock()
            self.phase = Phase.RUNNING

    def skip(self) -> None:
        if self.phase is not Phase.OVER:
            self._end(SKIPPED)

    def _end(self, result: str) -> None:
        self._before = self.seconds
        self.phase, self.result, self._last = Phase.OVER, result, None

    def _dab(self, x: float, y: float) -> None:
        dab = Dab(round(x, 3), round(y, 3), RADIUS, round(self.seconds, 3))
        self._dabs.append(dab)
        self._last = (x, y)
        cover(self.mask, dab)


def _steps(start: tuple[float, float] | None, end: tuple[float, float]) -> list[tuple[float, float]]:
    """Places `SPACING` apart from start on towards the end; only the end where there is no start."""
    if start is None:
        return [end]
    across, down = end[0] - start[0], end[1] - start[1]
    length = float(np.hypot(across, down))
    count = int(length / SPACING)
    parts = [SPACING * number / length for number in range(1, count + 1)]
    return [(start[0] + part * across, start[1] + part * down) for part in parts]
