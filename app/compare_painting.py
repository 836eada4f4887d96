"""Two drawings on one sheet: one over the other, or only what sets them apart."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from app.drawing import Drawing
from app.drawing_image import blank_image, paint_drawing

TOLERANCE = 2.0
"""Pen widths within which the other drawing's line counts as the same line."""
MEASURED_AT = 192
"""Side of the pictures that shares are counted on, pixels."""

Mode = QPainter.CompositionMode


@dataclass(frozen=True)
class Pair:
    """Two drawings and their colours."""

    first: Drawing
    second: Drawing
    first_colour: QColor
    second_colour: QColor


def paint_overlay(painter: QPainter, square: QRectF, pair: Pair, is_dark: bool) -> None:
    """Both in their colours; where they cover each other the colours mix."""
    painter.save()
    painter.setCompositionMode(Mode.CompositionMode_Screen if is_dark else Mode.CompositionMode_Multiply)
    for drawing, colour in ((pair.first, pair.first_colour), (pair.second, pair.second_colour)):
        _lay(painter, _ink(painter, square, drawing, colour))
    painter.restore()


def paint_difference(painter: QPainter, square: QRectF, pair: Pair, shared: QColor) -> None:
    """What only one of them has in its colour, what both have in `shared`."""
    for drawing in (pair.first, pair.second):
        _lay(painter, _ink(painter, square, drawing, shared))
    for drawing, other, colour in (
        (pair.first, pair.second, pair.first_colour),
        (pair.second, pair.first, pair.second_colour),
    ):
        layer = _ink(painter, square, drawing, colour)
        _take_away(layer, painter, square, other)
        _lay(painter, layer)


def share_alone(drawing: Drawing, other: Drawing) -> float:
    """How much of a drawing's ink, 0..1, lies farther than a pen's width from every line of the other."""
    square = QRectF(0, 0, MEASURED_AT, MEASURED_AT)
    layer = blank_image(QSize(MEASURED_AT, MEASURED_AT), 1.0, None)
    ink = QColor(0, 0, 0)
    painter = QPainter(layer)
    paint_drawing(painter, square, drawing, ink)
    painter.end()
    before = _ink_in(layer)
    painter = QPainter(layer)
    painter.setCompositionMode(Mode.CompositionMode_DestinationOut)
    paint_drawing(painter, square, other, ink, TOLERANCE)
    painter.end()
    return _ink_in(layer) / before if before else 0.0


def _ink(painter: QPainter, square: QRectF, drawing: Drawing, colour: QColor) -> QImage:
    """A drawing alone, on a layer of the painter's device: strokes that cross are no darker than others."""
    device = painter.device()
    layer = blank_image(QSize(device.width(), device.height()), device.devicePixelRatioF(), None)
    on_layer = QPainter(layer)
    paint_drawing(on_layer, square, drawing, colour)
    on_layer.end()
    return layer


def _take_away(layer: QImage, painter: QPainter, square: QRectF, drawing: Drawing) -> None:
    on_layer = QPainter(layer)
    on_layer.setCompositionMode(Mode.CompositionMode_DestinationOut)
    paint_drawing(on_layer, square, drawing, QColor(0, 0, 0), TOLERANCE)
    on_layer.end()


def _lay(painter: QPainter, layer: QImage) -> None:
    painter.drawImage(0, 0, layer)


def _ink_in(layer: QImage) -> float:
    alpha = layer.convertToFormat(QImage.Format.Format_Alpha8)
    pixels = np.frombuffer(alpha.constBits(), np.uint8).reshape(alpha.height(), alpha.bytesPerLine())
    return float(pixels[:, : alpha.width()].sum(dtype=np.int64))
