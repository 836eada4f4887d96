"""An image of a drawing to the smooth centre lines of its strokes, and how wide its pen was."""

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np

from engine.blots import fill_blots
from engine.centreline import centre_lines
from engine.cut_out import cut_out, rough_pen_width, scale_for
from engine.messages import Image, Stroke
from engine.skeleton import Points, trace
from engine.skeleton_paths import paths_through
from engine.strip import Strip, strip_of
from engine.thinning import thin

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
    strip = _strip(image, known_pen_width)
    if strip is None:
        return ()
    dealt, filled, _ = _lines(strip, known_pen_width is not None)
    ((lines,), (fills,)) = strip.strokes(dealt), strip.strokes(filled)
    return lines + fills


def vectorize_all(images: Image, known_pen_width: float) -> list[tuple[Stroke, ...]]:
    """What `vectorize` gives for each of images (n, h, w); much cheaper, as all are traced at once."""
    return [found.strokes for found in trace_all(images, known_pen_width)]


def trace_all(images: Image, known_pen_width: float, filled: int | None = None) -> list[Tracing]:
    """The same, with lines and fills apart; fills are looked for in the first `filled` images only, None = in all."""
    found = [Tracing()] * len(images)
    cuts = {number: cut for number, image in enumerate(images) if (cut := cut_out(image)) is not None}
    scales = {number: scale_for(cut.ink, known_pen_width) for number, cut in cuts.items()}
    for scale in set(scales.values()):
        numbers = [number for number in cuts if scales[number] == scale]
        strip = strip_of([cuts[number] for number in numbers], scale, known_pen_width)
        looked_at = bisect_left(numbers, len(images) if filled is None else filled)
        dealt, loops, _ = _lines(strip, True, looked_at)
        for number, lines, fills in zip(numbers, strip.strokes(dealt), strip.strokes(loops), strict=True):
            found[number] = Tracing(lines, fills)
    return found


def pen_width(image: Image) -> float:
    """Estimated width of a stroke, pixels of the image; 0.0 where there is no ink."""
    strip = _strip(image)
    return 0.0 if strip is None else _lines(strip, is_pen_known=False)[2] / strip.scale


def _strip(image: Image, known_pen_width: float | None = None) -> Strip | None:
    """Of one image alone; None where there is no ink."""
    cut = cut_out(image)
    if cut is None:
        return None
    pen = known_pen_width or rough_pen_width(cut.ink)
    return strip_of([cut], scale_for(cut.ink, pen), pen)


def _lines(strip: Strip, is_pen_known: bool, filled: int = 1) -> tuple[list[list[Points]], list[list[Points]], float]:
    """Centre lines and filling loops (n, 2) of each drawing, in its pixels on the strip, and pen width, in those.

    Loops are looked for in the first `filled` drawings.
    """
    dealt, loops = strip.empty(), strip.empty()
    paths = paths_through(trace(thin(strip.mask)), strip.mask, strip.pen)
    pixels = []
    for path in paths:
        if len(path.points) == 1:
            strip.deal(path.points, dealt)
            pixels.append(path.points.astype(np.intp))
    paths = [path for path in paths if len(path.points) > 1]
    pen = strip.pen
    if paths:
        owners = [strip.owner(path.points) for path in paths]
        tops = [strip.tops[owner] for owner in owners]
        samples, measured = centre_lines(paths, tops, strip.ink, max(strip.scale, 1.0), pen, is_pen_known)
        pen = pen if is_pen_known else measured
        for owner, line in zip(owners, samples.few(TOLERANCE * pen).lines(), strict=True):
            dealt[owner].append(line)
        pixels.append(samples.pixels())
    elif not is_pen_known:
        return dealt, loops, strip.dot_width()
    if not pixels or not filled:  # ink too faint to be traced, or nobody asks
        return dealt, loops, pen
    seen, rows = np.concatenate(pixels), slice(strip.bottom(filled - 1))
    mask = strip.mask[rows] & (strip.ink[rows] > 0.5)
    for loop in fill_blots(mask, seen.compress(seen[:, 1] < len(mask), axis=0), pen):
        strip.deal(loop, loops)
    return dealt, loops, pen
