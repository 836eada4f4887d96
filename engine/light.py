"""A photo of paper without the light that falls on it: shadows, lamps and the table beside the sheet."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageFilter

from engine.messages import Image

SIDE = 480
"""Longer side of the copy in which the light is measured, pixels."""
WIDEST_STROKE = 0.15
"""A stroke is narrower than this share of the longer side; what is wider is paper, table or shadow."""
GRAIN = 0.001
"""How far noise is smoothed, as a share of the longer side."""
DARKEST = 0.35
"""Paper is not darker than this share of the brightest paper: the grain of a dark table is not blown up."""


def darker_than_paper(brightness: Image) -> Image:
    """How much darker than the paper around it each pixel of a photo (h, w) is: 0 = as bright, 1 = black.

    The light is a morphological closing: what remains where everything dark and narrower than a stroke can be is
    filled. So it follows slow changes, the edge of a shadow and the edge of the sheet alike.
    """
    smooth = _without_grain(brightness)
    light = _light(smooth)
    return _from_median((light - smooth) / np.maximum(light, DARKEST * np.percentile(light, 95)))


def lighter_than_board(brightness: Image) -> Image:
    """How much lighter than the board around it each pixel of a photo (h, w) is: 0 = as dark, 1 = white on black."""
    dark = 1 - _without_grain(brightness)
    return _from_median(_light(dark) - dark)


def _from_median(depth: NDArray[np.floating]) -> Image:
    return np.asarray(np.clip(depth - np.median(depth), -1, 1), np.float32)


def _light(brightness: Image) -> Image:
    """How bright the paper (h, w) is at each pixel, whatever is drawn on it."""
    height, width = brightness.shape
    factor = max(max(height, width) / SIDE, 1)
    size = (max(round(width / factor), 1), max(round(height / factor), 1))
    small = np.asarray(Pillow.fromarray(brightness).resize(size, Pillow.Resampling.BOX))
    window = int(WIDEST_STROKE * max(size)) | 1
    beyond = _continued(small, window - 1)
    closed = -_highest(-_highest(beyond, window), window)
    return np.asarray(Pillow.fromarray(closed).resize((width, height), Pillow.Resampling.BILINEAR))


def _continued(values: Image, border: int) -> Image:
    """`values` (h, w) with a border in which they run on as steeply as before it, so that light has no edge there."""
    for axis in (0, 1):
        room = min(border, values.shape[axis] - 1)
        rest = border - room
        along = [(room, room) if a == axis else (0, 0) for a in (0, 1)]
        values = np.pad(values, along, "reflect", reflect_type="odd")
        values = np.pad(values, [(rest, rest) if a == axis else (0, 0) for a in (0, 1)], "edge")
    return values


def _highest(values: Image, window: int) -> Image:
    """(h - window + 1, w - window + 1): the highest of each `window` x `window` values."""
    for axis in (0, 1):
        values = np.moveaxis(values, axis, 0)
        reach = 1
        while reach < window:  # the highest of `reach` neighbours becomes that of up to twice as many
            step = min(reach, window - reach)
            values = np.maximum(values[:-step], values[step:])
            reach += step
        values = np.moveaxis(values, 0, axis)
    return np.ascontiguousarray(values)


def _without_grain(brightness: Image) -> Image:
    """The picture with single pixels' noise smoothed, edges kept."""
    levels: NDArray[np.uint8] = np.round(brightness * 255).astype(np.uint8)
    smooth = Pillow.fromarray(levels).filter(ImageFilter.GaussianBlur(max(brightness.shape) * GRAIN))
    return np.asarray(np.asarray(smooth, np.float32) / 255, np.float32)
