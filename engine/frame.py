"""The model's frame: any drawing's ink centred in 48 x 48 pixels, and the way back."""

from collections.abc import Iterable, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from engine.errors import EngineError
from engine.fewer_points import worth_drawing
from engine.messages import Exemplar, Frame, Image, Stroke
from engine.raster import draw, draw_segments, segments
from engine.vectors import runs

SIZE = 48
"""Side of the model's frame, pixels."""
INK_SIZE = 38.0
"""Longer side of the ink's bounding box in it."""
PEN_WIDTH = 2.2
"""Width of a stroke in it."""
LARGEST_DOT = 3.0
"""Ink of less than this many pen widths is not blown up to fill the frame: a dot stays a dot."""


def frame_of(strokes: Sequence[Stroke], width: int, height: int, pen_width: float) -> Frame:
    """The frame of a drawing of `width` x `height` pixels made of `strokes` by a pen `pen_width` pixels wide."""
    across = np.ascontiguousarray(np.concatenate([stroke.points for stroke in strokes]).T)  # a quick way to its ends
    low, high = across.min(axis=1), across.max(axis=1)
    extent = max(float((high - low).max()), LARGEST_DOT * pen_width)
    x, y = ((low + high) / 2).tolist()
    return Frame(width, height, (x, y), (INK_SIZE - PEN_WIDTH) / extent, pen_width)


def to_model(points: NDArray[np.float32], frame: Frame) -> NDArray[np.float32]:
    """Points (n, 2) of the drawing's own pixels in the model's frame."""
    moved: NDArray[np.float64] = points - np.asarray(frame.centre)
    moved *= frame.scale
    moved += SIZE / 2
    return moved.astype(np.float32)


def from_model(points: NDArray[np.float32], frame: Frame) -> NDArray[np.float32]:
    """Points (n, 2) of the model's frame in the drawing's own pixels."""
    return np.asarray((points - SIZE / 2) / frame.scale + np.asarray(frame.centre), np.float32)


def strokes_to_model(strokes: Iterable[Stroke], frame: Frame) -> tuple[Stroke, ...]:
    """Strokes of the drawing in the model's frame."""
    return tuple(Stroke(to_model(each.points, frame), each.times, each.pressures) for each in strokes)


def strokes_from_model(drawings: Sequence[Sequence[Stroke]], frame: Frame) -> list[tuple[Stroke, ...]]:
    """The strokes of each of many drawings, from the model's frame to the drawing's own pixels, by few operations."""
    strokes = [stroke for drawing in drawings for stroke in drawing]
    if not strokes:
        return [()] * len(drawings)
    points = from_model(np.concatenate([stroke.points for stroke in strokes]), frame)
    lines = runs(points, [len(stroke.points) for stroke in strokes])
    moved = (Stroke(line, each.times, each.pressures) for each, line in zip(strokes, lines, strict=True))
    return [tuple(islice(moved, len(drawing))) for drawing in drawings]


def draw_in_model(strokes: Iterable[Stroke], frame: Frame) -> Image:
    """The strokes as the networks see them: (48, 48), pen 2.2 pixels wide.

    What is finer than can be seen is left out, so that long drawings are drawn as fast as the pen moves.
    """
    lines = [stroke.points for stroke in strokes if len(stroke.points)]
    if not lines:
        return draw([], SIZE, SIZE, PEN_WIDTH)
    points = to_model(np.concatenate(lines), frame)
    lasts = np.cumsum([len(line) for line in lines]) - 1
    is_end = np.zeros(len(points), np.bool_)
    is_end[lasts] = is_end[lasts[:-1] + 1] = is_end[0] = True
    kept = worth_drawing(points, is_end)
    drawn = points.take(kept, axis=0)
    starts, ends = (drawn.take(part, axis=0) for part in segments(np.searchsorted(kept, lasts)))
    owners = np.zeros(len(starts), np.intp)
    return draw_segments(starts, ends, owners, 1, SIZE, SIZE, PEN_WIDTH).reshape(SIZE, SIZE)


def draw_at_own_size(strokes: Sequence[Stroke], frame: Frame) -> Image:
    """The strokes, in the drawing's own pixels, as an image of the drawing's own size and pen width."""
    return draw(strokes, frame.height, frame.width, frame.pen_width)


def exemplar_from_strokes(strokes: Sequence[Stroke], width: int, height: int, pen_width: float) -> Exemplar:
    """An exemplar of what was drawn on a canvas of `width` x `height` pixels; EngineError if nothing was."""
    drawn = tuple(stroke for stroke in strokes if len(stroke.points))
    if not drawn:
        raise EngineError("There is no ink to start from", "draw something first")
    frame = frame_of(drawn, width, height, pen_width)
    return Exemplar(draw_in_model(drawn, frame), frame, drawn)
