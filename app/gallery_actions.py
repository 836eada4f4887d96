"""What can be done with the drawings that are selected in the gallery: one table for keys and context menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.drawing import Drawing
from app.drawing_mime import DragFiles, Kind, clipboard_data
from app.session import Session

MOST_COPIED = 48
"""Each copied drawing is rendered at once; more of them are a matter for the export."""


class GalleryActions(QObject):
    """Acts on the session; what concerns the gallery's own look is asked for by signals."""

    enlarge_asked = Signal()
    compare_asked = Signal()
    deleted = Signal(int)
    """Drawings were deleted; the place in the gallery that the first of them had."""

    def __init__(
        self, session: Session, shown: Callable[[], Sequence[int]], files: DragFiles, parent: QObject | None = None
    ) -> None:
        """`shown` gives the keys of everything that the gallery shows, in order."""
        super().__init__(parent)
        self._session, self._shown, self._files = session, shown, files
        self._keys: list[tuple[QKeySequence, QAction]] = []
        self.enlarge = self._action("enlarge", self.tr("Enlarge"), self.enlarge_asked.emit, "Return", "Enter")
        self.compare = self._action("compare_two", self.tr("Compare"), self.compare_asked.emit, "C")
        self.favourite = self._action("favourite", self.tr("Favourite"), self.toggle_favourite, "Space", "F")
        self.more_like = self._action("more_like", self.tr("More like this"), self._more_like, "M")
        self.copy = self._action("copy", self.tr("Copy"), self._copy, "Ctrl+C")
        self.copy_svg = self._action("copy_svg", self.tr("Copy as SVG"), lambda: self._copy("svg"), "Ctrl+Shift+C")
        self.delete = self._action("delete", self.tr("Delete"), self._delete, "Delete", "Backspace")
        session.selection.changed.connect(self.update_enabled)
        self.update_enabled()

    def chosen(self) -> list[Drawing]:
        """The selected drawings that the gallery shows, in its order."""
        keys = self._session.selection.keys
        found = (self._session.drawings.get(key) for key in self._shown() if key in keys)
        return [drawing for drawing in found if drawing is not None]

    def finished(self) -> list[Drawing]:
        """Those of them that are drawn and scored."""
        return [drawing for drawing in self.chosen() if drawing.is_finished]

    def update_enabled(self) -> None:
        """Let actions be chosen that have something to act on."""
        found = map(self._session.drawings.get, self._session.selection.keys)
        finished = sum(drawing is not None and drawing.is_finished for drawing in found)
        self.favourite.setEnabled(finished > 0)
        for action in (self.copy, self.copy_svg):
            action.setEnabled(0 < finished <= MOST_COPIED)
        self.more_like.setEnabled(finished == 1)
        self.compare.setEnabled(finished == 2)
        for action in (self.enlarge, self.delete):
            action.setEnabled(bool(self._session.selection.keys))

    def for_key(self, event: QKeyEvent) -> QAction | None:
        """The action that a key stands for, if it can be done now."""
        self.update_enabled()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
        return next((action for keys, action in self._keys if keys == pressed and action.isEnabled()), None)

    def menu(self, parent: QWidget) -> QMenu:
        """All of them as a context menu, which goes when it is closed."""
        self.update_enabled()
        menu = QMenu(parent)
        menu.setObjectName("gallery_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.enlarge, self.compare])
        menu.addSeparator()
        menu.addActions([self.favourite, self.more_like])
        menu.addSeparator()
        menu.addActions([self.copy, self.copy_svg])
        menu.addSeparator()
        menu.addAction(self.delete)
        return menu

    def toggle_favourite(self) -> None:
        """Make all selected drawings favourites, or, where they all are, none of them."""
        drawings = self.finished()
        if drawings:
            all_are = all(drawing.is_favourite for drawing in drawings)
            self._session.set_favourite([drawing.key for drawing in drawings], not all_are)

    def _action(self, name: str, text: str, act: Callable[[], None], *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked: act())
        self._keys += [(QKeySequence(key), action) for key in keys]
        return action

    def _more_like(self) -> None:
        drawings = self.finished()
        if len(drawings) == 1:
            self._session.more_like(drawings[0].key)

    def _copy(self, kind: Kind = "png") -> None:
        if drawings := self.finished():
            QGuiApplication.clipboard().setMimeData(clipboard_data(drawings, self._files, kind))

    def _delete(self) -> None:
        order = list(self._shown())
        keys = [key for key in order if key in self._session.selection.keys]
        if keys:
            self._session.delete(keys)
            self.deleted.emit(order.index(keys[0]))
