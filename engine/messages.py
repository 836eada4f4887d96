"""The values that cross the engine's border: what is asked of it, and what it answers."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.float32]
"""(h, w) or (n, h, w), 0 = paper, 1 = ink."""


@dataclass(frozen=True)
class Stroke:
    """One movement of the pen.

    Points are pixels of the drawing it belongs to: x to the right, y down, (0, 0) the outer corner of the first
    pixel, so the centre of pixel (row i, column j) is (j + 0.5, i + 0.5).
    """

    points: NDArray[np.float32]
    """(n, 2), n >= 1; a single point is a dot."""
    times: NDArray[np.float32] | None = None
    """(n,), seconds since the drawing began; None where nobody drew it."""
    pressures: NDArray[np.float32] | None = None
    """(n,), 0..1."""


@dataclass(frozen=True)
class Frame:
    """Where a drawing's ink lies in its own image, so that a variation can be put in the same place.

    A point p of the drawing is (p - centre) * scale + 24 in the model's 48 x 48 frame.
    """

    width: int
    """Pixels of the drawing's own image."""
    height: int
    centre: tuple[float, float]
    """x, y of the middle of the ink's bounding box, in the drawing's pixels."""
    scale: float
    """Model pixels per drawing pixel."""
    pen_width: float
    """Width of a stroke, in the drawing's pixels."""


@dataclass(frozen=True)
class Exemplar:
    """The one drawing of which variations are wanted."""

    image: Image
    """(48, 48), in the model's frame."""
    frame: Frame
    strokes: tuple[Stroke, ...]
    """In the drawing's own pixels."""


@dataclass(frozen=True)
class GenerationRequest:
    """Everything that a generation needs."""

    exemplar: Exemplar
    _: KW_ONLY
    count: int = 24
    """How many variations, >= 1."""
    guidance: float = 1.0
    """gamma of design.md: 0 = plain conditional DDPM; 0..3. Families without a second pass to guide by do without."""
    steps: int | None = None
    """Denoising steps; None = what the family's card recommends."""
    originality: float | None = None
    """How original the variations shall become, 0..2; None = each as original as some human's, by the family's card."""
    temperature: float = 1.0
    """How far from the mean a latent family draws its latents, 0..2; 1 = as in training. Others do without."""
    seed: int = 0
    """Base seed; variation `index` draws its noise from (seed, index)."""
    first_index: int = 0
    """Index of the first variation, so that more can be asked for later."""
    family: str = "cfgdm"
    ticket: int = 0
    """Given back with every event of this request."""


@dataclass(frozen=True)
class ScoreRequest:
    """Drawings that somebody made, to be placed on the plane."""

    exemplar: Exemplar
    drawings: Image
    """(n, 48, 48), each in the model's frame."""
    ticket: int = 0
    world: str = "characters"
    """Whose critics are asked, by the names of `engine.worlds`."""


@dataclass(frozen=True)
class ExplainRequest:
    """Drawings of which it is asked what ink made the recognizer see their exemplar in them."""

    exemplar: Exemplar
    drawings: Image
    """(n, 48, 48), each in the model's frame."""
    kind: str
    """One of the engine's `critic_maps`."""
    ticket: int = 0
    world: str = "characters"
    """Whose critics are asked, by the names of `engine.worlds`."""


@dataclass(frozen=True)
class GuessRequest:
    """A part of a drawing, of which the recognizer shall say what character it is."""

    exemplar: Exemplar
    revealed: Image
    """(48, 48): the drawing in the model's frame, with paper where it is hidden."""
    episode: int = 0
    """Decides which 19 foils stand beside the exemplar."""
    ticket: int = 0
    world: str = "characters"
    """Whose critics are asked, by the names of `engine.worlds`."""


@dataclass(frozen=True)
class Scores:
    """Where one drawing stands on the originality-recognizability plane."""

    originality: float
    """0 = the exemplar itself; about 0.6 = as far from it as another human's drawing."""
    recognizability: float
    """0..1: chance to be classified as its exemplar in a 20-way one-shot episode."""


@dataclass(frozen=True)
class Preview:
    """The variations that are drawn together as they look after one step of denoising.

    The first is shown before guidance has changed it. A large request is drawn in several lots one after the other;
    step and steps count over all of them.
    """

    ticket: int
    step: int
    """1..steps."""
    steps: int
    images: Image
    """(n, 48, 48)."""
    first_index: int = 0
    """Index of the first of them; the others follow it."""


@dataclass(frozen=True)
class Variation:
    """One finished drawing by the machine."""

    ticket: int
    index: int
    seed: int
    image: Image
    """(48, 48), in the model's frame."""
    strokes: tuple[Stroke, ...]
    """In the exemplar's own pixels; drawn with `exemplar.frame.pen_width` they are the variation at its own size."""
    scores: Scores
    maps: Mapping[str, Image] = field(default_factory=dict)
    """Importance maps (48, 48), >= 0, in the model's frame, by kind: see `engine.importance`. None without guidance."""


@dataclass(frozen=True)
class Finished:
    """The last event of a request that was not cancelled."""

    ticket: int
    timings: dict[str, float] = field(default_factory=dict)
    """Seconds for `first_preview`, `sampling`, `scoring`, `vectorising`."""


@dataclass(frozen=True)
class Cancelled:
    """The last event of a request that was cancelled."""

    ticket: int


@dataclass(frozen=True)
class Scored:
    """The answer to a `ScoreRequest`."""

    ticket: int
    scores: tuple[Scores, ...]
    """One for each drawing, in order."""


@dataclass(frozen=True)
class Explained:
    """The answer to an `ExplainRequest`."""

    ticket: int
    maps: Image
    """(n, 48, 48), >= 0: how much recognizability hangs on the ink there."""


@dataclass(frozen=True)
class Guess:
    """One character of an episode, and how well it fits."""

    image: Image
    """(48, 48), the character's exemplar."""
    likelihood: float
    """0..1; all of an episode together 1."""
    is_exemplar: bool


@dataclass(frozen=True)
class Guessed:
    """The answer to a `GuessRequest`."""

    ticket: int
    guesses: tuple[Guess, ...]
    """The likeliest first."""
    recognizability: float
    """0..1, of the revealed part."""


Question = ScoreRequest | ExplainRequest | GuessRequest
"""What is answered at once, even while variations are drawn."""
Answer = Scored | Explained | Guessed
Event = Preview | Variation | Finished | Cancelled
