"""The inked part of an image at the size at which strokes are traced best."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.components import label
from engine.messages import Image
from engine.skeleton import Points

PEN = 6.0
"""Width of a stroke in the working copy, pixels, whatever its width in the image."""
MOST_PIXELS = 4_000_000
"""A working copy is not made larger than this."""
FAINTEST = 0.45
"""Grey of the faintest ink."""
MARGIN = 3
"""Paper around the ink, pixels of the image."""


@dataclass(frozen=True)
class WorkingCopy:
    """The inked part of an image, rescaled so that a stroke is about `PEN` wide."""

    ink: Image
    mask: NDArray[np.bool_]
    """Where there is ink; narrow gaps between strokes stay open."""
    scale: float
    """Its pixels per pixel of the image."""
    corner: tuple[int, int]
    """x, y of its corner in the image."""
    pen: float
    """Stroke width in its own pixels, a known or a first estimate."""

    def to_image(self, points: Points) -> NDArray[np.float32]:
        """Points (n, 2) of the working copy in the image's pixels."""
        return np.asarray(points / self.scale + self.corner, np.float32)


def working_copy(image: Image, known_pen_width: float | None = None) -> WorkingCopy | None:
    """The working copy of an image (h, w); None where there is no ink."""
    rows, columns = (np.flatnonzero((image > FAINTEST).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return None
    top, left = int(rows[0]) - MARGIN, int(columns[0]) - MARGIN
    height, width = int(rows[-1]) + MARGIN + 1 - top, int(columns[-1]) + MARGIN + 1 - left
    ink = _cut_out(np.asarray(image, np.float32), top, left, height, width)
    pen = known_pen_width or rough_pen_width(ink)
    grown, scale = _rescaled(ink, pen)
    return WorkingCopy(grown, grown > _threshold(pen), scale, (left, top), pen * scale)


def _cut_out(image: Image, top: int, left: int, height: int, width: int) -> Image:
    """A part of an image that may reach over its edges, where there is paper."""
    part = np.zeros((height, width), np.float32)
    low_y, low_x = max(top, 0), max(left, 0)
    seen = image[low_y : top + height, low_x : left + width]
    part[low_y - top : low_y - top + seen.shape[0], low_x - left : low_x - left + seen.shape[1]] = seen
    return part


def rough_pen_width(ink: Image) -> float:
    """Twice the ink's mass over the length of its edge, pixels; at least 1."""
    down, across = ink[1:, :-1] - ink[:-1, :-1], ink[:-1, 1:] - ink[:-1, :-1]
    edge = 0.9 * float(np.sqrt(down * down + across * across).sum())
    return max(2 * float(ink.sum()) / max(edge, 1e-6), 1.0)


def dot_width(work: WorkingCopy) -> float:
    """Diameter of the dots, where there is nothing else, pixels of the working copy."""
    dots = max(label(work.mask, with_diagonals=False)[1], 1)
    return float(np.sqrt(4 / np.pi * work.ink.sum() / dots))


def _threshold(pen: float) -> float:
    """Grey that counts as ink: strict enough for narrow gaps to stay open, unless lines are too thin to be solid."""
    return float(np.clip(0.35 + 0.3 * (pen - 1), 0.35, 0.65))


def _rescaled(ink: Image, pen: float) -> tuple[Image, float]:
    """The image at a whole multiple or fraction of its size, and how much that is."""
    wanted = min(PEN / pen, (MOST_PIXELS / ink.size) ** 0.5)
    if wanted >= 1.5:
        factor = round(wanted)
        size = (ink.shape[1] * factor, ink.shape[0] * factor)
        return np.asarray(Pillow.fromarray(ink).resize(size, Pillow.Resampling.BICUBIC)), float(factor)
    factor = int(1 / wanted)
    if factor < 2:
        return ink, 1.0
    height, width = (-(-side // factor) * factor for side in ink.shape)
    whole = np.pad(ink, ((0, height - ink.shape[0]), (0, width - ink.shape[1])))
    return whole.reshape(height // factor, factor, width // factor, factor).mean(axis=(1, 3)), 1 / factor
