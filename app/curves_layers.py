"""Everything that is painted inside the two fields: all curves with their names, and all densities."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from app.curve_lines import CurveLine
from app.curve_numbers import Floats
from app.curve_words import line_name
from app.curves_look import CurvesLook
from app.curves_painting import GAP, Field, Focus, Name, paint_curve, paint_density, paint_names, paint_ticks
from app.curves_published import paint_published, published_words
from app.reference import PublishedCurve


def paint_curves(
    painter: QPainter,
    field: Field,
    lines: Sequence[CurveLine],
    published: Sequence[PublishedCurve],
    look: CurvesLook,
    focus: Focus | None = None,
) -> None:
    """The paper's curves below, the lines' above, and the names of all on the right."""

    def place(x: Floats, y: Floats) -> Floats:
        return field.at(x, look.scale.height(y))

    names = paint_published(painter, published, place, look)
    for row, (line, name) in enumerate(zip(lines, line_names(lines), strict=True)):
        paint_curve(painter, line, place, look, focus.bin if focus and focus.line == row else None)
        end = place(line.curve.originality[-1:], line.curve.recognizability[-1:])[0]
        names.append(Name(name, QPointF(*end), look.colour(line.drawer)))
    paint_names(painter, names, field.rect, look)


def paint_densities(
    painter: QPainter, field: Field, lines: Sequence[CurveLine], look: CurvesLook, focus: Focus | None = None
) -> None:
    """How often which originality is reached, by each that has drawn enough; others as strokes at the axis."""
    for row, line in enumerate(lines):
        if line.density is None:
            paint_ticks(painter, line, field, look)
        else:
            paint_density(painter, line, line.density, field, look, focus is not None and focus.line == row)


def line_names(lines: Sequence[CurveLine]) -> list[str]:
    """Each line's name beside the others."""
    families = [each.drawer.family for each in lines]
    return [line_name(each.drawer, families) for each in lines]


def room_for_names(lines: Sequence[CurveLine], published: Sequence[PublishedCurve], look: CurvesLook) -> float:
    """Pixels on the right of the field that belong to the names."""
    metrics = QFontMetricsF(look.font)
    words = [*line_names(lines), *(published_words(each, published) for each in published)]
    return max(map(metrics.horizontalAdvance, words), default=0.0) + 3 * GAP
