"""A network of leaps on ONNX Runtime, on the CPU."""

from pathlib import Path

import numpy as np

from engine.backend import Array, asked_of, of_all
from engine.onnx_parts import Network


class OnnxFlowMap:
    """A graph from `noisy` (n, 1, 48, 48), `angle`, `until`, `guidance`, `originality` (n,) to `velocity`.

    Its `exemplar` (1, 1, 48, 48) is read once for every part of the batch.
    """

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self._network = Network(path, threads)

    def leap_velocity(
        self, noisy: Array, angle: float, until: float, exemplar: Array, guidance: float, originality: Array | None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48)."""
        told = {"angle": angle, "until": until, "guidance": guidance}
        rows = {name: of_all(noisy, value) for name, value in told.items()}
        rows["noisy"] = np.asarray(noisy[:, None], np.float32)
        rows["originality"] = asked_of(noisy, originality)
        shared = {"exemplar": np.asarray(exemplar, np.float32)[None, None]}
        return self._network.run("velocity", rows, shared)[:, 0]
