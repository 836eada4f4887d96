"""How well a critic tells characters that it has never seen apart, and where people's drawings stand under it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.backend import Array, Embedder
from engine.originality import originality
from engine.recognizability import WAYS, recognizability
from training.critic_batches import Characters
from training.embedding import embed_drawings

Floats = NDArray[np.float64]
NO_ONE = np.nan


@dataclass(frozen=True)
class Gallery:
    """The features of every drawing of some characters; nan where a drawer left one out."""

    features: Array
    """(characters, 20, 256)."""
    alphabet: NDArray[np.intp]
    """(characters,)."""


def gallery(embedder: Embedder, characters: Characters) -> Gallery:
    """Every drawing of `characters`, by the engine's pen in the engine's frame, as the critic sees it."""
    table = characters.table
    features = np.full((*table.shape, 256), NO_ONE, np.float32)
    features[table >= 0] = embed_drawings(embedder, characters.drawings.take(table[table >= 0]).rendered())
    return Gallery(features, characters.alphabet)


def one_shot_accuracy(drawings: Gallery, within: bool, drawers: int = 20, ways: int = WAYS) -> float:
    """Expected accuracy of `ways`-way episodes: one drawer's exemplars and foils, the other drawers' queries.

    Foils are the same drawer's drawings of the other characters of the alphabet (`within`, as in Lake et al. 2015;
    alphabets with fewer than `ways` characters are left out) or one drawing each of all other characters.
    """
    rates = [recognized(drawings, drawer, within, ways) for drawer in range(drawers)]
    return float(np.nanmean(np.concatenate([r.ravel() for r in rates])))


def recognized(drawings: Gallery, drawer: int, within: bool, ways: int = WAYS) -> Floats:
    """Recognizability (characters, 20) of all drawings with one drawer's as the exemplars; nan for his own."""
    result = np.full(drawings.features.shape[:2], np.nan)
    by_drawer = drawings.features[:, drawer]
    for character in map(int, np.flatnonzero(~np.isnan(by_drawer[:, 0]))):
        others = _others(drawings, character, drawer)
        query = drawings.features[character, others]
        result[character, others] = told_apart(query, character, by_drawer, drawings.alphabet, within, ways)
    return result


def told_apart(
    queries: Array, character: int, exemplars: Array, alphabets: NDArray[np.intp], within: bool, ways: int = WAYS
) -> Floats:
    """Recognizability (n,) of drawings of one character, where the exemplars of the others serve as foils.

    `queries` (n, 256) and `exemplars` (characters, 256), nan where there is none, are features; foils are of the same
    alphabet (`within`) or of all. nan where there are fewer than `ways` characters.
    """
    is_foil = ~np.isnan(exemplars[:, 0])
    is_foil[character] = False
    if within:
        is_foil &= alphabets == alphabets[character]
    if is_foil.sum() < ways - 1:
        return np.full(len(queries), np.nan)
    return recognizability(queries, exemplars[character], exemplars[is_foil], ways)


def human_originality(drawings: Gallery, drawer: int, spread: float) -> Floats:
    """Originality (characters, 20) of all drawings with one drawer's as the exemplars; nan for his own."""
    result = np.full(drawings.features.shape[:2], np.nan)
    for character, exemplar in enumerate(drawings.features[:, drawer]):
        others = _others(drawings, character, drawer)
        result[character, others] = originality(drawings.features[character, others], exemplar, spread)
    return result


def _others(drawings: Gallery, character: int, drawer: int) -> NDArray[np.intp]:
    """The other people who drew the character."""
    drew = ~np.isnan(drawings.features[character, :, 0])
    drew[drawer] = False
    return np.flatnonzero(drew)
