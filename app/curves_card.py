"""The small card beside the bin that is pointed at: whose it is, where it stands and how sure that is."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.drawing_card import small

AWAY = 14
"""Pixels from the bin to the card."""


class CurvesCard(QFrame):
    """Shows lines of text, the first of them in bold, and keeps out of the pointer's way."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setObjectName("curves_card")
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._room = viewport
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setFont(small(self.font()))
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 7, 10, 7)
        box.addWidget(self._text)
        self.hide()

    def show_lines(self, lines: Sequence[str], at: QPointF) -> None:
        """Beside `at`, in the viewport's pixels, inside the viewport."""
        first, *others = map(escape, lines)
        self._text.setText("<br>".join([f"<b>{first}</b>", *others]))
        self.setAccessibleName(", ".join(lines))
        self.adjustSize()
        room, size = self._room.rect(), self.size()
        x = at.x() + AWAY if at.x() + AWAY + size.width() <= room.right() else at.x() - AWAY - size.width()
        y = min(max(at.y() + AWAY, 0.0), room.height() - size.height())
        self.move(round(max(x, 0.0)), round(max(y, 0.0)))
        self.show()
        self.raise_()

    @property
    def text(self) -> str:
        """What is shown, with its markup."""
        return self._text.text()
