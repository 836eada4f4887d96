"""A drawing as a picture: painted by any painter into any square, or as an image of any size."""

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.drawing import Drawing
from app.stroke_path import paint_strokes
from engine import Frame, Image, Stroke

MODEL_SIDE = 48
"""Side of the model's frame, in its pixels."""
PREVIEW_INK = 0.45
"""How dark the ink of an unfinished drawing is."""
LONGEST_SIDE = 4096
"""Of an image at a drawing's own size, in pixels."""


def render_drawing(drawing: Drawing, side: int, dpr: float, colour: QColor, background: QColor | None) -> QImage:
    """A square of `side` logical pixels (`side * dpr` real ones) with the drawing as the model's frame shows it.

    `background` None = transparent. Ink is painted from the strokes at that size, or, while there are none, from the
    preview, faintly.
    """
    image = blank_image(QSize(side, side), dpr, background)
    painter = QPainter(image)
    paint_drawing(painter, QRectF(0, 0, side, side), drawing, colour)
    painter.end()
    return image


def render_at_own_size(drawing: Drawing, colour: QColor, background: QColor | None) -> QImage:
    """The drawing in the place, size and pen of its exemplar's own image (at most 4,096 pixels long)."""
    frame = drawing.exemplar.frame
    scale = min(1.0, LONGEST_SIDE / max(frame.width, frame.height))
    image = blank_image(QSize(round(frame.width * scale), round(frame.height * scale)), 1.0, background)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_strokes(painter, drawing.strokes, frame.pen_width, colour)
    painter.end()
    return image


def paint_drawing(painter: QPainter, square: QRectF, drawing: Drawing, colour: QColor, pen_factor: float = 1.0) -> None:
    """Paint into `square` what the model's frame holds; `pen_factor` makes the pen wider than it was."""
    if drawing.strokes:
        paint_framed(painter, square, drawing.strokes, drawing.exemplar.frame, colour, pen_factor)
    else:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(square, ink_image(drawing.image * np.float32(PREVIEW_INK), colour))
        painter.restore()


def paint_framed(
    painter: QPainter, square: QRectF, strokes: Iterable[Stroke], frame: Frame, colour: QColor, pen_factor: float = 1.0
) -> None:
    """Paint strokes so that the model's frame of `frame` fills `square`; nothing is painted outside of it."""
    painter.save()
    painter.setClipRect(square, Qt.ClipOperation.IntersectClip)
    painter.translate(square.center())
    scale = frame.scale * square.width() / MODEL_SIDE
    painter.scale(scale, scale)
    painter.translate(-frame.centre[0], -frame.centre[1])
    paint_strokes(painter, strokes, frame.pen_width * pen_factor, colour)
    painter.restore()


def ink_image(ink: Image, colour: QColor) -> QImage:
    """`ink` (h, w), 0 = paper, 1 = ink, as an image of `colour` whose alpha is the ink."""
    alpha = np.clip(ink, 0, 1)[..., None]
    levels = np.array([colour.blue(), colour.green(), colour.red(), 255], np.float32)
    pixels = np.ascontiguousarray(np.round(alpha * levels).astype(np.uint8))
    height, width = ink.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()


def blank_image(size: QSize, dpr: float, background: QColor | None) -> QImage:
    """An image of `size` logical pixels, filled."""
    image = QImage((size.toSizeF() * dpr).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent if background is None else background)
    return image
