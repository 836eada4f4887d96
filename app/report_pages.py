"""Pages of a PDF, filled from above: text set in lines, pictures and tables, each where there is room for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen, QTextLayout, QTextOption

from app.picture import Picture
from app.picture_painting import FINE, colour, font, paint, width_of, write
from app.shown_text import shown

WIDTH, HEIGHT = 595.0, 842.0
"""A4, in points, the unit of everything here."""
LEFT, TOP, RIGHT, BOTTOM = 48.0, 50.0, WIDTH - 48.0, HEIGHT - 56.0
LEADING = 1.42
"""Height of a line of text, in sizes of its letters."""


class Pages:
    """Knows how far down the page is filled, and begins a new one where something does not fit."""

    def __init__(
        self, painter: QPainter, device: QPagedPaintDevice, title: str, check: Callable[[], None] = lambda: None
    ) -> None:
        self._painter, self._device, self._check = painter, device, check
        self._title = shown(title)
        self._number = 0
        self.y = TOP
        self._begin()

    def need(self, height: float) -> None:
        """A new page, unless there is room for `height` here."""
        if self.y + height > BOTTOM and self.y > TOP:
            self._check()
            self._device.newPage()
            self._begin()

    def skip(self, height: float) -> None:
        self.y = min(self.y + height, BOTTOM) if self.y > TOP else self.y

    def rule(self) -> None:
        """A hairline over the whole width."""
        self._painter.setPen(QPen(colour("rule"), 0.7))
        self._painter.drawLine(QPointF(LEFT, self.y), QPointF(RIGHT, self.y))

    def text(self, words: str, size: float, ink: str = "ink", left: float = LEFT, right: float = RIGHT) -> None:
        """A paragraph between two edges; it may go on on the next page."""
        for line in lines_of(words, font(size), right - left):
            self.need(LEADING * size)
            write(self._painter, left, self.y + size, line, font(size), colour(ink))
            self.y += LEADING * size

    def heading(self, words: str, size: float, room: float) -> None:
        """A title that stays with the next `room` points of what follows."""
        letters = font(size, is_bold=True, is_title=True)
        lines = lines_of(words, letters, RIGHT - LEFT)
        self.need(LEADING * size * len(lines) + room)
        for line in lines:
            write(self._painter, LEFT, self.y + size, line, letters, colour("ink"))
            self.y += LEADING * size

    def line(self, words: str, x: float, y: float, letters: QFont, ink: str, room: float) -> None:
        """One line at its place, cut off where it is longer than `room`."""
        text = QFontMetricsF(letters).elidedText(shown(words), Qt.TextElideMode.ElideRight, room * FINE)
        write(self._painter, x, y, text, letters, colour(ink))

    def line_before(self, words: str, right: float, y: float, letters: QFont, ink: str) -> None:
        """One line that ends at `right`."""
        text = shown(words)
        write(self._painter, right - width_of(text, letters), y, text, letters, colour(ink))

    def picture(
        self, picture: Picture, x: float, y: float, width: float, ink: str = "rule", line: float = 0.6
    ) -> float:
        """A picture at a place, in a frame unless its `line` is 0; its height."""
        height = width * picture.height / picture.width
        place = QRectF(x, y, width, height)
        paint(self._painter, picture, place)
        if line > 0:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(colour(ink), line))
            self._painter.drawRect(place)
        return height

    def _begin(self) -> None:
        self._number += 1
        self.y = TOP
        letters = font(8)
        self.line(f"Otherhand · {self._title}", LEFT, HEIGHT - 30, letters, "faint", RIGHT - LEFT - 60)
        self.line_before(str(self._number), RIGHT, HEIGHT - 30, letters, "faint")


def lines_of(words: str, letters: QFont, width: float) -> Sequence[str]:
    """Text broken into lines no wider than `width`, between words where it can."""
    found: list[str] = []
    for paragraph in shown(words).splitlines() or [""]:
        layout = QTextLayout(paragraph, letters)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * FINE)
            found.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    return found
