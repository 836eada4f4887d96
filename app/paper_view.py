"""Where the paper lies in the canvas: whole and in the middle, or nearer."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

MARGIN = 14
"""Room around the paper, in pixels of the widget."""
NEAREST = 16.0
"""Most zoom."""


@dataclass(frozen=True)
class PaperView:
    """The way from pixels of a page to those of the widget that shows it, and back."""

    widget: QSizeF
    page: QSizeF
    zoom: float = 1.0
    """1 = the whole page fits."""
    middle: tuple[float, float] = (0.5, 0.5)
    """What of the page lies in the widget's middle, in pages."""

    @property
    def scale(self) -> float:
        """Pixels of the widget for one of the page."""
        room = self.widget.width() - 2 * MARGIN, self.widget.height() - 2 * MARGIN
        fit = min(room[0] / self.page.width(), room[1] / self.page.height())
        return max(fit, 0.01) * self.zoom

    @property
    def transform(self) -> QTransform:
        """Of page to widget."""
        corner = self.paper.topLeft()
        return QTransform(self.scale, 0, 0, self.scale, corner.x(), corner.y())

    @property
    def paper(self) -> QRectF:
        """The page in the widget; it begins at a whole pixel, so that its edge is sharp."""
        scale = self.scale
        x = self.widget.width() / 2 - self.middle[0] * self.page.width() * scale
        y = self.widget.height() / 2 - self.middle[1] * self.page.height() * scale
        return QRectF(round(x), round(y), self.page.width() * scale, self.page.height() * scale)

    def to_page(self, place: QPointF) -> QPointF:
        return (place - self.paper.topLeft()) * (1 / self.scale)

    def to_widget(self, place: QPointF) -> QPointF:
        return place * self.scale + self.paper.topLeft()

    def zoomed(self, factor: float, around: QPointF) -> "PaperView":
        """Nearer by `factor`, with what is under `around` (in the widget) staying there."""
        zoom = min(max(self.zoom * factor, 1.0), NEAREST)
        held = self.to_page(around)
        nearer = replace(self, zoom=zoom)
        return nearer.moved(around - nearer.to_widget(held))

    def moved(self, by: QPointF) -> "PaperView":
        """With the paper moved by pixels of the widget, as far as some of it stays in the middle."""
        x = self._held(self.middle[0] - by.x() / self.page.width() / self.scale)
        y = self._held(self.middle[1] - by.y() / self.page.height() / self.scale)
        return replace(self, middle=(x, y))

    def _held(self, middle: float) -> float:
        reach = (1 - 1 / self.zoom) / 2
        return min(max(middle, 0.5 - reach), 0.5 + reach)
