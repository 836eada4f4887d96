"""The mean of many maps of which a few come or go at a time: what stays is not added up again."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Map = NDArray[np.float16] | NDArray[np.float32]
"""(48, 48), >= 0, in the model's frame."""


class MeanMap:
    """Keeps the sum of the maps that it was given last, each known by its key."""

    def __init__(self) -> None:
        self._maps: dict[int, Map] = {}
        self._sum: NDArray[np.float64] | None = None
        self._mean: NDArray[np.float32] | None = None

    def of(self, maps: Mapping[int, Map]) -> NDArray[np.float32] | None:
        """Their mean (48, 48); the same array as before where they are the same maps; None where there are none."""
        gone = [each for key, each in self._maps.items() if maps.get(key) is not each]
        new = [each for key, each in maps.items() if self._maps.get(key) is not each]
        if not gone and not new:
            return self._mean
        if self._sum is None or len(gone) == len(self._maps):  # begins anew, without what rounding left
            self._sum, gone, new = np.zeros((48, 48)), [], list(maps.values())
        for sign, changed in ((-1, gone), (1, new)):
            for each in changed:
                self._sum += sign * each.astype(np.float64)
        self._maps = dict(maps)
        self._mean = np.maximum(self._sum / len(maps), 0).astype(np.float32) if maps else None
        return self._mean
