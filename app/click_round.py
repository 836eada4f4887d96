"""A finished round of the game as it is kept: where somebody clicked, when, and what came of it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

import engine
from engine import Image

SIDE = 48
"""Of the model's frame, in which dabs lie."""
EXEMPLAR, VARIATION, EXAMPLE, CHARACTER = "exemplar", "variation", "example", "character"
KINDS = (EXEMPLAR, VARIATION, EXAMPLE, CHARACTER)
"""What is drawn: the user's character, a machine's variation, a shipped example, or one of the user's own files."""
HIDDEN, BLURRED = "hidden", "blurred"
COVERS = (BLURRED, HIDDEN)
"""How much a person sees of what is not revealed yet: a blur of it, or nothing."""
RECOGNIZED, OUT_OF_TIME, SKIPPED = "recognized", "out of time", "skipped"
RESULTS = (RECOGNIZED, OUT_OF_TIME, SKIPPED)


@dataclass(frozen=True)
class Dab:
    """One touch of the round brush."""

    x: float
    """Pixels of the model's frame, 0..48 (see `engine.Stroke` for what a place means)."""
    y: float
    radius: float
    """Pixels of the model's frame."""
    seconds: float
    """Since the round began, pauses left out."""


@dataclass(frozen=True)
class ClickRound:
    """One person's clicks on one drawing."""

    key: str
    """Unlike that of any other round, wherever that was played."""
    kind: str
    """One of `KINDS`."""
    cover: str
    """One of `COVERS`."""
    result: str
    """One of `RESULTS`."""
    seconds: float
    points: int
    dabs: tuple[Dab, ...]
    """In order of time."""


@dataclass(frozen=True)
class ClickedDrawing:
    """A drawing and all rounds that were played with it."""

    image: Image
    """(48, 48), in the model's frame, in steps of 1 / 255."""
    rounds: tuple[ClickRound, ...]


def levels(image: Image) -> NDArray[np.uint8]:
    """The image (48, 48) in 256 steps, as it is kept and compared."""
    return np.asarray(np.round(np.clip(image, 0, 1) * 255), np.uint8)


def fingerprint(image: Image) -> str:
    """32 hexadecimal digits that tell the drawing (48, 48) from others; noise below a step of 1 / 255 is no matter."""
    return hashlib.sha256(levels(image).tobytes()).hexdigest()[:32]


def covered(dabs: Iterable[Dab]) -> Image:
    """What dabs cover of the model's frame, (48, 48), 0..1; a pixel at a dab's rim is covered in part."""
    mask = np.zeros((SIDE, SIDE), np.float32)
    for dab in dabs:
        cover(mask, dab)
    return mask


def cover(mask: Image, dab: Dab) -> None:
    """Add a dab to a mask (48, 48), in place."""
    np.maximum(mask, disc(dab), out=mask)


def disc(dab: Dab) -> Image:
    """One dab, (48, 48), 0..1."""
    return engine.disc(dab.x, dab.y, dab.radius)


def round_map(dabs: Iterable[Dab]) -> Image:
    """Where and how early one round's dabs fell, (48, 48), >= 0, its sum 1; all 0 without dabs."""
    return engine.round_map((disc(dab), dab.seconds) for dab in dabs)


def maps_of(rounds: Iterable[ClickRound]) -> list[Image]:
    """The map of each round that counts: those that were skipped do not."""
    return [round_map(each.dabs) for each in rounds if each.result != SKIPPED and each.dabs]
