"""Paints the gallery's cards: from the cache where they are there, with ring, hover and star over them."""

from time import perf_counter

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPalette, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.drawing import Drawing
from app.drawing_card import RADIUS, card_size, paint_card, paint_star, picture_place, star_place
from app.drawing_list import DRAWING
from app.importance_look import ImportanceLook
from app.importance_overlay import ImportanceOverlay
from app.importance_words import why_no_map
from app.theme import accent, faint
from app.thumbnail_cache import ThumbnailCache

FRAME = 0.006
"""Seconds that new cards may take in one frame; the rest of them follow in the next, so that the pen never waits."""
MAPS_FRAME = 0.014
"""The same for new pictures of maps: a window full of small cards at once, so that showing them takes one frame."""
GAP = 12
"""Between two cards, at least."""
RING = 2.5
HOVER = 0.5
"""How much of the accent a hovered card's edge has."""


class DrawingDelegate(QStyledItemDelegate):
    """Cards of one size in cells that may be wider."""

    def __init__(
        self, cache: ThumbnailCache, side: int, overlay: ImportanceOverlay, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cache, self._overlay = cache, overlay
        self.side = side
        """Width of a card, logical pixels."""
        self.cell = card_size(side) + QSize(GAP, GAP)
        """What a card has to itself in the grid."""
        self._spent = self._spent_on_maps = 0.0
        self._region = QRegion()
        self._look: ImportanceLook | None = None
        """Of this frame."""
        self._behind: list[QRect] = []

    def begin_frame(self, region: QRegion) -> None:
        """Cards that are not in the cache may take `FRAME` seconds again; only those in `region` are painted.

        So what is seen already is not made again, and every frame leaves fewer cards behind.
        """
        self._region = region
        self._spent, self._spent_on_maps, self._look = 0.0, 0.0, None

    @property
    def is_behind(self) -> bool:
        """Whether a card is still without its picture or its map."""
        return bool(self._behind)

    def take_behind(self) -> list[QRect]:
        """The cells of such cards, each told once."""
        behind, self._behind = self._behind, []
        return behind

    def card(self, cell: QRectF) -> QRectF:
        """The card's place in its cell."""
        size = card_size(self.side)
        # Whole pixels, or the pixmap would be smeared over two.
        left = round(cell.center().x() - size.width() / 2)
        top = round(cell.center().y() - size.height() / 2)
        return QRectF(left, top, size.width(), size.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        drawing: Drawing | None = index.data(DRAWING)
        if drawing is None or not self._region.intersects(option.rect):
            return
        card = self.card(QRectF(option.rect))
        painter.save()
        painter.drawPixmap(card.topLeft(), self._picture(drawing, option, painter.device().devicePixelRatioF()))
        self._paint_importance(painter, card, option, drawing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_state(painter, card, option, drawing)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The tooltip of a card also says why there is no map over it, where that is so."""
        drawing: Drawing | None = index.data(DRAWING)
        if drawing is None or not self._overlay.is_shown or self._overlay.map_of(drawing) is not None:
            return super().helpEvent(event, view, option, index)
        why = why_no_map(drawing, self._overlay.explanations)
        QToolTip.showText(event.globalPos(), f"{index.data(Qt.ItemDataRole.ToolTipRole)}\n{why}", view)
        return True

    def _picture(self, drawing: Drawing, option: QStyleOptionViewItem, dpr: float) -> QPixmap:
        palette = option.palette
        colours = palette.color(QPalette.ColorRole.Base).rgba(), palette.color(QPalette.ColorRole.Text).rgba()
        look = self.side, dpr, colours
        pixmap = self._cache.get(drawing, look)
        if pixmap is not None:
            return pixmap
        if self._spent >= FRAME:
            self._behind.append(QRect(option.rect))
            return self._cache.before(drawing, look) or QPixmap()
        began = perf_counter()
        pixmap = paint_card(drawing, self.side, dpr, palette, option.font)
        self._cache.put(drawing, look, pixmap)
        self._spent += perf_counter() - began
        return pixmap

    def _paint_importance(
        self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem, drawing: Drawing
    ) -> None:
        pixels = card.width() * painter.device().devicePixelRatioF()
        look = self._look = self._look or self._overlay.look(option.palette)
        values = self._overlay.map_of(drawing)
        if values is None:
            self._overlay.prepare(drawing, look, pixels)
            return
        is_ready = self._overlay.is_ready(values, look, pixels)
        if self._spent_on_maps >= MAPS_FRAME and not is_ready:
            self._behind.append(QRect(option.rect))
            return
        began = perf_counter()
        self._overlay.lay_over_card(painter, picture_place(card), values, look, pixels)
        self._spent_on_maps += 0 if is_ready else perf_counter() - began

    def _paint_state(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem, drawing: Drawing) -> None:
        state, palette = option.state, option.palette
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if state & QStyle.StateFlag.State_Selected:
            _ring(painter, card, RING, accent(palette))
        elif is_hovered:
            colour = accent(palette)
            colour.setAlphaF(HOVER)
            _ring(painter, card, 1.5, colour)
        if state & QStyle.StateFlag.State_HasFocus:
            _ring(painter, card.adjusted(-4, -4, 4, 4), 1.0, faint(palette))
        if drawing.is_favourite:  # again: where the ink takes a map's colours, so does the star of the picture
            paint_star(painter, star_place(card), accent(palette), is_filled=True)
        elif is_hovered and drawing.is_finished:
            paint_star(painter, star_place(card), faint(palette), is_filled=False)


def _ring(painter: QPainter, card: QRectF, width: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = (width - 1) / 2
    painter.drawRoundedRect(card.adjusted(inner, inner, -inner, -inner), RADIUS, RADIUS)
