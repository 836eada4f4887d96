"""Drawings with maps of which every value is known."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from app.drawing import Drawing
from engine import Exemplar, Scores, Stroke, exemplar_from_strokes

PAGE, PEN = 480, 22.0


def across() -> Exemplar:
    """A level line through the middle, from left to right; 10 pixels of the page are one of the model's frame."""
    line = np.stack([np.linspace(50, 430, 20), np.full(20, 240.0)], axis=1)
    return exemplar_from_strokes((Stroke(line.astype(np.float32)),), PAGE, PAGE, PEN)


def rising() -> NDArray[np.float16]:
    """0 on the left, 2 on the right."""
    return np.tile(np.linspace(0, 2, 48), (48, 1)).astype(np.float16)


def mapped(key: int = 1, **changes: object) -> Drawing:
    """The line as a variation, with a map that rises from left to right."""
    of = across()
    maps = {"guidance": rising(), "guided-score": rising()[:, ::-1].copy()}
    drawing = Drawing(
        key, of, of.image, of.strokes, Scores(0.5, 0.9), guidance=1.0, steps=8, seed=7, index=key, maps=maps
    )
    return replace(drawing, **changes)  # type: ignore[arg-type]


def pixels(image: QImage) -> NDArray[np.float64]:
    """(h, w, 3) red, green and blue, 0..1."""
    rgb = image.convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return flat[:, : 4 * rgb.width()].reshape(rgb.height(), rgb.width(), 4)[..., :3] / 255


def at(image: QImage, square: QRectF, x: float, y: float) -> NDArray[np.float64]:
    """The colour at (x, y) of the model's frame that fills `square`, in the image's logical pixels."""
    ratio = image.devicePixelRatio()
    column, row = (square.left() + x / 48 * square.width()) * ratio, (square.top() + y / 48 * square.height()) * ratio
    return np.asarray(pixels(image)[int(row), int(column)])


def of(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.redF(), colour.greenF(), colour.blueF()])
