"""Whose drawings stand beside the machine's: the user's own of one character, or those in the files that he has."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.character_source import Character
from app.drawing import Drawing, is_same
from app.spot_shape import Shape, shape_by_hand
from engine import EngineError, Exemplar


@dataclass(frozen=True)
class Subject:
    """A trial that still wants the machine's drawing."""

    character: str
    """Its name in the files; empty for the user's own."""
    exemplar: Exemplar
    human: Shape
    """Somebody's drawing of it."""


Pulse = Callable[[int], None]
"""Told how many subjects there are so far; raises where nobody wants the rest."""


def own_drawings(drawings: Sequence[Drawing], exemplar: Exemplar | None) -> list[Drawing]:
    """The user's own drawings of the exemplar."""
    if exemplar is None:
        return []
    return [each for each in drawings if each.is_by_hand and is_same(each.exemplar, exemplar)]


def own_subjects(drawings: Sequence[Drawing], count: int, seed: int, pulse: Pulse) -> list[Subject]:
    """At most `count` of the user's own drawings, each once, by chance."""
    chosen = random.Random(seed).sample(list(drawings), min(count, len(drawings)))
    found: list[Subject] = []
    for each in chosen:
        found.append(Subject("", each.exemplar, shape_by_hand(each.image)))
        pulse(len(found))
    return found


def most_trials(characters: Sequence[Character]) -> int:
    """How many drawings there are beside one exemplar of each character."""
    return sum(len(each.drawings) - 1 for each in characters)


def found_subjects(characters: Sequence[Character], count: int, seed: int, pulse: Pulse) -> list[Subject]:
    """At most `count` drawings out of files, each once: as many different characters as there are.

    One drawing of each character, by chance, is its exemplar. Drawings that cannot be read are passed over.
    """
    dice = random.Random(seed)
    found: list[Subject] = []
    for subject in _in_turn([_of_character(each, dice) for each in _shuffled(characters, dice)]):
        if len(found) == count:
            break
        found.append(subject)
        pulse(len(found))
    return found


def _shuffled(characters: Sequence[Character], dice: random.Random) -> list[Character]:
    fit = [each for each in characters if len(each.drawings) > 1]
    dice.shuffle(fit)
    return fit


def _in_turn(sources: list[Iterator[Subject]]) -> Iterator[Subject]:
    """The first of each, then the second of each, as long as there are any."""
    while sources:
        for source in tuple(sources):
            subject = next(source, None)
            if subject is None:
                sources.remove(source)
            else:
                yield subject


def _of_character(character: Character, dice: random.Random) -> Iterator[Subject]:
    order = list(range(len(character.drawings)))
    dice.shuffle(order)
    exemplar: Exemplar | None = None
    for number in order:
        try:
            drawing = character.drawings[number]
        except EngineError:
            continue
        if exemplar is None:
            exemplar = drawing
        elif human := shape_by_hand(drawing.image):
            yield Subject(character.name, exemplar, human)
