"""Masks with ragged edges, holes and islands."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageFilter


def ragged_field(seed: int, shape: tuple[int, int], roughness: int) -> NDArray[np.float64]:
    """Noise (h, w) between 0 and 255, blurred over `roughness` pixels."""
    noise = np.random.default_rng(seed).integers(0, 256, shape, np.uint8)
    return np.asarray(Pillow.fromarray(noise).filter(ImageFilter.GaussianBlur(roughness)), np.float64)


def ragged_mask(seed: int, shape: tuple[int, int], share: float, roughness: int) -> NDArray[np.bool_]:
    """A mask (h, w) of which about `share` is set."""
    field = ragged_field(seed, shape, roughness)
    return np.asarray(field < np.quantile(field, share))
