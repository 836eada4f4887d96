"""What lies behind the spots: the human cloud with its curve, and the curves that the paper gives."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QGraphicsPathItem

from app.plane_contours import outlines
from app.plane_scale import Scale
from app.reference import HUMAN, PublishedCurve, mean_curve
from app.theme import family_colour, is_dark

Floats = NDArray[np.float64]
SHARES = (0.9, 0.75, 0.5)
"""Of people's drawings inside the cloud's outlines, from the outermost."""
FILLING = {False: 26, True: 30}
"""Opacity of each, of 255, by whether it is dark; they add up."""
END = 6.0
"""Diameter of the mark at the end of a curve, in pixels."""
DEPTH = -20.0
"""Below the spots."""
FAMILY_KEYS = {"DA-GAN-UN": "dagan-un", "DA-GAN-RN": "dagan-rn"}
"""The paper's names that are not the program's in capitals."""


@dataclass(frozen=True)
class Look:
    """What a layer's looks depend on."""

    scale: Scale
    palette: QPalette
    font: QFont

    def colour(self, family: str, alpha: int = 255) -> QColor:
        colour = family_colour(family_key(family), is_dark(self.palette))
        colour.setAlpha(alpha)
        return colour


def family_key(published: str) -> str:
    """The program's name of a family that the paper names."""
    return FAMILY_KEYS.get(published, published.lower())


class Layer:
    """Items of a plot that are shown and hidden together, and made anew where the look changes."""

    def __init__(self, plot: pg.PlotItem) -> None:
        self._plot = plot
        self._items: list[QGraphicsItem] = []
        self._look: Look | None = None
        self._is_shown = False

    @property
    def items(self) -> Sequence[QGraphicsItem]:
        return self._items

    @property
    def is_shown(self) -> bool:
        return self._is_shown

    def show(self, is_shown: bool) -> None:
        """In the last look that was given, or not at all."""
        self._is_shown = is_shown
        self._make()

    def look(self, look: Look) -> None:
        self._look = look
        self._make()

    def items_in(self, look: Look) -> list[QGraphicsItem]:
        """What the layer consists of."""
        raise NotImplementedError

    def _make(self) -> None:
        for item in self._items:
            self._plot.vb.removeItem(item)
        self._items = self.items_in(self._look) if self._is_shown and self._look else []
        for item in self._items:
            item.setZValue(item.zValue() + DEPTH)
            self._plot.vb.addItem(item, ignoreBounds=True)


class HumanCloud(Layer):
    """Where people's drawings are, softly, and their mean recognizability by originality."""

    def __init__(self, plot: pg.PlotItem, human: Floats) -> None:
        super().__init__(plot)
        self._human = human

    def items_in(self, look: Look) -> list[QGraphicsItem]:
        if not len(self._human):
            return []
        height = look.scale.height(self._human[:, 1])
        alpha = FILLING[is_dark(look.palette)]
        clouds = [_filled(path, look.colour(HUMAN, alpha)) for path in outlines(self._human[:, 0], height, SHARES)]
        curve = mean_curve(self._human)
        heights = look.scale.height(curve[:, 1])
        line = _line(curve[:, 0], heights, QPen(look.colour(HUMAN), 2.2))
        name = QCoreApplication.translate("PlaneLayers", "people")
        return [*clouds, line, _text(name, curve[-1, 0], heights[-1], look, HUMAN, (0.5, 0.0))]


class PublishedCurves(Layer):
    """The paper's generalization curves as broken lines, and the ends of those it gives no more of."""

    def __init__(self, plot: pg.PlotItem, curves: Sequence[PublishedCurve]) -> None:
        super().__init__(plot)
        self._curves = [curve for curve in curves if len(curve.originality) > 1]
        self._ends = sorted(
            (curve for curve in curves if len(curve.originality) == 1), key=lambda curve: curve.guidance or 0.0
        )

    def items_in(self, look: Look) -> list[QGraphicsItem]:
        items: list[QGraphicsItem] = []
        for curve in self._curves:
            height = look.scale.height(curve.recognizability)
            pen = QPen(look.colour(curve.family), 1.6, Qt.PenStyle.DashLine)
            items.append(_line(curve.originality, height, pen))
            end = float(curve.originality[-1]), float(height[-1])
            items.append(_text(published_name(curve.family), *end, look, curve.family, (0.0, 0.5)))
        for number, curve in enumerate(self._ends):
            items += self._end(curve, look, is_named=number in (0, len(self._ends) - 1))
        return items

    @staticmethod
    def _end(curve: PublishedCurve, look: Look, is_named: bool) -> list[QGraphicsItem]:
        x, y = float(curve.originality[0]), float(look.scale.height(curve.recognizability)[0])
        mark = QGraphicsEllipseItem(-END / 2, -END / 2, END, END)
        mark.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        mark.setPos(x, y)
        mark.setPen(QPen(look.colour(curve.family), 1.5))
        mark.setBrush(look.palette.color(QPalette.ColorRole.Base))
        if not is_named:
            return [mark]
        return [mark, _text(f"γ {curve.guidance:g}", x, y, look, curve.family, (0.0, 1.0))]


def published_name(family: str) -> str:
    """What a family of the paper is called beside its line or mark."""
    return QCoreApplication.translate("PlaneLayers", "people (paper)") if family == HUMAN else family


def _filled(path: QPainterPath, colour: QColor) -> QGraphicsPathItem:
    item = QGraphicsPathItem(path)
    item.setPen(QPen(Qt.PenStyle.NoPen))
    item.setBrush(colour)
    item.setZValue(-2)
    return item


def _line(x: Floats, y: Floats, pen: QPen) -> QGraphicsPathItem:
    path = QPainterPath()
    path.moveTo(x[0], y[0])
    for px, py in zip(x[1:], y[1:], strict=True):
        path.lineTo(px, py)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    item = QGraphicsPathItem(path)
    item.setPen(pen)
    item.setZValue(-1)
    return item


def _text(text: str, x: float, y: float, look: Look, family: str, anchor: tuple[float, float]) -> pg.TextItem:
    """Words beside a place of the plane, at the size of captions whatever the zoom."""
    ground = QColor(look.palette.color(QPalette.ColorRole.Base))
    ground.setAlpha(150)
    item = pg.TextItem(text, color=look.colour(family), anchor=anchor, fill=ground)
    item.setFont(look.font)
    item.setPos(x, y)
    return item
