"""What the recognizer takes the revealed part of a drawing for, in one episode."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.backend import Embedder
from engine.judge import Foils
from engine.messages import Guess, Image
from engine.recognizability import WAYS

Floats = NDArray[np.float64]


def guess(
    recognizer: Embedder, foils: Foils, revealed: Image, exemplar: Image, episode: int = 0
) -> tuple[tuple[Guess, ...], float]:
    """The exemplar (48, 48) and 19 foils as readings of `revealed` (48, 48), and how recognizable that is, 0..1.

    The likeliest first. `episode` (>= 0) decides which foils there are, of those that are other characters than the
    exemplar. Nothing revealed may be any of them, as likely, in an order that `episode` decides.
    """
    places = recognizer.embed(np.stack([exemplar, revealed]))
    others = foils.around(places[0])
    random = np.random.default_rng(episode)
    chosen = random.choice(others.places, WAYS - 1, replace=False)
    candidates = np.concatenate([places[:1], foils.features[chosen]])
    images = [exemplar, *foils.drawings(chosen)]
    is_blank = not np.any(revealed)
    apart = np.zeros(WAYS) if is_blank else np.linalg.norm(candidates - places[1].astype(np.float64), axis=1)
    likely = likelihoods(apart, foils.temperature)
    mixed = random.permutation(WAYS)  # or the exemplar, being the first, would stand out where all are as likely
    order = mixed[np.argsort(-likely[mixed], kind="stable")]
    guesses = tuple(Guess(images[i], float(likely[i]), is_exemplar=bool(i == 0)) for i in order)
    chance = 0.0 if is_blank else float(others.rivals.recognizability(places[1:])[0])
    return guesses, chance


def likelihoods(distances: ArrayLike, temperature: float) -> Floats:
    """softmax(-d / temperature), (..., n), over the last axis of Euclidean distances d (..., n).

    The distance is not squared, as it is in training (Snell et al. 2017): little ink is far from every character, and
    squares would make it as sure there as it is of a whole drawing.
    """
    scores = -np.asarray(distances, np.float64) / temperature
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    result: Floats = weights / weights.sum(axis=-1, keepdims=True)
    return result
