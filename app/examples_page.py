"""The page of examples: cards with invented characters, of which one is clicked to begin with."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.examples import example_files, example_page
from app.naming import named
from app.page import Page
from app.stroke_path import paint_strokes
from app.theme import accent, faint, rule
from engine import EngineError

CARD = QSize(168, 190)
GAP = 14
MARGIN = 28
RADIUS = 10.0
CAPTION = 30
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_log = logging.getLogger(__name__)


class ExampleCard(QAbstractButton):
    """A character in vectors, with its name."""

    def __init__(self, page: Page, path: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self.path = page, path
        self._frame = page.exemplar().frame
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(self.tr("Begin with this character"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(CARD)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are left to the page: a button of its own takes them for Tab."""
        if Qt.Key(event.key()) in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        is_lit = self.underMouse() or self.hasFocus()
        role = QPalette.ColorRole.AlternateBase if self.isDown() else QPalette.ColorRole.Base
        width = 2.0 if is_lit else 1.0
        card = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(accent(palette) if is_lit else rule(palette), width))
        painter.setBrush(palette.color(role))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        self._paint_character(painter, card.adjusted(16, 14, -16, -CAPTION - 4))
        self._paint_title(painter, QRectF(0, self.height() - CAPTION - 4, self.width(), CAPTION))
        painter.end()

    def _paint_character(self, painter: QPainter, room: QRectF) -> None:
        frame = self._frame
        painter.save()
        painter.translate(room.center())
        scale = frame.scale * min(room.width(), room.height()) / 44  # the ink fills 38 of the model's 48 pixels
        painter.scale(scale, scale)
        painter.translate(-QPointF(*frame.centre))
        paint_strokes(painter, self._page.strokes, frame.pen_width, self.palette().color(QPalette.ColorRole.Text))
        painter.restore()

    def _paint_title(self, painter: QPainter, room: QRectF) -> None:
        palette = self.palette()
        is_lit = self.underMouse() or self.hasFocus()
        painter.setPen(palette.color(QPalette.ColorRole.Text) if is_lit else faint(palette))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())


class ExamplesPage(QScrollArea):
    """Reads its pictures when it is shown for the first time."""

    example_chosen = Signal(Path)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "examples", self.tr("Examples"))
        self._folder = folder
        self._cards: list[ExampleCard] = []
        self._columns = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._lay_out()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Begin with an example"), self._inside)
        font = QFont(heading.font())
        font.setPointSizeF(1.5 * font.pointSizeF())
        heading.setFont(font)
        words = self.tr(
            "Characters of no script, invented for Otherhand. Choose one, and see how others would draw it."
        )
        about = QLabel(words, self._inside)
        about.setWordWrap(True)
        about.setProperty("faint", True)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(6)
        layout.addWidget(heading)
        layout.addWidget(about)
        layout.addSpacing(12)
        layout.addLayout(self._grid)
        layout.addStretch()
        self.setWidget(self._inside)

    @property
    def cards(self) -> Sequence[ExampleCard]:
        """In the order in which they are shown."""
        if not self._cards:
            self._cards = [self._card(path, page) for path, page in _readable(example_files(self._folder))]
        return self._cards

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card."""
        row = self._columns
        steps = dict(zip(ARROWS, (-1, 1, -row, row), strict=True))
        focused = self._inside.focusWidget()
        step = steps.get(Qt.Key(event.key()))
        if step is None or not isinstance(focused, ExampleCard):
            super().keyPressEvent(event)
            return
        at = self._cards.index(focused) + step
        if 0 <= at < len(self._cards):
            self._cards[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self._cards[at])

    def _card(self, path: Path, page: Page) -> ExampleCard:
        card = ExampleCard(page, path, title_of(path), self._inside)
        card.setObjectName(f"example_{path.stem}")
        card.clicked.connect(lambda: self.example_chosen.emit(path))
        return card

    def _arrange(self) -> None:
        room = self.viewport().width() - 2 * MARGIN + GAP
        columns = max(1, min(len(self.cards), room // (CARD.width() + GAP)))
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(number, columns))
            card.show()
        for column in range(self._grid.columnCount() + 1):
            self._grid.setColumnStretch(column, int(column == columns))


def title_of(path: Path) -> str:
    """What an example is called."""
    titles = {
        "comet": QCoreApplication.translate("Examples", "Comet"),
        "fork": QCoreApplication.translate("Examples", "Fork"),
        "gate": QCoreApplication.translate("Examples", "Gate"),
        "hookring": QCoreApplication.translate("Examples", "Hook and ring"),
        "key": QCoreApplication.translate("Examples", "Key"),
        "knot": QCoreApplication.translate("Examples", "Knot"),
        "ladder": QCoreApplication.translate("Examples", "Ladder"),
        "lantern": QCoreApplication.translate("Examples", "Lantern"),
        "reed": QCoreApplication.translate("Examples", "Reed"),
        "sail": QCoreApplication.translate("Examples", "Sail"),
        "spiral": QCoreApplication.translate("Examples", "Spiral"),
        "wave": QCoreApplication.translate("Examples", "Wave"),
    }
    return titles.get(path.stem, path.stem)


def _readable(paths: Sequence[Path]) -> list[tuple[Path, Page]]:
    found = []
    for path in paths:
        try:
            found.append((path, example_page(path)))
        except (EngineError, OSError) as error:
            _log.warning("The example %s cannot be shown: %s", path.name, error)
    return found
