"""Where sets of drawings stand on the originality-recognizability plane, with intervals over characters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.backend import Embedder
from engine.judge import Foils
from engine.messages import Image
from engine.originality import diversity, originality
from engine.recognizability import recognizability
from training.embedding import embed_drawings
from training.one_shot import told_apart

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]


@dataclass(frozen=True)
class Critics:
    """Who measures: features for originality, places for recognizability."""

    features: Embedder
    recognizer: Embedder
    spread: float
    foils: Foils | None = None
    """The bank that comes with the program."""


@dataclass(frozen=True)
class Exemplars:
    """One drawing of each character that is reported on; each serves the others as a foil."""

    images: Image
    """(characters, 48, 48)."""
    alphabets: Indices
    """(characters,)."""


@dataclass(frozen=True)
class Spots:
    """Drawings on the plane."""

    character: Indices
    """(n,)."""
    originality: Floats
    """(n,)."""
    across: Floats
    """(n,), recognizability with foils of all alphabets; nan where these are fewer than 20 characters."""
    within: Floats
    """(n,), with foils of the same alphabet; nan where it has fewer than 20 characters."""
    diversity: Floats
    """(characters,)."""
    by_bank: Floats
    """(n,), recognizability as the program scores it; nan where the critics came without foils."""


def place(
    drawings: Sequence[Image], exemplars: Exemplars, critics: Critics, numbers: Sequence[int] | None = None
) -> Spots:
    """Drawings (k, 48, 48) of every character, or of those with these numbers, scored against its exemplar.

    `character` counts those that were drawn; all exemplars serve as foils.
    """
    features = embed_drawings(critics.features, exemplars.images)
    places = embed_drawings(critics.recognizer, exemplars.images)
    parts = [
        _place_one(images, number, features[number], places, exemplars.alphabets, critics)
        for number, images in zip(range(len(drawings)) if numbers is None else numbers, drawings, strict=True)
    ]
    original, across, within, diverse, by_bank = zip(*parts, strict=True)
    return Spots(
        character=np.repeat(np.arange(len(drawings)), [len(images) for images in drawings]),
        originality=np.concatenate(original),
        across=np.concatenate(across),
        within=np.concatenate(within),
        diversity=np.array(diverse),
        by_bank=np.concatenate(by_bank),
    )


def _place_one(
    images: Image, number: int, feature: Image, places: Image, alphabets: Indices, critics: Critics
) -> tuple[Floats, Floats, Floats, float, Floats]:
    seen = embed_drawings(critics.features, images)
    found = embed_drawings(critics.recognizer, images)
    across, within = (told_apart(found, number, places, alphabets, each) for each in (False, True))
    by_bank = np.full(len(images), np.nan)
    if critics.foils is not None:
        by_bank = recognizability(found, places[number], critics.foils.unlike(places[number]))
    return originality(seen, feature, critics.spread), across, within, diversity(seen, critics.spread), by_bank


@dataclass(frozen=True)
class Estimate:
    """A mean and its 95 % interval when the characters are drawn again."""

    mean: float
    low: float
    high: float


NOTHING = Estimate(float("nan"), float("nan"), float("nan"))


def estimate(values: Floats, character: Indices, draws: int = 1000, seed: int = 0) -> Estimate:
    """The mean of `values` (n,), nan left out, with a bootstrap over characters (n,)."""
    known = ~np.isnan(values)
    if not known.any():
        return NOTHING
    size = int(character.max()) + 1
    sums = np.bincount(character[known], values[known], size)
    counts = np.bincount(character[known], minlength=size)
    picks = np.random.default_rng(seed).integers(0, size, (draws, size))
    total = counts[picks].sum(axis=1)
    means = sums[picks].sum(axis=1)[total > 0] / total[total > 0]
    low, high = np.percentile(means, [2.5, 97.5])
    return Estimate(float(sums.sum() / counts.sum()), float(low), float(high))


def human_bins(human: Spots, bins: int = 10) -> Floats:
    """Edges (bins + 1,) of originality between which equally many human drawings lie, the last one open."""
    edges = np.quantile(human.originality, np.linspace(0, 1, bins + 1))
    edges[0], edges[-1] = 0.0, np.inf
    return edges


def curve(spots: Spots, edges: Floats, values: Callable[[Spots], Floats] = lambda s: s.across) -> list[Estimate]:
    """The generalization curve: mean recognizability of the drawings in each bin of originality."""
    number = np.searchsorted(edges, spots.originality, side="right") - 1
    bins = (number == i for i in range(len(edges) - 1))
    return [estimate(values(spots)[each], spots.character[each]) if each.any() else NOTHING for each in bins]
