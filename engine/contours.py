"""Contour lines of an image, linear between pixel centres.

Marching squares: W. E. Lorensen and H. E. Cline, "Marching cubes", Computer Graphics 21(4), 1987, in the plane. In a
square of four pixels whose high corners face each other across, the high corners are apart.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.skeleton import Points

TOP, LEFT, RIGHT, BOTTOM = range(4)
CROSSINGS = {
    1: [(TOP, LEFT)],
    2: [(RIGHT, TOP)],
    3: [(RIGHT, LEFT)],
    4: [(LEFT, BOTTOM)],
    5: [(TOP, BOTTOM)],
    6: [(RIGHT, TOP), (LEFT, BOTTOM)],
    7: [(RIGHT, BOTTOM)],
    8: [(BOTTOM, RIGHT)],
    9: [(TOP, LEFT), (BOTTOM, RIGHT)],
    10: [(BOTTOM, TOP)],
    11: [(BOTTOM, LEFT)],
    12: [(LEFT, RIGHT)],
    13: [(TOP, RIGHT)],
    14: [(LEFT, TOP)],
}
"""Through which sides a line enters and leaves a square, the high ground on its left; by which of the corners top left,
top right, bottom left and bottom right are high, as the bits 1, 2, 4, 8."""


class _Edges(NamedTuple):
    """The sides of squares, by number: first those between neighbours in a row, then in a column."""

    width: int
    across: int
    """How many lie between neighbours in a row."""

    def of_square(self, square: NDArray[np.intp], side: int) -> NDArray[np.intp]:
        """The number of a side of squares, which are numbered row by row."""
        y, x = np.divmod(square, self.width - 1)
        if side in (TOP, BOTTOM):
            return (y + (side == BOTTOM)) * (self.width - 1) + x
        return self.across + y * self.width + x + (side == RIGHT)


def contours(values: NDArray[np.float64], level: float) -> list[Points]:
    """Lines (n, 2), x and y, of `values` (h, w) = `level`, pixel centres at whole numbers.

    A closed line ends where it began; the others end at the border of the image.
    """
    height, width = values.shape
    if min(height, width) < 2:
        return []
    edges = _Edges(width, height * (width - 1))
    entries, exits = _steps(values > level, edges)
    following = dict(zip(entries.tolist(), exits.tolist(), strict=True))
    starts = np.setdiff1d(entries, exits).tolist()
    lines = [_follow(following, start) for start in starts]
    while following:
        lines.append(_follow(following, next(iter(following))))
    return [_positions(values, level, np.array(line), edges) for line in lines]


def _steps(is_high: NDArray[np.bool_], edges: _Edges) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The sides through which lines enter squares, and those through which they leave them."""
    high = is_high.astype(np.uint8)
    kind = (high[:-1, :-1] | high[:-1, 1:] << 1 | high[1:, :-1] << 2 | high[1:, 1:] << 3).ravel()
    crossed = np.flatnonzero((kind > 0) & (kind < 15))
    kind = kind[crossed]
    entries, exits = [], []
    for which, lines in CROSSINGS.items():
        squares = crossed[kind == which]
        for entry, way_out in lines if len(squares) else ():
            entries.append(edges.of_square(squares, entry))
            exits.append(edges.of_square(squares, way_out))
    nothing = [np.zeros(0, np.intp)]
    return np.concatenate(entries or nothing), np.concatenate(exits or nothing)


def _follow(following: dict[int, int], start: int) -> list[int]:
    """The sides that a line crosses from `start` on; takes them out of `following`."""
    line = [start]
    while (side := following.pop(line[-1], None)) is not None:
        line.append(side)
    return line


def _positions(values: NDArray[np.float64], level: float, line: NDArray[np.intp], edges: _Edges) -> Points:
    """Where a line crosses the sides: (n, 2), x and y."""
    is_across = line < edges.across
    y, x = np.where(is_across, np.divmod(line, edges.width - 1), np.divmod(line - edges.across, edges.width))
    low = values[y, x]
    high = values[y + ~is_across, x + is_across]
    along = (level - low) / (high - low)
    return np.stack([x + along * is_across, y + along * ~is_across], axis=1)
