"""Curves, densities and their names, painted into a field of a plot in its pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform

from app.curve_lines import CurveLine
from app.curve_numbers import Density, Floats
from app.curves_look import CurvesLook
from app.drawing import HAND
from app.plane_sprites import mark_path
from app.reference import HUMAN

BAND = {False: 46, True: 60}
"""Opacity of people's interval and density, of 255, by whether it is focused."""
BAR, THIN, THICK = 1.3, 2.0, 3.2
"""Widths of intervals, of lines, and of people's and the focused one, in pixels."""
RADIUS, STAR = 3.4, 8.5
RING = 7.5
GAP = 7.0
"""Pixels between the end of a curve and the line that leads to its name."""
LEADER = 0.45
"""Opacity of such a line."""
PALE = 0.6
"""Opacity of intervals, which lie upon each other."""

Place = Callable[[Floats, Floats], Floats]
"""(n, 2) pixels of originality and recognizability, (n,) each."""


@dataclass(frozen=True)
class Focus:
    """The bin that is pointed at."""

    line: int
    bin: int


@dataclass(frozen=True)
class Field:
    """The inside of a plot: its pixels, and how the plot's units become pixels."""

    rect: QRectF
    units: QTransform

    def at(self, x: Floats, y: Floats) -> Floats:
        """Pixels (n, 2) of places (n,) each in the plot's units."""
        u = self.units
        return np.stack([x * u.m11() + u.dx(), y * u.m22() + u.dy()], axis=1)


def paint_curve(painter: QPainter, line: CurveLine, place: Place, look: CurvesLook, focused: int | None) -> None:
    """One drawer's curve with its intervals; `focused` is the bin that is pointed at."""
    curve = line.curve
    colour = look.colour(line.drawer)
    points = place(curve.originality, curve.recognizability)
    if curve.is_binned:
        ends = place(curve.originality, curve.low), place(curve.originality, curve.high)
        if line.drawer.family == HUMAN:
            _paint_area(painter, np.concatenate([ends[0], ends[1][::-1]]), colour, focused is not None)
        else:
            pale = QColor(colour)
            pale.setAlphaF(PALE)
            painter.setPen(QPen(pale, BAR))
            for low, high in zip(*ends, strict=True):
                painter.drawLine(QPointF(*low), QPointF(*high))
        is_thick = line.drawer.family == HUMAN or focused is not None
        _paint_line(painter, points, QPen(colour, THICK if is_thick else THIN))
    if line.drawer.family != HUMAN:
        _paint_marks(painter, points, line, colour, look)
    if focused is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.ink, 1.5))
        painter.drawEllipse(QPointF(*points[focused]), RING, RING)


def paint_density(
    painter: QPainter, line: CurveLine, density: Density, field: Field, look: CurvesLook, is_focused: bool
) -> None:
    """How often which originality is, as a line; people's as an area.

    What lies beyond the field is left out rather than clipped: files in vectors know no clipping.
    """
    colour = look.colour(line.drawer)
    points = field.at(density.originality, density.density)
    seen = points[:, 0] <= field.rect.right()
    points = points[seen]
    if line.drawer.family == HUMAN:
        feet = field.at(density.originality[seen][[-1, 0]], np.zeros(2))
        _paint_area(painter, np.concatenate([points, feet]), colour, is_focused)
    _paint_line(painter, points, QPen(colour, THICK if is_focused else THIN - 0.4))


def paint_ticks(painter: QPainter, line: CurveLine, field: Field, look: CurvesLook) -> None:
    """Single drawings, of which there are too few for a density, as strokes on the axis."""
    painter.setPen(QPen(look.colour(line.drawer), THIN))
    for x, y in field.at(line.originality, np.zeros(len(line.originality))):
        painter.drawLine(QPointF(x, y - 10), QPointF(x, y))


@dataclass(frozen=True)
class Name:
    """Words that belong to the end of a curve."""

    text: str
    end: QPointF
    colour: QColor


def paint_names(painter: QPainter, names: Sequence[Name], field: QRectF, look: CurvesLook) -> None:
    """In a column on the right, none upon another, each led to from the end of its curve by a hairline."""
    painter.setFont(look.font)
    metrics = QFontMetricsF(look.font)
    heights = spread([each.end.y() for each in names], metrics.height(), field.top() + 4, field.bottom() - 4)
    left = field.right() - max((metrics.horizontalAdvance(each.text) for each in names), default=0.0) - 3
    for name, middle in zip(names, heights, strict=True):
        colour = QColor(name.colour)
        colour.setAlphaF(LEADER)
        painter.setPen(QPen(colour, 0.9))
        painter.drawLine(name.end + QPointF(GAP, 0), QPointF(left - 5, middle))
        painter.setPen(look.ink)
        place = QRectF(left, middle - metrics.height() / 2, field.right() - left, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, name.text)


def spread(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Heights in low..high, in the order of the wanted ones and near them, `apart` from each other if there is room."""
    apart = min(apart, (high - low) / max(len(wanted), 1))
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    found = [0.0] * len(wanted)
    least = low + apart / 2
    for i in order:
        found[i] = max(wanted[i], least)
        least = found[i] + apart
    most = high - apart / 2
    for i in reversed(order):
        found[i] = min(found[i], most)
        most = found[i] - apart
    return found


def _paint_marks(painter: QPainter, points: Floats, line: CurveLine, colour: QColor, look: CurvesLook) -> None:
    is_hollow = line.drawer.guidance == 0
    painter.setPen(QPen(colour if is_hollow else look.paper, 1.6 if is_hollow else 1.0))
    painter.setBrush(look.paper if is_hollow else colour)
    for x, y in points:
        if line.drawer.family == HAND:
            painter.drawPath(mark_path(HAND, STAR).translated(x, y))
        else:
            painter.drawEllipse(QPointF(x, y), RADIUS, RADIUS)


def _paint_area(painter: QPainter, outline: Floats, colour: QColor, is_focused: bool) -> None:
    filling = QColor(colour)
    filling.setAlpha(BAND[is_focused])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(filling)
    painter.drawPolygon(polygon(outline))


def _paint_line(painter: QPainter, points: Floats, pen: QPen) -> None:
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(polygon(points))


def polygon(points: Floats) -> QPolygonF:
    """Points (n, 2) as Qt has them."""
    return QPolygonF([QPointF(float(x), float(y)) for x, y in points])
