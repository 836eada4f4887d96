"""A picture of curves on white for papers and slides, painted with its axes on whatever a painter paints on."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen, QTransform

from app.curve_lines import CurveLine
from app.curves_layers import paint_curves, paint_densities, room_for_names
from app.curves_look import CurvesLook
from app.curves_painting import Field
from app.curves_view import highest_density, percent_ticks, spans
from app.plane_scale import TOP, Scale, percent_text
from app.reference import PublishedCurve
from app.theme import faint, palette_of, rule

SIZE = QSizeF(960, 720)
"""In the poster's own unit, of which a letter is about 15 high."""
LEFT, TOP_EDGE, RIGHT, BOTTOM = 92.0, 18.0, 18.0, 66.0
"""Margins around the fields."""
BETWEEN, DENSITIES = 16.0, 176.0
LETTERS = 15
"""Pixels of the letters at the axes; names beside curves are a little smaller."""


@dataclass(frozen=True)
class ShownCurves:
    """What a plot shows."""

    lines: tuple[CurveLine, ...]
    published: tuple[PublishedCurve, ...]
    scale: Scale
    labels: tuple[str, str, str]
    """Originality, recognizability, how often."""
    family: str
    """Of the letters."""


def paint_poster(painter: QPainter, shown: ShownCurves) -> None:
    """Fills `SIZE` from (0, 0)."""
    look = CurvesLook(_white(), _letters(shown.family, LETTERS - 2), shown.scale)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), SIZE), look.paper)
    width, base = SIZE.width() - LEFT - RIGHT, SIZE.height() - BOTTOM
    lower = QRectF(LEFT, base - DENSITIES, width, DENSITIES)
    upper = QRectF(LEFT, TOP_EDGE, width, lower.top() - BETWEEN - TOP_EDGE)
    x, y = spans(shown.lines, shown.published, shown.scale, width, room_for_names(shown.lines, shown.published, look))
    curves, often = field_of(upper, x, y), field_of(lower, x, (0.0, highest_density(shown.lines)))
    axes = _Axes(painter, look, _letters(shown.family, LETTERS))
    axes.originality(curves, x, has_numbers=False)
    axes.recognizability(curves, y)
    axes.originality(often, x, has_numbers=True)
    for field, name in ((curves, shown.labels[1]), (often, shown.labels[2])):
        axes.name_left(field, name)
    axes.name_below(often, shown.labels[0])
    _inside(painter, curves, lambda: paint_curves(painter, curves, shown.lines, shown.published, look))
    _inside(painter, often, lambda: paint_densities(painter, often, shown.lines, look))


def field_of(rect: QRectF, x: tuple[float, float], y: tuple[float, float]) -> Field:
    """A rectangle that shows x from left to right and y from below to above."""
    across, up = rect.width() / (x[1] - x[0]), rect.height() / (y[1] - y[0])
    return Field(rect, QTransform(across, 0, 0, -up, rect.left() - across * x[0], rect.bottom() + up * y[0]))


class _Axes:
    """Grid lines with their numbers, and what the axes are."""

    def __init__(self, painter: QPainter, look: CurvesLook, letters: QFont) -> None:
        self._painter, self._look, self._letters = painter, look, letters
        self._line = QFontMetricsF(letters).height()

    def originality(self, field: Field, x: tuple[float, float], has_numbers: bool) -> None:
        rect = field.rect
        step = 0.25 if x[1] < 1.5 else 0.5
        for tick in np.arange(0, x[1], step):
            at = float(field.at(np.array([tick]), np.zeros(1))[0, 0])
            self._rule(QPointF(at, rect.top()), QPointF(at, rect.bottom()))
            if has_numbers:
                place = QRectF(at - 50, rect.bottom() + 5, 100, self._line)
                self._write(place, f"{tick:g}", Qt.AlignmentFlag.AlignHCenter)
        self._rule(rect.bottomLeft(), rect.bottomRight())
        self._rule(rect.topLeft(), rect.bottomLeft())

    def recognizability(self, field: Field, y: tuple[float, float]) -> None:
        rect, scale = field.rect, self._look.scale
        percents = percent_ticks(scale, *y, rect.height())
        for percent in percents:
            at = float(field.at(np.zeros(1), scale.height(np.array([percent / TOP])))[0, 1])
            self._rule(QPointF(rect.left(), at), QPointF(rect.right(), at))
            place = QRectF(0, at - self._line / 2, rect.left() - 8, self._line)
            self._write(place, percent_text(percent, percents), Qt.AlignmentFlag.AlignRight)

    def name_left(self, field: Field, text: str) -> None:
        painter, half = self._painter, field.rect.height() / 2
        painter.save()
        painter.translate(8, field.rect.center().y())
        painter.rotate(-90)
        self._write(QRectF(-half, 0, 2 * half, self._line), text, Qt.AlignmentFlag.AlignHCenter, is_name=True)
        painter.restore()

    def name_below(self, field: Field, text: str) -> None:
        rect = field.rect
        place = QRectF(rect.left(), rect.bottom() + 12 + self._line, rect.width(), self._line)
        self._write(place, text, Qt.AlignmentFlag.AlignHCenter, is_name=True)

    def _rule(self, start: QPointF, end: QPointF) -> None:
        self._painter.setPen(QPen(rule(self._look.palette), 0.8))
        self._painter.drawLine(start, end)

    def _write(self, place: QRectF, text: str, side: Qt.AlignmentFlag, is_name: bool = False) -> None:
        self._painter.setFont(self._letters)
        self._painter.setPen(self._look.ink if is_name else faint(self._look.palette))
        self._painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)


def _inside(painter: QPainter, field: Field, paint: Callable[[], None]) -> None:
    painter.save()
    painter.setClipRect(field.rect)
    paint()
    painter.restore()


def _letters(family: str, pixels: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _white() -> QPalette:
    palette = palette_of(dark=False)
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.white)
    return palette
