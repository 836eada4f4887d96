"""How sure the recognizer may be of a guess: the temperature that fits what people reveal to it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from engine.backend import Array, Embedder
from engine.frame import SIZE
from engine.guess import likelihoods
from engine.judge import Foils
from engine.messages import Image
from engine.recognizability import WAYS
from training.critic_batches import Characters

Floats = NDArray[np.float64]
DAB = 3.0
"""Radius of the brush that reveals a drawing, pixels of the model's frame."""

LEAST_CHANCE = 1e-300
"""Added to chances, of which 0 has no logarithm."""


@dataclass(frozen=True)
class Rounds:
    """How many drawings are revealed, and which."""

    count: int = 600
    whole: float = 0.2
    """Share of drawings that are revealed whole; of the others between nothing and all of the ink."""
    seed: int = 0


def fitted_temperature(
    recognizer: Embedder, characters: Characters, foils: Foils, rounds: Rounds | None = None
) -> float:
    """The temperature, in units of distance, that makes the right answers of many rounds likeliest.

    One person's drawing of a character is the exemplar, and a part of that or of another person's is shown.
    """
    return likeliest(revealed_distances(recognizer, characters, foils, rounds or Rounds()))


def likeliest(distances: Floats) -> float:
    """The temperature under which the first of each row of distances (count, 20) is right with the best chance."""

    def unlikeliness(log_temperature: float) -> float:
        chances = likelihoods(distances, float(np.exp(log_temperature)))[:, 0]
        return -float(np.log(chances + LEAST_CHANCE).mean())

    return float(np.exp(minimize_scalar(unlikeliness, bounds=(-7, 7), method="bounded").x))


def revealed_distances(recognizer: Embedder, characters: Characters, foils: Foils, rounds: Rounds) -> Floats:
    """Distances (count, 20) of revealed parts to their exemplar, which is the first, and to 19 foils."""
    random = np.random.default_rng(rounds.seed)
    table = characters.table[(characters.table >= 0).sum(axis=1) >= 2]
    pairs = [random.permutation(row[row >= 0])[:2] for row in table[random.integers(len(table), size=rounds.count)]]
    images = characters.drawings.take(np.concatenate(pairs)).rendered().reshape(rounds.count, 2, SIZE, SIZE)
    shown = images[np.arange(rounds.count), random.integers(2, size=rounds.count)]
    shares = np.where(random.random(rounds.count) < rounds.whole, 1.0, random.random(rounds.count))
    parts = np.stack([revealed(image, share, random) for image, share in zip(shown, shares, strict=True)])
    places = zip(recognizer.embed(images[:, 0]), recognizer.embed(parts), strict=True)
    return np.stack([_distances(part, exemplar, foils, random) for exemplar, part in places])


def revealed(drawing: Image, share: float, random: np.random.Generator, radius: float = DAB) -> Image:
    """A drawing (48, 48) of which dabs of a brush reveal at least that share of the ink, and one dab at least."""
    places = np.argwhere(drawing > 0)
    away = np.indices(drawing.shape)
    is_open = np.zeros(drawing.shape, bool)
    while True:
        row, column = random.choice(places)
        is_open |= (away[0] - row) ** 2 + (away[1] - column) ** 2 <= radius**2
        if drawing[is_open].sum() >= min(share, 1 - 1e-6) * drawing.sum():
            return np.where(is_open, drawing, np.float32(0))


def _distances(part: Array, exemplar: Array, foils: Foils, random: np.random.Generator) -> Floats:
    chosen = random.choice(foils.others(exemplar), WAYS - 1, replace=False)
    candidates = np.concatenate([exemplar[None], foils.features[chosen]])
    return np.asarray(np.linalg.norm(candidates - part.astype(np.float64), axis=1))
