"""Gaussian blur of maps, and of clicks to a map."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.frame import SIZE
from engine.messages import Image

MAP_BLUR = 1.5
"""Standard deviation, pixels of the model's frame, over which maps are blurred before they are compared or obeyed.

A stroke is 2.2 pixels wide, so a whole width of it is as important as its middle.
"""
CLICK_BLUR = 2.5
"""Standard deviation, pixels of the model's frame, of one click: people do not aim better."""
REACH = 4.0
"""Standard deviations beyond which a Gaussian is taken as 0."""


def blurred(values: ArrayLike, sigma: float = MAP_BLUR) -> Image:
    """Images (h, w) or (n, h, w) blurred by `sigma` pixels, with zeros around them; as they are for sigma 0."""
    if sigma <= 0:
        return np.asarray(values, np.float32)
    rows, columns = (_matrix(side, sigma) for side in np.shape(values)[-2:])
    return np.asarray(rows @ np.asarray(values, np.float64) @ columns, np.float32)


def click_map(
    points: ArrayLike, weights: ArrayLike = 1.0, sigma: float | ArrayLike = CLICK_BLUR, size: int = SIZE
) -> Image:
    """Clicks (n, 2), x and y in pixels of an image of `size` squared, as a map (size, size), >= 0.

    Each is a Gaussian of its weight and its `sigma` (one for all, or (n,)) around where it was made, exact to parts of
    a pixel, so a map's sum is the sum of the weights but for what falls beyond the edge. No clicks give zeros.
    """
    places = np.asarray(points, np.float64).reshape(-1, 2)
    heights = np.broadcast_to(np.asarray(weights, np.float64), (len(places),))
    sigmas = np.broadcast_to(np.asarray(sigma, np.float64), (len(places),))[:, None]
    across, down = (_bells(places[:, axis, None], sigmas, size) for axis in (0, 1))
    return np.asarray((down * heights[:, None]).T @ across, np.float32)


def _bells(centres: NDArray[np.float64], sigmas: NDArray[np.float64], size: int) -> NDArray[np.float64]:
    """Gaussians (n, size) at pixel centres, each of sum 1 over a line without end."""
    apart = (np.arange(size) + 0.5 - centres) / sigmas
    result: NDArray[np.float64] = np.exp(-(apart**2) / 2) / (np.sqrt(2 * np.pi) * sigmas)
    return result


def _matrix(side: int, sigma: float) -> NDArray[np.float64]:
    """(side, side), symmetric: what each pixel gives to each other."""
    reach = int(REACH * sigma + 0.5)
    kernel = np.exp(-((np.arange(-reach, reach + 1) / sigma) ** 2) / 2)
    kernel /= kernel.sum()
    offsets = np.subtract.outer(np.arange(side), np.arange(side))
    inside = np.abs(offsets) <= reach
    return np.where(inside, kernel[np.clip(offsets + reach, 0, 2 * reach)], 0.0)
