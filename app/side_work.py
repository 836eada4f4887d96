"""Work that is waited for without standing still: it runs in a thread while events go on, the user's excepted."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QThread

T = TypeVar("T")


def run_beside(work: Callable[[], T]) -> T:
    """What `work` gives or raises, done in a thread of its own; `work` must not touch widgets or the session."""
    thread = _Side(work)
    loop = QEventLoop()
    thread.finished.connect(loop.quit)
    thread.start()
    if not thread.isFinished():
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    thread.wait()
    return thread.answer()


class _Side(QThread, Generic[T]):
    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__()
        self._work = work
        self._results: list[T] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._results.append(self._work())
        except BaseException as error:  # noqa: BLE001 - raised again where the work was asked for
            self._error = error

    def answer(self) -> T:
        if self._error is not None:
            raise self._error
        return self._results[0]
