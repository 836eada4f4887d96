"""The two fields of the curves panel, one above the other: axes, grid, and items that paint in a field's pixels."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.curves_painting import Field
from app.curves_view import percent_ticks
from app.plane_axes import RecognizabilityAxis
from app.plane_scale import TOP, Scale
from app.theme import faint, rule

Paint = Callable[[QPainter, Field], None]


class FieldItem(pg.GraphicsObject):  # type: ignore[misc]
    """Covers a view box, and paints in its pixels what `paint_field` paints."""

    def __init__(self, box: pg.ViewBox, paint_field: Paint) -> None:
        super().__init__(box)
        self._box, self._paint_field = box, paint_field
        self.setZValue(100)
        box.sigResized.connect(self._follow)
        box.sigRangeChanged.connect(self._repaint)

    @property
    def field(self) -> Field:
        """In the box's own pixels."""
        self._box.prepareForPaint()
        return Field(QRectF(self._box.rect()), self._box.childTransform())

    def boundingRect(self) -> QRectF:
        return QRectF(self._box.rect())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        field = self.field
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(field.rect)
        self._paint_field(painter, field)
        painter.restore()

    def _follow(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def _repaint(self) -> None:
        self.update()


class PercentAxis(RecognizabilityAxis):
    """Ticks at even steps where the scale is even."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        scale = self._scale()
        self._percents = percent_ticks(scale, low, high, size)
        return [(1.0, [float(scale.height(each / TOP)) for each in self._percents])]


def curve_plot(scale: Callable[[], Scale]) -> pg.PlotItem:
    """Recognizability on the left, originality below without numbers; it stays where it is put."""
    return _still(pg.PlotItem(axisItems={"left": PercentAxis(scale)}, enableMenu=False))


def density_plot() -> pg.PlotItem:
    """Originality below; how often, on the left, has no unit that anybody would read."""
    plot = _still(pg.PlotItem(enableMenu=False))
    plot.getAxis("left").setTicks([])
    return plot


def _still(plot: pg.PlotItem) -> pg.PlotItem:
    plot.hideButtons()
    plot.vb.setMouseEnabled(False, False)
    plot.vb.disableAutoRange()
    for name in ("left", "bottom"):
        plot.getAxis(name).setZValue(-1000)  # grid lines lie below everything
        plot.getAxis(name).enableAutoSIPrefix(False)
    return plot


def dress(
    plot: pg.PlotItem, palette: QPalette, font: QFont, labels: tuple[str, str], numbers: tuple[bool, bool]
) -> None:
    """Give both axes, left and bottom, the palette's colours, their names, and numbers or none."""
    line, text = rule(palette), faint(palette)
    size = f"{max(font.pointSizeF(), 8.0):.1f}pt"
    colour = palette.color(QPalette.ColorRole.Text).name()
    for name, label, has_numbers in zip(("left", "bottom"), labels, numbers, strict=True):
        axis = plot.getAxis(name)
        axis.setPen(line)
        axis.setTickPen(line)
        axis.setTextPen(text)
        axis.setTickFont(font)
        axis.setStyle(tickAlpha=255, maxTickLevel=0, hideOverlappingLabels=False, showValues=has_numbers)
        axis.setStyle(tickLength=-5 if has_numbers else 0)
        axis.setGrid(255 if has_numbers or name == "bottom" else False)
        axis.setLabel(label, color=colour, **{"font-size": size})
        axis.showLabel(bool(label))
    metrics = QFontMetricsF(font)
    plot.getAxis("left").setWidth(metrics.horizontalAdvance("99.5 %") + metrics.height() + 10)
