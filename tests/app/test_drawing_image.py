from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.drawing_image import blank_image, ink_image, paint_drawing, render_at_own_size, render_drawing
from engine import Frame, Stroke, draw_at_own_size
from tests.app.gallery_session import exemplar, finished, unfinished

RED = QColor(200, 30, 10)


def alpha(image: QImage) -> NDArray[np.uint8]:
    plain = image.convertToFormat(QImage.Format.Format_Alpha8)
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return pixels[:, : plain.width()].copy()


def box(pixels: NDArray[np.uint8]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is more than half covered."""
    rows, columns = np.nonzero(pixels > 127)
    return int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1


@pytest.mark.parametrize(("side", "dpr"), [(96, 1.0), (96, 2.0), (40, 1.5)])
def test_it_has_the_size_that_was_asked(qtbot: QtBot, side: int, dpr: float) -> None:
    image = render_drawing(finished(1, exemplar()), side, dpr, RED, None)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (side * dpr, side * dpr, dpr)


def test_the_exemplars_strokes_fill_38_of_48_parts(qtbot: QtBot) -> None:
    of = exemplar()
    drawing = finished(1, of, strokes=of.strokes)
    left, top, right, bottom = box(alpha(render_drawing(drawing, 480, 1.0, RED, None)))
    # The centre line's longer side is 35.8 of 48, and the pen is as wide as it was: 16 of the page's pixels.
    longer = 358 + 16 * of.frame.scale * 10
    assert max(right - left, bottom - top) == pytest.approx(longer, abs=2)
    assert (left + right) / 2 == pytest.approx(240, abs=2)
    assert (top + bottom) / 2 == pytest.approx(240, abs=2)


def test_it_agrees_with_what_the_networks_see(qtbot: QtBot) -> None:
    frame = Frame(48, 48, (24.0, 24.0), 1.0, 2.2)
    strokes = (Stroke(np.array([[10, 12], [38, 36]], np.float32)),)
    drawing = finished(1, replace(exemplar(), frame=frame), strokes=strokes)
    seen = draw_at_own_size(strokes, frame)
    assert np.abs(alpha(render_drawing(drawing, 48, 1.0, RED, None)) / 255 - seen).mean() < 0.01


def test_the_ink_has_the_colour_and_the_paper_is_transparent_or_filled(qtbot: QtBot) -> None:
    of = exemplar()
    dot = (Stroke(np.array([of.frame.centre], np.float32)),)
    drawing = finished(1, of, strokes=dot)
    bare = render_drawing(drawing, 96, 1.0, RED, None)
    assert bare.pixelColor(48, 48) == RED
    assert bare.pixelColor(3, 3).alpha() == 0
    assert render_drawing(drawing, 96, 1.0, RED, QColor("white")).pixelColor(3, 3) == QColor("white")


def test_a_preview_is_faint(qtbot: QtBot) -> None:
    of = exemplar()
    preview = replace(unfinished(1, of), image=np.ones((48, 48), np.float32))
    image = render_drawing(preview, 96, 1.0, RED, None)
    assert 0.4 < image.pixelColor(48, 48).alphaF() < 0.5


def test_nothing_is_painted_outside_of_the_square(qtbot: QtBot) -> None:
    of = exemplar()
    x, y = of.frame.centre
    far = (Stroke(np.array([[x - 5000, y], [x + 5000, y]], np.float32)),)
    image = blank_image(QSize(96, 96), 1.0, None)
    painter = QPainter(image)
    paint_drawing(painter, QRectF(20, 30, 48, 48), finished(1, of, strokes=far), RED)
    painter.end()
    assert box(alpha(image))[0::2] == (20, 68)


def test_at_its_own_size_it_is_what_the_engine_draws(qtbot: QtBot) -> None:
    of = exemplar()
    drawing = finished(3, of)
    drawn = alpha(render_at_own_size(drawing, RED, None)) / 255
    assert drawn.shape == (640, 640)
    wanted = draw_at_own_size(drawing.strokes, of.frame)
    assert (np.abs(drawn - wanted) > 0.5).mean() < 0.003  # the engine draws straight lines between the points


def test_an_enormous_page_is_made_smaller(qtbot: QtBot) -> None:
    of = exemplar()
    large = replace(of, frame=Frame(9000, 4500, (320.0, 320.0), of.frame.scale, 16.0))
    image = render_at_own_size(finished(1, large), RED, None)
    assert (image.width(), image.height()) == (4096, 2048)


def test_an_image_of_ink_keeps_its_levels(qtbot: QtBot) -> None:
    ink = np.array([[0.0, 0.5, 1.0], [-1.0, 2.0, 0.2]], np.float32)
    assert alpha(ink_image(ink, RED)).tolist() == [[0, 128, 255], [0, 255, 51]]
