"""Ink thinned to its skeleton: pixels are peeled off its edge until lines one pixel wide are left.

T. Y. Zhang and C. Y. Suen, "A fast parallel algorithm for thinning digital patterns", Communications of the ACM 27(3),
1984. Passes of two kinds take turns; which pixels one takes off depends on their eight neighbours alone. The rule is
theirs but for 25 neighbourhoods, in which common programs (ImageJ, scikit-image) decide otherwise, so that no stairs
are left in slanted lines and short ends last longer. Two of these they keep at one end of a falling diagonal only; here
their half turns (`KEPT`) stay as well, as a line of even width would be eaten up from its other end.
"""

import numpy as np
from numpy.typing import NDArray

from engine.skeleton import framed

KEPT = (12, 24, 129, 192)
"""Neighbourhoods, as the bits N, NE, E, SE, S, SW, W, NW = 1, 2, 4 ... 128, in which a pixel stays after all."""
FIRST_PASS_ONLY = (3, 6, 7, 67, 97, 99, 133, 193, 208)
SECOND_PASS_ONLY = (13, 28, 48, 52, 54, 88, 96, 112)
BOTH_PASSES = (5, 20, 65, 80)
SURROUNDED = 511
"""Code of ink in the middle of nothing but ink: three by three pixels, row by row, are the bits 1, 2, 4 ... 256."""
INK = 16
"""The middle one's bit."""
BITS = np.array([2, 4, 32, 256, 128, 64, 8, 1], np.uint16)
"""Those of the neighbours N, NE, E ... NW."""
WHOLE = INK + int(BITS[::2].sum())
"""Those of ink with ink to its N, E, S and W: no pass takes it off."""


def thin(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The skeleton (h, w) of a mask (h, w): as connected as the ink, one pixel wide.

    Takes time by the pixel of ink taken off and of edge looked at, however large the paper is.
    """
    width = ink.shape[1] + 2
    padded = framed(ink, 1)
    codes, steps = _codes(padded), _steps(width)
    places = np.empty(codes.size, np.int32)
    edge = np.flatnonzero(padded.ravel() & (codes & WHOLE != WHOLE))
    pass_number = last_change = 0
    while pass_number - last_change < 2:
        is_gone = IS_TAKEN_OFF[pass_number % 2].take(codes.take(edge))
        gone = edge.compress(is_gone)
        pass_number += 1
        if len(gone):
            edge = np.concatenate([edge.compress(~is_gone), _take_off(gone, codes, steps, places)])
            last_change = pass_number
    return np.asarray((codes & INK > 0).reshape(-1, width)[1:-1, 1:-1])


def _steps(width: int) -> NDArray[np.intp]:
    """From a pixel to its neighbours N, NE, E ... NW, (8, 1), in an image `width` wide laid out as one row."""
    return np.array([-width, -width + 1, 1, width + 1, width, width - 1, -1, -width - 1])[:, None]


def _codes(padded: NDArray[np.bool_]) -> NDArray[np.uint16]:
    """Which of each pixel and its neighbours are ink, one bit each; one row. The outermost pixels are paper."""
    width, flat = padded.shape[1], padded.ravel().view(np.uint8)
    rows = _doubled(flat)
    rows[1:] += flat[:-1]
    rows[:-1] += _doubled(_doubled(flat[1:]))
    two_rows = _doubled(_doubled(_doubled(rows)))
    two_rows[width:] += rows[:-width]
    codes = two_rows.astype(np.uint16)
    codes[:-width] += rows[width:].astype(np.uint16) * np.uint16(64)
    return codes


def _doubled(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A shift by one bit; bytes are added much faster than shifted."""
    return values + values


def _take_off(
    gone: NDArray[np.intp], codes: NDArray[np.uint16], steps: NDArray[np.intp], places: NDArray[np.int32]
) -> NDArray[np.intp]:
    """Makes pixels paper, in their neighbours' codes too; gives the ink that is whole no more. `places` is scratch."""
    neighbours = gone - steps
    beside = neighbours[::2].ravel()
    bared = beside.compress(codes.take(beside) & WHOLE == WHOLE)
    codes[gone] -= INK
    np.subtract.at(codes, neighbours.ravel(), np.repeat(BITS, len(gone)))
    order = np.arange(len(bared), dtype=np.int32)
    places[bared] = order
    return np.asarray(bared.compress(places.take(bared) == order))  # each once


def _rule(is_second: bool) -> NDArray[np.bool_]:
    """(256,), whether a pass of this kind takes off a pixel with such neighbours: the paper's conditions (a) to (d)."""
    north, east, south, west = ((np.arange(256) >> bit) & 1 for bit in (0, 2, 4, 6))
    bits = (np.arange(256)[:, None] >> np.arange(8)) & 1
    count = bits.sum(axis=1)
    turns = ((bits == 0) & (np.roll(bits, -1, axis=1) == 1)).sum(axis=1)
    pair = (north * west, (east, south)) if is_second else (east * south, (north, west))
    is_taken = (count >= 2) & (count <= 6) & (turns == 1) & (pair[0] * (pair[1][0] | pair[1][1]) == 0)
    is_taken[[*KEPT, *(FIRST_PASS_ONLY if is_second else SECOND_PASS_ONLY)]] = False
    is_taken[[*BOTH_PASSES, *(SECOND_PASS_ONLY if is_second else FIRST_PASS_ONLY)]] = True
    return np.asarray(is_taken)


NEIGHBOURS = ((np.arange(SURROUNDED + 1)[:, None] & BITS > 0) << np.arange(8)).sum(axis=1)
"""(512,), the neighbourhood that a code tells of."""
IS_TAKEN_OFF = (_rule(is_second=False)[NEIGHBOURS], _rule(is_second=True)[NEIGHBOURS])
"""By kind of pass and code."""
