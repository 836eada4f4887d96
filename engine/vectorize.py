"""An image of a drawing to the smooth centre lines of its strokes, and how wide its pen was."""

import numpy as np

from engine.blots import fill_blots
from engine.centreline import centre_lines
from engine.messages import Image, Stroke
from engine.skeleton import Points, trace
from engine.skeleton_paths import paths_through
from engine.thinning import thin
from engine.working_copy import WorkingCopy, dot_width, working_copy

TOLERANCE = 0.008
"""How far the strokes' straight pieces may lie from the curves they stand for, in pen widths."""


def vectorize(image: Image, known_pen_width: float | None = None) -> tuple[Stroke, ...]:
    """Centre lines of the drawing's strokes, in its own pixels; () for empty paper.

    `image` is (h, w), 0 = paper, 1 = ink, soft or noisy; strokes may be 1 to 200 pixels wide. A dot is a stroke of one
    point; a loop ends where it began; ink wider than the pen is filled by loops. Where the pen's width (pixels) is
    known, as in the model's frame, blots are told from wide strokes.
    """
    work = working_copy(image, known_pen_width)
    if work is None:
        return ()
    lines, _ = _lines(work, known_pen_width is not None)
    return tuple(Stroke(work.to_image(line)) for line in lines)


def pen_width(image: Image) -> float:
    """Estimated width of a stroke, pixels of the image; 0.0 where there is no ink."""
    work = working_copy(image)
    return 0.0 if work is None else _lines(work, False)[1] / work.scale


def _lines(work: WorkingCopy, is_pen_known: bool) -> tuple[list[Points], float]:
    """Centre lines (n, 2) and pen width, in pixels of the working copy."""
    paths = paths_through(trace(thin(work.mask)), work.mask, work.pen)
    lines = [path.points for path in paths if len(path.points) == 1]
    paths = [path for path in paths if len(path.points) > 1]
    pen, points = work.pen, lines
    if paths:
        samples, measured = centre_lines(paths, work.ink, max(work.scale, 1.0), pen, is_pen_known)
        pen = pen if is_pen_known else measured
        points, lines = [*lines, samples.points], [*lines, *samples.few(TOLERANCE * pen)]
    elif not is_pen_known:
        return lines, dot_width(work)
    return [*lines, *fill_blots(work.mask & (work.ink > 0.5), np.concatenate(points), pen)], pen
