"""Adds up how long the parts of a job take."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from time import perf_counter
from typing import TypeVar

Item = TypeVar("Item")


class Stopwatch:
    """Seconds by name; time that passes outside of its blocks is not counted."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def measure(self, name: str) -> Iterator[None]:
        """Adds the time that the block takes to `name`."""
        start = perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + perf_counter() - start

    def each(self, name: str, items: Iterable[Item]) -> Iterator[Item]:
        """The items; adds to `name` the time that it takes to have them, not what is done with them."""
        rest = iter(items)
        while True:
            with self.measure(name):
                found = list(islice(rest, 1))
            if not found:
                return
            yield found[0]
