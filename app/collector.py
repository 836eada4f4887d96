"""Python's garbage collector, made to run only where Qt can bear it.

Left to itself it runs wherever the next object happens to be made: in another thread, or while Qt goes over widgets of
which it then frees one.
"""

import gc

from PySide6.QtCore import QObject, QThread, QTimer

EVERY = 1000
"""Milliseconds between looks at what has piled up."""


class Collector(QObject):
    """Collects garbage between two events of the outermost event loop, in the thread that made it.

    Python does not collect again when it is gone: that would begin within the destructor of a window, where Qt holds
    locks that the windows freed by it wait for.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    def collect_if_due(self) -> None:
        """Collect the oldest generation that Python itself would collect now, unless a dialog or a wait goes on."""
        if QThread.currentThread().loopLevel() > 1:
            return
        full = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(full):
            gc.collect(max(i for i, is_full in enumerate(full) if is_full))
