"""The inked part of an image, and the size at which strokes are traced best."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.enlarging import HALO, enlarged
from engine.messages import Image

PEN = 6.0
"""Width of a stroke on the strip, pixels, whatever its width in the image."""
MOST_PIXELS = 4_000_000
"""What is cut out is not made larger than this."""
FAINTEST = 0.45
"""Grey of the faintest ink."""
MARGIN = 3
"""Paper around the ink, pixels of the image."""


@dataclass(frozen=True)
class Cut:
    """The inked part of an image."""

    sheet: Image
    """(h + 2 HALO, w + 2 HALO), the ink and what lies around it."""
    corner: tuple[int, int]
    """x, y of the ink's corner in the image."""

    @property
    def ink(self) -> Image:
        """(h, w), with `MARGIN` around."""
        return self.sheet[HALO:-HALO, HALO:-HALO]


def cut_out(image: Image) -> Cut | None:
    """The inked part of an image (h, w); None where there is no ink."""
    return cut_out_all(image[None])[0]


def cut_out_all(images: Image) -> list[Cut | None]:
    """The same for each of images (n, h, w)."""
    inked = images > FAINTEST
    tops, bottoms = _ends(np.logical_or.reduce(inked, axis=2))
    lefts, rights = _ends(np.logical_or.reduce(inked, axis=1))
    return [
        _cut(image, top, bottom, left, right) if bottom else None
        for image, top, bottom, left, right in zip(
            np.asarray(images, np.float32), tops, bottoms, lefts, rights, strict=True
        )
    ]


def _ends(are_inked: NDArray[np.bool_]) -> tuple[list[int], list[int]]:
    """The first place of each of (n, k) that is set, and the one after the last, or 0."""
    is_any, backwards = are_inked.any(axis=1), are_inked[:, ::-1].argmax(axis=1)
    return are_inked.argmax(axis=1).tolist(), np.where(is_any, are_inked.shape[1] - backwards, 0).tolist()


def _cut(image: Image, top: int, bottom: int, left: int, right: int) -> Cut:
    """What lies in those rows and columns, with `MARGIN` around."""
    top, left = top - MARGIN, left - MARGIN
    height, width = bottom + MARGIN - top, right + MARGIN - left
    return Cut(_part(image, top - HALO, left - HALO, height + 2 * HALO, width + 2 * HALO), (left, top))


def scale_for(ink: Image, pen: float) -> float:
    """How many times as large ink is traced best: a whole number, or one over a whole number."""
    wanted = min(PEN / pen, (MOST_PIXELS / ink.size) ** 0.5)
    return float(round(wanted)) if wanted >= 1.5 else 1 / max(1, int(1 / wanted))


def rescaled(cut: Cut, scale: float) -> Image:
    """The ink (h, w) so many times as large, a whole number or one over a whole number."""
    if scale > 1:
        return enlarged(cut.sheet, round(scale))
    ink, factor = cut.ink, round(1 / scale)
    if factor < 2:
        return ink
    height, width = (-(-side // factor) * factor for side in ink.shape)
    whole = np.pad(ink, ((0, height - ink.shape[0]), (0, width - ink.shape[1])))
    return np.asarray(whole.reshape(height // factor, factor, width // factor, factor).mean(axis=(1, 3)))


def _part(image: Image, top: int, left: int, height: int, width: int) -> Image:
    """A part of an image that may reach over its edges, where there is paper."""
    part = np.zeros((height, width), np.float32)
    low_y, low_x = max(top, 0), max(left, 0)
    seen = image[low_y : top + height, low_x : left + width]
    part[low_y - top : low_y - top + seen.shape[0], low_x - left : low_x - left + seen.shape[1]] = seen
    return part


def rough_pen_width(ink: Image) -> float:
    """Twice the ink's mass over the length of its edge, pixels; at least 1."""
    down, across = ink[1:, :-1] - ink[:-1, :-1], ink[:-1, 1:] - ink[:-1, :-1]
    edge = 0.9 * float(np.sqrt(down * down + across * across).sum())
    return max(2 * float(ink.sum()) / max(edge, 1e-6), 1.0)


def threshold(pen: float) -> float:
    """Grey that counts as ink: strict enough for narrow gaps to stay open, unless lines are too thin to be solid."""
    return float(np.clip(0.35 + 0.3 * (pen - 1), 0.35, 0.65))
