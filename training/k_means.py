"""Clusters of points, and how well they are apart."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]


def k_means(points: NDArray[np.floating], k: int, starts: int = 8, rounds: int = 50, seed: int = 0) -> Indices:
    """The cluster (n,), 0..k-1, of each of points (n, d); the same points give the same clusters.

    It is the best of some starts by k-means++ (Arthur & Vassilvitskii 2007).
    """
    random = np.random.default_rng(seed)
    x = np.asarray(points, np.float64)
    tried = [_settled(x, _spread_out(x, k, random), rounds) for _ in range(starts)]
    return min(tried, key=lambda each: each[1])[0]


def silhouette(points: NDArray[np.floating], clusters: Indices) -> float:
    """Mean over points of (b - a) / max(a, b) (Rousseeuw 1987), -1..1; a point alone in its cluster counts 0.

    a is the mean distance to the others of the own cluster, b that to the points of the nearest other cluster. Where
    all are in one cluster it is 0.
    """
    if len(np.unique(clusters)) < 2:
        return 0.0
    x = np.asarray(points, np.float64)
    apart = np.sqrt(_squared(x, x))
    member = clusters[:, None] == np.unique(clusters)
    total, size = apart @ member, member.sum(axis=0)
    own = (total * member).sum(axis=1) / np.maximum((size * member).sum(axis=1) - 1, 1)
    other = np.where(member, np.inf, total / size).min(axis=1)
    is_alone = (size * member).sum(axis=1) == 1
    return float(np.where(is_alone, 0, (other - own) / np.maximum(np.maximum(other, own), 1e-12)).mean())


def _spread_out(x: Floats, k: int, random: np.random.Generator) -> Floats:
    """Centres (k, d): points that are drawn the likelier, the further they are from those before."""
    centres = x[random.integers(len(x), size=1)]
    while len(centres) < k:
        far = _squared(x, centres).min(axis=1)
        chances = far / far.sum() if far.sum() > 0 else None
        centres = np.concatenate([centres, x[random.choice(len(x), 1, p=chances)]])
    return centres


def _settled(x: Floats, centres: Floats, rounds: int) -> tuple[Indices, float]:
    """Clusters when nothing changes any more, and the sum of squared distances to their centres."""
    nearest = _squared(x, centres).argmin(axis=1)
    for _ in range(rounds):
        before = nearest
        for j in np.unique(nearest):
            centres[j] = x[nearest == j].mean(axis=0)
        nearest = _squared(x, centres).argmin(axis=1)
        if np.array_equal(nearest, before):
            break
    return nearest, float(_squared(x, centres).min(axis=1).sum())


def _squared(a: Floats, b: Floats) -> Floats:
    """Squared distances (n, m) of (n, d) and (m, d)."""
    apart: Floats = (a**2).sum(axis=1)[:, None] + (b**2).sum(axis=1) - 2 * a @ b.T
    return np.maximum(apart, 0.0, out=apart)
