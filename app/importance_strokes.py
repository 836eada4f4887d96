"""Strokes coloured by importance: on the screen place by place, as vectors cut into short curves of one colour each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.drawing_image import MODEL_SIDE, blank_image, paint_framed
from app.importance_field import Field, values_at
from app.stroke_path import DOT
from engine import Frame, Stroke, curves

STEP = 0.3
"""Model pixels that a piece is long at most: an eighth of the pen."""
LEVELS = 96
"""Colours along a stroke; a step between two of them is not seen."""
MOST_PIECES = 4096
"""Of one curve, however long it is."""


@dataclass(frozen=True)
class Piece:
    """A part of a stroke in one colour."""

    curves: NDArray[np.float64]
    """(m, 4, 2) cubic curves, each beginning where the last one ended, in the drawing's own pixels."""
    share: float
    """Of the largest importance, 0..1."""


def coloured_pieces(strokes: Sequence[Stroke], frame: Frame, field: Field) -> list[Piece]:
    """All strokes in pieces, the least important first: so what matters lies on top where lines cross."""
    pieces = [piece for stroke in strokes if len(stroke.points) for piece in _pieces(stroke, frame, field)]
    return sorted(pieces, key=lambda piece: piece.share)


def paint_coloured(painter: QPainter, square: QRectF, strokes: Sequence[Stroke], frame: Frame, colours: QImage) -> None:
    """Paint strokes so that the model's frame fills `square`, each place in the colour of the picture of that frame.

    Smooth at any size; what lies under them is seen through nothing but their soft edges.
    """
    room = square.intersected(painter.clipBoundingRect()) if painter.hasClipping() else square
    place = room.toAlignedRect()
    if place.isEmpty():
        return
    layer = blank_image(place.size(), painter.device().devicePixelRatioF(), None)
    inner = QPainter(layer)
    inner.translate(-place.topLeft())
    paint_framed(inner, square, strokes, frame, QColor(0, 0, 0))
    inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    inner.drawImage(square, colours)
    inner.end()
    painter.drawImage(place.topLeft(), layer)


def _pieces(stroke: Stroke, frame: Frame, field: Field) -> Iterator[Piece]:
    whole = curves(stroke.points)
    if not len(whole):  # a dot: a line of nearly no length, as Qt draws no cap on one of none
        start = stroke.points[0].astype(np.float64)
        way = np.array([[0.0, 0.0], [DOT / 3, 0.0], [2 * DOT / 3, 0.0], [DOT, 0.0]]) - [DOT / 2, 0]
        whole = (start + way)[None]
    short = _cut(whole, STEP / frame.scale)
    middles = (short[:, 0] + 3 * short[:, 1] + 3 * short[:, 2] + short[:, 3]) / 8
    places = (middles - frame.centre) * frame.scale + MODEL_SIDE / 2
    levels = np.round(values_at(field, places) * (LEVELS - 1))
    starts = np.flatnonzero(np.diff(levels, prepend=-1))
    for first, last in zip(starts, [*starts[1:], len(levels)], strict=True):
        yield Piece(short[first:last], float(levels[first]) / (LEVELS - 1))


def _cut(whole: NDArray[np.float64], longest: float) -> NDArray[np.float64]:
    """Curves (m, 4, 2) in parts no longer than `longest`, by their blossoms (Farin, Curves and Surfaces, 4.5)."""
    lengths = np.linalg.norm(np.diff(whole, axis=1), axis=2).sum(axis=1)  # of the corners: never less than the curve's
    counts = np.clip(np.ceil(lengths / longest), 1, MOST_PIECES).astype(np.intp)
    each = np.repeat(np.arange(len(whole)), counts)
    number = np.arange(len(each)) - np.repeat(np.cumsum(counts) - counts, counts)
    start, end = number / counts[each], (number + 1) / counts[each]
    corners = whole[each]
    return np.stack(
        [
            _blossom(corners, start, start, start),
            _blossom(corners, start, start, end),
            _blossom(corners, start, end, end),
            _blossom(corners, end, end, end),
        ],
        axis=1,
    )


def _blossom(corners: NDArray[np.float64], *places: NDArray[np.float64]) -> NDArray[np.float64]:
    for place in places:
        share = place[:, None, None]
        corners = (1 - share) * corners[:, :-1] + share * corners[:, 1:]
    return corners[:, 0]
