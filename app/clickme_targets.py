"""What the game is played with: drawings of the session, shipped examples, or characters that the user has."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.character_source import Character, characters
from app.click_round import CHARACTER, EXAMPLE, EXEMPLAR, VARIATION
from app.drawing import Drawing
from app.example_card import title_of
from app.examples import example_files, example_page
from engine import CHARACTERS, EngineError, Exemplar, Image, Stroke

TRIES = 4
"""Drawings of a character that are tried until one of them can be read."""


@dataclass(frozen=True, eq=False)
class Target:
    """One drawing that is to be recognized."""

    kind: str
    """One of `click_round.KINDS`."""
    name: str
    """What it is called, shown when the round is over; may be empty."""
    exemplar: Exemplar
    """What the recognizer shall name."""
    image: Image
    """(48, 48), in the model's frame."""
    strokes: tuple[Stroke, ...]
    """In the exemplar's own pixels."""
    drawing: Drawing | None = None
    """That of the session which it is."""


def target_of_exemplar(exemplar: Exemplar, kind: str = EXEMPLAR, name: str = "") -> Target:
    return Target(kind, name, exemplar, exemplar.image, exemplar.strokes)


def target_of_drawing(drawing: Drawing) -> Target:
    """A variation, to be recognized as what it is a variation of."""
    return Target(VARIATION, "", drawing.exemplar, drawing.image, drawing.strokes, drawing)


def variations(drawings: Sequence[Drawing]) -> list[Target]:
    """Those that are finished."""
    return [target_of_drawing(each) for each in drawings if each.is_finished and not each.is_by_hand]


def example_targets(
    folder: Path, count: int, shuffle: Callable[[list[Path]], None], world: str = CHARACTERS
) -> list[Target]:
    """At most `count` of a world's shipped examples, in any order; EngineError where none can be read."""
    files = example_files(folder, world)
    shuffle(files)
    pages = [(path, example_page(path)) for path in files[:count]]
    found = [target_of_exemplar(page.exemplar(), EXAMPLE, title_of(path)) for path, page in pages]
    if not found:
        raise EngineError(f"{folder} holds no examples", "install Otherhand again")
    return found


def own_targets(path: Path, count: int, dice: random.Random) -> list[Target]:
    """At most `count` drawings out of a folder or file of the user's, of as many characters as it can be.

    EngineError where there is none, or none that can be read. Opens files: not on the window's own thread.
    """
    found = list(characters(path))
    dice.shuffle(found)
    chosen = found[:count]
    while len(chosen) < count and sum(len(each.drawings) for each in found) > len(chosen):
        chosen.append(dice.choice(found))
    targets = [target for each in chosen if (target := _any_of(each, dice)) is not None]
    if not targets:
        raise EngineError(f"{path} holds no drawing that can be read", "look whether each image shows one character")
    return targets


def filled(targets: Sequence[Target], count: int) -> list[Target]:
    """Exactly `count` of them, in their order and from the first again where they are fewer."""
    return [targets[number % len(targets)] for number in range(count)] if targets else []


def _any_of(character: Character, dice: random.Random) -> Target | None:
    for _ in range(TRIES):
        try:
            exemplar = character.drawings[dice.randrange(len(character.drawings))]
        except EngineError:  # one that shows nothing; the others may
            continue
        return target_of_exemplar(exemplar, CHARACTER, character.name)
    return None
