"""Whether a changed drawing deserves a new generation, and how soon."""

import time
from collections import deque
from collections.abc import Callable, Hashable

GRACE = 0.25
"""Seconds of quiet after the last edit before a slow engine is asked."""
LONGEST_WAIT = 3.0
"""Seconds after the first edit when it is asked, quiet or not."""
SLOW = 3.0
"""Mean seconds of a generation from which on it pays to wait for quiet; a faster one is stopped within one pass."""
FAST = 0.2
"""Mean seconds of a generation below which there are new ones even while the pen is down."""
PAUSE = 0.3
"""Seconds between two of them: often enough to be followed, seldom enough for the ink to come first."""
REMEMBERED = 5
"""Generations that the mean is taken over."""


class Live:
    """Told what happens, says when to generate.

    Never twice for the same wish; at once while generations are fast; otherwise after `GRACE` seconds without an edit,
    but no later than `LONGEST_WAIT` after the first edit that was not answered. During a stroke not at all, unless they
    are so fast that they can be followed with the pen down: then it is time every `PAUSE` seconds to look at the ink.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._durations: deque[float] = deque(maxlen=REMEMBERED)
        self._wish: Hashable | None = None
        self._sent: Hashable | None = None
        self._first_edit = self._last_edit = clock()
        self._looked = clock()
        self.is_on = True
        self.is_pen_down = False

    def want(self, wish: Hashable | None) -> None:
        """The drawing and the settings as they are now, in a form that can be compared; None = nothing to draw."""
        if wish == self._wish:
            return
        was_pending = self.is_pending
        self._wish = wish
        self._last_edit = self._clock()
        if not was_pending:
            self._first_edit = self._last_edit

    def sent(self, wish: Hashable | None) -> None:
        """Nothing more is due until there is another edit: the wish was asked of the engine, or it shall not be."""
        self._wish = self._sent = wish

    def looked(self) -> None:
        """The pen was just put down, or what it has drawn so far was just looked at."""
        self._looked = self._clock()

    def took(self, seconds: float) -> None:
        """A generation came to its end after this time."""
        self._durations.append(seconds)

    def wait(self) -> float | None:
        """Seconds until a generation is due, or with the pen down a look at the ink; None = none is, for now."""
        if self.is_on and self.is_pen_down and self._is_fast:
            return max(0.0, self._looked + PAUSE - self._clock())
        if not self.is_on or self.is_pen_down or not self.is_pending:
            return None
        if not self._is_slow:
            return 0.0
        due = min(self._last_edit + GRACE, self._first_edit + LONGEST_WAIT)
        return max(0.0, due - self._clock())

    @property
    def is_pending(self) -> bool:
        """Whether what is wanted was not sent."""
        return self._wish is not None and self._wish != self._sent

    @property
    def _is_slow(self) -> bool:
        return bool(self._durations) and self._mean > SLOW

    @property
    def _is_fast(self) -> bool:
        return bool(self._durations) and self._mean < FAST

    @property
    def _mean(self) -> float:
        return sum(self._durations) / len(self._durations)
