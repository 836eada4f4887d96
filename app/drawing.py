"""One drawing of the exemplar by a machine or by the user: what the gallery, the plane and the export share."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine import CHARACTERS, Exemplar, Frame, Image, Scores, Stroke

HAND = "hand"
"""The "family" of what the user draws himself."""


@dataclass(frozen=True, eq=False)
class Drawing:
    """A drawing with what it is a drawing of, and how it came to be; equal only to itself."""

    key: int
    """Unique in the session, rising, never used again."""
    exemplar: Exemplar
    """What it is a drawing of; drawings of one generation share the object."""
    image: Image
    """(48, 48), in the model's frame; a preview until `scores` are there."""
    strokes: tuple[Stroke, ...] = ()
    """In the exemplar's own pixels; empty in a preview."""
    scores: Scores | None = None
    """None while it is denoised or waits to be scored."""
    family: str = "cfgdm"
    """The model that drew it, or `HAND`."""
    guidance: float = 0.0
    steps: int = 0
    seed: int = 0
    index: int = 0
    """With the seed it makes the drawing again."""
    originality: float | None = None
    """What was asked of it; None = nothing."""
    temperature: float = 1.0
    """At which a latent family drew it; no other kind heeds it."""
    world: str = CHARACTERS
    """Whose critics gave the scores."""
    maps: Mapping[str, NDArray[np.float16]] = field(default_factory=dict)
    """What mattered to the machine that drew it, (48, 48), by kind of map; none by hand or without guidance."""
    is_favourite: bool = False
    is_found: bool = False
    """Whether a search on the plane found it: then it stays beside new sets of the same exemplar."""

    @property
    def is_by_hand(self) -> bool:
        return self.family == HAND

    @property
    def is_finished(self) -> bool:
        return self.scores is not None


def fingerprint(exemplar: Exemplar) -> tuple[bytes, Frame]:
    """What the engine draws from, so that two exemplars can be compared; times and pressures do not count."""
    return exemplar.image.tobytes(), exemplar.frame


def is_same(one: Exemplar | None, other: Exemplar | None) -> bool:
    """Whether the engine would draw the same from both; None = a blank page."""
    if one is None or other is None:
        return one is other
    return one is other or (one.frame == other.frame and np.array_equal(one.image, other.image))
