"""The small pictures of a report: the exemplar, its drawings, and a map laid under the exemplar's ink."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from app.importance_colours import heat_ramp
from app.importance_field import field_of
from app.picture import Area, Ink, Picture, Pixels, Shape, Words, box
from app.report_colours import COLOURS
from engine import Exemplar, Frame, Image, Stroke

SIDE = 144.0
"""Of every small picture, in its own unit."""
SCALE_WIDTH, SCALE_TEXT = 400.0, 12.5
MODEL_SIDE = 48
ENLARGED = 4
"""Pixels of a map's picture for each of the model's, so that a browser has little left to smooth."""


def ink_picture(strokes: tuple[Stroke, ...], frame: Frame, told: str) -> Picture:
    """Strokes in the middle of a square, as large as the model's frame makes them."""
    return Picture(SIDE, SIDE, (_ink(strokes, frame),), told)


def map_picture(exemplar: Exemplar, values: Image, told: str, grain: float = 1.0) -> Picture:
    """A map (48, 48) in colours from paper to what matters most under the exemplar's ink; `field_of` tells of grain."""
    light, dark = (_png(values, grain, is_dark) for is_dark in (False, True))
    shapes: tuple[Shape, ...] = (Pixels(0, 0, SIDE, SIDE, light, dark), _ink(exemplar.strokes, exemplar.frame))
    return Picture(SIDE, SIDE, shapes, told)


def scale_picture(low: str, high: str) -> Picture:
    """The colours of maps, from `low` at the left to `high` at the right."""
    ramp = np.arange(256, dtype=np.uint8)[None].repeat(4, axis=0)
    light, dark = (_coloured(ramp, is_dark) for is_dark in (False, True))
    left, right, height = 72.0, SCALE_WIDTH - 110.0, 9.0
    shapes: tuple[Shape, ...] = (
        Words(left - 8, 13, low, SCALE_TEXT, "faint", "end"),
        Area(box(left - 0.7, 4.3, right - left + 1.4, height + 1.4), "rule"),
        Pixels(left, 5, right - left, height, light, dark),
        Words(right + 8, 13, high, SCALE_TEXT, "faint"),
    )
    return Picture(SCALE_WIDTH, 20, shapes, f"{low} – {high}")


def _ink(strokes: tuple[Stroke, ...], frame: Frame) -> Ink:
    scale = frame.scale * SIDE / MODEL_SIDE
    x, y = (SIDE / 2 - middle * scale for middle in frame.centre)
    return Ink(strokes, x, y, scale, frame.pen_width)


def _png(values: Image, grain: float, is_dark: bool) -> bytes:
    """The map as the window lays it over paper."""
    return _coloured(field_of(values, ENLARGED * MODEL_SIDE, True, grain), is_dark)


def _coloured(field: NDArray[np.uint8], is_dark: bool) -> bytes:
    """A field (h, w) as a PNG file with a palette of the map's colours."""
    paper = COLOURS["paper"].dark if is_dark else COLOURS["paper"].light
    red, green, blue = (int(paper[start : start + 2], 16) for start in (1, 3, 5))
    ramp = np.round(255 * heat_ramp((red, green, blue), is_dark)).astype(np.uint8)
    picture = Pillow.frombytes("P", field.shape[::-1], np.ascontiguousarray(field).tobytes())
    picture.putpalette(ramp.tobytes())
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()
