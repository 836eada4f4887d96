"""Two critics and a bank of foils, put together to place drawings on the plane."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.backend import Array, Embedder
from engine.errors import EngineError
from engine.messages import Scores
from engine.originality import originality
from engine.recognizability import other_characters, recognizability
from engine.weights import REINSTALL


@dataclass(frozen=True)
class Foils:
    """The bank that episodes are drawn from."""

    features: Array
    """(N, 256), exemplars of other characters as the recognizer sees them."""
    radius: float = 0.0
    """A foil nearer than this to an exemplar is the same character."""

    def unlike(self, exemplar: Array) -> Array:
        """The foils (k, 256) that are other characters than the exemplar (256,)."""
        return self.features[other_characters(exemplar, self.features, self.radius)]


class CriticJudge:
    """Scores by one critic's features for originality, and another's for recognizability."""

    def __init__(self, features: Embedder, recognizer: Embedder, spread: float, foils: Foils) -> None:
        self._features, self._recognizer = features, recognizer
        self._spread, self._foils = spread, foils

    def scores(self, images: Array, exemplar: Array) -> list[Scores]:
        """Scores of images (n, 48, 48) as drawings of `exemplar` (48, 48), all 0 = paper, 1 = ink."""
        together = np.concatenate([exemplar[None], images])
        features, places = self._features.embed(together), self._recognizer.embed(together)
        original = originality(features[1:], features[0], self._spread)
        recognizable = recognizability(places[1:], places[0], self._foils.unlike(places[0]))
        return [Scores(float(o), float(r)) for o, r in zip(original, recognizable, strict=True)]


def read_foils(path: Path) -> Foils:
    """The bank in an NPZ file: `features`, and `radius` where it has one."""
    try:
        with np.load(path, allow_pickle=False) as bank:
            return Foils(np.asarray(bank["features"], np.float32), float(bank.get("radius", 0.0)))
    except (OSError, EOFError, ValueError, KeyError) as error:
        raise EngineError(f"The foils in {path} cannot be read", REINSTALL) from error
