"""Finished strokes as a picture in the screen's own pixels: painting them again costs the same for 1 as for 10,000."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QTransform

from app.stroke_path import curves_path, stroke_path
from engine import Stroke, curves

LENGTH = 24
"""Mean number of curves in a piece of a stroke."""
MIXERS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F], np.uint64)
"""Odd numbers with bits all over, that spread the bits of what they are multiplied with."""


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
    """Paints only what changed: new ink is put on top, and where ink went the rest is painted anew.

    Strokes are painted in short pieces, each known by its curve, so that what is cut out of a long stroke costs little.
    """

    def __init__(self) -> None:
        self._surface: Surface | None = None
        self._pixmap = QPixmap()
        self._given: Sequence[Stroke] = ()
        self._strokes: dict[int, dict[bytes, QPainterPath]] = {}
        self._pieces: dict[bytes, QPainterPath] = {}

    def show(self, strokes: Sequence[Stroke], surface: Surface) -> QRect:
        """Show these strokes; gives the part of the widget that looks different now."""
        if strokes is self._given and surface == self._surface:
            return QRect()
        before = self._pieces
        known, self._strokes = self._strokes, {}
        self._pieces = {}
        for stroke in strokes:
            pieces = known.get(id(stroke)) or _pieces(stroke, before)
            self._strokes[id(stroke)] = pieces
            self._pieces.update(pieces)
        self._given = strokes  # keeps them, so that no other stroke gets the id of one of them
        if surface != self._surface:
            self._surface, self._pixmap = surface, surface.blank()
            self._draw(surface, self._pieces.values())
            return QRect(QPoint(), surface.size)
        return self._update(surface, before)

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Paint the part `rect` of the widget."""
        paint_part(painter, self._pixmap, rect)

    def _update(self, surface: Surface, before: dict[bytes, QPainterPath]) -> QRect:
        gone = _bounds(surface, (path for key, path in before.items() if key not in self._pieces))
        added = [path for key, path in self._pieces.items() if key not in before]
        changed = gone | _bounds(surface, added)
        if gone.isEmpty():
            self._draw(surface, added)
        else:
            self._draw(surface, self._pieces.values(), changed)
        return changed

    def _draw(self, surface: Surface, paths: Iterable[QPainterPath], within: QRect | None = None) -> None:
        painter = surface.painter(self._pixmap)
        if within is not None:
            painter.resetTransform()
            painter.setClipRect(within)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(within, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setTransform(surface.transform)
        for path in paths:
            if within is None or within.intersects(surface.rect(path.controlPointRect())):
                painter.drawPath(path)
        painter.end()


def _pieces(stroke: Stroke, known: dict[bytes, QPainterPath]) -> dict[bytes, QPainterPath]:
    """A stroke's pieces by their curves; those that are known are not made again."""
    if not len(stroke.points):
        return {}
    all_curves = curves(stroke.points)
    if not len(all_curves):
        key = stroke.points[:1].tobytes()
        return {key: known.get(key) or stroke_path(stroke.points)}
    found = {}
    for piece in np.split(all_curves, _cuts(all_curves)):
        key = piece.tobytes()
        found[key] = known.get(key) or curves_path(piece)
    return found


def _cuts(pieces: NDArray[np.float64]) -> NDArray[np.intp]:
    """Where a stroke is cut for painting: by where its points lie, not by their number.

    So the two halves of a stroke that an eraser cut are painted in the same pieces as before but for the cut one.
    """
    places = np.ascontiguousarray(pieces[1:, 0]).view(np.uint64)
    mixed = (places[:, 0] * MIXERS[0] ^ places[:, 1] * MIXERS[1]) >> np.uint64(40)
    return np.flatnonzero(mixed % np.uint64(LENGTH) == 0) + 1


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
