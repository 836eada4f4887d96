"""What is done to the drawings, as commands that can be taken back."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtGui import QUndoCommand

from app.document import Document, Sheet
from app.drawing import Drawing
from app.drawing_list import DrawingList


class Delete(QUndoCommand):
    """Drawings go, and come back into their old places; those that were still being drawn do not come back."""

    def __init__(self, drawings: DrawingList, keys: Iterable[int], what: str) -> None:
        super().__init__(what)
        self._drawings, self._keys = drawings, frozenset(keys)
        self._gone: list[tuple[int, Drawing]] = []

    def redo(self) -> None:
        gone = self._drawings.remove(self._keys)
        self._gone = [(row, drawing) for row, drawing in gone if drawing.is_finished or drawing.is_by_hand]

    def undo(self) -> None:
        self._drawings.restore(self._gone)


class Add(QUndoCommand):
    """A drawing comes at the end; if taken back and done again, as it was when it went."""

    def __init__(self, drawings: DrawingList, drawing: Drawing, what: str) -> None:
        super().__init__(what)
        self._drawings, self._drawing = drawings, drawing

    def redo(self) -> None:
        self._drawings.append([self._drawing])

    def undo(self) -> None:
        for _, drawing in self._drawings.remove([self._drawing.key]):
            self._drawing = drawing


def keep_own(document: Document, drawings: DrawingList, drawing: Drawing, what: str) -> None:
    """Take what is on the page of the user's hand as that drawing and give a blank page, in one command."""
    document.undo_stack.beginMacro(what)
    document.undo_stack.push(Add(drawings, drawing, what))
    document.change(replace(document.page(Sheet.HAND), strokes=()), what, Sheet.HAND)
    document.undo_stack.endMacro()


class SetFavourite(QUndoCommand):
    """Drawings are pinned, or not any more; undoing leaves alone those that were so before."""

    def __init__(self, drawings: DrawingList, keys: Iterable[int], is_favourite: bool, what: str) -> None:
        super().__init__(what)
        found = (drawings.get(key) for key in keys)
        self._drawings, self._is_favourite = drawings, is_favourite
        self._keys = frozenset(each.key for each in found if each is not None and each.is_favourite != is_favourite)

    @property
    def changes_something(self) -> bool:
        return bool(self._keys)

    def redo(self) -> None:
        self._set(self._is_favourite)

    def undo(self) -> None:
        self._set(not self._is_favourite)

    def _set(self, is_favourite: bool) -> None:
        found = (self._drawings.get(key) for key in self._keys)
        self._drawings.replace(replace(each, is_favourite=is_favourite) for each in found if each is not None)
