"""Ink wider than one movement of the pen: filled by loops, as a person fills it."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.components import Box, boxes, label
from engine.contours import contours
from engine.distance import Mask, deeper, disc, distance_to_paper
from engine.skeleton import Points, framed

WIDE = 1.2
"""Ink is a blot where a disc of this many pen radii fits in it."""
SLACK = 0.35
"""Ink that lies this many pen radii outside the strokes still counts as covered."""
LEAST = 0.5
"""A blot of which less than this (in pen radii squared) is uncovered needs no filling."""
PITCH = 1.6
"""Distance from one filling loop to the next, in pen radii."""


def fill_blots(mask: Mask, pixels: NDArray[np.intp], pen: float) -> list[Points]:
    """Loops (n, 2) that cover what of the ink `mask` the strokes through `pixels`, by a pen `pen` wide, leave bare.

    `pixels` is (n, 2), column and row.
    """
    radius = pen / 2
    bare = _bare(mask, pixels, radius * (1 + SLACK))
    if np.count_nonzero(bare) < LEAST * radius**2:
        return []
    cores, count = label(deeper(mask, WIDE * radius + 0.5), with_diagonals=True)
    margin = int(2 * radius) + 2
    wide = {
        core: box
        for core, box in enumerate(boxes(cores, count), start=1)
        if np.count_nonzero(bare[_around(box, margin)]) >= LEAST * radius**2
    }
    return _Stack.of(wide, margin, cores, mask, bare).loops(radius) if wide else []


def _bare(mask: Mask, pixels: NDArray[np.intp], reach: float) -> Mask:
    """Ink farther than `reach` from all pixels (n, 2)."""
    margin = int(reach) + 1
    padded = framed(mask, margin)
    inside = np.clip(pixels, 0, np.array(mask.shape[::-1]) - 1) + margin
    places = inside[:, 1] * padded.shape[1] + inside[:, 0]
    padded.ravel()[places[:, None] + disc(reach, padded.shape[1])] = False
    return padded[margin:-margin, margin:-margin]


def _around(box: Box, margin: int) -> Box:
    """A box and what is around it in the image."""
    rows, columns = (slice(max(side.start - margin, 0), side.stop + margin) for side in box)
    return rows, columns


@dataclass(frozen=True)
class _Stack:
    """Parts of an image below each other: the core of a blot, and so much around it that paper is on all its sides."""

    core: Mask
    ink: Mask
    bare: Mask
    tops: list[int]
    """The row at which each begins."""
    corners: list[Points]
    """(2,), where in the image each begins, x and y."""

    @classmethod
    def of(cls, wide: Mapping[int, Box], margin: int, cores: NDArray[np.int32], mask: Mask, bare: Mask) -> "_Stack":
        heights, widths = zip(*([side.stop - side.start for side in box] for box in wide.values()), strict=True)
        ends = np.cumsum(np.array(heights) + 2 * margin).tolist()
        shape = ends[-1], max(widths) + 2 * margin
        core, ink, held = (np.zeros(shape, np.bool_) for _ in range(3))
        tops, corners = [0, *ends[:-1]], []
        for (number, box), top in zip(wide.items(), tops, strict=True):
            y, x = (side.start - margin for side in box)
            part = _around(box, margin)
            height, width = mask[part].shape
            low, left = top + max(-y, 0), max(-x, 0)
            place = slice(low, low + height), slice(left, left + width)
            core[place], ink[place], held[place] = cores[part] == number, mask[part], bare[part]
            corners.append(np.array([x, y]))
        return cls(core, ink, held, tops, corners)

    def loops(self, radius: float) -> list[Points]:
        """For each that has bare ink, in the image: the loop one pen radius inside its edge, and those inside that."""
        edge = (WIDE - 1) * radius
        away = distance_to_paper(~self.core, asked=self._near(edge + 1))
        depth = np.where(self.core, distance_to_paper(self.ink, asked=self.core) - 0.5, 0.0)
        lines = contours(away, edge)
        for level in np.arange((1 + PITCH) * radius, depth.max(), PITCH * radius).tolist():
            lines += contours(depth, level)
        bare = np.count_nonzero(self.bare & self._near((WIDE + 0.5) * radius), axis=1)
        is_bare = np.add.reduceat(bare, self.tops) >= LEAST * radius**2
        owners = [bisect_right(self.tops, line[0, 1]) - 1 for line in lines]
        return [
            lines[which] - (0, self.tops[owner]) + (self.corners[owner] + 0.5)
            for which, owner in sorted(enumerate(owners), key=lambda each: each[1])
            if is_bare[owner] and len(lines[which]) > 2
        ]

    def _near(self, reach: float) -> Mask:
        """The cores and what lies up to `reach` from them."""
        near = self.core.copy()
        near.ravel()[self._outline[:, None] + disc(reach, self.core.shape[1])] = True
        return near

    @cached_property
    def _outline(self) -> NDArray[np.intp]:
        """The outermost pixels of the cores, (n,), in one row of all rows."""
        core, width = self.core, self.core.shape[1]
        is_deep = core[:-2, 1:-1] & core[2:, 1:-1] & core[1:-1, :-2] & core[1:-1, 2:]
        rows, columns = np.nonzero(core[1:-1, 1:-1] & ~is_deep)
        return np.asarray((rows + 1) * width + columns + 1)
