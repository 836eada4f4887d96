"""The classes of a world's drawings, for what learns from them and for what is measured on the others."""

from engine.errors import EngineError
from engine.worlds import CHARACTERS, SKETCHES, world_named
from training.drawn_classes import DrawnClasses
from training.omniglot import load_omniglot
from training.quickdraw import HELD_OUT, TRAINING, load_quickdraw
from training.sketch_views import load_views

__all__ = ["HELD_OUT", "TRAINING", "load_unlabelled", "load_world"]

OMNIGLOT = {TRAINING: "background", HELD_OUT: "evaluation_public"}


def load_world(world: str, part: str) -> DrawnClasses:
    """Characters of alphabets, or views of things: the `training` part, or the `held_out` one that nothing learns from.

    EngineError for another world or part, and where the drawings cannot be had.
    """
    if world_named(world).name == SKETCHES:
        return load_views(part)
    return _characters(part)


def load_unlabelled(world: str, part: str) -> DrawnClasses:
    """The same drawings for what needs no one-shot classes: a sketch's class is its whole category."""
    return load_quickdraw(part) if world_named(world).name == SKETCHES else load_world(CHARACTERS, part)


def _characters(part: str) -> DrawnClasses:
    if part not in OMNIGLOT:
        raise EngineError(f"There is no part {part!r}", f"choose one of {', '.join(OMNIGLOT)}")
    return load_omniglot(OMNIGLOT[part])
