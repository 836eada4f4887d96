"""The eraser that takes away every stroke that it touches."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from app.erasing import eraser_radius, without_touched
from app.page import Page
from app.tools.tool import Sample


class StrokeEraser:
    """Erases whole strokes along its way."""

    live: Sequence[NDArray[np.float32]] = ()

    def __init__(self) -> None:
        self._page = Page()
        self._at = (0.0, 0.0)

    @property
    def word(self) -> str:
        return QCoreApplication.translate("StrokeEraser", "Erase")

    @property
    def page(self) -> Page:
        return self._page

    def press(self, page: Page, sample: Sample) -> None:
        self._page, self._at = page, (sample.x, sample.y)
        self.move(sample)

    def move(self, sample: Sample) -> None:
        start, self._at = self._at, (sample.x, sample.y)
        self._page = without_touched(self._page, start, self._at, eraser_radius(self._page))

    def release(self) -> Page:
        return self._page

    def rebase(self, page: Page) -> None:
        self._page = page
