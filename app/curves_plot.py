"""Generalization curves above, densities of originality below, on one axis; which bin is pointed at."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.curve_lines import CurveLine
from app.curve_numbers import Floats
from app.curves_axes import FieldItem, curve_plot, density_plot, dress
from app.curves_layers import paint_curves, paint_densities, room_for_names
from app.curves_look import CurvesLook
from app.curves_painting import Field, Focus
from app.curves_view import highest_density, nearest_bin, next_bin, spans
from app.drawing_card import small
from app.plane_scale import EVEN, STRETCHED
from app.reference import PublishedCurve

BOTH = 280
"""Pixels of height that both fields need."""
LEAST_HEIGHT = 150


class CurvesPlot(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """Shows the lines that it is given; the pointer and the arrow keys choose a bin."""

    focus_changed = Signal()
    """Another bin is pointed at, or none, or it lies elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_built = False
        super().__init__(parent)
        self.setObjectName("curves_plot")
        self._lines: list[CurveLine] = []
        self._focus: Focus | None = None
        self._scale = EVEN
        self._has_densities = False
        self._labels = "", "", ""
        self._told = "", ""
        self._upper, self._lower = curve_plot(lambda: self._scale), density_plot()
        self._curves = FieldItem(self._upper.vb, self._paint_curves)
        self._spread = FieldItem(self._lower.vb, self._paint_densities)
        self._published: Sequence[PublishedCurve] = ()
        self._stack()
        self._is_built = True
        self.refresh()

    def _stack(self) -> None:
        self.setAntialiasing(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ci.setContentsMargins(2, 8, 8, 4)
        self.ci.layout.setSpacing(2)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.addItem(self._upper, 0, 0)
        self.ci.layout.setRowStretchFactor(0, 7)
        self.ci.layout.setRowStretchFactor(1, 3)
        self._lower.setXLink(self._upper)
        self._show_densities(True)
        self._upper.vb.sigResized.connect(self._fit)

    def _show_densities(self, are_shown: bool) -> None:
        """Below the curves, or not where there is no height for both."""
        if are_shown != self._has_densities:
            self._has_densities = are_shown
            if are_shown:
                self.addItem(self._lower, 1, 0)
            else:
                self.removeItem(self._lower)

    @property
    def lines(self) -> Sequence[CurveLine]:
        return self._lines

    @property
    def published(self) -> Sequence[PublishedCurve]:
        """Curves of the paper, and of machines measured here, as far as they are shown."""
        return self._published

    @property
    def labels(self) -> tuple[str, str, str]:
        """Names of the axes: originality, recognizability, how often."""
        return self._labels

    @property
    def focus(self) -> Focus | None:
        """The bin that is pointed at."""
        return self._focus

    @property
    def look(self) -> CurvesLook:
        return CurvesLook(self.palette(), small(self.font()), self._scale)

    @property
    def field(self) -> QRectF:
        """Of the curves, in pixels of the viewport."""
        box = self._upper.vb
        return QRectF(self.viewportTransform().mapRect(box.sceneBoundingRect()))

    def set_lines(self, lines: Sequence[CurveLine]) -> None:
        """Other curves; of the drawer that is pointed at, the same bin as far as it is there."""
        self._focus = self._focus and self._found(self._focus, lines)
        self._lines = list(lines)
        self._fit()

    def set_labels(self, originality: str, recognizability: str, how_often: str) -> None:
        """Names of the axes."""
        self._labels = originality, recognizability, how_often
        self.refresh()

    def explain(self, curves: str, densities: str) -> None:
        """What the two fields show, for whoever points at them."""
        self._told = curves, densities

    def set_published(self, curves: Sequence[PublishedCurve]) -> None:
        """Of the paper or of machines measured here, to lie below the lines."""
        self._published = curves
        self._fit()

    def set_stretched(self, is_stretched: bool) -> None:
        """More room for the last few percent, or the same for all."""
        self._scale = STRETCHED if is_stretched else EVEN
        axis = self._upper.getAxis("left")
        axis.picture = None
        axis.update()
        self.refresh()

    def refresh(self) -> None:
        """Take colours and letters anew."""
        if not self._is_built:
            return
        palette, font = self.palette(), self.font()
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        x, y, how_often = self._labels
        is_alone = not self._has_densities
        dress(self._upper, palette, font, (y, x if is_alone else ""), (True, is_alone))
        dress(self._lower, palette, font, (how_often, x), (False, True))
        self._fit()

    def set_focus(self, focus: Focus | None) -> None:
        """Point at that bin."""
        if focus != self._focus:
            self._focus = focus
            self._repaint()
            self.focus_changed.emit()

    def place(self, focus: Focus) -> QPointF:
        """Where a bin is, in pixels of the viewport."""
        x, y = self._places()[focus.line][focus.bin]
        return QPointF(x, y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self.set_focus(nearest_bin(self._places(), (at.x(), at.y())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.set_focus(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self._focus is None:
            self.set_focus(next_bin(self._places(), None, (1, 0)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_focus(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)
        }  # fmt: skip
        direction = arrows.get(Qt.Key(event.key()))
        if direction is None:
            event.ignore()
        else:
            self.set_focus(next_bin(self._places(), self._focus, direction))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = self._told[event.pos().y() > self.field.bottom()] if self._focus is None else ""
            QToolTip.showText(event.globalPos(), f"<qt>{told}</qt>" if told else "")
            return True
        return bool(super().viewportEvent(event))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.refresh()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self._is_built and (self.height() >= BOTH) != self._has_densities:
            self._show_densities(not self._has_densities)
            self.refresh()

    def _found(self, focus: Focus, lines: Sequence[CurveLine]) -> Focus | None:
        """The bin of the same drawer in other lines; None where he is gone."""
        drawer = self._lines[focus.line].drawer
        row = next((row for row, each in enumerate(lines) if each.drawer == drawer), None)
        return None if row is None else Focus(row, min(focus.bin, len(lines[row].curve) - 1))

    def _places(self) -> list[Floats]:
        """(bins, 2) of each line, in pixels of the viewport."""
        view = self._curves.field
        corner = np.array(self.field.topLeft().toTuple())
        scale = self._scale
        return [
            view.at(each.curve.originality, scale.height(each.curve.recognizability)) + corner for each in self._lines
        ]

    def _fit(self) -> None:
        """Show all of it, with room on the right for the names."""
        if not self._is_built:
            return
        room = room_for_names(self._lines, self._published, self.look)
        x, y = spans(self._lines, self._published, self._scale, self._upper.vb.width(), room)
        self._upper.vb.setRange(xRange=x, yRange=y, padding=0)
        self._lower.vb.setYRange(0, highest_density(self._lines), padding=0)
        self._repaint()
        self.focus_changed.emit()  # the bin is elsewhere now

    def _repaint(self) -> None:
        self._curves.update()
        self._spread.update()

    def _paint_curves(self, painter: QPainter, field: Field) -> None:
        paint_curves(painter, field, self._lines, self._published, self.look, self._focus)

    def _paint_densities(self, painter: QPainter, field: Field) -> None:
        paint_densities(painter, field, self._lines, self.look, self._focus)
