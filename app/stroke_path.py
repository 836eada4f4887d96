"""Strokes as smooth curves for QPainter: what canvas, gallery, plane and exports draw on the screen."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from engine import Stroke, curves

DOT = 0.01
"""Length of the line that stands for a dot: Qt draws no cap on a line of none."""
ELEMENT = np.dtype([("kind", ">i4"), ("place", ">f8", 2)])
"""A QPainterPath's element as QDataStream writes it."""
CURVE, CURVE_DATA = QPainterPath.ElementType.CurveToElement.value, QPainterPath.ElementType.CurveToDataElement.value
END = np.array([0, Qt.FillRule.OddEvenFill.value], ">i4").tobytes()
"""What follows the elements: where the last part begins, and how it is filled."""


def stroke_path(points: NDArray[np.float32]) -> QPainterPath:
    """The curve through points (n, 2), the same as in the SVG, in the points' unit; a single point is a short line."""
    pieces = curves(points)
    if not len(pieces):
        x, y = map(float, points[0])
        path = QPainterPath()
        path.moveTo(x - DOT / 2, y)
        path.lineTo(x + DOT / 2, y)
        return path
    return curves_path(pieces)


def curves_path(pieces: NDArray[np.float64]) -> QPainterPath:
    """The path of m >= 1 cubic curves (m, 4, 2), each beginning where the last one ended; see `engine.curves`."""
    elements = np.zeros(1 + 3 * len(pieces), ELEMENT)
    elements["place"][0] = pieces[0, 0]
    elements["place"][1:] = pieces[:, 1:].reshape(-1, 2)
    elements["kind"][1:] = CURVE_DATA
    elements["kind"][1::3] = CURVE
    return _path_of(elements)


def paint_strokes(painter: QPainter, strokes: Iterable[Stroke], pen_width: float, colour: QColor) -> None:
    """Draw strokes with a round pen of `pen_width`, in the painter's own coordinates."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(pen_width, colour))
    for stroke in strokes:
        if len(stroke.points):
            painter.drawPath(stroke_path(stroke.points))
    painter.restore()


def round_pen(width: float, colour: QColor) -> QPen:
    """The pen that all strokes are drawn with."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _path_of(elements: NDArray[np.void]) -> QPainterPath:
    """The path of many elements at once: a call for each takes five times as long."""
    path = QPainterPath()
    stream = QDataStream(QByteArray(len(elements).to_bytes(4, "big") + elements.tobytes() + END))
    stream >> path
    return path
