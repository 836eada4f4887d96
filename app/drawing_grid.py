"""A list view of cards: the gallery has one for what machines drew and one for the user's own hand."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from app.drawing import Drawing
from app.drawing_card import card_size, paint_paper, star_place
from app.drawing_delegate import GAP, DrawingDelegate
from app.drawing_image import blank_image, paint_drawing
from app.drawing_mime import DragFiles, DrawingMime
from app.gallery_actions import GalleryActions
from app.gallery_filter import DrawingFilter
from app.importance_overlay import ImportanceOverlay
from app.theme import faint
from app.thumbnail_cache import ThumbnailCache

CARD_SIDE = 116
"""Width of a card at first, logical pixels."""
DRAG_PICTURE = 72
EDGE = 6
"""Left and right of the cells; with half a gap it lines up with what stands above."""


class DrawingGrid(QListView):
    """Cards that fill the width evenly, or, as a strip, one row of them."""

    zoom_asked = Signal(int)
    """Ctrl and the wheel: +1 for larger cards, -1 for smaller."""
    star_clicked = Signal(int)
    """The key of a drawing whose star was clicked."""
    selection_replaced = Signal()
    """What is selected elsewhere is selected no more: a click without Ctrl or Shift."""

    def __init__(
        self,
        filtered: DrawingFilter,
        cache: ThumbnailCache,
        actions: GalleryActions,
        files: DragFiles,
        overlay: ImportanceOverlay,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._filter, self._actions, self._files = filtered, actions, files
        self._cache = cache
        self._cards = DrawingDelegate(cache, CARD_SIDE, overlay, self)
        self._is_strip = False
        self._empty_words = ""
        self._catching_up = QTimer(self, singleShot=True, interval=0)
        self._catching_up.timeout.connect(self._catch_up)
        overlay.changed.connect(self.viewport().update)
        overlay.map_changed.connect(self._update_card)
        self.setItemDelegate(self._cards)
        self.setModel(filtered)
        self._arrange_as_icons()
        self.set_card_side(CARD_SIDE)

    @property
    def filtered(self) -> DrawingFilter:
        return self._filter

    @property
    def card_side(self) -> int:
        return self._cards.side

    def make_strip(self) -> None:
        """One row that scrolls sideways."""
        self._is_strip = True
        self.setWrapping(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_card_side(self.card_side)

    def set_card_side(self, side: int) -> None:
        """Show cards `side` logical pixels wide."""
        self._cards.side = side
        if self._is_strip:
            self.setFixedHeight(card_size(side).height() + GAP + self.horizontalScrollBar().sizeHint().height() + 4)
        self._spread()

    def set_empty_words(self, words: str) -> None:
        """What is said where there is nothing to show."""
        if words != self._empty_words:
            self._empty_words = words
            self.viewport().update()

    def card_at(self, row: int) -> QRectF:
        """Where a row's card is in the viewport."""
        return self._cards.card(self.visualRect(self._filter.index(row, 0)))

    def _catch_up(self) -> None:
        """Paint what did not fit into the last frame."""
        for key in self._cards.take_behind():
            self._update_card(key)

    def _update_card(self, key: int) -> None:
        row = self._filter.row_of(key)
        if row is not None:
            self.viewport().update(self.visualRect(self._filter.index(row, 0)))

    def _arrange_as_icons(self) -> None:
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)  # of its own, so that what is seen can be scrolled
        self.setViewportMargins(EDGE, 0, EDGE, 0)

    def _spread(self) -> None:
        """Share the width among as many cards as fit."""
        least = card_size(self.card_side) + QSize(GAP, GAP)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        # Qt leaves room for the scroll bar whether or not it is there.
        width = max(least.width(), self.maximumViewportSize().width() - bar - 1)
        columns = 1 if self._is_strip else width // least.width()
        cell = QSize(least.width() if self._is_strip else width // columns, least.height())
        if cell != self.gridSize():
            self._cards.cell = cell
            self.setGridSize(cell)
            self.verticalScrollBar().setSingleStep(cell.height() // 3)
            self.horizontalScrollBar().setSingleStep(cell.width() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cache.make_room(self.viewport().size(), self.devicePixelRatioF())
        self._spread()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cards.begin_frame(event.region())
        super().paintEvent(event)
        if self._cards.is_behind:
            self._catching_up.start()
        if self._empty_words and not self._filter.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(faint(self.palette()))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_words)

    def event(self, event: QEvent) -> bool:
        # The window may have the same keys for something else: while a card is in focus they are the gallery's.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._actions.for_key(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if action := self._actions.for_key(event):
            action.trigger()
            event.accept()
        elif event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # letters are shortcuts here, there are no names to search for
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            drawing = self._filter.drawing(index.row())
            if drawing.is_finished and star_place(self.card_at(index.row())).contains(event.position()):
                self.star_clicked.emit(drawing.key)
                event.accept()
                return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._actions.menu(self).popup(event.globalPos())
        event.accept()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        if command & QItemSelectionModel.SelectionFlag.Clear:
            self.selection_replaced.emit()
        return command

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        drawings = self._actions.finished()
        if not drawings:
            return
        drag = QDrag(self)
        drag.setMimeData(DrawingMime(drawings, self._files))
        drag.setPixmap(self._drag_picture(drawings))
        drag.exec(Qt.DropAction.CopyAction)

    def _drag_picture(self, drawings: Sequence[Drawing]) -> QPixmap:
        """The first of them; the rest lie as paper behind it."""
        palette, side = self.palette(), DRAG_PICTURE
        image = blank_image(QSize(side + 12, side + 12), self.devicePixelRatioF(), None)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for behind in reversed(range(min(3, len(drawings)))):
            paint_paper(painter, QRectF(5 * behind, 5 * behind, side, side), palette, is_finished=True)
        paint_drawing(painter, QRectF(2, 2, side - 4, side - 4), drawings[0], palette.color(QPalette.ColorRole.Text))
        painter.end()
        return QPixmap.fromImage(image)
