from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from app.ink_layer import InkLayer, Surface
from app.live_ink import CHUNK, LiveInk
from app.stroke_path import round_pen
from engine import Stroke
from tests.app.stage import grey, stroke

SIDE = 120
ALL = QRect(0, 0, SIDE, SIDE)
A, B, C = stroke((10, 10), (100, 30)), stroke((20, 90), (90, 20), (100, 100)), stroke((60, 60))


def surface(ratio: float = 1, pen: float = 6) -> Surface:
    return Surface(QSize(SIDE, SIDE), ratio, QTransform(), round_pen(pen, QColor("black")))


def look(layer: InkLayer | LiveInk, ratio: float = 1, rect: QRect = ALL) -> NDArray[np.float64]:
    image = QImage(QSize(SIDE, SIDE) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    layer.paint(painter, rect)
    painter.end()
    return grey(image)


def fresh(*strokes: Stroke, ratio: float = 1, pen: float = 6) -> NDArray[np.float64]:
    layer = InkLayer()
    layer.show(strokes, surface(ratio, pen))
    return look(layer, ratio)


@pytest.mark.parametrize("ratio", [1, 2, 1.5])
@pytest.mark.parametrize("steps", [[(A,), (A, B), (A, B, C)], [(A, B, C), (A, C)], [(A, B), (B, C), ()], [(A,), (B,)]])
def test_changes_leave_what_painting_anew_would(qtbot: QtBot, steps: list[tuple[Stroke, ...]], ratio: float) -> None:
    layer = InkLayer()
    for strokes in steps:
        layer.show(strokes, surface(ratio))
    np.testing.assert_allclose(look(layer, ratio), fresh(*steps[-1], ratio=ratio), atol=0.02)


def test_only_what_changed_is_told(qtbot: QtBot) -> None:
    layer = InkLayer()
    assert layer.show((A, B), surface()) == ALL
    same = (A, B)
    assert layer.show(same, surface()).isEmpty()
    assert layer.show(same, surface()).isEmpty()
    changed = layer.show((A, B, C), surface())
    assert changed.contains(QRect(57, 57, 6, 6))
    assert changed.width() < 12
    assert layer.show((A, B), surface()) == changed


def test_another_pen_or_place_paints_all(qtbot: QtBot) -> None:
    layer = InkLayer()
    strokes = (A, B)
    layer.show(strokes, surface())
    assert layer.show(strokes, surface(pen=12)) == ALL
    np.testing.assert_array_equal(look(layer), fresh(A, B, pen=12))
    moved = replace(surface(), transform=QTransform.fromTranslate(5, 0))
    assert layer.show(strokes, moved) == ALL


def test_a_layer_is_in_the_screens_pixels(qtbot: QtBot) -> None:
    edge = fresh(stroke((10, 60.25), (110, 60.25)), ratio=2)[:, SIDE]
    assert 11.4 < (1 - edge).sum() < 12.6
    assert ((edge > 0.05) & (edge < 0.95)).sum() <= 2  # half a pixel of softness, not one


def test_a_part_is_painted_where_it_belongs(qtbot: QtBot) -> None:
    layer = InkLayer()
    layer.show((A, B), surface(2))
    part = QRect(30, 40, 50, 33)
    whole, painted = look(layer, 2), look(layer, 2, part)
    np.testing.assert_array_equal(painted[80:146, 60:160], whole[80:146, 60:160])
    assert painted[:80].min() == painted[:, :60].min() == 1


def test_strokes_without_points_are_left_out(qtbot: QtBot) -> None:
    assert fresh(Stroke(np.empty((0, 2), np.float32))).min() == 1


def test_what_is_cut_out_of_a_stroke_leaves_what_painting_anew_would(qtbot: QtBot) -> None:
    layer, line = InkLayer(), wave(300)
    layer.show((A, Stroke(line), C), surface())
    for cut in range(40, 260, 9):
        halves = (A, Stroke(line[: cut - 20]), Stroke(line[cut:]), C)
        changed = layer.show(halves, surface())
        assert changed.width() * changed.height() < 0.15 * SIDE**2
        np.testing.assert_allclose(look(layer), fresh(*halves), atol=0.02)


def wave(count: int) -> NDArray[np.float32]:
    way = np.linspace(0, 1, count)
    return np.stack([10 + 100 * way, 60 + 40 * np.sin(12 * way)], axis=1).astype(np.float32)


@pytest.mark.parametrize("count", [1, 2, 3, 50, 5 * CHUNK + 7])
@pytest.mark.parametrize("step", [1, 17])
def test_wet_ink_looks_like_dry(qtbot: QtBot, count: int, step: int) -> None:
    live, line = LiveInk(), wave(count)
    for end in [*range(1, count, step), count]:
        live.show([line[:end]], surface(2))
    assert np.abs(look(live, 2) - fresh(Stroke(line), ratio=2)).mean() < 1e-3


def spiral(count: int) -> NDArray[np.float32]:
    """Few points far apart, so that each one bends the curve before it."""
    turns = np.radians(45) * np.arange(count)
    radii = 50 - 40 * np.arange(count) / count
    return np.stack([60 + radii * np.cos(turns), 60 + radii * np.sin(turns)], axis=1).astype(np.float32)


@pytest.mark.parametrize("line", [wave(4 * CHUNK), spiral(20)])
def test_all_that_looks_different_is_told(qtbot: QtBot, line: NDArray[np.float32]) -> None:
    """A widget that is painted only where it was told to looks the same as one painted in whole."""
    live = LiveInk()
    live.show([line[:1]], surface())
    before = look(live)
    for end in range(2, len(line) + 1, max(1, len(line) // 80)):
        changed = live.show([line[:end]], surface())
        after = look(live)
        rows, columns = np.nonzero(np.abs(after - before) > 0.1)
        assert all(changed.contains(int(x), int(y)) for x, y in zip(columns, rows, strict=True))
        before = after


def test_wet_ink_that_grows_tells_a_small_part(qtbot: QtBot) -> None:
    live, line = LiveInk(), wave(40)
    live.show([line[:30]], surface())
    assert live.show([line[:31]], surface()).width() < 25


def test_dried_ink_is_gone_at_once(qtbot: QtBot) -> None:
    live = LiveInk()
    assert live.show([], surface()).isEmpty()
    live.show([wave(9), wave(9)[::-1]], surface())
    assert live.show([], surface()) == ALL
    assert look(live).min() == 1
    assert live.show([], surface()).isEmpty()
