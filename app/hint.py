"""What to do first, on a card instead of a manual."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.hint_pictures import HintPicture, Paint, paint_drawing, paint_keeping, paint_others
from app.naming import named

WIDTH = 430
NARROWEST = 300
MARGIN = 12
"""Between a floating card and the edge of what it floats over."""


class Hint(QFrame):
    """Three steps with pictures. It goes when it is dismissed: by its button, by Esc while it has the focus."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "hint", self.tr("First steps"))
        self.setProperty("card", True)
        self._over: QWidget | None = None
        self._close = named(QPushButton(self.tr("Got it"), self), "hint_close")
        self._close.setToolTip(self.tr("Close these first steps"))
        self._close.clicked.connect(self.dismiss)
        self._arrange()
        self.setFocusProxy(self._close)

    def dismiss(self) -> None:
        """Hide, and say so once."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def float_over(self, widget: QWidget) -> None:
        """Lie in the middle of `widget`, above what is in it, and stay there when its size changes."""
        self.setParent(widget)
        self._over = widget
        widget.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, self.heightForWidth(NARROWEST))

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the card while the focus is in it, whatever shortcut the window has on that key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        assert self._over is not None
        room = self._over.size()
        width = max(min(WIDTH, room.width() - 2 * MARGIN), NARROWEST)
        self.resize(width, self.heightForWidth(width))
        self.move((room.width() - width) // 2, max((room.height() - self.height()) // 2, MARGIN))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        for paint, title, words in self._steps():
            column.addLayout(self._step(paint, title, words))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        column.addLayout(foot)

    def _steps(self) -> tuple[tuple[Paint, str, str], ...]:
        return (
            (
                paint_drawing,
                self.tr("Draw a character"),
                self.tr("Any mark you like, with mouse, pen or finger. Or begin with one of the examples."),
            ),
            (
                paint_others,
                self.tr("Watch others draw it"),
                self.tr("Lift the pen, and other hands draw it too. Each drawing is also a point on the plane."),
            ),
            (
                paint_keeping,
                self.tr("Keep and export"),
                self.tr("Give a star to those you like, and take them along as PNG, SVG or PDF."),
            ),
        )

    def _step(self, paint: Paint, title: str, words: str) -> QHBoxLayout:
        heading, text = QLabel(title, self), QLabel(words, self)
        heading.setProperty("heading", True)
        text.setProperty("faint", True)
        text.setWordWrap(True)
        said = QVBoxLayout()
        said.setSpacing(3)
        said.addStretch()
        said.addWidget(heading)
        said.addWidget(text)
        said.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(HintPicture(paint, self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(said, 1)
        return row


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
