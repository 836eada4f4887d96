"""A network that draws from latents on ONNX Runtime, on the CPU."""

from pathlib import Path

import numpy as np

from engine.backend import Array
from engine.onnx_parts import Network


class OnnxLatentGenerator:
    """A graph from `latents` (n, L) and `exemplar` (1, 1, 48, 48) to `drawings` (n, 1, 48, 48)."""

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self._network = Network(path, threads)
        self.latent_size = int(self._network.widths["latents"])

    def draw(self, latents: Array, exemplar: Array) -> Array:
        """Drawings (n, 48, 48) of `latents` (n, L) and an exemplar (48, 48), -1 = paper, 1 = ink."""
        shared = {"exemplar": np.asarray(exemplar, np.float32)[None, None]}
        return self._network.run("drawings", {"latents": np.asarray(latents, np.float32)}, shared)[:, 0]
