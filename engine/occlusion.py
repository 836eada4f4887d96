"""Which ink the recognizer hangs on, found from the outside: hide a patch of it and see how far the drawing moves away.

Occlusion (Zeiler & Fergus 2014, section 4.2) needs nothing but the recognizer's answers, so it works with any runtime.
"""

import numpy as np

from engine.backend import Array, Embedder
from engine.frame import SIZE
from engine.messages import Image

PATCH, STRIDE = 6, 3
"""Side of a patch and the way to the next, pixels of the model's frame.

On 68 drawings of 34 public evaluation characters, deleting ink by the map leaves a mean recognizability of 0.260 (side
6, way 3), 0.274 (7, 3), 0.272 (5, 4), 0.278 (6, 4) and 0.264 (7, 4), and in random order 0.298; 8 and 10 are worse
still. A way of 2 gains 0.001 for twice the time. Random halves of the paper (RISE) need 200 passes to be as good as 96.
"""
LEAST_INK = 0.5
"""Pixels of ink, summed; patches with less are not looked at."""


def occlusion_maps(recognizer: Embedder, drawings: Image, exemplar: Image) -> Image:
    """How much the recognizer's distance to `exemplar` (48, 48) rises when ink is hidden, for drawings (n, 48, 48).

    (n, 48, 48), >= 0: over each pixel the mean rise of Euclidean distance over the patches that hide it, and 0 where
    hiding brings the drawing nearer. About 96 passes of the recognizer for a drawing.
    """
    place = recognizer.embed(exemplar[None])[0]
    maps = [_occlusion_map(recognizer, drawing, place) for drawing in drawings]
    return np.stack(maps) if maps else np.zeros((0, SIZE, SIZE), np.float32)


def _occlusion_map(recognizer: Embedder, drawing: Image, place: Array) -> Image:
    bands = _bands()
    rows, columns = np.nonzero(bands @ drawing @ bands.T >= LEAST_INK)
    if not len(rows):
        return np.zeros_like(drawing)
    kept = 1 - bands[rows][:, :, None] * bands[columns][:, None, :]
    rise = np.zeros((len(bands), len(bands)), np.float32)
    whole, *hidden = _distances(recognizer, np.concatenate([drawing[None], drawing * kept]), place)
    rise[rows, columns] = np.asarray(hidden) - whole
    covered = bands.sum(axis=0)
    return np.maximum(bands.T @ rise @ bands / np.outer(covered, covered), 0)


def _distances(recognizer: Embedder, images: Image, place: Array) -> list[float]:
    found: list[float] = np.linalg.norm(recognizer.embed(images).astype(np.float64) - place, axis=1).tolist()
    return found


def _bands() -> Array:
    """Which pixels of a side each place of the patch covers, (places, 48), 0 or 1; all pixels as often but the last."""
    starts = np.arange(STRIDE - PATCH, SIZE, STRIDE)[:, None]
    pixels = np.arange(SIZE)
    return ((pixels >= starts) & (pixels < starts + PATCH)).astype(np.float32)
