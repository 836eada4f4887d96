import re

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from app.stroke_path import paint_strokes, stroke_path
from engine import Stroke, svg

SIDE = 40


def ink(*strokes: Stroke, pen_width: float = 16) -> NDArray[np.float64]:
    """(40, 40): 0 = paper, 1 = ink."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    paint_strokes(painter, strokes, pen_width, QColor("white"))
    painter.end()
    return np.array(image.constBits(), np.uint8).reshape(SIDE, SIDE) / 255


def points_of(path: QPainterPath) -> list[tuple[float, float]]:
    elements = [path.elementAt(i) for i in range(path.elementCount())]
    return [(element.x, element.y) for element in elements]


def array(*points: tuple[float, float]) -> NDArray[np.float32]:
    return np.array(points, np.float32)


@pytest.mark.parametrize("points", [[(20, 20)], [(20, 20), (20, 20)]])
def test_a_dot_is_as_large_as_the_pen(qtbot: QtBot, points: list[tuple[float, float]]) -> None:
    drawn = ink(Stroke(array(*points)))
    assert drawn.sum() == pytest.approx(np.pi * 8**2, rel=0.01)
    rows, columns = np.indices(drawn.shape)
    assert (drawn * (rows + 0.5)).sum() / drawn.sum() == pytest.approx(20, abs=0.05)
    assert (drawn * (columns + 0.5)).sum() / drawn.sum() == pytest.approx(20, abs=0.05)


def test_a_line_has_the_pens_width_and_round_ends(qtbot: QtBot) -> None:
    drawn = ink(Stroke(array((10, 20), (30, 20))), pen_width=6)
    assert drawn[:, 20].sum() == pytest.approx(6, abs=0.05)
    assert drawn.sum() == pytest.approx(20 * 6 + np.pi * 3**2, rel=0.01)


def test_the_curve_is_that_of_the_svg(qtbot: QtBot) -> None:
    points = np.cumsum(np.random.default_rng(1).normal(0, 3, (30, 2)), axis=0).astype(np.float32)
    document = svg([Stroke(points)], 90, 90, 2)
    (data,) = re.findall(r' d="([^"]*)"', document)
    published = [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+),(-?[\d.]+)", data)]
    np.testing.assert_allclose(points_of(stroke_path(points)), published, atol=0.006)


def test_a_path_goes_through_its_points_by_cubic_curves(qtbot: QtBot) -> None:
    points = array((1, 2), (5, 8), (9, 3))
    path = stroke_path(points)
    assert points_of(path)[::3] == [(1, 2), (5, 8), (9, 3)]
    kinds = [path.elementAt(i).type for i in range(path.elementCount())]
    curve, data = QPainterPath.ElementType.CurveToElement, QPainterPath.ElementType.CurveToDataElement
    assert kinds == [QPainterPath.ElementType.MoveToElement, *[curve, data, data] * 2]


def test_strokes_without_points_are_left_out(qtbot: QtBot) -> None:
    assert ink(Stroke(np.empty((0, 2), np.float32))).sum() == 0
