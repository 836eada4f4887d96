"""Work beside the window that must be done in the order in which it was given."""

import threading
from collections.abc import Callable


class InTurn:
    """One piece of work after the other, each in a thread that ends with it: nothing waits where nothing is to do."""

    def __init__(self, name: str) -> None:
        """`name` is that of its threads."""
        self._name = name
        self._last: threading.Thread | None = None

    def start(self, work: Callable[[], None]) -> None:
        """Do it after all that was given before; to be called in one thread only."""
        before = self._last

        def in_turn() -> None:
            if before is not None:
                before.join()
            work()

        self._last = threading.Thread(target=in_turn, name=self._name)
        self._last.start()

    def finish(self) -> None:
        """Wait until everything is done."""
        if self._last is not None:
            self._last.join()
            self._last = None
