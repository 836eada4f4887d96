"""Ink thinned to its skeleton: pixels are peeled off its edge until lines one pixel wide are left.

T. Y. Zhang and C. Y. Suen, "A fast parallel algorithm for thinning digital patterns", Communications of the ACM 27(3),
1984. Passes of two kinds take turns; which pixels one takes off depends on their eight neighbours alone. The rule is
theirs but for 25 neighbourhoods, in which common programs (ImageJ, scikit-image) decide otherwise, so that no stairs
are left in slanted lines and short ends last longer.
"""

import numpy as np
from numpy.typing import NDArray

KEPT = (24, 192)
"""Neighbourhoods, as the bits N, NE, E, SE, S, SW, W, NW = 1, 2, 4 ... 128, in which a pixel stays after all."""
FIRST_PASS_ONLY = (3, 6, 7, 67, 97, 99, 129, 133, 193, 208)
SECOND_PASS_ONLY = (12, 13, 28, 48, 52, 54, 88, 96, 112)
BOTH_PASSES = (5, 20, 65, 80)
SURROUNDED = 255


def thin(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The skeleton (h, w) of a mask (h, w): as connected as the ink, one pixel wide.

    Takes time by the pixel of ink taken off and of edge looked at, however large the paper is.
    """
    width = ink.shape[1] + 2
    codes = _codes(ink)
    edge = np.flatnonzero(_is_edge(ink, codes))
    around = _steps(width)
    pass_number = last_change = 0
    while pass_number - last_change < 2:
        is_gone = IS_TAKEN_OFF[pass_number % 2][codes[edge]]
        pass_number += 1
        if is_gone.any():
            gone, edge = edge[is_gone], edge[~is_gone]
            edge = np.concatenate([edge, *_take_off(gone, codes, around)])
            last_change = pass_number
    skeleton = codes == SURROUNDED
    skeleton[edge] = True
    return np.asarray(skeleton.reshape(-1, width)[1:-1, 1:-1])


def _steps(width: int) -> list[int]:
    """From a pixel to its neighbours N, NE, E ... NW, in an image `width` wide laid out as one row."""
    return [-width, -width + 1, 1, width + 1, width, width - 1, -1, -width - 1]


def _codes(ink: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Which neighbours of each pixel of ink are ink, one bit each; 0 on paper. One row, one pixel of paper around."""
    height, width = ink.shape[0] + 2, ink.shape[1] + 2
    padded = np.zeros((height, width), np.uint8)
    padded[1:-1, 1:-1] = ink
    flat = padded.ravel()
    codes = np.zeros_like(flat)
    inner = slice(width + 1, flat.size - width - 1)
    for bit, step in enumerate(_steps(width)):
        codes[inner] |= flat[inner.start + step : inner.stop + step] << bit
    return codes * flat


def _is_edge(ink: NDArray[np.bool_], codes: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Ink that is not surrounded by ink, laid out like `codes`."""
    is_edge = np.zeros((ink.shape[0] + 2, ink.shape[1] + 2), np.bool_)
    is_edge[1:-1, 1:-1] = ink
    return np.asarray(is_edge.ravel() & (codes != SURROUNDED))


def _take_off(gone: NDArray[np.intp], codes: NDArray[np.uint8], around: list[int]) -> list[NDArray[np.intp]]:
    """Makes pixels paper in their neighbours' codes; gives the ink that comes to light."""
    codes[gone] = 0
    bared = []
    for bit, step in enumerate(around):
        neighbours = gone - step
        before = codes[neighbours]
        bared.append(neighbours[before == SURROUNDED])
        codes[neighbours] = before & (SURROUNDED - (1 << bit))
    return bared


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


IS_TAKEN_OFF = (_rule(is_second=False), _rule(is_second=True))
"""By kind of pass and neighbours."""
