"""The networks on ONNX Runtime, on the CPU."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from engine.backend import Array
from engine.errors import EngineError

BATCH = 24
"""Drawings in one pass of the network; larger batches are not faster, but hold more memory."""


class OnnxDenoiser:
    """A graph from `noisy` (n, 1, 48, 48), `angle` (n,), `exemplar` (m, 1, 48, 48), `keep` (m,) to `velocity`.

    m is n, or 1 in a graph that reads the exemplar once for the whole batch. Where it has an input `originality`
    (n,), it can be asked for that.
    """

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self._session = session(path, threads)
        sizes = {each.name: each.shape[0] for each in self._session.get_inputs()}
        self._reads_exemplar_once = sizes["exemplar"] != sizes["noisy"]
        self._knows_originality = "originality" in sizes

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """Velocity of `noisy` (n, 48, 48), `BATCH` drawings at a time."""
        asked = np.full(len(noisy), -1, np.float32) if originality is None else originality
        parts = [
            self._pass(part, angle, exemplar, keep, asks)
            for part, asks in zip(batches(noisy), batches(asked), strict=True)
        ]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _pass(self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array) -> Array:
        repeats = 1 if self._reads_exemplar_once else len(noisy)
        feed = {
            "noisy": noisy[:, None],
            "angle": np.full(len(noisy), angle, np.float32),
            "exemplar": np.repeat(exemplar[None, None], repeats, axis=0),
            "keep": np.full(repeats, keep, np.float32),
        }
        if self._knows_originality:
            feed["originality"] = originality
        (velocity,) = self._session.run(["velocity"], feed)
        return np.asarray(velocity[:, 0], np.float32)


class OnnxEmbedder:
    """A graph from `images` (n, 1, 48, 48), 0 = paper, 1 = ink, to `features` (n, 256)."""

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self._session = session(path, threads)

    def embed(self, images: Array) -> Array:
        """Features (n, 256) of images (n, 48, 48), `BATCH` at a time."""
        parts = [self._session.run(["features"], {"images": part[:, None]})[0] for part in batches(images)]
        return np.concatenate(parts).astype(np.float32, copy=False)


def session(path: Path, threads: int | None = None) -> Any:
    """A session on the CPU; `threads` of it, or one for each core that the process may use.

    Threads that wait do not spin: that gains 5 % on an idle machine, and doubles the time on a busy one.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads or usable_cores()
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise EngineError(f"{path.name} is not a network that can be run", "install the models again") from error


def usable_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def batches(images: Array) -> Iterator[Array]:
    """The images (or what belongs to each) in order, at most `BATCH` at a time."""
    for start in range(0, len(images), BATCH):
        yield np.asarray(images[start : start + BATCH], np.float32)
