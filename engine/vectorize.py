"""An image of a drawing to the smooth centre lines of its strokes, and how wide its pen was."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from engine.blots import fill_blots
from engine.centreline import centre_lines
from engine.cut_out import cut_out, cut_out_all, rough_pen_width, scale_for
from engine.messages import Image, Stroke
from engine.skeleton import Points, trace
from engine.skeleton_paths import paths_through
from engine.strip import Strip, strip_of
from engine.thinning import thin

TOLERANCE = 0.008
"""How far the strokes' straight pieces may lie from the curves they stand for, in pen widths."""


class Fills(Enum):
    """In which of many images ink is looked for that is wider than the pen."""

    ALL = auto()
    AS_FIRST = auto()
    """In the first one; in the others only where that has some."""
    NONE = auto()


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
    found = _lines(strip, known_pen_width is not None)
    (lines,), (fills,) = strip.strokes(found.lines), strip.strokes(_loops(strip, found, 1))
    return lines + fills


def vectorize_all(images: Image, known_pen_width: float) -> list[tuple[Stroke, ...]]:
    """What `vectorize` gives for each of images (n, h, w); much cheaper, as all are traced at once."""
    return [found.strokes for found in trace_all(images, known_pen_width)]


def trace_all(images: Image, known_pen_width: float, fills: Fills = Fills.ALL) -> list[Tracing]:
    """The same, with lines and fills apart."""
    found = [Tracing()] * len(images)
    cuts = {number: cut for number, cut in enumerate(cut_out_all(images)) if cut is not None}
    scales = {number: scale_for(cut.ink, known_pen_width) for number, cut in cuts.items()}
    for scale in dict.fromkeys(scales.values()):
        numbers = [number for number in cuts if scales[number] == scale]
        strip = strip_of([cuts[number] for number in numbers], scale, known_pen_width)
        traced = _lines(strip, is_pen_known=True)
        loops = strip.empty()
        if numbers[0] == 0 and fills is Fills.AS_FIRST:
            loops = _loops(strip, traced, 1)
        if fills is Fills.ALL or (fills is Fills.AS_FIRST and (loops[0] or found[0].fills)):
            loops = _loops(strip, traced, len(numbers))
        for number, own_lines, own_fills in zip(
            numbers, strip.strokes(traced.lines), strip.strokes(loops), strict=True
        ):
            found[number] = Tracing(own_lines, own_fills)
    return found


def pen_width(image: Image) -> float:
    """Estimated width of a stroke, pixels of the image; 0.0 where there is no ink."""
    strip = _strip(image)
    return 0.0 if strip is None else _lines(strip, is_pen_known=False).pen / strip.scale


def _strip(image: Image, known_pen_width: float | None = None) -> Strip | None:
    """Of one image alone; None where there is no ink."""
    cut = cut_out(image)
    if cut is None:
        return None
    pen = known_pen_width or rough_pen_width(cut.ink)
    return strip_of([cut], scale_for(cut.ink, pen), pen)


@dataclass(frozen=True)
class _Lines:
    """What was found on a strip but for fills."""

    lines: list[list[Points]]
    """Centre lines (n, 2) of each drawing, in its own pixels on the strip."""
    pixels: Sequence[NDArray[np.intp]]
    """(n, 2), columns and rows that they pass through."""
    pen: float
    """Its width, pixels of the strip."""


def _lines(strip: Strip, is_pen_known: bool) -> _Lines:
    lines, pixels, pen = strip.empty(), [], strip.pen
    paths = paths_through(trace(thin(strip.mask)), strip.mask, pen)
    for path in paths:
        if len(path.points) == 1:
            strip.deal(path.points, lines)
            pixels.append(path.points.astype(np.intp))
    paths = [path for path in paths if len(path.points) > 1]
    if not paths:
        return _Lines(lines, pixels if is_pen_known else [], pen if is_pen_known else strip.dot_width())
    owners = [strip.owner(path.points) for path in paths]
    tops = [strip.tops[owner] for owner in owners]
    samples, measured = centre_lines(paths, tops, strip.ink, max(strip.scale, 1.0), pen, is_pen_known)
    pen = pen if is_pen_known else measured
    for owner, line in zip(owners, samples.few(TOLERANCE * pen).lines(), strict=True):
        lines[owner].append(line)
    return _Lines(lines, [*pixels, samples.pixels()], pen)


def _loops(strip: Strip, found: _Lines, count: int) -> list[list[Points]]:
    """Loops (n, 2) that fill what the lines leave bare of the first `count` drawings, in their pixels on the strip."""
    loops = strip.empty()
    if not found.pixels:  # ink too faint to be traced, or dots that are as wide as the pen
        return loops
    pixels, rows = np.concatenate(found.pixels), slice(strip.bottom(count - 1))
    mask = strip.mask[rows] & (strip.ink[rows] > 0.5)
    for loop in fill_blots(mask, pixels.compress(pixels[:, 1] < len(mask), axis=0), found.pen):
        strip.deal(loop, loops)
    return loops
