"""An image of a drawing to the smooth centre lines of its strokes, and how wide its pen was."""

from dataclasses import dataclass

import numpy as np

from engine.blots import fill_blots
from engine.centreline import centre_lines
from engine.messages import Image, Stroke
from engine.skeleton import Points, trace
from engine.skeleton_paths import paths_through
from engine.strip import Strip, strip_of
from engine.thinning import thin
from engine.working_copy import dot_width, working_copy

TOLERANCE = 0.008
"""How far the strokes' straight pieces may lie from the curves they stand for, in pen widths."""


@dataclass(frozen=True)
class Tracing:
    """What was found in a drawing."""

    lines: tuple[Stroke, ...] = ()
    fills: tuple[Stroke, ...] = ()
    """Loops in ink that is wider than the pen."""

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All of it."""
        return self.lines + self.fills


def vectorize(image: Image, known_pen_width: float | None = None) -> tuple[Stroke, ...]:
    """Centre lines of the drawing's strokes, in its own pixels; () for empty paper.

    `image` is (h, w), 0 = paper, 1 = ink, soft or noisy; strokes may be 1 to 200 pixels wide. A dot is a stroke of one
    point; a loop ends where it began; ink wider than the pen is filled by loops. Where the pen's width (pixels) is
    known, as in the model's frame, blots are told from wide strokes.
    """
    work = working_copy(image, known_pen_width)
    if work is None:
        return ()
    (lines,), (fills,), _ = _lines(strip_of([work]), known_pen_width is not None)
    return tuple(Stroke(work.to_image(line)) for line in lines + fills)


def vectorize_all(images: Image, known_pen_width: float) -> list[tuple[Stroke, ...]]:
    """What `vectorize` gives for each of images (n, h, w); much cheaper, as all are traced at once."""
    return [found.strokes for found in trace_all(images, known_pen_width)]


def trace_all(images: Image, known_pen_width: float) -> list[Tracing]:
    """The same, with lines and fills apart."""
    found = [Tracing()] * len(images)
    copies = {number: working_copy(image, known_pen_width) for number, image in enumerate(images)}
    inked = {number: work for number, work in copies.items() if work is not None}
    for scale in {work.scale for work in inked.values()}:
        works = {number: work for number, work in inked.items() if work.scale == scale}
        dealt, filled, _ = _lines(strip_of(list(works.values())), is_pen_known=True)
        for (number, work), *both in zip(works.items(), dealt, filled, strict=True):
            found[number] = Tracing(*(tuple(Stroke(work.to_image(line)) for line in lines) for lines in both))
    return found


def pen_width(image: Image) -> float:
    """Estimated width of a stroke, pixels of the image; 0.0 where there is no ink."""
    work = working_copy(image)
    return 0.0 if work is None else _lines(strip_of([work]), is_pen_known=False)[2] / work.scale


def _lines(strip: Strip, is_pen_known: bool) -> tuple[list[list[Points]], list[list[Points]], float]:
    """Centre lines and filling loops (n, 2) of each drawing, in its working copy's pixels, and pen width, in those."""
    work, dealt, filled = strip.whole, strip.empty(), strip.empty()
    paths = paths_through(trace(thin(work.mask)), work.mask, work.pen)
    pixels = []
    for path in paths:
        if len(path.points) == 1:
            strip.deal(path.points, dealt)
            pixels.append(path.points.astype(np.intp))
    paths = [path for path in paths if len(path.points) > 1]
    pen = work.pen
    if paths:
        owners = [strip.owner(path.points) for path in paths]
        tops = [strip.tops[owner] for owner in owners]
        samples, measured = centre_lines(paths, tops, work.ink, max(work.scale, 1.0), pen, is_pen_known)
        pen = pen if is_pen_known else measured
        for owner, line in zip(owners, samples.few(TOLERANCE * pen), strict=True):
            dealt[owner].append(line)
        pixels.append(samples.pixels())
    elif not is_pen_known:
        return dealt, filled, dot_width(work)
    if not pixels:  # ink too faint to be traced
        return dealt, filled, pen
    for loop in fill_blots(work.mask & (work.ink > 0.5), np.concatenate(pixels), pen):
        strip.deal(loop, filled)
    return dealt, filled, pen
