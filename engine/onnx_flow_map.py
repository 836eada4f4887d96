"""A network of leaps on ONNX Runtime, on the CPU."""

from pathlib import Path

import numpy as np

from engine.backend import Array
from engine.onnx_backend import batches, session


class OnnxFlowMap:
    """A graph from `noisy` (n, 1, 48, 48), `angle`, `until`, `guidance`, `originality` (n,) to `velocity`.

    Its `exemplar` (1, 1, 48, 48) is read once for the whole batch.
    """

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self._session = session(path, threads)

    def leap_velocity(
        self, noisy: Array, angle: float, until: float, exemplar: Array, guidance: float, originality: Array | None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48), `BATCH` drawings at a time."""
        asked = np.full(len(noisy), -1, np.float32) if originality is None else originality
        told = {"angle": angle, "until": until, "guidance": guidance}
        parts = [
            self._pass(part, exemplar, asks, told) for part, asks in zip(batches(noisy), batches(asked), strict=True)
        ]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _pass(self, noisy: Array, exemplar: Array, originality: Array, told: dict[str, float]) -> Array:
        feed = {name: np.full(len(noisy), value, np.float32) for name, value in told.items()}
        feed |= {"noisy": noisy[:, None], "exemplar": exemplar[None, None], "originality": originality}
        (velocity,) = self._session.run(["velocity"], feed)
        return np.asarray(velocity[:, 0], np.float32)
