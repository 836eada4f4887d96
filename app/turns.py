"""What is asked of the engine one after the other: what waits, and in which order."""

from collections.abc import Callable

from app.generation_tracker import GenerationTracker

Start = Callable[[], None]


class Turns:
    """Starts what is next when what runs has come to its end."""

    def __init__(self, tracker: GenerationTracker) -> None:
        self._tracker = tracker
        self._waiting: list[Start] = []

    def take(self, start: Start) -> None:
        """At once where nothing runs, else behind all that waits."""
        if self._tracker.run is None:
            start()
        else:
            self._waiting.append(start)

    def wait(self, start: Start) -> None:
        """Behind all that waits, when what runs has ended."""
        self._waiting.append(start)

    def go_first(self, start: Start) -> None:
        """Before all that waits."""
        self._waiting.insert(0, start)

    def start_next(self) -> None:
        """Nothing runs any more."""
        if self._waiting:
            self._waiting.pop(0)()

    def clear(self) -> None:
        self._waiting.clear()
