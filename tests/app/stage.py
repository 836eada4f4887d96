"""A canvas on the screen, with a clock that goes as it is told: what tests of drawing begin with."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from app.canvas import Canvas
from app.document import Document, Sheet
from engine import Stroke
from tests.app.pointers import Place


class Clock:
    """Seconds that pass only when somebody says so."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Stage:
    document: Document
    canvas: Canvas
    clock: Clock

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        return self.document.page().strokes

    def strokes_of(self, sheet: Sheet) -> tuple[Stroke, ...]:
        return self.document.page(sheet).strokes

    def at(self, x: float, y: float) -> Place:
        """The place in the widget of a place on the page."""
        place = self.canvas.to_widget(QPointF(x, y))
        return place.x(), place.y()

    def way(self, *places: Place) -> list[Place]:
        return [self.at(*place) for place in places]

    def set(self, **choice: Any) -> None:
        self.canvas.set_settings(replace(self.canvas.settings, **choice))

    def put(self, *strokes: Stroke, sheet: Sheet = Sheet.CHARACTER) -> None:
        page = self.document.page(sheet)
        self.document.change(replace(page, strokes=(*page.strokes, *strokes)), "Stroke", sheet)


def staged(qtbot: QtBot, side: int = 668) -> Stage:
    """A canvas without a stabiliser; at 668 pixels a pixel of a new page is one of the widget."""
    document, clock = Document(), Clock()
    canvas = Canvas(document, clock=clock)
    qtbot.addWidget(canvas)
    canvas.resize(side, side)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.activateWindow()
    stage = Stage(document, canvas, clock)
    stage.set(stabiliser=0)
    return stage


def stroke(*points: Place) -> Stroke:
    return Stroke(np.array(points, np.float32))


def grey(picture: QPixmap | QImage) -> NDArray[np.float64]:
    """(h, w), 0 = black, 1 = white."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.array(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()] / 255
