"""Pictures painted with Qt, in vectors, on whatever a painter paints on."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF

from app.picture import Area, Dots, Ink, Line, Picture, Pixels, Points, Shape, Words
from app.report_colours import COLOURS
from app.shown_text import shown
from engine import curves

PAPER = "#ffffff"
"""Of a printer."""
FINE = 20.0
"""Letters are set this much larger and made small again, so that their places are not rounded to whole points."""
TITLES = ("Iowan Old Style", "Palatino Linotype", "Palatino", "P052", "Georgia", "serif")
ROUND = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint(painter: QPainter, picture: Picture, place: QRectF) -> None:
    """The picture as large as `place`, whose shape is its own, in the colours of paper."""
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(place.width() / picture.width, place.height() / picture.height)
    painter.setClipRect(QRectF(0, 0, picture.width, picture.height))
    for shape in picture.shapes:
        _paint(painter, shape)
    painter.restore()


def colour(name: str, opacity: float = 1.0) -> QColor:
    """A report's colour, so much of it on paper; opaque, so that what lies over itself grows no darker."""
    full, paper = QColor(COLOURS[name].light), QColor(PAPER)
    pairs = ((full.redF(), paper.redF()), (full.greenF(), paper.greenF()), (full.blueF(), paper.blueF()))
    return QColor.fromRgbF(*(opacity * above + (1 - opacity) * below for above, below in pairs))


def font(size: float, is_bold: bool = False, is_title: bool = False) -> QFont:
    """Letters of `size`, to be painted through `write`."""
    found = QFont(TITLES) if is_title else QFont()
    found.setPixelSize(round(size * FINE))
    found.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return found


def width_of(text: str, letters: QFont) -> float:
    return QFontMetricsF(letters).horizontalAdvance(text) / FINE


def write(painter: QPainter, x: float, y: float, text: str, letters: QFont, ink: QColor) -> None:
    """One line of text that begins at (x, y) on its base line."""
    painter.save()
    painter.translate(x, y)
    painter.scale(1 / FINE, 1 / FINE)
    painter.setFont(letters)
    painter.setPen(ink)
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def _paint(painter: QPainter, shape: Shape) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match shape:
        case Line():
            painter.setPen(_line_pen(shape))
            painter.drawPolyline(_polygon(shape.points))
        case Area():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(shape.colour, shape.opacity))
            painter.drawPolygon(_polygon(shape.points))
        case Dots():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(colour(shape.colour, shape.opacity)))
            for x, y in shape.points:
                painter.drawEllipse(QPointF(x, y), shape.radius, shape.radius)
        case Words():
            _paint_words(painter, shape)
        case Ink():
            _paint_ink(painter, shape)
        case Pixels():
            place = QRectF(shape.x, shape.y, shape.width, shape.height)
            painter.drawImage(place, QImage.fromData(shape.light))


def _line_pen(line: Line) -> QPen:
    pen = QPen(colour(line.colour), line.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if line.dashes:
        pen.setDashPattern([length / line.width for length in line.dashes])
    return pen


def _paint_words(painter: QPainter, words: Words) -> None:
    letters, text = font(words.size, words.is_bold), shown(words.text)
    before = {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor] * width_of(text, letters)
    painter.save()
    painter.translate(words.x, words.y)
    if words.is_upright:
        painter.rotate(-90)
    write(painter, -before, 0, text, letters, colour(words.colour))
    painter.restore()


def _paint_ink(painter: QPainter, ink: Ink) -> None:
    painter.setPen(QPen(colour(ink.colour), ink.pen * ink.scale, *ROUND))
    moved = np.array([ink.x, ink.y])
    for stroke in ink.strokes:
        if len(stroke.points):
            painter.drawPath(_path(stroke.points, ink.scale, moved))


def _path(points: NDArray[np.float32], scale: float, moved: Points) -> QPainterPath:
    pieces = curves(points) * scale + moved
    start = pieces[0, 0] if len(pieces) else points[0] * scale + moved
    path = QPainterPath(QPointF(*start))
    if not len(pieces):
        path.lineTo(QPointF(start[0] + 1e-3, start[1]))  # a dot: Qt leaves out a line without length
    for _, leaving, arriving, end in pieces:
        path.cubicTo(QPointF(*leaving), QPointF(*arriving), QPointF(*end))
    return path


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(float(x), float(y)) for x, y in points])
