"""Which world a drawing looks as if it were of, told from its ink alone and without any network."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.components import label
from engine.errors import EngineError
from engine.frame import SIZE
from engine.messages import Exemplar, Image
from engine.weights import REINSTALL, find_model
from engine.worlds import CHARACTERS, SKETCHES

Floats = NDArray[np.float64]
NAME = "worlds"
CELLS = 3
"""Rows and columns of cells in which directions of edges are counted."""
DIRECTIONS = 4
SURE = 2.0
"""Log-odds from which on a world is proposed."""


@dataclass(frozen=True)
class WorldTeller:
    """A logistic regression on what `ink_features` sees."""

    mean: Floats
    """(k,)."""
    spread: Floats
    """(k,)."""
    weights: Floats
    """(k,)."""
    offset: float

    def log_odds(self, images: Image) -> Floats:
        """Of images (n, 48, 48), (n,): above 0 for sketches, below for characters."""
        result: Floats = (ink_features(images) - self.mean) / self.spread @ self.weights + self.offset
        return result


def likely_world(exemplar: Exemplar, models: Path | None = None) -> str | None:
    """`characters` or `sketches`; None where it could well be either, or where the folder has nothing to tell by.

    Many a sign could be a thing. What it says of people's drawings that it has not learned from is in the card
    `worlds.json`, under "figures".
    """
    try:
        odds = float(_teller(models).log_odds(exemplar.image[None])[0])
    except EngineError:
        return None
    if abs(odds) < SURE:
        return None
    return SKETCHES if odds > 0 else CHARACTERS


def ink_features(images: Image) -> Floats:
    """What images (n, 48, 48) are told apart by, (n, k): directions of edges, cell by cell, and how the ink lies.

    The directions are histograms of oriented gradients (Dalal & Triggs 2005) in nine cells. Of everything the square
    root is there as well.
    """
    known = np.concatenate([_directions(images), _lie(images)], axis=1)
    return np.concatenate([known, np.sqrt(known)], axis=1)


def _directions(images: Image) -> Floats:
    """(n, 36)."""
    across, down = np.zeros_like(images), np.zeros_like(images)
    across[:, :, 1:-1] = (images[:, :, 2:] - images[:, :, :-2]) / 2
    down[:, 1:-1] = (images[:, 2:] - images[:, :-2]) / 2
    strength, angle = np.hypot(across, down), np.arctan2(down, across)
    cell = SIZE // CELLS
    parts = [
        (strength * np.cos(angle - np.pi * i / DIRECTIONS) ** 4).reshape(-1, CELLS, cell, CELLS, cell).mean(axis=(2, 4))
        for i in range(DIRECTIONS)
    ]
    return np.stack(parts, axis=1).reshape(len(images), -1).astype(np.float64)


def _lie(images: Image) -> Floats:
    """(n, 12): ink, symmetry, width, height; how often a row or a column meets ink, and at most; pieces and holes."""
    ink = images > 0.5
    amount = images.mean(axis=(1, 2))
    skew = np.abs(images - images[:, :, ::-1]).mean(axis=(1, 2)) / np.maximum(amount, 1e-6)
    met = [(np.diff(ink, axis=axis, prepend=False) & ink).sum(axis=axis) for axis in (1, 2)]
    sizes = [ink.any(axis=axis).mean(axis=1) for axis in (1, 2)]
    told = [amount, skew, *sizes, *(m.mean(axis=1) for m in met), *(m.max(axis=1) for m in met)]
    return np.concatenate([np.stack(told, axis=1), [_pieces(each) for each in ink]], axis=1)


def _pieces(ink: NDArray[np.bool_]) -> list[float]:
    """Pieces of ink, holes, and the pixels of the two largest holes."""
    paper, count = label(~np.pad(ink, 1), with_diagonals=False)
    outside = paper[0, 0]
    sizes = np.bincount(paper.ravel(), minlength=count + 1)
    sizes[[0, outside]] = 0
    largest = np.sort(np.append(sizes, [0, 0]))[:-3:-1]
    return [label(ink, with_diagonals=True)[1], count - 1, *map(float, largest)]


@lru_cache(maxsize=2)
def _teller(models: Path | None) -> WorldTeller:
    return read_teller(find_model(NAME, models, ".npz").file)


def read_teller(path: Path) -> WorldTeller:
    """What `training.tell_worlds` wrote; EngineError where it cannot be read."""
    try:
        with np.load(path, allow_pickle=False) as file:
            return WorldTeller(file["mean"], file["spread"], file["weights"], float(file["offset"]))
    except (OSError, EOFError, ValueError, KeyError) as error:
        raise EngineError(f"What tells worlds apart in {path} cannot be read", REINSTALL) from error
