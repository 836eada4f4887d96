"""What the recognizer sees at the moment: its first guesses as pictures, each with a bar for how likely it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.drawing_image import ink_image
from app.naming import named
from app.style_sheet import mixed
from app.theme import accent, faint, rule
from engine import Guess, Guessed

MOST, FEWEST = 5, 2
"""Guesses that are shown, by how much room there is."""
GAP, BAR, TEXT = 10.0, 6.0, 18.0
PICTURE, NARROWEST = 84.0, 78.0
"""Side of a picture, and width of the narrowest card."""
RADIUS = 9.0


@dataclass(frozen=True)
class Place:
    """One guess in the row."""

    rank: int
    """1 = the likeliest."""
    guess: Guess


class GuessStrip(QWidget):
    """A row of cards, the likeliest first; which of them is right is told only when it is asked to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "clickme_guesses", self.tr("What the recognizer sees"))
        self.setToolTip(self.tr("Its first guesses among twenty characters, seeing only what you uncovered"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(PICTURE + BAR + TEXT + 22))
        self._guessed: Guessed | None = None
        self._is_solved = False

    def sizeHint(self) -> QSize:
        return QSize(round(MOST * (PICTURE + GAP)), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(FEWEST * (NARROWEST + GAP)), self.height())

    @property
    def shown(self) -> int:
        """How many cards there is room for."""
        return min(MOST, max(FEWEST, int((self.width() + GAP) // (NARROWEST + GAP))))

    @property
    def places(self) -> Sequence[Place]:
        """What is shown; the right character takes the last place where it is not among the first ones."""
        if self._guessed is None:
            return ()
        ranked = [Place(number, guess) for number, guess in enumerate(self._guessed.guesses, 1)]
        first = ranked[: self.shown]
        if self._is_solved and not any(place.guess.is_exemplar for place in first):
            first[-1:] = [place for place in ranked if place.guess.is_exemplar]
        return first

    @property
    def is_solved(self) -> bool:
        """Whether the right one is marked."""
        return self._is_solved

    def show_guesses(self, guessed: Guessed | None, is_solved: bool = False) -> None:
        """Show what it sees, and where `is_solved`, which of it is right; None = it has not looked yet."""
        self._guessed, self._is_solved = guessed, is_solved
        self.setAccessibleDescription(self._told())
        self.update()

    def ordinal(self, rank: int, metrics: QFontMetrics, width: float, beside: str) -> str:
        """What a rank is called beside other words in so many pixels: the number alone where there is no more room."""
        words = self.tr("No. {0}").format(rank)
        return words if metrics.horizontalAdvance(f"{words}  {beside}") <= width else f"{rank}"

    def rank(self) -> int | None:
        """Of the right character, 1..20; None before the first look."""
        guesses = self._guessed.guesses if self._guessed else ()
        return next((number for number, guess in enumerate(guesses, 1) if guess.is_exemplar), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count, places = self.shown, self.places
        width = min((self.width() - (count - 1) * GAP) / count, PICTURE + 40)
        left = (self.width() - count * width - (count - 1) * GAP) / 2
        for number in range(count):
            card = QRectF(left + number * (width + GAP), 0, width, self.height()).adjusted(1, 1, -1, -1)
            self._paint_card(painter, card, places[number] if number < len(places) else None)
        painter.end()

    def _paint_card(self, painter: QPainter, card: QRectF, place: Place | None) -> None:
        palette = self.palette()
        is_right = place is not None and self._is_solved and place.guess.is_exemplar
        painter.setPen(QPen(accent(palette), 2) if is_right else QPen(rule(palette), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        if place is None:
            return
        side = min(card.width() - 12, PICTURE)
        picture = QRectF(card.center().x() - side / 2, card.top() + 4, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(picture, ink_image(place.guess.image, self._ink(place)))
        row = QRectF(card.left() + 10, picture.bottom() + 2, card.width() - 20, BAR)
        self._paint_bar(painter, row, place)
        self._paint_words(painter, QRectF(row.left(), row.bottom() + 3, row.width(), TEXT), place, is_right)

    def _ink(self, place: Place) -> QColor:
        """The less likely, the fainter."""
        palette = self.palette()
        share = 0.35 + 0.65 * min(1.0, 2 * place.guess.likelihood)
        return mixed(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), share)

    def _paint_bar(self, painter: QPainter, row: QRectF, place: Place) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(row, BAR / 2, BAR / 2)
        filled = QRectF(row)
        filled.setWidth(max(BAR, row.width() * place.guess.likelihood))
        painter.setBrush(accent(self.palette()))
        painter.drawRoundedRect(filled, BAR / 2, BAR / 2)

    def _paint_words(self, painter: QPainter, room: QRectF, place: Place, is_right: bool) -> None:
        font = QFont(self.font())
        font.setPointSizeF(0.9 * font.pointSizeF())
        font.setBold(is_right)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text) if is_right else faint(self.palette()))
        percent = f"{100 * place.guess.likelihood:.0f} %"
        ordinal = self.ordinal(place.rank, painter.fontMetrics(), room.width(), percent)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, ordinal)

    def _told(self) -> str:
        places = self.places
        if not places:
            return ""
        words = self.tr("First guess {0} % likely").format(f"{100 * places[0].guess.likelihood:.0f}")
        if self._is_solved:
            words += ". " + self.tr("Your drawing is guess number {0}").format(self.rank())
        return words
