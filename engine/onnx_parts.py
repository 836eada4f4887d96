"""A network on ONNX Runtime that the cores work on together, each on its own part of the drawings."""

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from engine.backend import Array
from engine.errors import EngineError

PART = 8
"""At most so many drawings in one run of a graph; more are not faster, but leave the processor's nearest memory."""

Feed = Mapping[str, Array]


class Network:
    """A graph of which every row of a batch is computed by itself, so that any part of a batch gives equal rows.

    A core that has a part to itself waits for no other core; those that share out every operator wait after each, and
    do one by one what the runtime does not share out.
    """

    def __init__(self, path: Path, threads: int | None = None) -> None:
        """`threads` of them, or one for each core that the process may use; EngineError for what is no network."""
        self._threads = threads or usable_cores()
        self._session = session(path, 1)
        self.sizes = {each.name: each.shape[0] for each in self._session.get_inputs()}
        """The first axis of each input, as the graph has it."""
        self.widths = {each.name: each.shape[-1] for each in self._session.get_inputs()}
        """The last axis of each."""
        self._pool = ThreadPoolExecutor(self._threads, path.stem) if self._threads > 1 else None

    def run(self, output: str, rows: Feed, shared: Feed | None = None) -> Array:
        """`output` (n, ...) of the inputs `rows` (n, ...), in order; those in `shared` every part is given whole."""

        def of_part(part: slice) -> Array:
            feed = {name: value[part] for name, value in rows.items()} | dict(shared or {})
            return np.asarray(self._session.run([output], feed)[0], np.float32)

        count = len(next(iter(rows.values())))
        return np.concatenate(list(self._map(of_part, parts(count, self._threads))))

    def _map(self, work: Callable[[slice], Array], among: list[slice]) -> Iterator[Array]:
        return map(work, among) if self._pool is None or len(among) == 1 else self._pool.map(work, among)


def parts(count: int, workers: int) -> list[slice]:
    """`count` rows as slices of nearly equal length, at most `PART`, and equally many for each worker where it can be.

    So 24 rows are four times 6 for two workers, and 24 times 1 for thirty.
    """
    rounds = -(-count // (PART * workers))
    ends = np.linspace(0, count, min(rounds * workers, count) + 1).astype(int).tolist()
    return [slice(start, end) for start, end in zip(ends, ends[1:], strict=False)]


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
