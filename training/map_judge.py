"""What a recognizer makes of drawings that lack ink: exactly, and by degrees."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.backend import Embedder
from engine.judge import Foils, read_foils
from engine.map_agreement import Floats
from engine.messages import Image
from engine.onnx_backend import OnnxEmbedder
from engine.recognizability import recognizability
from engine.weights import find_model


@dataclass(frozen=True)
class MapJudge:
    """A recognizer and its foils."""

    recognizer: Embedder
    foils: Foils

    def measures(self, exemplar: Image, drawings: Image) -> Floats:
        """Recognizability and nearness of drawings (n, 48, 48) to their exemplar (48, 48), (2, n).

        Recognizability saturates: much ink may go before it falls. Nearness, 1 - |f(x) - f(y)|^2 / |f(0) - f(y)|^2,
        does not: it is 1 for the exemplar and 0 for blank paper.
        """
        together = np.concatenate([exemplar[None], np.zeros_like(exemplar)[None], drawings])
        places = self.recognizer.embed(together).astype(np.float64)
        own = places[0].astype(np.float32)
        exact = recognizability(places[2:].astype(np.float32), own, self.foils.unlike(own))
        squared = ((places - places[0]) ** 2).sum(axis=1)
        return np.stack([exact, 1 - squared[2:] / squared[1]])


def read_map_judge(folder: Path, threads: int = 1) -> MapJudge:
    """The recognizer and the foils of a models folder."""
    recognizer = OnnxEmbedder(find_model("prototypical", folder).file, threads)
    return MapJudge(recognizer, read_foils(find_model("foils", folder, ".npz").file))
