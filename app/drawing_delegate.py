"""Paints the gallery's cards: from the cache where they are there, with ring, hover and star over them."""

from collections.abc import Hashable
from dataclasses import dataclass
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

FRAME = 0.003
"""Seconds that new cards may take in one frame; the rest of them follow in the next, so that the pen never waits.

The same frame has the other cards to paint, the plane, and the engine's answers to hear.
"""
MAPS_FRAME = 0.014
"""The same for new pictures of maps: a window full of small cards at once, so that showing them takes one frame."""
GAP = 12
"""Between two cards, at least."""
RING = 2.5
HOVER = 0.5
"""How much of the accent a hovered card's edge has."""
SELECTED, HOVERED, FOCUSED = (
    state.value
    for state in (QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_HasFocus)
)
"""As numbers: for every card of a screen, Python's flags would take longer than its picture."""


@dataclass(frozen=True)
class FrameLook:
    """What all cards that are painted in one frame have in common."""

    dpr: float
    card: Hashable
    """Of their pictures in the cache."""
    importance: ImportanceLook


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
        self._spent = self._spent_on_maps = self._usual = 0.0
        """Seconds; `_usual` is what the last new card took."""
        self._region = QRegion()
        self._look: FrameLook | None = None
        """Of this frame; None before its first card."""
        self._behind: list[int] = []

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

    def take_behind(self) -> list[int]:
        """The keys of such drawings, each told once."""
        behind, self._behind = self._behind, []
        return behind

    def card(self, cell: QRect) -> QRectF:
        """The card's place in its cell."""
        size = card_size(self.side)
        # Whole pixels, or the pixmap would be smeared over two.
        left = round(cell.x() + (cell.width() - size.width()) / 2)
        top = round(cell.y() + (cell.height() - size.height()) / 2)
        return QRectF(left, top, size.width(), size.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        drawing: Drawing | None = index.data(DRAWING)
        cell = option.rect
        if drawing is None or not self._region.intersects(cell):
            return
        look = self._look = self._look or self._begin_look(painter, option)
        card = self.card(cell)
        painter.drawPixmap(card.topLeft(), self._picture(drawing, option, look))
        self._paint_importance(painter, card, drawing, look)
        state = option.state.value & (SELECTED | HOVERED | FOCUSED)
        if state or drawing.is_favourite:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_state(painter, card, state, drawing, option.palette)
            painter.restore()

    def _begin_look(self, painter: QPainter, option: QStyleOptionViewItem) -> FrameLook:
        """Of the frame that is painted with this painter, for which pictures of whole pixels need only be copied."""
        palette, dpr = option.palette, painter.device().devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not dpr.is_integer())
        colours = palette.color(QPalette.ColorRole.Base).rgba(), palette.color(QPalette.ColorRole.Text).rgba()
        return FrameLook(dpr, (self.side, dpr, colours), self._overlay.look(palette))

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

    def _picture(self, drawing: Drawing, option: QStyleOptionViewItem, look: FrameLook) -> QPixmap:
        pixmap = self._cache.get(drawing, look.card)
        if pixmap is not None:
            return pixmap
        if self._spent and self._spent + self._usual >= FRAME:
            self._behind.append(drawing.key)
            return self._cache.before(drawing, look.card) or QPixmap()
        began = perf_counter()
        pixmap = paint_card(drawing, self.side, look.dpr, option.palette, option.font)
        self._cache.put(drawing, look.card, pixmap)
        self._usual = perf_counter() - began
        self._spent += self._usual
        return pixmap

    def _paint_importance(self, painter: QPainter, card: QRectF, drawing: Drawing, frame: FrameLook) -> None:
        pixels, look = card.width() * frame.dpr, frame.importance
        values = self._overlay.map_of(drawing)
        if values is None:
            self._overlay.prepare(drawing, look, pixels)
            return
        is_ready = self._overlay.is_ready(values, look, pixels)
        if self._spent_on_maps >= MAPS_FRAME and not is_ready:
            self._behind.append(drawing.key)
            return
        began = perf_counter()
        self._overlay.lay_over_card(painter, picture_place(card), values, look, pixels)
        self._spent_on_maps += 0 if is_ready else perf_counter() - began


def _paint_state(painter: QPainter, card: QRectF, state: int, drawing: Drawing, palette: QPalette) -> None:
    """What is seen over a card that is selected, hovered, in focus or a favourite."""
    if state & SELECTED:
        _ring(painter, card, RING, accent(palette))
    elif state & HOVERED:
        colour = accent(palette)
        colour.setAlphaF(HOVER)
        _ring(painter, card, 1.5, colour)
    if state & FOCUSED:
        _ring(painter, card.adjusted(-4, -4, 4, 4), 1.0, faint(palette))
    if drawing.is_favourite:  # again: where the ink takes a map's colours, so does the star of the picture
        paint_star(painter, star_place(card), accent(palette), is_filled=True)
    elif state & HOVERED and drawing.is_finished:
        paint_star(painter, star_place(card), faint(palette), is_filled=False)


def _ring(painter: QPainter, card: QRectF, width: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = (width - 1) / 2
    painter.drawRoundedRect(card.adjusted(inner, inner, -inner, -inner), RADIUS, RADIUS)
