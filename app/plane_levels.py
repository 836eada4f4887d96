"""The heights that the paper gives its families, as labelled marks at the right edge of the plane."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.plane_dots import EVERYWHERE
from app.plane_layers import Layer, Look, published_name
from app.reference import DATASETS, PublishedLevel
from app.theme import faint
from engine import SKETCHES

TICK, GAP, INSET = 9.0, 3.0, 6.0
"""Length of a mark, from it to its words, and from those to the edge, in pixels."""


class PublishedLevels(Layer):
    """Recognizability only: where a family would be from left to right, the paper gives in another measure."""

    def __init__(self, plot: pg.PlotItem, levels: Sequence[PublishedLevel], field: Callable[[], QRectF]) -> None:
        super().__init__(plot)
        self._levels, self._field = levels, field

    def items_in(self, look: Look) -> list[Any]:
        return [LevelMarks(self._levels, look, self._field)] if self._levels else []


class LevelMarks(pg.GraphicsObject):  # type: ignore[misc]
    """One mark for each family, with its name so moved that no two overlap."""

    def __init__(self, levels: Sequence[PublishedLevel], look: Look, field: Callable[[], QRectF]) -> None:
        super().__init__()
        self._levels = sorted(levels, key=lambda level: -level.recognizability)
        self._look, self._field = look, field

    def boundingRect(self) -> QRectF:
        return EVERYWHERE

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        to_view = QTransform(painter.worldTransform())
        field = self._field()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setFont(self._look.font)
        heights = self._look.scale.height(np.array([level.recognizability for level in self._levels]))
        marks = [float(height) * to_view.m22() + to_view.dy() for height in heights]
        line = QFontMetricsF(self._look.font).height()
        texts = spread_out(marks, line)
        self._paint_heading(painter, field, min(texts) - line)
        for level, mark, text in zip(self._levels, marks, texts, strict=True):
            if field.top() <= mark <= field.bottom():
                self._paint_level(painter, level, field.right(), mark, text)
        painter.restore()

    def _paint_level(self, painter: QPainter, level: PublishedLevel, edge: float, mark: float, text: float) -> None:
        colour = self._look.colour(level.family)
        metrics = QFontMetricsF(self._look.font)
        words = f"{published_name(level.family)} {100 * level.recognizability:g}"
        left = edge - INSET - TICK - 2 * GAP - metrics.horizontalAdvance(words)
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QPointF(edge - TICK + 3, mark), QPointF(edge, mark))
        painter.setPen(QPen(colour, 0.8))
        painter.drawLine(QPointF(edge - TICK - GAP, text), QPointF(edge - TICK + 3, mark))
        place = QRectF(left, text - metrics.height() / 2, metrics.horizontalAdvance(words) + 1, metrics.height())
        self._write(painter, place, words)

    def _paint_heading(self, painter: QPainter, field: QRectF, text: float) -> None:
        """Where the numbers are from."""
        omniglot = QCoreApplication.translate("PlaneLayers", "paper, Omniglot, %")
        quickdraw = QCoreApplication.translate("PlaneLayers", "paper, Quick, Draw!, %")
        words = quickdraw if self._levels[0].dataset == DATASETS[SKETCHES] else omniglot
        metrics = QFontMetricsF(self._look.font)
        width = metrics.horizontalAdvance(words) + 1
        place = QRectF(field.right() - INSET - width, text - metrics.height() / 2, width, metrics.height())
        painter.setPen(faint(self._look.palette))
        if place.bottom() > field.top():
            self._write(painter, place, words)

    def _write(self, painter: QPainter, place: QRectF, words: str) -> None:
        """On a ground that keeps grid lines from striking the words out."""
        ground = QColor(self._look.palette.color(QPalette.ColorRole.Base))
        ground.setAlpha(190)
        painter.fillRect(place.adjusted(-2, 1, 1, -1), ground)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)


def spread_out(places: Sequence[float], apart: float) -> list[float]:
    """Falling or rising places moved as little as a few rounds allow, so that neighbours are `apart`; same order."""
    result = np.array(places, float)
    order = np.argsort(result, kind="stable")
    moved = result[order]
    for _ in range(60):
        short = apart - np.diff(moved)
        if (short <= 1e-3).all():
            break
        push = np.where(short > 0, short / 2, 0.0)
        moved[:-1] -= push
        moved[1:] += push
    result[order] = moved
    return [float(place) for place in result]
