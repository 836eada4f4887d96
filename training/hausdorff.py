"""The modified-Hausdorff baseline of the Omniglot release: how hard the one-shot runs are without any learning.

    python -m training.hausdorff --runs 100

The release's own twenty runs give 38.8 % error (Lake et al. 2015). These runs are built as those were: twenty
characters of one alphabet, one drawer's drawings to know them by and another drawer's to be classified.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import KDTree

from training.omniglot import DRAWERS, Omniglot, load_omniglot

WAYS = 20
"""Characters in a run."""

Points = NDArray[np.float64]


@dataclass(frozen=True)
class Run:
    """One one-shot classification run."""

    alphabet: str
    characters: NDArray[np.intp]
    """(20,), rows of the data set."""
    shown: int
    """The drawer whose drawings are known."""
    asked: int
    """The drawer whose drawings are classified."""


def modified_hausdorff(a: Points, b: Points) -> float:
    """The distance of two point sets (n, 2) and (m, 2): D22 of Dubuisson & Jain 1994 (their d6 and f2).

    The larger of the two mean distances from a point of one set to the nearest point of the other.
    """
    there, _ = KDTree(b).query(a)
    back, _ = KDTree(a).query(b)
    return float(max(np.mean(there), np.mean(back)))


def ink_points(image: NDArray[np.float32]) -> Points:
    """Rows and columns (n, 2) of the inked pixels, their mean moved to the origin."""
    points: Points = np.argwhere(image > 0.5).astype(np.float64)
    points -= points.mean(axis=0)
    return points


def one_shot_runs(data: Omniglot, count: int, seed: int = 0) -> Iterator[Run]:
    """Runs over all alphabets in turn that have twenty characters."""
    random = np.random.default_rng(seed)
    alphabets = [name for name in np.unique(data.alphabets) if (data.alphabets == name).sum() >= WAYS]
    for i in range(count):
        alphabet = alphabets[i % len(alphabets)]
        characters = random.permutation(np.flatnonzero(data.alphabets == alphabet))[:WAYS]
        shown, asked = random.permutation(DRAWERS)[:2]
        yield Run(str(alphabet), characters, int(shown), int(asked))


def error_of(run: Run, data: Omniglot) -> float:
    """The share of the run's drawings whose nearest known drawing is of another character, 0..1."""
    known = [ink_points(data.image(character, run.shown)) for character in run.characters]
    asked = [ink_points(data.image(character, run.asked)) for character in run.characters]
    distances = np.array([[modified_hausdorff(a, k) for k in known] for a in asked])
    return float((distances.argmin(axis=1) != np.arange(len(run.characters))).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description="Error of the modified Hausdorff distance on one-shot runs.")
    parser.add_argument("--part", default="evaluation_public", help="part of Omniglot")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    data = load_omniglot(options.part)
    errors = np.array([error_of(run, data) for run in one_shot_runs(data, options.runs, options.seed)]) * 100
    spread = 1.96 * errors.std(ddof=1) / np.sqrt(len(errors)) if len(errors) > 1 else float("nan")
    print(
        f"{WAYS}-way one-shot error {errors.mean():.1f} % +- {spread:.1f} (95 %, {len(errors)} runs of {options.part})"
    )


if __name__ == "__main__":
    main()
