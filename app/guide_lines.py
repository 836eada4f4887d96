"""Lines on the paper that help to place a character; they are not part of the drawing."""

from enum import Enum

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

CELLS = 8
"""Of the grid along the longer side."""
WRITING = ((0.2, False), (0.42, True), (0.7, True))
"""Ascender, x-height and baseline: height in pages from the top, and whether the line is a main one."""
FAINT, MAIN = 0.13, 0.3
"""Opacity of the two kinds of lines."""


class GuideLines(Enum):
    """Which lines."""

    NONE = "none"
    WRITING = "writing"
    """Baseline, x-height and ascender."""
    GRID = "grid"
    CROSS = "cross"


def guide_lines(guide: GuideLines, width: int, height: int) -> list[tuple[QLineF, bool]]:
    """The lines on a page of that size, in its pixels, and whether each is a main one."""
    if guide is GuideLines.WRITING:
        return [(_level(width, height * share), is_main) for share, is_main in WRITING]
    if guide is GuideLines.CROSS:
        return [(_level(width, height / 2), True), (_upright(width / 2, height), True)]
    if guide is GuideLines.GRID:
        return _grid(width, height)
    return []


def paint_guide_lines(painter: QPainter, guide: GuideLines, width: int, height: int, colour: QColor) -> None:
    """Paint them in the page's coordinates, one pixel of the screen wide."""
    for line, is_main in guide_lines(guide, width, height):
        faint = QColor(colour)
        faint.setAlphaF(MAIN if is_main else FAINT)
        pen = QPen(faint, 1, Qt.PenStyle.SolidLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLine(line)


def _grid(width: int, height: int) -> list[tuple[QLineF, bool]]:
    """Square cells from the middle of the page outwards, so that its middle is a crossing."""
    cell = max(width, height) / CELLS
    columns, rows = int(width / 2 / cell), int(height / 2 / cell)
    upright = [(_upright(width / 2 + i * cell, height), i == 0) for i in range(-columns, columns + 1)]
    level = [(_level(width, height / 2 + i * cell), i == 0) for i in range(-rows, rows + 1)]
    return upright + level


def _level(width: float, y: float) -> QLineF:
    return QLineF(0, y, width, y)


def _upright(x: float, height: float) -> QLineF:
    return QLineF(x, 0, x, height)
