"""How far a drawing is from its exemplar, and a set of drawings from being all the same (Boutin et al. 2023)."""

import numpy as np
from numpy.typing import NDArray


def originality(features: NDArray[np.float32], exemplar: NDArray[np.float32], spread: float) -> NDArray[np.float64]:
    """o(x) = sqrt(mean_d ((f(x)_d - f(y)_d) / s)^2): (n, 256) and the exemplar's (256,) to (n,), 0 = the exemplar.

    `spread` is s, the critic's constant: the mean over human drawings of the standard deviation over the dimensions.
    """
    apart = (np.asarray(features, np.float64) - np.asarray(exemplar, np.float64)) / spread
    result: NDArray[np.float64] = np.sqrt((apart**2).mean(axis=-1))
    return result


def diversity(features: NDArray[np.float32], spread: float) -> float:
    """The mean over dimensions d of the standard deviation over drawings of f(x)_d / s, for features (n, 256)."""
    return float((np.asarray(features, np.float64) / spread).std(axis=0).mean())


def spread_of(features: NDArray[np.float32]) -> float:
    """s: the mean over drawings of the standard deviation over the 256 dimensions, for features (n, 256)."""
    return float(np.asarray(features, np.float64).std(axis=1).mean())
