"""Many vector drawings as flat arrays, so that a batch is moved, framed and drawn at once."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.frame import INK_SIZE, LARGEST_DOT, PEN_WIDTH, SIZE
from engine.messages import Image
from engine.raster import draw_segments


@dataclass(frozen=True)
class Drawings:
    """Drawing i has the points offsets[i]:offsets[i + 1], in any unit, y down."""

    points: NDArray[np.float32]
    """(points, 2)."""
    ends_stroke: NDArray[np.bool_]
    """(points,), True at the last point of a stroke."""
    offsets: NDArray[np.intp]
    """(drawings + 1,)."""

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @property
    def owners(self) -> NDArray[np.intp]:
        """(points,), the drawing that each point belongs to."""
        return np.repeat(np.arange(len(self)), np.diff(self.offsets))

    def take(self, chosen: NDArray[np.intp]) -> "Drawings":
        """The chosen drawings, in that order; one may be chosen twice."""
        lengths = np.diff(self.offsets)[chosen]
        offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.intp)
        where = np.arange(offsets[-1]) + np.repeat(self.offsets[chosen] - offsets[:-1], lengths)
        return Drawings(self.points[where], self.ends_stroke[where], offsets)

    def followed_by(self, others: "Drawings") -> "Drawings":
        """These drawings, then the others."""
        return Drawings(
            np.concatenate([self.points, others.points]),
            np.concatenate([self.ends_stroke, others.ends_stroke]),
            np.concatenate([self.offsets, others.offsets[1:] + self.offsets[-1]]),
        )

    def boxes(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The upper left and the lower right corner of every drawing's points, (drawings, 2) each."""
        first = self.offsets[:-1]
        return np.minimum.reduceat(self.points, first), np.maximum.reduceat(self.points, first)

    def transformed(self, matrices: NDArray[np.float32]) -> "Drawings":
        """Every drawing's points p as matrices[i] @ p; matrices (drawings, 2, 2)."""
        points = np.einsum("pij,pj->pi", matrices[self.owners], self.points)
        return replace(self, points=points.astype(np.float32))

    def framed(self) -> "Drawings":
        """Every drawing in the model's frame (engine/frame.py): ink centred, 38 pixels with a pen of 2.2."""
        low, high = self.boxes()
        scale = (INK_SIZE - PEN_WIDTH) / np.maximum((high - low).max(axis=1), LARGEST_DOT * PEN_WIDTH)
        owners = self.owners
        points = (self.points - ((low + high) / 2)[owners]) * scale[owners, None] + SIZE / 2
        return replace(self, points=points.astype(np.float32))

    def joined(self) -> "Drawings":
        """Drawings 0 and 1 as one, 2 and 3 as one, and so on."""
        return replace(self, offsets=self.offsets[::2])

    def rendered(self, pen_widths: float | NDArray[np.float32] = PEN_WIDTH) -> Image:
        """(drawings, 48, 48) of points that are in the model's frame, 0 = paper, 1 = ink."""
        last = self.ends_stroke.copy()
        last[self.offsets[1:] - 1] = True
        lone = last & np.concatenate([[True], last[:-1]])
        starts = np.flatnonzero(~last | lone)
        ends = np.where(lone[starts], starts, starts + 1)
        owners = self.owners[starts]
        return draw_segments(self.points[starts], self.points[ends], owners, len(self), SIZE, SIZE, pen_widths)
