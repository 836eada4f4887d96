"""The exemplar of the character's page as it is now."""

from PySide6.QtCore import QObject, Signal

from app.document import Document, Sheet
from app.drawing import is_same
from engine import EngineError, Exemplar


class CurrentExemplar(QObject):
    """Read anew whenever that page changes."""

    read = Signal()
    """The page changed, and `value` is what it says."""
    changed = Signal()
    """`value` is one of which other drawings would be made."""
    failed = Signal(str, str)
    """Message and hint: there is ink, but no exemplar in it."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.value: Exemplar | None = None
        """None while the page is blank."""
        document.page_changed.connect(self._read_sheet)

    def refresh(self) -> None:
        """Read the page."""
        page, before = self._document.page(), self.value
        try:
            self.value = None if page.is_blank else page.exemplar()
        except EngineError as error:
            self.value = None
            self.failed.emit(error.message, error.hint)
        if not is_same(before, self.value):
            self.changed.emit()
        self.read.emit()

    def _read_sheet(self, sheet: Sheet) -> None:
        if sheet is Sheet.CHARACTER:
            self.refresh()
