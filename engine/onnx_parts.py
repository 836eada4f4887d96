"""A network on ONNX Runtime that the cores work on together, each on its own part of the drawings."""

import os
from base64 import b64decode
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from engine.backend import Array
from engine.errors import EngineError

PART = 8
"""At most so many drawings in one run of a graph; more are not faster, but leave the processor's nearest memory."""

READER = "reader"
"""Where the metadata of a graph hold another one, in Base64, that works out what is the same in all of its passes."""
KEPT = 2
"""Answers of such a reader are kept, so that an exemplar is read once, and once more for passes without it."""

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
        self._reader = reader_in(self._session, path)
        self._own = {each.name: each for each in self._session.get_inputs()}
        inputs = self._own
        if self._reader is not None:
            outside = {name: each for name, each in self._own.items() if name not in self._reader.outputs}
            inputs = self._reader.inputs | outside
        self.sizes = {name: each.shape[0] for name, each in inputs.items()}
        """The first axis of each input, as the graph has it."""
        self.widths = {name: each.shape[-1] for name, each in inputs.items()}
        """The last axis of each."""
        self._helpers = ThreadPoolExecutor(self._threads - 1, path.stem) if self._threads > 1 else None

    def run(self, output: str, rows: Feed, shared: Feed | None = None) -> Array:
        """`output` (n, ...) of the inputs `rows` (n, ...), in order; those in `shared` every part is given whole.

        Where the graph has a reader, `shared` is for that.
        """
        given = self.given(shared or {})

        def of_part(part: slice) -> Array:
            feed = {name: value[part] for name, value in rows.items()} | given
            return np.asarray(self._session.run([output], feed)[0], np.float32)

        count = len(next(iter(rows.values())))
        return np.concatenate(self._map(of_part, parts(count, self._threads)))

    def given(self, shared: Feed) -> dict[str, Array]:
        """What the graph is given beside `rows`: what it needs of `shared` itself, and what its reader makes of it."""
        known = dict(shared) if self._reader is None else {**shared, **self._reader.read(shared)}
        return {name: value for name, value in known.items() if name in self._own}

    def _map(self, work: Callable[[slice], Array], among: list[slice]) -> list[Array]:
        """What becomes of each part; the helpers take them from the front, this thread from the back.

        A thread that works itself need not be woken, which can take as long as a part does.
        """
        if self._helpers is None:
            return [work(part) for part in among]
        of_helpers = [self._helpers.submit(work, part) for part in among[:-1]]
        found = [work(among[-1])]
        for part, future in zip(among[-2::-1], of_helpers[::-1], strict=True):
            found.append(work(part) if future.cancel() else future.result())
        return found[::-1]


class Reader:
    """A graph from what all passes share to what the passes need of it."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self.inputs = {each.name: each for each in session.get_inputs()}
        self.outputs = [each.name for each in session.get_outputs()]
        self._kept: dict[bytes, dict[str, Array]] = {}

    def read(self, shared: Feed) -> dict[str, Array]:
        """What the passes are given; it is worked out once for each of the last few `shared`."""
        feed = {name: shared[name] for name in self.inputs}
        key = b"".join(value.tobytes() for value in feed.values())
        found = self._kept.pop(key, None)
        if found is None:
            found = dict(zip(self.outputs, self._session.run(self.outputs, feed), strict=True))
        self._kept[key] = found
        while len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return found


def parts(count: int, workers: int) -> list[slice]:
    """`count` rows as slices of nearly equal length, at most `PART`, and equally many for each worker where it can be.

    So 24 rows are four times 6 for two workers, and 24 times 1 for thirty.
    """
    rounds = -(-count // (PART * workers))
    ends = np.linspace(0, count, min(rounds * workers, count) + 1).astype(int).tolist()
    return [slice(start, end) for start, end in zip(ends, ends[1:], strict=False)]


def reader_in(session: Any, path: Path) -> Reader | None:
    """The reader that the graph at `path` brings; None where it has none."""
    told = session.get_modelmeta().custom_metadata_map.get(READER)
    return None if told is None else Reader(_opened(b64decode(told), 1, path.name))


def session(path: Path, threads: int | None = None) -> Any:
    """A session on the CPU; `threads` of it, or one for each core that the process may use.

    Threads that wait do not spin: that gains 5 % on an idle machine, and doubles the time on a busy one.
    """
    return _opened(str(path), threads or usable_cores(), path.name)


def _opened(network: str | bytes, threads: int, name: str) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise EngineError(f"{name} is not a network that can be run", "install the models again") from error


def usable_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
