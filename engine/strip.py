"""Working copies below each other on one strip, so that one pass of array operations serves them all."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.skeleton import Points
from engine.working_copy import WorkingCopy


@dataclass(frozen=True)
class Strip:
    """Several working copies of one scale as one; the paper around each one's ink keeps them apart."""

    whole: WorkingCopy
    tops: list[int]
    """The row at which each begins."""

    def empty(self) -> list[list[Points]]:
        """No lines for each."""
        return [[] for _ in self.tops]

    def owner(self, line: Points) -> int:
        """Which of them a line (n, 2) of the strip belongs to."""
        return bisect_right(self.tops, line[0, 1]) - 1

    def deal(self, line: Points, dealt: list[list[Points]]) -> None:
        """Adds a line of the strip to those of its owner, in the owner's own pixels."""
        owner = self.owner(line)
        dealt[owner].append(line - (0, self.tops[owner]))


def strip_of(works: Sequence[WorkingCopy]) -> Strip:
    """One or more working copies, all of the same scale and pen."""
    if len(works) == 1:
        return Strip(works[0], [0])
    heights, widths = zip(*(work.ink.shape for work in works), strict=True)
    ink = np.zeros((sum(heights), max(widths)), np.float32)
    mask = np.zeros(ink.shape, np.bool_)
    tops = (np.cumsum(heights) - heights).tolist()
    for work, top, height, width in zip(works, tops, heights, widths, strict=True):
        ink[top : top + height, :width] = work.ink
        mask[top : top + height, :width] = work.mask
    return Strip(WorkingCopy(ink, mask, works[0].scale, (0, 0), works[0].pen), tops)
