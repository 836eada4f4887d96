"""A pen that is led by keys, for people who cannot use a pointer."""

from PySide6.QtCore import QObject, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent

Key = Qt.Key
DIRECTIONS = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
    Key.Key_Home: (-1, -1),
    Key.Key_PageUp: (1, -1),
    Key.Key_End: (-1, 1),
    Key.Key_PageDown: (1, 1),
}
"""As on a number pad."""
STEP = 1 / 40
"""Of the page's longer side."""
FINER, COARSER = 1 / 8, 4
"""With Shift and with Ctrl."""


class KeyboardPen(QObject):
    """A place on the page that arrow keys move; Space puts the pen down and lifts it, Enter lifts it, Backspace undoes.

    It is shown from the first key on until a pointer is used.
    """

    pressed = Signal(QPointF)
    """Place in the page's pixels."""
    moved = Signal(QPointF)
    """Whether the pen is down or not."""
    released = Signal()
    given_up = Signal()
    """Backspace while the pen is down: what is being drawn shall not be."""
    undo_wanted = Signal()
    announced = Signal(str)
    """What a screen reader should say."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_shown = False
        self.is_down = False
        self._place: QPointF | None = None
        self._page = QSizeF(1, 1)

    @property
    def place(self) -> QPointF:
        """In the page's pixels; the middle until it was moved."""
        return self._place or QPointF(self._page.width() / 2, self._page.height() / 2)

    def set_page(self, size: QSizeF) -> None:
        """The page's size in its own pixels; on a page of another size the pen is in the middle again."""
        if size != self._page:
            self._page, self._place = size, None

    def show(self) -> None:
        """Show where the pen is, and say how to use it."""
        if not self.is_shown:
            self.is_shown = True
            self.moved.emit(self.place)
            self.announced.emit(self.tr("Arrow keys move the pen, Space puts it down, Enter lifts it"))

    def hide(self) -> None:
        """A pointer is used instead; lifts the pen."""
        self.lift()
        if self.is_shown:
            self.is_shown = False
            self.moved.emit(self.place)

    def lift(self) -> None:
        if self.is_down:
            self.is_down = False
            self.released.emit()
            self.announced.emit(self.tr("Pen up"))

    def handle(self, event: QKeyEvent) -> bool:
        """Whether the key was one of the pen's."""
        key = Key(event.key())
        if key in DIRECTIONS:
            self.show()
            self._move(*DIRECTIONS[key], event.modifiers())
        elif key == Key.Key_Space and not event.isAutoRepeat():
            self.show()
            self._toggle()
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Escape) and self.is_down:
            self.lift()
        elif key == Key.Key_Backspace:
            self._take_back()
        else:
            return False
        return True

    def _move(self, right: int, down: int, modifiers: Qt.KeyboardModifier) -> None:
        step = STEP * max(self._page.width(), self._page.height())
        step *= FINER if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
        step *= COARSER if modifiers & Qt.KeyboardModifier.ControlModifier else 1
        x = min(max(self.place.x() + right * step, 0), self._page.width())
        y = min(max(self.place.y() + down * step, 0), self._page.height())
        self._place = QPointF(x, y)
        self.moved.emit(self.place)
        self.announced.emit(self._told())

    def _toggle(self) -> None:
        if self.is_down:
            self.lift()
        else:
            self.is_down = True
            self.pressed.emit(self.place)
            self.announced.emit(self.tr("Pen down, {0}").format(self._told()))

    def _take_back(self) -> None:
        if self.is_down:
            self.is_down = False
            self.given_up.emit()
            self.announced.emit(self.tr("Stroke given up"))
        else:
            self.undo_wanted.emit()

    def _told(self) -> str:
        across = round(100 * self.place.x() / self._page.width())
        down = round(100 * self.place.y() / self._page.height())
        return self.tr("{0} % across, {1} % down").format(across, down)
