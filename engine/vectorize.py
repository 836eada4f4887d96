"""An image of a drawing to the smooth centre lines of its strokes, and how wide its pen was."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.centreline import centre_lines
from engine.junctions import paths_through
from engine.messages import Image, Stroke
from engine.skeleton import Points, trace

WORKING_PEN = 6.0
"""Width of a stroke in the working copy, pixels, whatever its width in the image."""
MOST_PIXELS = 4_000_000
"""A working copy is not made larger than this."""


def vectorize(image: Image) -> tuple[Stroke, ...]:
    """Centre lines of the drawing's strokes, in its own pixels; () for empty paper.

    `image` is (h, w), 0 = paper, 1 = ink, soft or noisy; strokes may be 1 to 200 pixels wide.
    """
    work = _working_copy(image)
    if work is None:
        return ()
    from skimage.morphology import skeletonize

    mask = work.ink > 0.5
    graph = trace(skeletonize(mask))
    paths = paths_through(graph, _outer_edge(mask), work.pen)
    return tuple(Stroke(work.to_image(line)) for line in centre_lines(paths, work.ink, work.pen))


@dataclass(frozen=True)
class _WorkingCopy:
    """The inked part of an image, rescaled so that a stroke is about `WORKING_PEN` wide."""

    ink: Image
    scale: float
    """Its pixels per pixel of the image."""
    corner: tuple[int, int]
    """x, y of its corner in the image."""
    pen: float
    """Stroke width in its own pixels, a first estimate."""

    def to_image(self, points: Points) -> NDArray[np.float32]:
        return np.asarray(points / self.scale + self.corner, np.float32)


def _working_copy(image: Image) -> _WorkingCopy | None:
    """None where there is no ink."""
    rows, columns = (np.flatnonzero((image > 0.5).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return None
    margin = 3
    padded = np.pad(np.asarray(image, np.float32), margin)
    top, left = int(rows[0]), int(columns[0])
    ink = padded[top : int(rows[-1]) + 2 * margin + 1, left : int(columns[-1]) + 2 * margin + 1]
    pen = rough_pen_width(ink)
    ink, scale = _rescaled(ink, pen)
    return _WorkingCopy(ink, scale, (left - margin, top - margin), pen * scale)


def _rescaled(ink: Image, pen: float) -> tuple[Image, float]:
    wanted = min(WORKING_PEN / pen, (MOST_PIXELS / ink.size) ** 0.5)
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


def rough_pen_width(ink: Image) -> float:
    """Twice the ink's mass over the length of its edge, pixels."""
    down, across = np.diff(ink, axis=0)[:, :-1], np.diff(ink, axis=1)[:-1]
    edge = float(np.hypot(down, across).sum())
    return max(2 * float(ink.sum()) / max(edge, 1e-6), 1.0)


def _outer_edge(mask: NDArray[np.bool_]) -> Points:
    """Centres (n, 2) of the paper pixels that have ink above, below or beside them."""
    near = np.zeros_like(mask)
    near[1:] |= mask[:-1]
    near[:-1] |= mask[1:]
    near[:, 1:] |= mask[:, :-1]
    near[:, :-1] |= mask[:, 1:]
    rows, columns = np.nonzero(near & ~mask)
    return np.stack([columns, rows], axis=1) + 0.5


def pen_width(image: Image) -> float:
    """Estimated width of a stroke, pixels of the image; 0.0 where there is no ink."""
    work = _working_copy(image)
    return 0.0 if work is None else work.pen / work.scale
