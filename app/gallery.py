"""The gallery: every drawing as a card, the user's own hand in a row above what machines drew."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.compare import Compare
from app.drawing import HAND
from app.drawing_grid import DrawingGrid
from app.drawing_mime import DragFiles
from app.enlarged import Enlarged
from app.gallery_actions import GalleryActions
from app.gallery_bar import GalleryBar
from app.gallery_filter import DrawingFilter
from app.gallery_order import Wanted
from app.gallery_selection import SelectionLink
from app.importance_bar import ImportanceBar
from app.importance_note import ImportanceNote
from app.importance_overlay import ImportanceOverlay
from app.importance_saving import ImportanceSaving
from app.session import Session
from app.thumbnail_cache import ThumbnailCache

MARGIN, LEAST_GRID = 12, 24


class Gallery(QWidget):
    """Bar, own drawings and variations; one drawing enlarged or two compared take their place while they are shown."""

    error_raised = Signal(str, str)
    """Message and hint."""

    def __init__(self, session: Session, parent: QWidget | None = None, files: DragFiles | None = None) -> None:
        """`files` writes what is copied or dragged out; without it plain PNG and SVG files."""
        super().__init__(parent)
        self._session = session
        self._files = files or DragFiles()
        self.cache = ThumbnailCache()
        self._own_filter = DrawingFilter(session.drawings, by_hand=True, parent=self)
        self._filter = DrawingFilter(session.drawings, by_hand=False, parent=self)
        self.actions_table = GalleryActions(session, self.shown_keys, self._files, self)
        self.bar = GalleryBar()
        self.overlay = ImportanceOverlay(session.explanations, self)
        self.importance = ImportanceBar(session.explanations)
        self.addAction(self.importance.toggle_action)
        ImportanceNote(session, self.importance)
        self.saving = ImportanceSaving(session, self)
        self.own_grid = self._make_grid(self._own_filter, "own_gallery", self.tr("Your own drawings"))
        self.own_grid.make_strip()
        self.grid = self._make_grid(self._filter, "gallery", self.tr("Variations"))
        self._own_heading = self._heading(self.tr("By your own hand"))
        self._heading_of_rest = self._heading(self.tr("By other hands"))
        self._links = [SelectionLink(grid, session.selection, self) for grid in (self.own_grid, self.grid)]
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell_what_is_there)
        self.enlarged = Enlarged(session, self.shown_keys, self.actions_table, self.overlay)
        self.compare = Compare(session, self.overlay)
        self._stack = QStackedWidget()
        for page in (self._lists(), self.enlarged, self.compare):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()
        self._tell_what_is_there()

    def shown_keys(self) -> Sequence[int]:
        """Of all drawings that pass the filters, in the order in which they are shown."""
        return [*self._own_filter.keys(), *self._filter.keys()]

    def show_enlarged(self) -> None:
        """Show the current drawing as large as the gallery is."""
        if self._session.selection.current is not None:
            self._show_page(self.enlarged)

    def show_compare(self) -> None:
        """Show the two selected drawings against each other; nothing where it is not two finished ones."""
        drawings = self.actions_table.finished()
        if len(drawings) == 2:
            self.compare.show_drawings(*drawings)
            self._show_page(self.compare)

    def show_cards(self) -> None:
        """Back to all of them."""
        if self._stack.currentIndex():
            self._stack.setCurrentIndex(0)
            current = self._session.selection.current
            in_own = current is not None and self._own_filter.row_of(current) is not None
            (self.own_grid if in_own else self.grid).setFocus()

    def _connect(self) -> None:
        session, bar, actions = self._session, self.bar, self.actions_table
        bar.wanted_changed.connect(self._show_wanted)
        bar.card_size_changed.connect(self._resize_cards)
        bar.more_asked.connect(session.more)
        self.importance.exemplar_export_asked.connect(self.saving.save_exemplar)
        self.importance.selected_export_asked.connect(self.saving.save_selected)
        self.saving.error_raised.connect(self.error_raised)
        bar.clear_others_asked.connect(session.delete_others)
        actions.enlarge_asked.connect(self.show_enlarged)
        actions.compare_asked.connect(self.show_compare)
        actions.deleted.connect(self._select_next)
        for page in (self.enlarged, self.compare):
            page.closed.connect(self.show_cards)
        session.selection.changed.connect(self._tell_soon)
        for model in (session.drawings, self._filter, self._own_filter):
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                signal.connect(self._tell_soon)

    def _tell_soon(self) -> None:
        """Once for many changes in a row."""
        self._telling.start()

    def _make_grid(self, filtered: DrawingFilter, name: str, words: str) -> DrawingGrid:
        grid = DrawingGrid(filtered, self.cache, self.actions_table, self._files, self.overlay)
        grid.setObjectName(name)
        grid.setAccessibleName(words)
        grid.zoom_asked.connect(self.bar.zoom)
        grid.star_clicked.connect(self._toggle_star)
        grid.doubleClicked.connect(self.show_enlarged)
        return grid

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("faint", True)
        label.setContentsMargins(MARGIN, 0, 0, 0)
        label.hide()
        return label

    def _lists(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, MARGIN, 0, 0)
        layout.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 6)
        top.setSpacing(8)
        self.bar.put_in_first_row(self.importance.toggle)
        top.addWidget(self.bar)
        top.addWidget(self.importance)
        layout.addLayout(top)
        for widget in (self._own_heading, self.own_grid, self._heading_of_rest):
            layout.addWidget(widget)
        self.grid.setMinimumHeight(LEAST_GRID)  # below that it is the grid that is cut off, not what stands above it
        layout.addWidget(self.grid, 1)
        return page

    def _show_page(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def _show_wanted(self, wanted: Wanted) -> None:
        for filtered in (self._own_filter, self._filter):
            filtered.set_wanted(wanted)
        self._tell_what_is_there()

    def _resize_cards(self, side: int) -> None:
        for grid in (self.own_grid, self.grid):
            grid.set_card_side(side)
            grid.scrollTo(grid.currentIndex())

    def _toggle_star(self, key: int) -> None:
        drawing = self._session.drawings.get(key)
        if drawing is not None:
            self._session.set_favourite([key], not drawing.is_favourite)

    def _select_next(self, place: int) -> None:
        """After a deletion, the drawing that took the place of the first deleted one."""
        keys = self.shown_keys()
        if keys and not self._session.selection.keys:
            self._session.selection.select([keys[min(place, len(keys) - 1)]])

    def _tell_what_is_there(self) -> None:
        drawings = self._session.drawings.drawings
        own, rest = self._own_filter.rowCount(), self._filter.rowCount()
        self.bar.show_count(own + rest, len(drawings), len(self._session.selection.keys))
        self.bar.show_families({drawing.family for drawing in drawings} - {HAND})
        for widget in (self._own_heading, self.own_grid, self._heading_of_rest):
            widget.setVisible(own > 0)
        is_filtered = len(drawings) > own + rest and not self.bar.wanted.is_everything
        self.grid.set_empty_words(
            self.tr("No drawing passes the filters.")
            if is_filtered
            else self.tr("Variations of your character appear here.")
        )
