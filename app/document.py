"""What is being drawn: the character's page, the page for the user's own hand, and the undoing of everything."""

from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.page import Page


class Sheet(Enum):
    """Which page."""

    CHARACTER = "character"
    """The exemplar."""
    HAND = "hand"
    """The user's next drawing of the same character."""


class Document(QObject):
    """Two pages and one undo stack. Whoever changes a page gives the new one and a word for what was done."""

    page_changed = Signal(Sheet)
    """A page has other strokes, size or pen than before."""
    stroke_begun = Signal()
    """The pen is down: nothing should be generated until `stroke_ended`."""
    stroke_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._pages = {sheet: Page() for sheet in Sheet}

    def page(self, sheet: Sheet = Sheet.CHARACTER) -> Page:
        return self._pages[sheet]

    def change(self, page: Page, what: str, sheet: Sheet = Sheet.CHARACTER) -> None:
        """Put `page` in the place of the present one, so that it can be undone; `what` is shown beside Undo."""
        if page is not self._pages[sheet]:
            self.undo_stack.push(_ChangePage(self, sheet, page, what))

    def open(self, character: Page, hand: Page | None = None) -> None:
        """Begin with these pages and nothing to undo."""
        self.undo_stack.clear()
        self.show(Sheet.CHARACTER, character)
        self.show(Sheet.HAND, hand or Page(character.width, character.height, character.pen_width))

    def show(self, sheet: Sheet, page: Page) -> None:
        """Without a way back: for undo commands and for `open`."""
        self._pages[sheet] = page
        self.page_changed.emit(sheet)


class _ChangePage(QUndoCommand):
    def __init__(self, document: Document, sheet: Sheet, page: Page, what: str) -> None:
        super().__init__(what)
        self._document, self._sheet = document, sheet
        self._before, self._after = document.page(sheet), page

    def redo(self) -> None:
        self._document.show(self._sheet, self._after)

    def undo(self) -> None:
        self._document.show(self._sheet, self._before)
