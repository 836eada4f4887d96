"""The eraser that takes away every stroke that it touches."""

from PySide6.QtCore import QCoreApplication

from app.erasing import without_touched
from app.page import Page
from app.tools.eraser import Eraser, Place


class StrokeEraser(Eraser):
    """Erases whole strokes along its way."""

    @property
    def word(self) -> str:
        return QCoreApplication.translate("StrokeEraser", "Erase")

    def without(self, page: Page, start: Place, end: Place, radius: float) -> Page:
        return without_touched(page, start, end, radius)
