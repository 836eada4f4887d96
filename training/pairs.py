"""Pairs to train on: a character drawn by one hand as the exemplar, and by other hands as what to draw."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.frame import PEN_WIDTH
from engine.messages import Image
from training.dots import dot_places, with_dots
from training.drawings import Drawings
from training.drawn_classes import DrawnClasses, class_table
from training.omniglot import DRAWERS


@dataclass(frozen=True)
class PairConfig:
    """How pairs are drawn from the characters."""

    exemplars: int = 32
    """Exemplars in a batch of one process."""
    targets: int = 2
    """Drawings by other hands for each of them."""
    warped: float = 0.5
    """Share of exemplars whose character is sheared, stretched and turned into a new one."""
    composed: float = 0.15
    """Share of exemplars that are made of two characters beside or above each other."""
    dotted: float = 0.15
    """Share of exemplars to whose character one to three dots are added; people's own stray dots teach that dots do not
    matter."""
    exemplar_pen: tuple[float, float] = (1.8, 2.8)
    """Range of the exemplar's pen width in model pixels; targets have 2.2."""
    upright: bool = False
    """Whether what is drawn stays on its feet: mirrored, and neither turned over nor on its side."""


class PairSampler:
    """Draws batches of pairs; the same generator state gives the same batch."""

    def __init__(self, data: DrawnClasses, config: PairConfig, alphabets: NDArray[np.str_] | None = None) -> None:
        """Characters of `alphabets` only, or all of them."""
        self.config = config
        self.drawings = Drawings(data.points, data.ends_stroke, data.offsets)
        self.table = class_table(data, DRAWERS)
        wanted = np.ones(len(data.alphabets), bool) if alphabets is None else np.isin(data.alphabets, alphabets)
        drawn = (self.table >= 0).sum(axis=1) > config.targets
        self.classes = np.flatnonzero(wanted & drawn)
        self.alphabets = data.alphabets

    def batch(self, random: np.random.Generator) -> tuple[Image, Image]:
        """Exemplars (e, 48, 48) and targets (e * targets, 48, 48); target i belongs to exemplar i // targets."""
        c = self.config
        classes = random.choice(self.classes, c.exemplars)
        hands = self._hands(classes, random)
        partners = self._partners(classes, random)
        composed = random.random(c.exemplars) < c.composed
        matrices = class_matrices(random, c.exemplars, c.warped, c.upright)
        dots = dot_places(random, c.exemplars, c.dotted)
        inks = []
        exemplar_pens = random.uniform(*c.exemplar_pen, c.exemplars).astype(np.float32)
        for column, pens in enumerate([exemplar_pens] + [PEN_WIDTH] * c.targets):
            whole = self._written(classes, partners, hands[:, column], composed, matrices, column, random)
            inks.append(with_dots(whole.framed(), *dots, random).framed().rendered(pens))
        return inks[0], np.stack(inks[1:], axis=1).reshape(-1, *inks[0].shape[1:])

    def _hands(self, classes: NDArray[np.intp], random: np.random.Generator) -> NDArray[np.intp]:
        """(e, 1 + targets) different drawers of each character, in random order."""
        order = random.random((len(classes), self.table.shape[1])) + (self.table[classes] < 0)
        return np.argsort(order, axis=1)[:, : 1 + self.config.targets]

    def _partners(self, classes: NDArray[np.intp], random: np.random.Generator) -> NDArray[np.intp]:
        """(e,) another character of the same alphabet for each, so that the hand is the same person's."""
        same = self.alphabets[self.classes][None, :] == self.alphabets[classes][:, None]
        return np.asarray(self.classes[np.argmax(random.random(same.shape) * same, axis=1)])

    def _written(
        self,
        classes: NDArray[np.intp],
        partners: NDArray[np.intp],
        hands: NDArray[np.intp],
        composed: NDArray[np.bool_],
        matrices: NDArray[np.float32],
        column: int,
        random: np.random.Generator,
    ) -> Drawings:
        """The characters by these hands, some composed with their partners, all transformed."""
        whole = self.drawings.take(self.table[classes, hands]).framed()
        others = self.table[partners, hands]
        others = np.where(others < 0, self.table[partners].max(axis=1), others)
        placed = beside(whole, self.drawings.take(others).framed(), random)
        both = whole.followed_by(placed)
        chosen = np.where(composed, np.arange(len(whole)) + len(whole), np.arange(len(whole)))
        return both.take(chosen).transformed(matrices)


def taught_and_measured(
    data: DrawnClasses, others: Callable[[], DrawnClasses], config: PairConfig, held_out: Sequence[str]
) -> tuple[PairSampler, PairSampler]:
    """Pairs to train on, and plain ones to measure on: of the alphabets `held_out`, or of `others` where none is."""
    names = np.unique(data.alphabets)
    held = np.isin(names, held_out)
    plain = replace(config, warped=0.0, composed=0.0, dotted=0.0)
    measured = PairSampler(data, plain, names[held]) if held.any() else PairSampler(others(), plain)
    return PairSampler(data, config, names[~held]), measured


def beside(left: Drawings, right: Drawings, random: np.random.Generator) -> Drawings:
    """Drawing i of `left` with drawing i of `right` to its right, a little up or down and with a small gap."""
    count = len(left)
    shifts = np.zeros((2 * count, 2), np.float32)
    shifts[1::2, 0] = (left.boxes()[1] - right.boxes()[0])[:, 0] + random.uniform(2, 6, count)
    shifts[1::2, 1] = random.normal(0, 1.5, count)
    order = np.stack([np.arange(count), np.arange(count) + count], axis=1).ravel()
    both = left.followed_by(right).take(order)
    moved = Drawings(both.points + shifts[both.owners], both.ends_stroke, both.offsets)
    return moved.joined()


def class_matrices(
    random: np.random.Generator, count: int, warped: float, upright: bool = False
) -> NDArray[np.float32]:
    """(count, 2, 2): one of the eight flips and quarter turns, and for the share `warped` a further affine change.

    What stands `upright` has the mirror image only.
    """
    quarter = random.integers(0, 4, count) * (0 if upright else np.pi / 2)
    mirror = np.where(random.random(count) < 0.5, -1.0, 1.0)
    matrices = rotations(quarter)
    matrices[:, :, 0] *= mirror[:, None]
    bend = random.random(count) < warped
    stretch = np.exp(random.normal(0, 0.15, count) * bend)
    shears = np.tile(np.eye(2), (count, 1, 1))
    shears[:, 0, 0], shears[:, 1, 1] = stretch, 1 / stretch
    shears[:, 0, 1] = random.normal(0, 0.15, count) * bend
    turned = rotations(random.normal(0, 0.15, count) * bend)
    return (turned @ shears @ matrices).astype(np.float32)


def rotations(angles: NDArray[Any]) -> NDArray[np.float64]:
    """(n, 2, 2) of angles (n,) in radians."""
    cos, sin = np.cos(angles), np.sin(angles)
    return np.stack([np.stack([cos, -sin], -1), np.stack([sin, cos], -1)], -2)
