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

    def near(self, rect: QRect) -> QRectF:
        """Of the page, where centre lines lie whose ink may cover some of `rect` of the widget."""
        reach = self.pen.widthF() / 2
        back, _ = self.transform.inverted()
        return back.mapRect(QRectF(rect).adjusted(-1, -1, 1, 1)).adjusted(-reach, -reach, reach, reach)


@dataclass(frozen=True, eq=False)
class _Piece:
    """A part of a stroke that is painted at once."""

    curves: NDArray[np.float64]
    """(m, 4, 2) as `engine.curves` gives them; a dot is one without length."""
    path: QPainterPath
    bounds: QRectF
    """Around the path, without the pen's width; a pixel more, for Qt knows no rectangle without an area."""


class InkLayer:
    """Paints only what changed: new ink is put on top, and where ink went the rest is painted anew.

    Strokes are painted in short pieces, each known by its curves, so that what is cut out of a long stroke costs
    little.
    """

    def __init__(self) -> None:
        self._surface: Surface | None = None
        self._pixmap = QPixmap()
        self._given: Sequence[Stroke] = ()
        self._strokes: dict[int, dict[bytes, _Piece]] = {}
        self._pieces: dict[bytes, _Piece] = {}

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

    def _update(self, surface: Surface, before: dict[bytes, _Piece]) -> QRect:
        gone = [before[key] for key in before.keys() - self._pieces.keys()]
        added = [piece for key, piece in self._pieces.items() if key not in before]
        different = _different(gone, added)
        if different is None:
            return QRect()
        changed = surface.rect(different)
        if gone:
            self._draw(surface, self._pieces.values(), changed)
        else:
            self._draw(surface, added)
        return changed

    def _draw(self, surface: Surface, pieces: Iterable[_Piece], within: QRect | None = None) -> None:
        painter = surface.painter(self._pixmap)
        if within is not None:
            painter.resetTransform()
            painter.setClipRect(within)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(within, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setTransform(surface.transform)
            near = surface.near(within)
            pieces = [piece for piece in pieces if near.intersects(piece.bounds)]
        for piece in pieces:
            painter.drawPath(piece.path)
        painter.end()


def _pieces(stroke: Stroke, known: dict[bytes, _Piece]) -> dict[bytes, _Piece]:
    """A stroke's pieces by their curves; those that are known are not made again."""
    if not len(stroke.points):
        return {}
    all_curves = curves(stroke.points)
    if not len(all_curves):
        dot = np.tile(stroke.points[0].astype(np.float64), (1, 4, 1))
        return {dot.tobytes(): known.get(dot.tobytes()) or _piece(dot, stroke_path(stroke.points))}
    found = {}
    for part in np.split(all_curves, _cuts(all_curves)):
        key = part.tobytes()
        found[key] = known.get(key) or _piece(part, curves_path(part))
    return found


def _piece(part: NDArray[np.float64], path: QPainterPath) -> _Piece:
    return _Piece(part, path, path.controlPointRect().adjusted(-1, -1, 1, 1))


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


def _different(gone: Sequence[_Piece], added: Sequence[_Piece]) -> QRectF | None:
    """Around the curves that are in pieces of one kind only: what is cut out of a piece leaves its other curves."""
    one, other = ({curve.tobytes() for piece in pieces for curve in piece.curves} for pieces in (gone, added))
    if one == other:
        return None
    points = np.frombuffer(b"".join(one ^ other)).reshape(-1, 2)
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return QRectF(left, top, right - left, bottom - top)
