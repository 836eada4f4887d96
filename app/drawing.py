"""One drawing of the exemplar by a machine or by the user: what the gallery, the plane and the export share."""

from dataclasses import dataclass

from engine import Exemplar, Image, Scores, Stroke

HAND = "hand"
"""The "family" of what the user draws himself."""


@dataclass(frozen=True)
class Drawing:
    """A drawing with what it is a drawing of, and how it came to be."""

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
    is_favourite: bool = False

    @property
    def is_by_hand(self) -> bool:
        return self.family == HAND

    @property
    def is_finished(self) -> bool:
        return self.scores is not None
