"""What the critics are trained on: episodes of characters, and pairs of views of one drawing."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from training.augment import MIRRORED, ORIENTATIONS, Strength, augmented_images, orient
from training.drawings import Drawings
from training.drawn_classes import DrawnClasses, class_table
from training.omniglot import DRAWERS
from training.strokes import Indices, from_omniglot

Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Characters:
    """The drawings of some alphabets, found by character and drawer."""

    drawings: Drawings
    table: Indices
    """(characters, drawers), the drawing of each character by each drawer; -1 = there is none."""
    alphabet: Indices
    """(characters,)."""


def characters_of(data: DrawnClasses, without: tuple[str, ...] = (), at_least: int = 1) -> Characters:
    """The characters that `at_least` so many people drew, of all alphabets but some."""
    table = class_table(data, DRAWERS)
    kept = ~np.isin(data.alphabets, without) & ((table >= 0).sum(axis=1) >= at_least)
    return Characters(from_omniglot(data), table[kept], np.unique(data.alphabets[kept], return_inverse=True)[1])


@dataclass(frozen=True)
class Episodes:
    """Batch `step`: `ways` characters, `each` drawings of every one, (ways * each, 48, 48) with 255 = ink.

    So many characters as `within` says come from few alphabets, each alphabet in one orientation, so that an episode
    has characters which are hard to tell apart; the others come from everywhere, in any orientation.
    """

    characters: Characters
    seed: int
    ways: int = 60
    each: int = 6
    within: float = 0.5
    strength: Strength = field(default_factory=Strength)
    upright: bool = False
    """Whether they are only mirrored, and not turned."""

    def batch(self, step: int) -> Bytes:
        rng = np.random.default_rng((self.seed, step))
        chosen, orientation = self._classes(rng)
        order = rng.random((self.ways, self.characters.table.shape[1])) + (self.characters.table[chosen] < 0)
        drawers = np.argsort(order, axis=1)[:, : self.each]
        numbers = self.characters.table[chosen[:, None], drawers].ravel()
        drawings = orient(self.characters.drawings.take(numbers), np.repeat(orientation, self.each))
        return to_bytes(augmented_images(drawings, rng, self.strength))

    def _classes(self, rng: np.random.Generator) -> tuple[Indices, Indices]:
        """Different characters (ways,) and the orientation of each."""
        alphabet = self.characters.alphabet
        place = rng.permutation(alphabet.max() + 1)[alphabet] + rng.random(len(alphabet))
        near = np.argsort(place)[: round(self.within * self.ways)]
        far = rng.permutation(np.setdiff1d(np.arange(len(alphabet)), near))[: self.ways - len(near)]
        turned = orientations(rng, alphabet.max() + 1, self.upright)[alphabet[near]]
        return np.append(near, far), np.append(turned, orientations(rng, len(far), self.upright))


@dataclass(frozen=True)
class Views:
    """Batch `step`: `size` drawings twice, changed in two ways, (2 * size, 48, 48) with 255 = ink."""

    characters: Characters
    seed: int
    size: int = 256
    strength: Strength = field(default_factory=Strength)
    upright: bool = False
    """Whether they are only mirrored, and not turned."""

    def batch(self, step: int) -> Bytes:
        rng = np.random.default_rng((self.seed, step))
        numbers = self.characters.table[self.characters.table >= 0]
        chosen = np.tile(rng.choice(numbers, self.size, replace=False), 2)
        orientation = np.tile(orientations(rng, self.size, self.upright), 2)
        drawings = orient(self.characters.drawings.take(chosen), orientation)
        return to_bytes(augmented_images(drawings, rng, self.strength))


def orientations(rng: np.random.Generator, count: int, upright: bool) -> Indices:
    """Random ones (count,) of the eight, or of the two in which things stand on their feet."""
    choices = np.array(MIRRORED if upright else range(ORIENTATIONS))
    return np.asarray(choices[rng.integers(0, len(choices), count)])


def to_bytes(images: NDArray[np.float32]) -> Bytes:
    """0..1 to 0..255, a quarter of the size to send between two processes."""
    return (images * 255 + 0.5).astype(np.uint8)
