"""How far a bulk run is, how fast it goes, and when it will be done."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from app.bulk_worker import Settled

EVERY = 60.0
"""Seconds between two lines where there is no terminal."""


@dataclass
class Pace:
    """Counts what is settled; time comes in through `clock`, in seconds."""

    total: int
    """Variations of this process's share."""
    clock: Callable[[], float] = time.monotonic
    drawn: int = 0
    kept: int = 0
    unfit: int = 0
    began: float = field(init=False)

    def __post_init__(self) -> None:
        self.began = self.clock()

    def count(self, settled: Settled) -> None:
        self.drawn += settled.drawn
        self.kept += settled.kept
        self.unfit += settled.unfit

    @property
    def done(self) -> int:
        return self.drawn + self.kept + self.unfit

    @property
    def seconds(self) -> float:
        return self.clock() - self.began

    @property
    def rate(self) -> float:
        """Variations drawn a second; those of an earlier run do not count."""
        return self.drawn / max(self.seconds, 1e-9)

    @property
    def seconds_left(self) -> float | None:
        """None before anything is drawn."""
        return (self.total - self.done) / self.rate if self.drawn else None

    def line(self) -> str:
        """E.g. "1200 of 100000 variations, 24.1 a second, 1:08:18 left"."""
        left = self.seconds_left
        rest = "" if left is None else f", {self.rate:.1f} a second, {clock_face(left)} left"
        return f"{self.done} of {self.total} variations{rest}"


def clock_face(seconds: float) -> str:
    """Hours, minutes and seconds, e.g. 27:46:40."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


@contextmanager
def shown(pace: Pace, say: Callable[[str], None]) -> Iterator[Callable[[], None]]:
    """What shows the pace when called: a bar on a terminal, elsewhere a line to `say` every minute."""
    if not sys.stderr.isatty():
        yield _Minutes(pace, say)
        return
    columns = (BarColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("loading", total=pace.total)
        yield lambda: progress.update(task, completed=pace.done, description=pace.line())


class _Minutes:
    """Says a line when called, but at most once in a while."""

    def __init__(self, pace: Pace, say: Callable[[str], None]) -> None:
        self._pace, self._say, self._last = pace, say, pace.began

    def __call__(self) -> None:
        if self._pace.clock() - self._last >= EVERY:
            self._last = self._pace.clock()
            self._say(self._pace.line())
