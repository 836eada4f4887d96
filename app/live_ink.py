"""Ink that is still wet: of a stroke under the pen only the end is painted again, however long it grows."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from app.ink_layer import Surface, paint_part
from app.stroke_path import curves_path, stroke_path
from engine import curves

CHUNK = 64
"""So many segments are settled at once: where two pieces meet, the soft edges lie twice and show if that is often."""


@dataclass
class _Line:
    settled: int = 0
    """Segments that are in the picture."""
    shown: int = 0
    """Segments that were there last time."""
    tail: QPainterPath = field(default_factory=QPainterPath)
    """The rest, painted each time."""


class LiveInk:
    """Lines that grow at their ends: long pieces settle in a picture, the last one is drawn at each painting."""

    def __init__(self) -> None:
        self._surface: Surface | None = None
        self._pixmap = QPixmap()
        self._lines: list[_Line] = []

    def show(self, lines: Sequence[NDArray[np.float32]], surface: Surface) -> QRect:
        """Show lines (n, 2), which only grew since last time; gives the part of the widget that looks different."""
        if not lines and not self._lines:
            return QRect()
        changed = QRect()
        if surface != self._surface or len(lines) != len(self._lines):
            changed = QRect(0, 0, surface.size.width(), surface.size.height())
            self._surface, self._lines = surface, [_Line() for _ in lines]
            self._pixmap = surface.blank() if lines else QPixmap()
        for line, points in zip(self._lines, lines, strict=True):
            changed |= self._grow(line, points, surface)
        return changed

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Paint the part `rect` of the widget."""
        if not self._lines or self._surface is None:
            return
        paint_part(painter, self._pixmap, rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._surface.transform, True)
        painter.setPen(self._surface.pen)
        for line in self._lines:
            painter.drawPath(line.tail)
        painter.restore()

    def _grow(self, line: _Line, points: NDArray[np.float32], surface: Surface) -> QRect:
        last = len(points) - 1
        if last == 0:
            line.tail = stroke_path(points)
            return surface.rect(line.tail.boundingRect())
        start = max(line.settled - 1, 0)
        pieces = curves(points[start:])[line.settled - start :]
        bounds = _bounds(pieces[max(line.shown - line.settled - 2, 0) :])  # the last two may be bent by what follows
        if len(pieces) > 2 * CHUNK:
            settling, pieces = pieces[:-CHUNK], pieces[-CHUNK:]
            painter = surface.painter(self._pixmap)
            painter.drawPath(curves_path(settling))
            painter.end()
            bounds |= _bounds(settling)
        line.settled, line.shown = last - len(pieces), last
        line.tail = curves_path(pieces)
        return surface.rect(bounds)


def _bounds(pieces: NDArray[np.float64]) -> QRectF:
    """The rectangle around curves (m, 4, 2) and their control points."""
    (left, top), (right, bottom) = pieces.min(axis=(0, 1)), pieces.max(axis=(0, 1))
    return QRectF(left, top, max(right - left, 1e-6), max(bottom - top, 1e-6))
