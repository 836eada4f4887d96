"""Where every family was measured here: a hollow mark for each setting, joined along its knob, with its intervals."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.family_names import short_name
from app.own_reference import OwnPoint, usual_points
from app.plane_dots import EVERYWHERE
from app.plane_layers import Layer, Look
from app.plane_names import parted
from app.plane_sprites import mark_path

LARGE, SMALL = 11.0, 5.5
"""Of the mark at the usual setting, and of those at others, in pixels."""
BESIDE = 11.0
"""Pixels from a mark to its name."""


@dataclass(frozen=True)
class Label:
    """A name that belongs to a mark, and where it would like to be."""

    words: str
    mark: QPointF
    colour: QColor


class MeasuredPoints(Layer):
    """Means over classes, on the axes of the plane itself."""

    def __init__(self, plot: pg.PlotItem, points: Sequence[OwnPoint]) -> None:
        super().__init__(plot)
        self._points = points

    def items_in(self, look: Look) -> list[Any]:
        return [MeasuredMarks(self._points, look)] if self._points else []


class MeasuredMarks(pg.GraphicsObject):  # type: ignore[misc]
    """Painted in pixels, so that marks keep their size and names part from each other at any zoom."""

    def __init__(self, points: Sequence[OwnPoint], look: Look) -> None:
        super().__init__()
        self._look = look
        self._usual = usual_points(points)
        self._families = {
            each.family: sorted(
                (point for point in points if point.family == each.family), key=lambda point: point.value or 0.0
            )
            for each in self._usual
        }

    def boundingRect(self) -> QRectF:
        return EVERYWHERE

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        to_view = QTransform(painter.worldTransform())
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font)
        for family, points in self._families.items():
            self._paint_way(painter, to_view, family, points)
        for point in self._usual:
            self._paint_usual(painter, to_view, point)
        labels = self._labels(to_view)
        marks = [_around(each.mark, LARGE) for each in labels] + [_around(each, SMALL) for each in self._all(to_view)]
        for label, place in zip(labels, parted([self._wanted(each) for each in labels], marks), strict=True):
            self._write(painter, label, place)
        painter.restore()

    def _paint_way(self, painter: QPainter, to_view: QTransform, family: str, points: Sequence[OwnPoint]) -> None:
        """From the weakest setting to the strongest."""
        colour = self._look.colour(family, 150)
        places = [self._place(to_view, point.originality.mean, point.recognizability.mean) for point in points]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(self._look.palette.color(QPalette.ColorRole.Base))
        for place in places:
            painter.drawPath(mark_path(family, SMALL).translated(place))

    def _paint_usual(self, painter: QPainter, to_view: QTransform, point: OwnPoint) -> None:
        original, recognizable = point.originality, point.recognizability
        painter.setPen(QPen(self._look.colour(point.family), 1.2))
        for low, high in (
            ((original.low, recognizable.mean), (original.high, recognizable.mean)),
            ((original.mean, recognizable.low), (original.mean, recognizable.high)),
        ):
            painter.drawLine(self._place(to_view, *low), self._place(to_view, *high))
        painter.setPen(QPen(self._look.colour(point.family), 1.8))
        painter.setBrush(self._look.palette.color(QPalette.ColorRole.Base))
        middle = self._place(to_view, original.mean, recognizable.mean)
        painter.drawPath(mark_path(point.family, LARGE).translated(middle))

    def _labels(self, to_view: QTransform) -> list[Label]:
        return [
            Label(
                short_name(point.family),
                self._place(to_view, point.originality.mean, point.recognizability.mean),
                self._look.colour(point.family),
            )
            for point in self._usual
        ]

    def _all(self, to_view: QTransform) -> list[QPointF]:
        """The marks of every setting."""
        return [
            self._place(to_view, point.originality.mean, point.recognizability.mean)
            for points in self._families.values()
            for point in points
        ]

    def _wanted(self, label: Label) -> QRectF:
        """Right of its mark."""
        metrics = QFontMetricsF(self._look.font)
        corner = label.mark + QPointF(BESIDE, -metrics.height() / 2)
        return QRectF(corner, QSizeF(metrics.horizontalAdvance(label.words) + 1, metrics.height()))

    def _write(self, painter: QPainter, label: Label, place: QRectF) -> None:
        """Led to from its mark where it had to move."""
        ground = QColor(self._look.palette.color(QPalette.ColorRole.Base))
        ground.setAlpha(190)
        painter.fillRect(place.adjusted(-1, 1, 1, -1), ground)
        if abs(place.center().y() - label.mark.y()) > place.height() / 3:
            painter.setPen(QPen(label.colour, 0.8))
            painter.drawLine(label.mark, QPointF(place.left() - 2, place.center().y()))
        painter.setPen(label.colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, label.words)

    def _place(self, to_view: QTransform, originality: float, recognizability: float) -> QPointF:
        return to_view.map(QPointF(originality, float(self._look.scale.height(recognizability))))


def _around(mark: QPointF, size: float) -> QRectF:
    """What a mark covers."""
    half = QPointF(size / 2 + 1, size / 2 + 1)
    return QRectF(mark - half, mark + half)
