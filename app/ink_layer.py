"""Finished strokes as a picture in the screen's own pixels: painting them again costs the same for 1 as for 10,000."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QTransform

from app.stroke_path import stroke_path
from engine import Stroke


@dataclass(frozen=True)
class Surface:
    """What a layer of ink is painted on, and with which pen."""

    size: QSize
    """Of the widget, in its pixels."""
    pixel_ratio: float
    """Pixels of the screen for one of the widget."""
    transform: QTransform
    """Of page to widget."""
    pen: QPen
    """Its width is in pixels of the page."""

    def blank(self) -> QPixmap:
        pixmap = QPixmap(self.size * self.pixel_ratio)
        pixmap.setDevicePixelRatio(self.pixel_ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def painter(self, pixmap: QPixmap) -> QPainter:
        """A painter in the page's coordinates, with the pen in its hand."""
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.transform)
        painter.setPen(self.pen)
        return painter

    def rect(self, bounds: QRectF) -> QRect:
        """What ink whose centre lines lie within `bounds` of the page may cover of the widget."""
        reach = self.pen.widthF() / 2
        inked = bounds.adjusted(-reach, -reach, reach, reach)
        return self.transform.mapRect(inked).toAlignedRect().adjusted(-1, -1, 1, 1)


class InkLayer:
    """Paints only what changed: new strokes are put on top, and where strokes went the rest is painted anew."""

    def __init__(self) -> None:
        self._surface: Surface | None = None
        self._pixmap = QPixmap()
        self._given: Sequence[Stroke] = ()
        self._strokes: Sequence[Stroke] = ()
        self._paths: dict[int, QPainterPath] = {}

    def show(self, strokes: Sequence[Stroke], surface: Surface) -> QRect:
        """Show these strokes; gives the part of the widget that looks different now."""
        if strokes is self._given and surface == self._surface:
            return QRect()
        self._given = strokes
        shown = [stroke for stroke in strokes if len(stroke.points)]
        before, self._strokes = self._strokes, shown
        known, self._paths = self._paths, {}
        for stroke in shown:
            self._paths[id(stroke)] = known.get(id(stroke)) or stroke_path(stroke.points)
        if surface != self._surface:
            self._surface, self._pixmap = surface, surface.blank()
            self._draw(surface, shown)
            return QRect(QPoint(), surface.size)
        return self._update(surface, before, known)

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Paint the part `rect` of the widget."""
        paint_part(painter, self._pixmap, rect)

    def _update(self, surface: Surface, before: Sequence[Stroke], known: dict[int, QPainterPath]) -> QRect:
        kept = {id(stroke) for stroke in before} & self._paths.keys()
        gone = _bounds(surface, (known[id(stroke)] for stroke in before if id(stroke) not in kept))
        added = [stroke for stroke in self._strokes if id(stroke) not in kept]
        new = _bounds(surface, (self._paths[id(stroke)] for stroke in added))
        if gone.isEmpty():
            self._draw(surface, added)
        else:
            self._draw(surface, self._strokes, gone | new)
        return gone | new

    def _draw(self, surface: Surface, strokes: Iterable[Stroke], within: QRect | None = None) -> None:
        painter = surface.painter(self._pixmap)
        if within is not None:
            painter.resetTransform()
            painter.setClipRect(within)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(within, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setTransform(surface.transform)
        for stroke in strokes:
            path = self._paths[id(stroke)]
            if within is None or within.intersects(surface.rect(path.controlPointRect())):
                painter.drawPath(path)
        painter.end()


def paint_part(painter: QPainter, pixmap: QPixmap, rect: QRect) -> None:
    """The part `rect`, in the widget's pixels, of a picture of the whole widget."""
    ratio = pixmap.devicePixelRatio()
    source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
    painter.drawPixmap(QRectF(rect), pixmap, source)


def _bounds(surface: Surface, paths: Iterable[QPainterPath]) -> QRect:
    bounds = QRect()
    for path in paths:
        bounds |= surface.rect(path.controlPointRect())
    return bounds
