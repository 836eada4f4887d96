"""What is being drawn: the character's page, the page for the user's own hand, and the undoing of everything."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from app.page import Page

GOING_ON = 1
"""Id of undo commands that may become one with the last one."""


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
    """The pen is down: no page changes before `stroke_ended`, but `sketch` tells what it draws."""
    stroke_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._pages = {sheet: Page() for sheet in Sheet}
        self.sketch: Callable[[], Page] | None = None
        """Gives the character's page with the ink of the stroke that is being drawn on it; None between two strokes."""

    def __del__(self) -> None:
        """Free the undo commands before the stack: where both are garbage, Python and Qt would free them twice."""
        if isValid(self.undo_stack):
            self.undo_stack.blockSignals(True)
            self.undo_stack.clear()

    def page(self, sheet: Sheet = Sheet.CHARACTER) -> Page:
        return self._pages[sheet]

    def change(self, page: Page, what: str, sheet: Sheet = Sheet.CHARACTER, *, goes_on_with_last: bool = False) -> None:
        """Put `page` in the place of the present one, so that it can be undone; `what` is shown beside Undo.

        A change that goes on with the last one, if that was of the same kind, is undone in one step with it: a slider
        that is dragged makes one step, not a hundred.
        """
        if page is not self._pages[sheet]:
            self.undo_stack.push(_ChangePage(self, sheet, page, what, goes_on_with_last))

    def open(self, character: Page, hand: Page | None = None) -> None:
        """Begin with these pages and nothing to undo."""
        self.undo_stack.clear()
        self.show(Sheet.CHARACTER, character)
        self.show(Sheet.HAND, hand or Page(character.width, character.height, character.pen_width))

    def show(self, sheet: Sheet, page: Page) -> None:
        """Without a way back: for undo commands and for `open`.

        While nothing is on the page for the user's hand, that is a page like the character's.
        """
        self._pages[sheet] = page
        self.page_changed.emit(sheet)
        hand = self._pages[Sheet.HAND]
        if sheet is Sheet.CHARACTER and hand.is_blank and not _are_alike(hand, page):
            self.show(Sheet.HAND, replace(page, strokes=()))


def _are_alike(one: Page, other: Page) -> bool:
    return (one.width, one.height, one.pen_width) == (other.width, other.height, other.pen_width)


class _ChangePage(QUndoCommand):
    def __init__(self, document: Document, sheet: Sheet, page: Page, what: str, goes_on: bool) -> None:
        super().__init__(what)
        self._document, self._sheet, self._goes_on = document, sheet, goes_on
        self._before, self._after = document.page(sheet), page

    def redo(self) -> None:
        self._document.show(self._sheet, self._after)

    def undo(self) -> None:
        self._document.show(self._sheet, self._before)

    def id(self) -> int:
        return GOING_ON if self._goes_on else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _ChangePage) or (other._sheet, other.text()) != (self._sheet, self.text()):
            return False
        self._after = other._after
        return True
