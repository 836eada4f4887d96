"""Ink without what the pen did not draw: dust, and the patches that a photo's edge cuts off."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageFilter

from engine.components import label
from engine.messages import Image

SPECK = 0.25
"""Ink of less than this many squared pen widths is dust."""
EDGE = 3
"""Width of a stroke's soft edge in a photo, pixels."""
SPAN = 0.25
"""Patches at the edge are dropped where the others reach over at least this share of the picture's shorter side."""


def without_specks(ink: Image) -> Image:
    """The ink (h, w) without patches that are too small for the pen that drew the largest one."""
    patches, areas = _patches(ink)
    if len(areas) <= 2:
        return ink
    pen = thickness(ink * (patches == 1 + areas[1:].argmax()))
    return _without(ink, patches, areas < SPECK * pen**2)


def thickness(ink: Image) -> float:
    """Twice the ink's mass over the length of its edge, pixels: about the pen's width, at once and for any ink."""
    down, across = np.diff(ink, axis=0)[:, :-1], np.diff(ink, axis=1)[:-1]
    return 2 * float(ink.sum()) / max(float(np.hypot(down, across).sum()), 1e-6)


def without_cut_patches(ink: Image) -> Image:
    """The ink (h, w) of a photo without what touches the edge of the picture, unless little else is left."""
    patches, areas = _patches(ink)
    is_cut = np.zeros(len(areas), np.bool_)
    for edge in (patches[0], patches[-1], patches[:, 0], patches[:, -1]):
        is_cut[edge] = True
    rest = _without(ink, patches, is_cut)
    return rest if _span(rest > 0.5) >= SPAN * min(ink.shape) else ink


def span_of_largest(ink: Image) -> int:
    """Longer side of the box around the largest patch of ink, pixels."""
    patches, areas = _patches(ink)
    return _span(patches == 1 + areas[1:].argmax()) if len(areas) > 1 else 0


def _span(mask: NDArray[np.bool_]) -> int:
    """Longer side of the box around what is set, pixels."""
    filled = [np.flatnonzero(mask.any(axis=axis)) for axis in (0, 1)]
    return max((int(where[-1] - where[0]) + 1 for where in filled if len(where)), default=0)


def _patches(ink: Image) -> tuple[NDArray[np.int32], NDArray[np.intp]]:
    """Number of the patch each pixel (h, w) belongs to, 0 = paper, and the area of each patch, pixels."""
    patches, _ = label(ink > 0.5, with_diagonals=True)
    return patches, np.bincount(patches.ravel())


def _without(ink: Image, patches: NDArray[np.int32], is_unwanted: NDArray[np.bool_]) -> Image:
    is_unwanted[0] = False
    return np.where(is_unwanted[patches], np.float32(0), ink)


def without_haze(ink: Image) -> Image:
    """The ink (h, w) without faint traces that belong to no stroke: soft edges reach `EDGE` pixels from firm ink."""
    firm = Pillow.fromarray(np.where(ink > 0.5, np.uint8(255), np.uint8(0)))
    return np.where(np.asarray(firm.filter(ImageFilter.BoxBlur(EDGE))) > 0, ink, np.float32(0))
