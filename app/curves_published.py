"""The paper's curves, broken, and those measured here, thin, as a layer below the session's own."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.curves_look import CurvesLook
from app.curves_painting import Name, Place, polygon
from app.family_names import short_name
from app.plane_layers import family_key, published_name
from app.reference import HUMAN, PublishedCurve
from app.theme import family_colour, is_dark

WIDTH = 1.5
RADIUS = 2.6
DASHES = 4.0, 3.0
"""Lengths of dash and gap, in widths of the line."""


def paint_published(painter: QPainter, curves: Sequence[PublishedCurve], place: Place, look: CurvesLook) -> list[Name]:
    """Whole curves as lines, ends of curves as small rings; gives the names that belong beside them."""
    names: list[Name] = []
    for curve in curves:
        colour = family_colour(family_key(curve.family), is_dark(look.palette))
        points = place(curve.originality, curve.recognizability)
        painter.setPen(QPen(colour, WIDTH))
        painter.setBrush(look.paper)
        if len(points) > 1:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_line_pen(colour, curve.is_measured))
            painter.drawPolyline(polygon(points))
        else:
            painter.drawEllipse(QPointF(*points[0]), RADIUS, RADIUS)
        if text := published_words(curve, curves):
            names.append(Name(text, QPointF(*points[-1]), colour))
    return names


def _line_pen(colour: QColor, is_measured: bool) -> QPen:
    if is_measured:
        return QPen(colour, WIDTH)
    pen = QPen(colour, WIDTH, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(DASHES)
    return pen


def published_words(curve: PublishedCurve, curves: Sequence[PublishedCurve]) -> str:
    """The name of a whole curve; of the ends among `curves`, which are one row, the first and the last have one."""
    if curve.is_measured:
        return QCoreApplication.translate("Curves", "{0} (here)").format(short_name(curve.family))
    if curve.family == HUMAN:
        return published_name(curve.family)
    words = QCoreApplication.translate("Curves", "{0} (paper)")
    if len(curve.originality) > 1:
        return words.format(published_name(curve.family))
    guidances = [each.guidance for each in curves if _is_end(each) and each.guidance is not None]
    is_named = curve.guidance in (min(guidances, default=None), max(guidances, default=None))
    return words.format(f"γ {curve.guidance:g}") if is_named and curve.guidance is not None else ""


def _is_end(curve: PublishedCurve) -> bool:
    return len(curve.originality) == 1 and not curve.is_measured
