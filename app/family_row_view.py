"""One row of families side by side: who drew, what came of it in figures, and the drawings."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.drawing import Drawing
from app.drawing_grid import DrawingGrid
from app.drawing_mime import DragFiles
from app.engine_words import worded
from app.family_names import family_name
from app.family_rows import FamilyRow, RowState
from app.gallery_actions import GalleryActions
from app.gallery_selection import SelectionLink
from app.importance_overlay import ImportanceOverlay
from app.keys_filter import KeysFilter
from app.naming import named
from app.plane_sprites import paint_mark
from app.session import Session
from app.thumbnail_cache import ThumbnailCache

HEAD, SIDE, MARK = 210, 88, 13
"""Widths of what stands on the left, of a card and of the mark, in pixels."""
UNBREAKABLE = "\N{NON-BREAKING HYPHEN}"
"""So that no name is parted inside."""


class FamilyRowView(QWidget):
    """Shows a `FamilyRow`, again whenever it is told that it came on; its cards are selected and pinned like others."""

    enlarge_asked = Signal()
    compare_asked = Signal()

    def __init__(
        self, row: FamilyRow, session: Session, cache: ThumbnailCache, overlay: ImportanceOverlay, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.row, self._session = row, session
        named(self, f"family_row_{row.family}", family_name(row.family))
        self.filtered = KeysFilter(session.drawings, self)
        self._actions = GalleryActions(session, self.filtered.keys, DragFiles(), self)
        self.grid = DrawingGrid(self.filtered, cache, self._actions, DragFiles(), overlay, self)
        named(self.grid, f"family_drawings_{row.family}", self.tr("Drawings by {0}").format(family_name(row.family)))
        self.grid.set_card_side(SIDE)
        self.grid.make_strip()
        self._link = SelectionLink(self.grid, session.selection, self)
        self._mark, self._name = QLabel(), QLabel(family_name(row.family).replace("-", UNBREAKABLE))
        self._figures = named(QLabel(), f"family_figures_{row.family}")
        self._arrange()
        self._connect()
        self.show_row()

    def show_row(self) -> None:
        """As the row is now."""
        self.filtered.set_keys(list(self.row.keys.values()))
        self._tell()

    @property
    def figures(self) -> str:
        """What is said of the row."""
        return self._figures.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_mark()

    def _connect(self) -> None:
        self._actions.enlarge_asked.connect(self.enlarge_asked)
        self._actions.compare_asked.connect(self.compare_asked)
        self.grid.doubleClicked.connect(self.enlarge_asked)
        self.grid.star_clicked.connect(self._toggle_star)
        for changed in (self.filtered.dataChanged, self.filtered.rowsRemoved, self.filtered.modelReset):
            changed.connect(self._tell)

    def _arrange(self) -> None:
        self._name.setProperty("heading", True)
        self._name.setWordWrap(True)
        self._figures.setProperty("faint", True)
        self._figures.setWordWrap(True)
        self._figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self._name, self._figures):
            words.addWidget(part)
        words.addStretch()
        head = QWidget()
        head.setFixedWidth(HEAD)
        title = QHBoxLayout(head)
        title.setContentsMargins(0, 8, 0, 8)
        title.setSpacing(8)
        title.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        title.addLayout(words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(head)
        row.addWidget(self.grid, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._paint_mark()

    def _paint_mark(self) -> None:
        side = round(1.6 * MARK)
        picture = QPixmap(QSize(side, side) * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QPointF(side / 2, side / 2), self.row.family, MARK, self.palette())
        painter.end()
        self._mark.setPixmap(picture)

    def _toggle_star(self, key: int) -> None:
        drawing = self._session.drawings.get(key)
        if drawing is not None:
            self._session.set_favourite([key], not drawing.is_favourite)

    def _tell(self) -> None:
        self._figures.setText(self._words())

    def _words(self) -> str:
        shown = [each for each in self.filtered.shown() if each.is_finished]
        if self.row.state is RowState.FAILED:
            return self.tr("{0} ({1})").format(*worded(*self.row.why))
        if shown:
            return self._figure_words(shown)
        words = {
            RowState.WAITING: self.tr("waits for its turn"),
            RowState.DRAWING: self.tr("being drawn"),
            RowState.DONE: self.tr("gone from the gallery"),
            RowState.STOPPED: self.tr("stopped before it began"),
        }
        return words[self.row.state]

    def _figure_words(self, shown: Sequence[Drawing]) -> str:
        """The means over what is there."""
        scores = [(each.scores.originality, each.scores.recognizability) for each in shown if each.scores]
        original, recognizable = np.mean(scores, axis=0)
        return self.tr("original {0}\nrecognizable {1} %").format(f"{original:.2f}", f"{100 * recognizable:.0f}")
