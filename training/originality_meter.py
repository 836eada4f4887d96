"""How original training's drawings are for their exemplars, by the critic that places variations on the plane."""

import numpy as np
from numpy.typing import NDArray

from engine.messages import Image
from engine.onnx_backend import OnnxEmbedder
from engine.originality import originality
from engine.weights import ModelCard


class OriginalityMeter:
    """Measures pairs with the features of one critic, on one thread."""

    def __init__(self, critic: ModelCard) -> None:
        self._features = OnnxEmbedder(critic.file, threads=1)
        self._spread = float(critic.card["spread"])

    def of_pairs(self, exemplars: Image, drawings: Image) -> NDArray[np.float32]:
        """Originality (n,) of drawings (n, 48, 48); drawing i belongs to exemplar i // (n / e) of (e, 48, 48)."""
        given = np.repeat(self._features.embed(exemplars), len(drawings) // len(exemplars), axis=0)
        return originality(self._features.embed(drawings), given, self._spread).astype(np.float32)
