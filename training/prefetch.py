"""Batches prepared ahead on a thread of their own, in order."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def prefetched(make: Callable[[int], T], first: int, ahead: int = 4) -> Iterator[T]:
    """make(first), make(first + 1), ... without end, `ahead` of them already under way."""
    with ThreadPoolExecutor(1, thread_name_prefix="batches") as pool:
        waiting: deque[Future[T]] = deque(pool.submit(make, first + i) for i in range(ahead))
        while True:
            ready = waiting.popleft()
            waiting.append(pool.submit(make, first + ahead))
            first += 1
            yield ready.result()
