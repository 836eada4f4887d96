import pytest
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.guide_lines import CELLS, GuideLines, guide_lines, paint_guide_lines
from tests.app.stage import grey


def test_none_are_none() -> None:
    assert guide_lines(GuideLines.NONE, 100, 60) == []


def test_a_cross_meets_in_the_middle() -> None:
    assert [line for line, _ in guide_lines(GuideLines.CROSS, 100, 60)] == [
        QLineF(0, 30, 100, 30),
        QLineF(50, 0, 50, 60),
    ]


def test_lines_to_write_on_go_down_from_ascender_to_baseline() -> None:
    lines = [line for line, _ in guide_lines(GuideLines.WRITING, 100, 60)]
    heights = [line.y1() for line in lines]
    assert heights == sorted(heights)
    assert len(heights) == 3
    assert all(line.y1() == line.y2() for line in lines)


@pytest.mark.parametrize(("width", "height"), [(640, 640), (640, 200), (90, 640)])
def test_a_grid_has_square_cells_and_a_crossing_in_the_middle(width: int, height: int) -> None:
    lines = [line for line, _ in guide_lines(GuideLines.GRID, width, height)]
    upright = sorted(line.x1() for line in lines if line.x1() == line.x2())
    level = sorted(line.y1() for line in lines if line.y1() == line.y2())
    assert width / 2 in upright
    assert height / 2 in level
    cell = max(width, height) / CELLS
    steps = {b - a for places in (upright, level) for a, b in zip(places, places[1:], strict=False)}
    assert steps == {cell}


def test_lines_are_a_pixel_wide_at_any_scale(qtbot: QtBot) -> None:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(3, 3)
    paint_guide_lines(painter, GuideLines.CROSS, 100, 100, QColor("black"))
    painter.end()
    row = grey(image)[20]
    assert (row < 1).sum() == 1
    assert row[150] == pytest.approx(0.7, abs=0.02)
