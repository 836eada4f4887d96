"""Ink wider than one movement of the pen: filled by loops, as a person fills it."""

import numpy as np
from numpy.typing import NDArray

from engine.components import boxes, label
from engine.contours import contours
from engine.distance import distance_to_paper
from engine.skeleton import Points, framed

WIDE = 1.2
"""Ink is a blot where a disc of this many pen radii fits in it."""
SLACK = 0.35
"""Ink that lies this many pen radii outside the strokes still counts as covered."""
LEAST = 0.5
"""A blot of which less than this (in pen radii squared) is uncovered needs no filling."""
PITCH = 1.6
"""Distance from one filling loop to the next, in pen radii."""


def fill_blots(mask: NDArray[np.bool_], pixels: NDArray[np.intp], pen: float) -> list[Points]:
    """Loops (n, 2) that cover what of the ink `mask` the strokes through `pixels`, by a pen `pen` wide, leave bare.

    `pixels` is (n, 2), column and row.
    """
    radius = pen / 2
    margin = int(2 * radius) + 2
    bare = _bare(mask, pixels, radius * (1 + SLACK))
    if np.count_nonzero(bare) < LEAST * radius**2:
        return []
    depth = distance_to_paper(mask) - 0.5
    cores, count = label(depth > WIDE * radius, with_diagonals=True)
    loops = []
    for core, box in enumerate(boxes(cores, count), start=1):
        part = tuple(slice(max(side.start - margin, 0), side.stop + margin) for side in box)
        if np.count_nonzero(bare[part]) < LEAST * radius**2:
            continue
        nearby = (WIDE + 0.5) * radius
        away = distance_to_paper(cores[part] != core, nearby + 1)
        is_near = bare[part] & (away < nearby)
        if np.count_nonzero(is_near) >= LEAST * radius**2:
            corner = np.array([part[1].start, part[0].start]) + 0.5
            inside = np.where(cores[part] == core, depth[part], 0.0)
            loops += [loop + corner for loop in _loops(away, inside, radius)]
    return loops


def _bare(mask: NDArray[np.bool_], pixels: NDArray[np.intp], reach: float) -> NDArray[np.bool_]:
    """Ink farther than `reach` from all pixels (n, 2)."""
    margin = int(reach) + 1
    padded = framed(mask, margin)
    offsets = np.arange(-margin, margin + 1)
    rows, columns = np.nonzero(np.hypot(offsets[:, None], offsets) <= reach)
    width = padded.shape[1]
    stamp = (rows - margin) * width + columns - margin
    inside = np.clip(pixels, 0, np.array(mask.shape[::-1]) - 1) + margin
    padded.ravel()[(inside[:, 1] * width + inside[:, 0])[:, None] + stamp] = False
    return padded[margin:-margin, margin:-margin]


def _loops(away: NDArray[np.float64], depth: NDArray[np.float64], radius: float) -> list[Points]:
    """The loop one pen radius inside the edge of a blot, and those inside that one."""
    loops = contours(away, (WIDE - 1) * radius)
    level = (1 + PITCH) * radius
    while level < depth.max():
        loops += contours(depth, level)
        level += PITCH * radius
    return [loop for loop in loops if len(loop) > 2]
