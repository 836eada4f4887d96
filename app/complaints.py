"""What went wrong, told until something goes well."""

from PySide6.QtCore import QObject, Signal


class Complaints(QObject):
    """Remembers whether there is an error to clear."""

    raised = Signal(str, str)
    """Message and hint."""
    cleared = Signal()
    """The next thing went well."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_raised = False

    def say(self, message: str, hint: str) -> None:
        self._is_raised = True
        self.raised.emit(message, hint)

    def clear(self) -> None:
        if self._is_raised:
            self._is_raised = False
            self.cleared.emit()
