"""The chance that a drawing is classified as its exemplar, exact over all episodes that a bank of foils allows."""

import numpy as np
from numpy.typing import NDArray

WAYS = 20
"""Characters in an episode: the exemplar and 19 foils."""
TOGETHER = 32
"""Foils in one matrix product: so few that numpy's library calls in no second thread, which takes longer to come."""
Floats = NDArray[np.float64]


def recognizability(
    features: NDArray[np.float32], exemplar: NDArray[np.float32], foils: NDArray[np.float32], ways: int = WAYS
) -> Floats:
    """Chance (n,), 0..1, that drawings (n, 256) go to their exemplar (256,) and not to one of the foils (N, 256).

    An episode is the exemplar with `ways` - 1 of the foils, all choices being equally likely, and a drawing goes to
    the nearest of them in Euclidean distance (Snell et al. 2017). ValueError if there are fewer than `ways` - 1 foils.
    """
    return Rivals(exemplar, foils).recognizability(features, ways)


def margins(features: NDArray[np.float32], exemplar: NDArray[np.float32], foils: NDArray[np.float32]) -> Floats:
    """|x - foil|^2 - |x - exemplar|^2, (n, N): below 0 where the foil is nearer, exactly 0 where it is the exemplar."""
    return Rivals(exemplar, foils).margins(features)


class Rivals:
    """Foils (N, 256) as rivals of one exemplar (256,): what is the same for all its drawings is worked out once."""

    def __init__(self, exemplar: NDArray[np.float32], foils: NDArray[np.float32]) -> None:
        y, bank = np.asarray(exemplar, np.float64), np.asarray(foils, np.float64)
        padded = np.zeros((len(bank) + -len(bank) % TOGETHER, len(y)))
        apart = np.subtract(bank, y, out=padded[: len(bank)])
        self._offset: Floats = np.einsum("ij,ij->i", apart, bank + y)
        self._apart = padded.reshape(-1, TOGETHER, len(y)).transpose(0, 2, 1)

    def recognizability(self, features: NDArray[np.float32], ways: int = WAYS) -> Floats:
        """As the function of that name has it, of drawings (n, 256)."""
        ahead = self.margins(features)
        nearer = ~(ahead >= 0)  # what has no place (nan) is recognized as nothing
        return chance(nearer.sum(axis=1), (ahead == 0).sum(axis=1), len(self._offset), ways)

    def margins(self, features: NDArray[np.float32]) -> Floats:
        """As the function of that name has it, of drawings (n, 256)."""
        products = np.concatenate(np.asarray(features, np.float64) @ self._apart, axis=1)[:, : len(self._offset)]
        result: Floats = self._offset - 2 * products
        return result


def chance(nearer: NDArray[np.intp], tied: NDArray[np.intp], count: int, ways: int = WAYS) -> Floats:
    """Chance to win an episode against `ways` - 1 of `count` foils, of which so many are nearer or as near, (n,).

    Without ties C(N - k, w) / C(N, w) with w = ways - 1 foils in an episode. Of m foils that are exactly as near as
    the exemplar, the j that an episode has share the win with it, 1 / (j + 1) each; summed over j that is
    (C(N - k + 1, w + 1) - C(N - k - m, w + 1)) / ((m + 1) C(N, w)).
    """
    foils = ways - 1
    if count < foils:
        raise ValueError(f"{ways}-way episodes need {foils} foils, and there are {count}")
    free = count - np.asarray(nearer)
    rest = free - np.asarray(tied)
    shared = _larger(free + 1, foils, count) - _larger(rest, foils, count)
    result: Floats = np.where(free == rest, _share(free, foils, count), shared / (free - rest + 1))
    return result


def other_characters(
    exemplar: NDArray[np.float32], foils: NDArray[np.float32], radius: float, ways: int = WAYS
) -> NDArray[np.bool_]:
    """Which foils (N,) are other characters than the exemplar: those further from it than `radius`.

    A foil so near to the exemplar that two people's drawings of one character often are as far apart is the same
    character for a reader (a person draws an A, and the bank has an A), and to take it for the exemplar is no mistake.
    `radius` comes with the bank. At least the `ways` - 1 furthest foils stay.
    """
    apart = np.subtract(foils, exemplar, dtype=np.float64)
    distance = np.sqrt(np.einsum("ij,ij->i", apart, apart))
    furthest = np.sort(distance)[-(ways - 1) :]
    result: NDArray[np.bool_] = distance >= min(radius, float(furthest[0]))
    return result


def _share(free: NDArray[np.intp], foils: int, count: int) -> Floats:
    """C(free, foils) / C(count, foils) as a product of `foils` ratios; 0 where free < foils."""
    steps = np.arange(foils)
    ratios = np.maximum(free[..., None] - steps, 0) / (count - steps)
    result: Floats = ratios.prod(axis=-1)
    return result


def _larger(free: NDArray[np.intp], foils: int, count: int) -> Floats:
    """C(free, foils + 1) / C(count, foils)."""
    result: Floats = _share(free, foils, count) * np.maximum(free - foils, 0) / (foils + 1)
    return result
