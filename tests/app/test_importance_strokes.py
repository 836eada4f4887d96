"""Strokes coloured by importance: the right colour everywhere, without a gap."""

import time

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.drawing_image import blank_image, render_drawing
from app.exemplar_importance import framed
from app.importance_choice import ImportanceChoice
from app.importance_field import FINE, field_of
from app.importance_look import ImportanceLook, colour_at, colour_image, look_of
from app.importance_strokes import LEVELS, coloured_pieces, paint_coloured
from app.stroke_path import curves_path, round_pen
from app.theme import palette_of
from engine import Stroke, curves
from tests.app.gallery_session import scribble
from tests.app.mapped import across, at, mapped, of, pixels, rising

SQUARE = QRectF(0, 0, 480, 480)


def test_pieces_together_are_the_whole_stroke() -> None:
    drawing = mapped()
    pieces = coloured_pieces(drawing.strokes, drawing.exemplar.frame, field_of(rising(), FINE))
    starts = sorted(pieces, key=lambda piece: piece.curves[0, 0, 0])
    assert 60 < len(pieces) <= LEVELS
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
    image = paper(look)
    painter = QPainter(image)
    colours = colour_image(field_of(rising(), FINE), look)
    paint_coloured(painter, SQUARE, drawing.strokes, drawing.exemplar.frame, colours)
    painter.end()
    for x in (6, 15, 24, 33, 42):
        assert np.abs(at(image, SQUARE, x, 24) - of(colour_at(look, (x - 0.5) / 47))).max() < 0.02
    assert (at(image, SQUARE, 24, 10) * 255).round().tolist() == list(look.paper)


def test_coloured_strokes_cover_exactly_what_plain_ones_do(qtbot: QtBot) -> None:
    drawing, look = mapped(strokes=scribble(3)), look_of(ImportanceChoice(True, style="ink"), palette_of(False))
    image = paper(look)
    painter = QPainter(image)
    painter.setClipRect(0, 0, 480, 300)
    black = blank_image(QSize(8, 8), 1.0, QColor("black"))
    paint_coloured(painter, SQUARE, drawing.strokes, drawing.exemplar.frame, black)
    painter.end()
    plain = pixels(render_drawing(drawing, 480, 1.0, QColor("black"), QColor(*look.paper)))
    assert np.abs(pixels(image)[:300] - plain[:300]).max() < 0.01
    assert (pixels(image)[300:] * 255).round().astype(int).reshape(-1, 3).tolist() == [list(look.paper)] * 480 * 180


def test_enlarged_sixteen_times_only_what_is_seen_is_painted(qtbot: QtBot) -> None:
    drawing, look = mapped(), look_of(ImportanceChoice(True, style="ink"), palette_of(False))
    image = paper(look)
    painter = QPainter(image)
    painter.setClipRect(0, 0, 480, 480)
    colours = colour_image(field_of(rising(), FINE), look)
    huge = QRectF(-3840, -3600, 7680, 7680)
    begin = time.thread_time()
    paint_coloured(painter, huge, drawing.strokes, drawing.exemplar.frame, colours)
    took = time.thread_time() - begin
    painter.end()
    assert took < 0.1
    assert np.abs(at(image, huge, 25, 24) - of(colour_at(look, 24.5 / 47))).max() < 0.02


@pytest.mark.parametrize("is_dark", [False, True])
def test_as_vectors_they_leave_no_gap_and_have_the_same_colours(qtbot: QtBot, is_dark: bool) -> None:
    drawing, look = mapped(strokes=scribble(3)), look_of(ImportanceChoice(True, style="ink"), palette_of(is_dark))
    field, square = field_of(rising(), FINE), QRectF(0, 0, 480, 480)
    smooth, cut = paper(look), paper(look)
    painter = QPainter(smooth)
    paint_coloured(painter, square, drawing.strokes, drawing.exemplar.frame, colour_image(field, look))
    painter.end()
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = framed(drawing.exemplar.frame)
    painter.scale(480 / place.width(), 480 / place.height())
    painter.translate(-place.topLeft())
    for piece in coloured_pieces(drawing.strokes, drawing.exemplar.frame, field):
        painter.setPen(round_pen(drawing.exemplar.frame.pen_width, colour_at(look, piece.share)))
        painter.drawPath(curves_path(piece.curves))
    painter.end()
    inked = np.abs(pixels(smooth) - np.array(look.paper) / 255).max(axis=2) > 0.05
    apart = np.abs(pixels(smooth) - pixels(cut)).max(axis=2)
    inside = ~grown(grown(~inked))
    assert apart[inside].max() < 0.13
    assert apart[inside].mean() < 0.02
    assert apart[~grown(inked)].max() < 0.01


def paper(look: ImportanceLook) -> QImage:
    return blank_image(QSize(480, 480), 1.0, QColor(*look.paper))


def grown(places: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """With their neighbours."""
    around = [np.roll(places, shift, (0, 1)) for shift in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))]
    return np.asarray(np.any(around, axis=0))
