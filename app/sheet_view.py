"""How the canvas looks: one sheet of the document as layers that are painted only where they changed."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPalette, QTransform
from PySide6.QtWidgets import QWidget

from app.canvas_painter import (
    keyboard_pen_reach,
    paint_hint,
    paint_keyboard_pen,
    paint_mirrors,
    paint_paper,
    tool_cursor,
)
from app.canvas_settings import CanvasSettings, tool_width
from app.document import Document, Sheet
from app.exemplar_importance import ExemplarImportance
from app.gesture import Gesture
from app.guide_lines import paint_guide_lines
from app.ink_layer import InkLayer, Surface
from app.keyboard_pen import KeyboardPen
from app.live_ink import LiveInk
from app.page import Page
from app.paper_view import PaperView
from app.stroke_path import round_pen
from app.symmetry import Symmetry
from engine import Stroke

BEHIND = 0.16
"""Opacity of the character behind the page for the user's own hand."""


class SheetView(QObject):
    """Paints `widget`, and asks it to be painted again where the document, the gesture or the keyboard's pen moved."""

    def __init__(self, widget: QWidget, document: Document, gesture: Gesture, keyboard: KeyboardPen) -> None:
        super().__init__(widget)
        self._widget, self._document, self._gesture, self._keyboard = widget, document, gesture, keyboard
        self._sheet, self._settings = Sheet.CHARACTER, CanvasSettings()
        self._ink, self._behind, self._live = InkLayer(), InkLayer(), LiveInk()
        self.paper_view = PaperView(QSizeF(1, 1), QSizeF(1, 1))
        self._importance: ExemplarImportance | None = None
        self._is_target = self._has_hint = False
        self._pen_rect = QRect()
        self._ring: tuple[float, float] = (0, 0)
        for happened in (document.page_changed, gesture.begun, gesture.moved, gesture.ended):
            happened.connect(self.refresh)
        keyboard.moved.connect(self._follow_keyboard)

    def show(self, sheet: Sheet, settings: CanvasSettings) -> None:
        """Show this sheet with these helps."""
        self._sheet, self._settings = sheet, settings
        self.refresh()
        self._widget.update()

    def show_importance(self, importance: ExemplarImportance) -> None:
        """Lay what mattered of the exemplar over the character's page."""
        self._importance = importance
        importance.changed.connect(self._widget.update)

    def set_target(self, is_target: bool) -> None:
        """Whether something is held over the paper that may be dropped there."""
        self._is_target = is_target
        self._widget.update()

    def zoom(self, factor: float, around: QPointF) -> None:
        self._set_paper_view(self.paper_view.zoomed(factor, around))

    def move(self, by: QPointF) -> None:
        self._set_paper_view(self.paper_view.moved(by))

    def fit(self) -> None:
        """Show the whole page."""
        self._set_paper_view(PaperView(self.paper_view.widget, self.paper_view.page))

    def refresh(self) -> None:
        """Bring all layers up to date, and have the widget painted where they differ."""
        page = self._page
        self._place(page)
        surface = self._surface(page)
        changed = self._ink.show(page.strokes, surface) | self._live.show(self._gesture.live, surface)
        if self._shows_behind:
            changed |= self._behind.show(*self._character(page))
        if self._has_hint != self._wants_hint:
            self._has_hint = self._wants_hint
            changed = self._widget.rect()
        if not changed.isEmpty():
            self._widget.update(changed)
        self._show_ring()

    def paint(self, rect: QRect, is_busy: bool) -> None:
        """Paint the part `rect` of the widget."""
        self.refresh()  # only the widget's own painting is sure to know the screen's pixels
        painter = QPainter(self._widget)
        palette = self._widget.palette()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        paper = self.paper_view.paper
        paint_paper(painter, paper, palette, self._is_target)
        self._paint_on_paper(painter, rect, palette)
        if is_busy or self._has_hint:
            paint_hint(painter, paper, palette, *self._words(is_busy))
        if self._keyboard.is_shown:
            place = self.paper_view.to_widget(self._keyboard.place)
            paint_keyboard_pen(painter, place, self._tool_width, self._keyboard.is_down, palette)
        painter.end()

    @property
    def _page(self) -> Page:
        return self._gesture.page or self._document.page(self._sheet)

    @property
    def _shows_behind(self) -> bool:
        return self._sheet is Sheet.HAND and self._settings.is_exemplar_behind

    @property
    def _wants_hint(self) -> bool:
        return self._page.is_blank and not self._gesture.is_under_way and not self._shows_behind

    @property
    def _tool_width(self) -> float:
        return tool_width(self._settings, self._page) * self.paper_view.scale

    def _paint_on_paper(self, painter: QPainter, rect: QRect, palette: QPalette) -> None:
        page, ink = self._page, palette.color(QPalette.ColorRole.Text)
        painter.save()
        painter.setClipRect(self.paper_view.paper)
        painter.save()
        painter.setTransform(self.paper_view.transform, True)
        paint_guide_lines(painter, self._settings.guide_lines, page.width, page.height, ink)
        painter.restore()
        if self._shows_behind:
            painter.setOpacity(BEHIND)
            self._behind.paint(painter, rect)
            painter.setOpacity(1)
        self._ink.paint(painter, rect)
        self._live.paint(painter, rect)
        if self._importance is not None and self._sheet is Sheet.CHARACTER:
            self._importance.paint(painter, self.paper_view.transform, palette)
        if self._settings.symmetry is not Symmetry.NONE:
            paint_mirrors(painter, self.paper_view, self._settings.symmetry, palette)
        painter.restore()

    def _words(self, is_busy: bool) -> tuple[str, str]:
        if is_busy:
            return self.tr("Reading the image"), ""
        if self._sheet is Sheet.HAND:
            return self.tr("Draw it again"), self.tr("your own hand joins the others on the plane")
        return self.tr("Draw a character"), self.tr("or drop an image here")

    def _set_paper_view(self, view: PaperView) -> None:
        if view != self.paper_view:
            self.paper_view = view
            self.refresh()
            self._widget.update()

    def _place(self, page: Page) -> None:
        """Fit the view to the widget's and the page's size; another page is shown whole."""
        widget, size = QSizeF(self._widget.size()), QSizeF(page.width, page.height)
        if size != self.paper_view.page:
            self.paper_view = PaperView(widget, size)
            self._keyboard.set_page(size)
            self._widget.update()
        elif widget != self.paper_view.widget:
            self.paper_view = replace(self.paper_view, widget=widget)

    def _surface(self, page: Page) -> Surface:
        pen = round_pen(page.pen_width, self._widget.palette().color(QPalette.ColorRole.Text))
        return Surface(self._widget.size(), self._widget.devicePixelRatioF(), self.paper_view.transform, pen)

    def _character(self, page: Page) -> tuple[tuple[Stroke, ...], Surface]:
        """The character's strokes, and its page laid over the one that is shown."""
        character = self._document.page(Sheet.CHARACTER)
        surface = self._surface(character)
        fit = QTransform.fromScale(page.width / character.width, page.height / character.height)
        return character.strokes, replace(surface, transform=fit * surface.transform)

    def _follow_keyboard(self) -> None:
        reach = keyboard_pen_reach(self._tool_width)
        place = self.paper_view.to_widget(self._keyboard.place)
        before = self._pen_rect
        self._pen_rect = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach).toAlignedRect()
        self._widget.update(before | self._pen_rect)

    def _show_ring(self) -> None:
        ring = (round(self._tool_width, 1), self._widget.devicePixelRatioF())
        if ring != self._ring:
            self._ring = ring
            self._widget.setCursor(tool_cursor(*ring))
