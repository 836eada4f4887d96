"""Drawings as images of any size: from the strokes' curves, never from a smaller image, and within bounded memory."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from app.page import Page
from engine import Frame, Image, Stroke, curves, draw_at_own_size

LOT = 3_000_000
"""Pixels that are worked on at once; the engine looks at a square window for each piece of a stroke."""
FINE = 0.1
"""Pixels by which a curve may differ from the lines that are drawn for it."""
MOST_LINES = 64
"""Of one curve."""


def draw_page(page: Page, side: int) -> Image:
    """The page, its longer side `side` pixels; see `draw_large`."""
    return draw_large(page.strokes, page.width, page.height, page.pen_width, side)


def draw_large(
    strokes: Sequence[Stroke],
    width: int,
    height: int,
    pen_width: float,
    side: int,
    check: Callable[[], None] = lambda: None,
) -> Image:
    """Ink (h, w) of strokes on a page of `width` x `height`, its longer side made `side` pixels.

    The pen grows with the page. `check` is called often, so that it can raise to end the work.
    """
    scale = side / max(width, height)
    pen = pen_width * scale
    columns, rows = (max(1, round(length * scale)) for length in (width, height))
    image = np.zeros((rows, columns), np.float32)
    for stroke in strokes:
        for piece in _lots(smooth(stroke.points, scale), pen):
            check()
            _add(image, piece, pen)
    return image


def smooth(points: NDArray[np.float32], scale: float) -> NDArray[np.float32]:
    """The curve through points (n, 2), times `scale`, as a line (m, 2) that follows it within `FINE`."""
    pieces = curves(points) * scale
    if not len(pieces):
        return np.asarray(points[:1] * np.float32(scale), np.float32)
    bend = np.hypot(*np.moveaxis(pieces[:, :-2] - 2 * pieces[:, 1:-1] + pieces[:, 2:], 2, 0)).max(axis=1)
    # a cubic's distance from its chord is at most 6 / 8 of this bend, and falls with the square of the number of lines
    counts = np.clip(np.ceil(np.sqrt(0.75 * bend / FINE)), 1, MOST_LINES).astype(np.intp)
    whole = np.repeat(np.arange(len(pieces)), counts)
    number = np.arange(len(whole)) - np.repeat(np.cumsum(counts) - counts, counts) + 1
    t = (number / counts[whole])[:, None]
    a, b, c, d = (pieces[whole, i] for i in range(4))
    line = (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t**2 * (1 - t) * c + t**3 * d
    return _without_tiny_steps(np.concatenate([pieces[:1, 0], line]).astype(np.float32))


def _without_tiny_steps(line: NDArray[np.float32]) -> NDArray[np.float32]:
    """At most two points of a line for each pixel of its length, and its end."""
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    is_kept = np.diff(np.floor(2 * along), prepend=-1) > 0
    is_kept[-1] = True
    return np.asarray(line[is_kept], np.float32)


def _lots(line: NDArray[np.float32], pen: float) -> Iterator[NDArray[np.float32]]:
    """A line in runs that are drawn within bounded memory; each begins where the one before ended."""
    if len(line) == 1:
        yield line
        return
    window = (2 * pen + 5) ** 2  # of a piece no longer than the pen is wide
    pieces = np.maximum(1, np.ceil(np.hypot(*np.diff(line, axis=0).T) / max(pen, 2.0)))
    run = np.floor(np.cumsum(pieces) / max(1, int(LOT / window))).astype(np.intp)
    starts = np.flatnonzero(np.diff(run, prepend=-1, append=-1))
    for first, last in zip(starts[:-1], starts[1:], strict=True):
        yield line[first : last + 1]


def _add(image: Image, line: NDArray[np.float32], pen: float) -> None:
    """Draws a line into a window of the image just large enough for it."""
    low = np.floor(line.min(axis=0) - pen / 2 - 1).astype(int)
    high = np.ceil(line.max(axis=0) + pen / 2 + 1).astype(int)
    left, top = np.maximum(low, 0)
    right, bottom = np.minimum(high, image.shape[::-1])
    if left >= right or top >= bottom:
        return
    moved = Stroke(line - np.asarray([left, top], np.float32))
    frame = Frame(int(right - left), int(bottom - top), (0.0, 0.0), 1.0, pen)
    window = image[top:bottom, left:right]
    np.maximum(window, draw_at_own_size([moved], frame), out=window)
