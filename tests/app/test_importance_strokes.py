"""Strokes coloured by importance: the right colour everywhere, without a gap."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from app.drawing_image import blank_image, render_drawing
from app.importance_choice import ImportanceChoice
from app.importance_field import FINE, field_of
from app.importance_look import colour_at, look_of
from app.importance_strokes import LEVELS, coloured_pieces, paint_coloured
from app.theme import palette_of
from engine import Stroke, curves
from tests.app.gallery_session import scribble
from tests.app.mapped import across, at, mapped, of, pixels, rising

SQUARE = QRectF(0, 0, 480, 480)


def test_pieces_together_are_the_whole_stroke() -> None:
    drawing = mapped()
    pieces = coloured_pieces(drawing.strokes, drawing.exemplar.frame, field_of(rising(), FINE))
    starts = sorted(pieces, key=lambda piece: piece.curves[0, 0, 0])
    assert 30 < len(pieces) <= LEVELS
    whole = curves(drawing.strokes[0].points)
    assert np.allclose(starts[0].curves[0, 0], whole[0, 0])
    assert np.allclose(starts[-1].curves[-1, 3], whole[-1, 3])
    for one, following in zip(starts, starts[1:], strict=False):
        assert np.allclose(one.curves[-1, 3], following.curves[0, 0])
    shares = [piece.share for piece in starts]
    assert shares == sorted(shares)
    assert [shares[0], shares[-1]] == pytest.approx([5 / 48, 43 / 48], abs=0.03)


def test_what_matters_most_is_painted_last() -> None:
    shares = [piece.share for piece in coloured_pieces(scribble(1), across().frame, field_of(rising(), FINE))]
    assert shares == sorted(shares)


def test_a_dot_and_a_stroke_of_no_points() -> None:
    dot, nothing = Stroke(np.array([[240, 240]], np.float32)), Stroke(np.zeros((0, 2), np.float32))
    (piece,) = coloured_pieces((dot, nothing), across().frame, field_of(rising(), FINE))
    assert piece.share == pytest.approx(0.5, abs=0.02)
    assert piece.curves.shape == (1, 4, 2)


@pytest.mark.parametrize("is_dark", [False, True])
def test_every_place_of_a_stroke_has_its_colour(qtbot: QtBot, is_dark: bool) -> None:
    drawing, look = mapped(), look_of(ImportanceChoice(True, style="ink"), palette_of(is_dark))
    image = blank_image(QSize(480, 480), 1.0, QColor(*look.paper))
    painter = QPainter(image)
    pieces = coloured_pieces(drawing.strokes, drawing.exemplar.frame, field_of(rising(), FINE))
    paint_coloured(painter, SQUARE, pieces, drawing.exemplar.frame, look)
    painter.end()
    for x in (6, 15, 24, 33, 42):
        assert np.abs(at(image, SQUARE, x, 24) - of(colour_at(look, (x - 0.5) / 47))).max() < 0.06
    assert np.abs(at(image, SQUARE, 24, 10) * 255 - look.paper).max() < 1


def test_coloured_strokes_cover_what_plain_ones_do(qtbot: QtBot) -> None:
    """No gap at a joint, no edge that is thicker."""
    drawing = mapped(strokes=scribble(3))
    white, black = QColor("white"), QColor("black")
    plain = 1 - pixels(render_drawing(drawing, 480, 1.0, black, white)).mean(axis=2)
    look = look_of(ImportanceChoice(True, style="ink"), palette_of(False))
    image = blank_image(QSize(480, 480), 1.0, QColor("white"))
    painter = QPainter(image)
    level = field_of(np.ones((48, 48), np.float32), FINE)
    paint_coloured(
        painter, SQUARE, coloured_pieces(drawing.strokes, drawing.exemplar.frame, level), drawing.exemplar.frame, look
    )
    painter.end()
    most = of(colour_at(look, 1))
    covered = ((1 - pixels(image)) / (1 - most)).mean(axis=2)
    assert covered[grown(plain < 1) == 0].min() > 0.97
    assert covered[grown(plain > 0) == 0].max() < 0.01


def grown(places: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """With their neighbours."""
    around = [np.roll(places, shift, (0, 1)) for shift in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))]
    return np.asarray(np.any(around, axis=0))
