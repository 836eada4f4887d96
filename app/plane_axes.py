"""The plane's two axes, and the plot that holds them: what is where, zoom, and colours from the palette."""

from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QPalette, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.plane_scale import TOP, Scale, percent_text
from app.theme import faint, rule

WIDEST = 1.25
"""Originality that is in view where no drawing is further to the right."""
BELOW, ABOVE, LEFT = -3.0, 109.0, -0.03
"""How far the view goes beyond the axes, in their units."""
WHEEL_STEP = 1.0015
"""Zoom for each eighth of a degree of the wheel."""


class RecognizabilityAxis(pg.AxisItem):  # type: ignore[misc]
    """Ticks at round percents, whatever the scale."""

    def __init__(self, scale: Callable[[], Scale]) -> None:
        super().__init__("left")
        self._scale = scale

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        scale = self._scale()
        percents = scale.ticks(min(low, high), max(low, high), size)
        self._percents = percents
        return [(1.0, [float(scale.height(percent / 100)) for percent in percents])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [percent_text(percent, self._percents) for percent in self._percents]


class PlanePlot(pg.PlotWidget):  # type: ignore[misc]
    """x is originality, y the height of recognizability on the scale; the pointer is read by others."""

    view_changed = Signal()
    """Zoom, place or size of the view."""

    def __init__(self, scale: Callable[[], Scale], parent: QWidget | None = None) -> None:
        self._is_built = False
        axis = RecognizabilityAxis(scale)
        super().__init__(parent, background=None, axisItems={"left": axis}, enableMenu=False)
        self.setObjectName("plane")
        self.is_fitted = True
        """Whether the view follows the drawings; zooming and moving end that."""
        self._widest = WIDEST
        self.hideButtons()
        box = self.plotItem.vb
        box.disableAutoRange()
        box.setLimits(xMin=-0.5, xMax=50, yMin=-30, yMax=130, minXRange=0.01, minYRange=0.5)
        self._told = {"bottom": "", "left": ""}
        for name in ("left", "bottom"):
            self.getAxis(name).setZValue(-1000)  # grid lines lie below everything
        self.setAntialiasing(True)
        self.sigRangeChanged.connect(lambda *_: self.view_changed.emit())
        self._is_built = True
        self.follow_palette()
        self.fit(WIDEST)

    @property
    def to_view(self) -> QTransform:
        """From the plane's units to pixels of the viewport."""
        box = self.plotItem.vb
        box.prepareForPaint()
        transform: QTransform = box.childGroup.sceneTransform() * self.viewportTransform()
        return transform

    @property
    def field(self) -> QRectF:
        """What is inside the axes, in pixels of the viewport."""
        box = self.plotItem.vb
        field: QRectF = self.viewportTransform().mapRect(box.sceneBoundingRect())
        return field

    def to_plane(self, pixels: QRectF) -> QRectF:
        """A rectangle of the viewport in the plane's units; its top is the lesser height."""
        return self.to_view.inverted()[0].mapRect(pixels)

    def fit(self, widest: float | None = None) -> None:
        """Show everything, up to originality `widest` (default: as the last time)."""
        self._widest = widest or self._widest
        self.is_fitted = True
        x, y = [LEFT, self._widest], [BELOW, ABOVE]
        if self.plotItem.vb.viewRange() != [x, y]:
            self.plotItem.vb.setRange(xRange=x, yRange=y, padding=0)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Make things `factor` times as large; `at` (pixels, default: the middle) stays where it is."""
        self.is_fitted = False
        centre = self.to_view.inverted()[0].map(at or self.field.center())
        self.plotItem.vb.scaleBy((1 / factor, 1 / factor), center=(centre.x(), centre.y()))

    def pan(self, pixels: QPointF) -> None:
        """Move what is shown by so much."""
        self.is_fitted = False
        view = self.to_view
        self.plotItem.vb.translateBy(x=-pixels.x() / view.m11(), y=-pixels.y() / view.m22())

    def follow_palette(self) -> None:
        """Take the colours of axes and grid from the palette."""
        palette = self.palette()
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        line, text = rule(palette), faint(palette)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setPen(line)
            axis.setTickPen(line)
            axis.setTextPen(text)
            axis.setTickFont(self.font())
            axis.setStyle(tickAlpha=255, maxTickLevel=0, hideOverlappingLabels=False)
            axis.setGrid(255)
        metrics = QFontMetricsF(self.font())
        self.getAxis("left").setWidth(metrics.horizontalAdvance("99.5 %") + metrics.height() + 10)

    def refresh_ticks(self) -> None:
        """The scale is another one."""
        axis = self.getAxis("left")
        axis.picture = None
        axis.update()

    def explain(self, x: str, y: str) -> None:
        """What the axes mean, for whoever points at them."""
        self._told = {"bottom": x, "left": y}
        self.setAccessibleDescription(f"{x} {y}")

    def set_labels(self, x: str, y: str) -> None:
        """Names of the axes."""
        size = f"{max(self.font().pointSizeF(), 8.0):.1f}pt"
        colour = self.palette().color(QPalette.ColorRole.Text).name()
        for name, text in (("bottom", x), ("left", y)):
            self.getAxis(name).enableAutoSIPrefix(False)
            self.getAxis(name).setLabel(text, color=colour, **{"font-size": size})

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.zoom(WHEEL_STEP**turned, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the panel knows what keys do; the plot would keep them to itself

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), f"<qt>{told}</qt>" if (told := self._told_at(event.pos())) else "")
            return True
        return bool(super().viewportEvent(event))

    def _told_at(self, pixel: QPoint) -> str:
        if pixel.y() > self.field.bottom():
            return self._told["bottom"]
        return self._told["left"] if pixel.x() < self.field.left() else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._is_built and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.follow_palette()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self._is_built:
            self.view_changed.emit()


def height_box(field: QRectF) -> tuple[float, float]:
    """Least and most height of a rectangle in the plane's units, held to the axis."""
    return max(0.0, field.top()), min(TOP, field.bottom())
