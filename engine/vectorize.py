"""An image of a drawing to the smooth centre lines of its strokes, and how wide its pen was."""

from engine.centreline import centre_lines
from engine.messages import Image, Stroke
from engine.skeleton import Points, trace
from engine.skeleton_paths import paths_through
from engine.working_copy import WorkingCopy, working_copy

TOLERANCE = 0.02
"""How far the strokes' straight pieces may lie from the curves they stand for, in pen widths."""


def vectorize(image: Image) -> tuple[Stroke, ...]:
    """Centre lines of the drawing's strokes, in its own pixels; () for empty paper.

    `image` is (h, w), 0 = paper, 1 = ink, soft or noisy; strokes may be 1 to 200 pixels wide. A dot is a stroke of one
    point; a loop ends where it began.
    """
    work = working_copy(image)
    if work is None:
        return ()
    lines, _ = _lines(work)
    return tuple(Stroke(work.to_image(line)) for line in lines)


def pen_width(image: Image) -> float:
    """Estimated width of a stroke, pixels of the image; 0.0 where there is no ink."""
    work = working_copy(image)
    return 0.0 if work is None else _lines(work)[1] / work.scale


def _lines(work: WorkingCopy) -> tuple[list[Points], float]:
    """Centre lines (n, 2) and pen width, in pixels of the working copy."""
    from skimage.morphology import skeletonize  # half a second to import

    paths = paths_through(trace(skeletonize(work.mask)), work.mask, work.pen)
    dots = [path.points for path in paths if len(path.points) == 1]
    paths = [path for path in paths if len(path.points) > 1]
    if not paths:
        return dots, work.pen
    samples, pen = centre_lines(paths, work.ink, work.pen)
    return [*dots, *samples.few(TOLERANCE * pen)], pen
