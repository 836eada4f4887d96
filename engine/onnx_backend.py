"""The networks on ONNX Runtime, on the CPU."""

from pathlib import Path

import numpy as np

from engine.backend import Array, asked_of, of_all
from engine.onnx_parts import Network, session, usable_cores

__all__ = ["BATCH", "OnnxDenoiser", "OnnxEmbedder", "session", "usable_cores"]

BATCH = 24
"""Drawings that are worked on at a time; more are not faster, but hold more memory."""


class OnnxDenoiser:
    """A graph from `noisy` (n, 1, 48, 48), `angle` (n,), `exemplar` (m, 1, 48, 48), `keep` (m,) to `velocity`.

    m is n, or 1 in a graph that reads the exemplar once for the whole batch. Where it has an input `originality`
    (n,), it can be asked for that.
    """

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self._network = Network(path, threads)
        sizes = self._network.sizes
        self._reads_exemplar_once = sizes["exemplar"] != sizes["noisy"]
        self._knows_originality = "originality" in sizes

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48)."""
        rows = {"noisy": np.asarray(noisy[:, None], np.float32), "angle": of_all(noisy, angle)}
        if self._knows_originality:
            rows["originality"] = asked_of(noisy, originality)
        repeats = 1 if self._reads_exemplar_once else len(noisy)
        given = {
            "exemplar": np.repeat(np.asarray(exemplar, np.float32)[None, None], repeats, axis=0),
            "keep": np.full(repeats, keep, np.float32),
        }
        if self._reads_exemplar_once:
            return self._network.run("velocity", rows, given)[:, 0]
        return self._network.run("velocity", rows | given)[:, 0]


class OnnxEmbedder:
    """A graph from `images` (n, 1, 48, 48), 0 = paper, 1 = ink, to `features` (n, 256)."""

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self._network = Network(path, threads)

    def embed(self, images: Array) -> Array:
        """Features (n, 256) of images (n, 48, 48)."""
        return self._network.run("features", {"images": np.asarray(images[:, None], np.float32)})
