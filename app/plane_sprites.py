"""Small pictures of every family's mark, painted once and stamped many times."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPalette, QPen, QPixmap
from shiboken6 import Shiboken

from app.theme import accent, family_colour, family_symbol, is_dark

Floats = NDArray[np.float64]
PLAIN, SELECTED, CURRENT = range(3)
"""States of a mark, and its rows in the sheet."""
SIZE_BY_COUNT = ((400, 12.0), (4000, 9.0), (15000, 7.0))
"""Up to so many spots a mark has this diameter in pixels."""
SMALLEST = 5.0
GROWTH = {PLAIN: 1.0, SELECTED: 1.15, CURRENT: 1.35}
FULL_SYMBOLS = {"star": 1.45, "+": 1.2, "x": 1.2, "d": 1.2, "t": 1.1, "t1": 1.1, "t3": 1.1}
"""Marks that look smaller than a disc of their size."""
OPACITY = 0.78
"""Of a mark's filling, so that one sees how many lie upon each other."""


def mark_size(count: int) -> float:
    """Diameter of a mark in pixels where there are so many."""
    return next((size for most, size in SIZE_BY_COUNT if count <= most), SMALLEST)


def mark_path(family: str, size: float) -> QPainterPath:
    """The outline of a family's mark around (0, 0)."""
    symbol = family_symbol(family)
    side = size * FULL_SYMBOLS.get(symbol, 1.0)
    path = QPainterPath(Symbols[symbol])
    for i in range(path.elementCount()):
        element = path.elementAt(i)
        path.setElementPositionAt(i, element.x * side, element.y * side)
    return path


def paint_mark(painter: QPainter, at: QPointF, family: str, size: float, palette: QPalette, state: int = PLAIN) -> None:
    """One mark with its middle at `at`; what is selected has a ring and covers what is below."""
    colour = family_colour(family, is_dark(palette))
    path = mark_path(family, size * GROWTH[state])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    if state != PLAIN:
        _paint_ring(painter, size, palette, state)
    filling = QColor(colour)
    filling.setAlphaF(OPACITY if state == PLAIN else 1.0)
    painter.setBrush(filling)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1.0 if size > SMALLEST else 0.5))
    painter.drawPath(path)
    painter.restore()


def _paint_ring(painter: QPainter, size: float, palette: QPalette, state: int) -> None:
    radius = ring_radius(size, state)
    painter.setPen(QPen(accent(palette), 2.0 if state == CURRENT else 1.5))
    painter.setBrush(palette.color(QPalette.ColorRole.Base) if state == CURRENT else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(0, 0), radius, radius)


def ring_radius(size: float, state: int) -> float:
    """Of the ring around a selected mark, in pixels."""
    return size * (0.95 if state == CURRENT else 0.78) + 1.5


@dataclass(frozen=True)
class SpriteSheet:
    """All marks in one pixmap: a column for each family, a row for each state."""

    pixmap: QPixmap
    side: int
    """Of one mark's cell, in device pixels; odd, so that a mark has a middle pixel."""

    def stamp(self, painter: QPainter, x: Floats, y: Floats, columns: NDArray[np.int64], state: int) -> None:
        """Paint marks with their middles in the device pixels that x and y (n,) fall into; the painter has no scale."""
        if not len(x):
            return
        fragments = np.zeros((len(x), 10))  # a QPainter.PixmapFragment is ten doubles
        fragments[:, 0], fragments[:, 1] = np.floor(x) + 0.5, np.floor(y) + 0.5
        fragments[:, 2], fragments[:, 3] = columns * self.side, state * self.side
        fragments[:, 4] = fragments[:, 5] = self.side
        fragments[:, 6] = fragments[:, 7] = fragments[:, 9] = 1.0
        first: Any = Shiboken.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
        painter.drawPixmapFragments(first, len(fragments), self.pixmap)


def sprite_sheet(families: tuple[str, ...], size: float, dpr: float, palette: QPalette) -> SpriteSheet:
    """The marks of these families, `size` logical pixels wide, for a screen with `dpr` device pixels to each."""
    side = 2 * int(np.ceil((ring_radius(size, CURRENT) + 2) * dpr)) + 1
    image = QImage(side * max(1, len(families)), side * 3, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    for column, family in enumerate(families):
        for state in (PLAIN, SELECTED, CURRENT):
            painter.save()
            painter.translate((column + 0.5) * side, (state + 0.5) * side)
            painter.scale(dpr, dpr)
            paint_mark(painter, QPointF(0, 0), family, size, palette, state)
            painter.restore()
    painter.end()
    return SpriteSheet(QPixmap.fromImage(image), side)
