"""The eraser that takes away the ink that it covers, and cuts strokes there."""

from PySide6.QtCore import QCoreApplication

from app.erasing import without_covered
from app.page import Page
from app.tools.eraser import Eraser, Place


class PointEraser(Eraser):
    """Erases what it passes over, and leaves the rest of each stroke with its times and pressures."""

    @property
    def word(self) -> str:
        return QCoreApplication.translate("PointEraser", "Erase")

    def without(self, page: Page, start: Place, end: Place, radius: float) -> Page:
        return without_covered(page, start, end, radius)
