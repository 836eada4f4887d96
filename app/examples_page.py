"""The page of examples: cards with drawings made for the program, of which one is clicked to begin with."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.example_card import ARROWS, CARD, ExampleCard, title_of
from app.examples import example_files, example_page
from app.naming import named
from app.page import Page
from engine import CHARACTERS, SKETCHES, EngineError

GAP = 14
MARGIN = 28
_log = logging.getLogger(__name__)


class ExamplesPage(QScrollArea):
    """Reads its pictures when it is shown for the first time; a section for each world that can be drawn in."""

    example_chosen = Signal(Path)

    def __init__(self, folder: Path, worlds: Sequence[str] = (CHARACTERS,), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "examples", self.tr("Examples"))
        self._folder, self._worlds = folder, tuple(worlds)
        self._sections: dict[str, list[ExampleCard]] = {}
        self._columns = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        self._grids = {world: self._grid() for world in self._worlds}
        self._abouts: dict[str, QLabel] = {}
        self._lay_out()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        return grid

    def _lay_out(self) -> None:
        words = {
            CHARACTERS: self.tr(
                "Characters of no script, invented for Otherhand. Choose one, and see how others would draw it."
            ),
            SKETCHES: self.tr("Things, sketched for Otherhand: they are drawn again by machines that know things."),
        }
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(6)
        layout.addWidget(self._heading())
        for number, (world, grid) in enumerate(self._grids.items()):
            layout.addSpacing(16 if number else 0)
            about = QLabel(words[world], self._inside)
            about.setWordWrap(True)
            about.setProperty("faint", True)
            self._abouts[world] = about
            layout.addWidget(about)
            layout.addSpacing(12)
            layout.addLayout(grid)
        layout.addStretch()
        self.setWidget(self._inside)

    def show_world(self, world: str) -> None:
        """Bring that world's section into sight."""
        about = self._abouts.get(world)
        if about is None or world == self._worlds[0]:
            self.verticalScrollBar().setValue(0)
        else:  # which is laid out when the window has had its turn
            QTimer.singleShot(0, about, lambda: self.verticalScrollBar().setValue(about.y() - GAP))

    def _heading(self) -> QLabel:
        heading = QLabel(self.tr("Begin with an example"), self._inside)
        font = QFont(heading.font())
        font.setPointSizeF(1.5 * font.pointSizeF())
        heading.setFont(font)
        return heading

    @property
    def cards(self) -> Sequence[ExampleCard]:
        """In the order in which they are shown."""
        if not self._sections:
            self._sections = {world: self._cards_of(world) for world in self._worlds}
        return [card for cards in self._sections.values() for card in cards]

    def _cards_of(self, world: str) -> list[ExampleCard]:
        return [self._card(path, page) for path, page in _readable(example_files(self._folder, world))]

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
        cards = self.cards
        at = cards.index(focused) + step
        if 0 <= at < len(cards):
            cards[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(cards[at])

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
        for world, grid in self._grids.items():
            for number, card in enumerate(self._sections[world]):
                grid.addWidget(card, *divmod(number, columns))
                card.show()
            for column in range(grid.columnCount() + 1):
                grid.setColumnStretch(column, int(column == columns))


def _readable(paths: Sequence[Path]) -> list[tuple[Path, Page]]:
    found = []
    for path in paths:
        try:
            found.append((path, example_page(path)))
        except (EngineError, OSError) as error:
            _log.warning("The example %s cannot be shown: %s", path.name, error)
    return found
