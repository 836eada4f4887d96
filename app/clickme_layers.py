"""The covered drawing as layers of the screen's own pixels: blurred ink on a cover, and what dabs uncover of it."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from app.click_round import SIDE, Dab
from app.clickme_targets import Target
from app.drawing_image import blank_image, ink_image, paint_framed
from app.importance_field import field_of
from engine import Image

BLUR = 3.6
"""Standard deviation of the blurred drawing, pixels of the model's frame: where ink is shows, not what it is."""
FINE = 288
"""Side of its picture, pixels."""
BLURRED_INK = 0.4
"""How dark it is where it is darkest."""


class CoveredDrawing:
    """Made for one drawing at one size; dabs are added as they come, so that a dab costs only its own pixels."""

    def __init__(self, target: Target, side: int, ratio: float, paper: QColor, ink: QColor) -> None:
        self._side, self._ratio = side, ratio
        self._scale = side * ratio / SIDE
        self._count = 0
        self._open = self._layer(paper)
        with QPainter(self._open) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            square = QRectF(0, 0, side * ratio, side * ratio)
            paint_framed(painter, square, target.strokes, target.exemplar.frame, ink)
        self._revealed = self._layer(None)
        shares = field_of(blur(target.image, BLUR), FINE).astype(np.float32) / np.float32(255)
        self._ghost = ink_image(shares * np.float32(BLURRED_INK), ink)

    def add(self, dabs: Sequence[Dab]) -> QRectF:
        """Uncover what further dabs of the round cover; the part that changed, in logical pixels of the drawing."""
        new, self._count = dabs[self._count :], len(dabs)
        changed = QRectF()
        with QPainter(self._revealed) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(self._open))
            for dab in new:
                reach = dab.radius * self._scale
                painter.drawEllipse(QPointF(dab.x, dab.y) * self._scale, reach, reach)
                side = 2 * reach / self._ratio + 2
                middle = QPointF(dab.x, dab.y) * (self._scale / self._ratio)
                changed |= QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        return changed

    def paint(self, painter: QPainter, square: QRectF, is_blurred: bool) -> None:
        """The cover is there already; lay over it what is seen of the drawing."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if is_blurred:
            painter.drawImage(square, self._ghost)
        painter.drawImage(square.topLeft(), self._shown(self._revealed))

    def paint_open(self, painter: QPainter, square: QRectF) -> None:
        """The whole drawing."""
        painter.drawImage(square.topLeft(), self._shown(self._open))

    def _shown(self, layer: QImage) -> QImage:
        layer.setDevicePixelRatio(self._ratio)
        shown = QImage(layer)
        layer.setDevicePixelRatio(1.0)
        return shown

    def _layer(self, ground: QColor | None) -> QImage:
        side = round(self._side * self._ratio)
        return blank_image(QSize(side, side), 1.0, ground)


def blur(image: Image, sigma: float) -> Image:
    """The image (48, 48) under a Gaussian, with paper around it."""
    places = np.arange(SIDE)
    bell = np.exp(-((places[:, None] - places[None, :]) ** 2) / (2 * sigma**2))
    bell /= np.sqrt(2 * np.pi) * sigma
    return np.asarray(bell @ image @ bell, np.float32)
