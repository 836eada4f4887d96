"""Two critics and a bank of foils, put together to place drawings on the plane."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.backend import Array, Embedder
from engine.errors import EngineError
from engine.frame import SIZE
from engine.messages import Image, Scores
from engine.originality import originality
from engine.recognizability import Rivals, other_characters
from engine.weights import REINSTALL


@dataclass(frozen=True)
class Others:
    """The foils that are other characters than an exemplar."""

    exemplar: Array
    """(256,)."""
    places: NDArray[np.intp]
    """(k,), in the bank."""
    rivals: Rivals


@dataclass(frozen=True)
class Foils:
    """The bank that episodes are drawn from."""

    features: Array
    """(N, 256), exemplars of other characters as the recognizer sees them."""
    radius: float = 0.0
    """A foil nearer than this to an exemplar is the same character."""
    images: NDArray[np.uint8] | None = None
    """(N, 48, 48), what they look like, 255 = ink; None in a bank that only judges."""
    temperature: float = 1.0
    """In units of distance: how much nearer a character must be to be e times as likely (training/temperature.py)."""

    _last: list[Others] = field(default_factory=list, init=False, repr=False, compare=False)

    def around(self, exemplar: Array) -> Others:
        """The others of an exemplar (256,), looked for once for all questions about it that follow each other."""
        if not self._last or not np.array_equal(self._last[0].exemplar, exemplar):
            places = self.others(exemplar)
            self._last[:] = [Others(exemplar.copy(), places, Rivals(exemplar, self.features[places]))]
        return self._last[0]

    def others(self, exemplar: Array) -> NDArray[np.intp]:
        """Which foils (k,) are other characters than the exemplar (256,)."""
        return np.flatnonzero(other_characters(exemplar, self.features, self.radius))

    def unlike(self, exemplar: Array) -> Array:
        """The foils (k, 256) that are other characters than the exemplar (256,)."""
        return self.features[self.others(exemplar)]

    def drawings(self, chosen: NDArray[np.intp]) -> Image:
        """The chosen foils (k,) as images (k, 48, 48); EngineError where the bank has none."""
        if self.images is None:
            raise EngineError("The foils came without their drawings", REINSTALL)
        return self.images[chosen].astype(np.float32) / np.float32(255)


@dataclass(frozen=True)
class Standard:
    """An exemplar as the critics see it, which is the same for all its drawings."""

    image: Array
    """(48, 48)."""
    features: Array
    """(256,), where originality is measured from."""
    rivals: Rivals
    """Other characters, for its place among them."""


class CriticJudge:
    """Scores by one critic's features for originality, and another's for recognizability."""

    def __init__(self, features: Embedder, recognizer: Embedder, spread: float, foils: Foils) -> None:
        self._features, self._recognizer = features, recognizer
        self._spread, self._foils = spread, foils
        self._last: Standard | None = None

    def scores(self, images: Array, exemplar: Array) -> list[Scores]:
        """Scores of images (n, 48, 48) as drawings of `exemplar` (48, 48), all 0 = paper, 1 = ink."""
        standard = self._standard(exemplar)
        original = originality(self._features.embed(images), standard.features, self._spread)
        recognizable = standard.rivals.recognizability(self._recognizer.embed(images))
        return [Scores(float(o), float(r)) for o, r in zip(original, recognizable, strict=True)]

    def _standard(self, exemplar: Array) -> Standard:
        """Looked at once for all drawings of an exemplar that come one after the other, in however many portions."""
        last = self._last
        if last is None or not np.array_equal(last.image, exemplar):
            (features,), (place,) = self._features.embed(exemplar[None]), self._recognizer.embed(exemplar[None])
            last = self._last = Standard(exemplar.copy(), features, self._foils.around(place).rivals)
        return last


def read_foils(path: Path) -> Foils:
    """The bank in an NPZ file: `features`, and `radius`, `images` and `temperature` where it has them."""
    try:
        with np.load(path, allow_pickle=False) as bank:
            features, images = np.asarray(bank["features"], np.float32), bank.get("images")
            if images is not None and (images.shape != (len(features), SIZE, SIZE) or images.dtype != np.uint8):
                raise ValueError(f"images {images.shape} for {len(features)} foils")
            return Foils(features, float(bank.get("radius", 0.0)), images, float(bank.get("temperature", 1.0)))
    except (OSError, EOFError, ValueError, KeyError) as error:
        raise EngineError(f"The foils in {path} cannot be read", REINSTALL) from error
