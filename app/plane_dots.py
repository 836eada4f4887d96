"""The spots as one item of the plot: stamped into a picture of the view, which is kept until something moves."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPalette, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.plane_points import Spots
from app.plane_sprites import CURRENT, PLAIN, SELECTED, SpriteSheet, mark_size, sprite_sheet
from app.selection import Selection

EVERYWHERE = QRectF(-1e3, -1e3, 1e5, 1e5)
TOGETHER = 40
"""Milliseconds after which spots are painted that came meanwhile: each by itself would have the whole plane painted."""


class DotsItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints spots by family, the selected ones ringed and on top."""

    def __init__(self, spots: Callable[[], Spots], selection: Selection, palette: Callable[[], QPalette]) -> None:
        super().__init__()
        self._spots, self._selection, self._palette = spots, selection, palette
        self._sheet: tuple[Any, SpriteSheet] | None = None
        self._picture: tuple[Any, QImage] | None = None
        self._changes = 0
        self._coming = QTimer(self, singleShot=True, interval=TOGETHER)
        self._coming.timeout.connect(self.show_changes)

    def show_spots(self) -> None:
        """There are others than before; they are shown in a moment, with those that come until then."""
        if not self._coming.isActive():
            self._coming.start()

    def show_changes(self) -> None:
        """Spots, selection or palette are others than before; they are shown at once."""
        self._coming.stop()
        self._changes += 1
        self.update()

    def boundingRect(self) -> QRectF:
        return EVERYWHERE

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        to_view = QTransform(painter.worldTransform())
        view = self.getViewWidget()
        dpr = painter.device().devicePixelRatioF()
        key = (self._changes, dpr, view.width(), view.height(), *_affine(to_view))
        if self._picture is None or self._picture[0] != key:
            self._picture = key, self._painted(to_view, view.width(), view.height(), dpr)
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.drawImage(0, 0, self._picture[1])
        painter.restore()

    def _painted(self, to_view: QTransform, width: int, height: int, dpr: float) -> QImage:
        image = QImage(round(width * dpr), round(height * dpr), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        spots = self._spots()
        if len(spots):
            painter = QPainter(image)
            self._stamp(painter, spots, to_view, dpr)
            painter.end()
        image.setDevicePixelRatio(dpr)
        return image

    def _stamp(self, painter: QPainter, spots: Spots, to_view: QTransform, dpr: float) -> None:
        sheet = self._sheet_for(spots, dpr)
        x, y = to_pixels(to_view, spots)
        x, y = x * dpr, y * dpr
        margin, device = sheet.side, painter.device()
        seen = (x > -margin) & (y > -margin) & (x < device.width() + margin) & (y < device.height() + margin)
        chosen = spots.are(self._selection.keys)
        current = spots.keys == (-1 if self._selection.current is None else self._selection.current)
        states: list[tuple[int, NDArray[np.bool_]]] = [
            (PLAIN, seen & ~chosen),
            (SELECTED, seen & chosen & ~current),
            (CURRENT, seen & chosen & current),
        ]
        for state, where in states:
            sheet.stamp(painter, x[where], y[where], spots.kinds[where], state)

    def _sheet_for(self, spots: Spots, dpr: float) -> SpriteSheet:
        palette = self._palette()
        key = (spots.families, mark_size(len(spots)), dpr, palette.cacheKey())
        if self._sheet is None or self._sheet[0] != key:
            self._sheet = key, sprite_sheet(*key[:3], palette)
        return self._sheet[1]


def to_pixels(to_view: QTransform, spots: Spots) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where spots are in the view, (n,) each."""
    return spots.x * to_view.m11() + to_view.dx(), spots.y * to_view.m22() + to_view.dy()


def _affine(t: QTransform) -> tuple[float, ...]:
    return t.m11(), t.m22(), t.dx(), t.dy()
