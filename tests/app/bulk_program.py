"""The command line with an engine that needs no network, for bulk runs in processes of their own.

What is drawn is the exemplar itself, moved; the environment says how slowly, and where it all ends.
"""

import os
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.cli import command_line, run
from engine import EngineError, Event, Finished, GenerationRequest, ModelCard, Preview, Scores, Variation

PAUSE = "OTHERHAND_TEST_PAUSE"
"""Seconds before each variation."""
DIES_AT = "OTHERHAND_TEST_DIES_AT"
"""Index before which the process ends by itself, with exit code 3."""
OPENED = "OTHERHAND_TEST_OPENED"
"""A file that gets a line for every engine: backend, threads, visible GPUs, threads of numpy."""


class PlainEngine:
    """Variation i is the exemplar moved i / 4 pixels to the right, i / 1000 original and wholly recognizable."""

    def generate(self, request: GenerationRequest) -> Iterator[Event]:
        if request.seed == 13:
            raise EngineError("Seed 13 brings bad luck", "choose another")
        return self._events(request)

    def _events(self, request: GenerationRequest) -> Iterator[Event]:
        yield Preview(request.ticket, 1, 1, np.zeros((1, 48, 48), np.float32), request.first_index)
        for index in range(request.first_index, request.first_index + request.count):
            time.sleep(float(os.environ.get(PAUSE, "0")))
            if os.environ.get(DIES_AT) == str(index):
                os._exit(3)
            right = np.array([index / 4, 0], np.float32)
            strokes = tuple(replace(stroke, points=stroke.points + right) for stroke in request.exemplar.strokes)
            scores = Scores(index / 1000, 1.0)
            yield Variation(request.ticket, index, request.seed, request.exemplar.image, strokes, scores)
        yield Finished(request.ticket, {})


def open_plain(family: str, backend: str = "onnx", threads: int | None = None) -> PlainEngine:
    if family == "none":
        raise EngineError("The model 'none' is not installed", "choose another")
    if path := os.environ.get(OPENED):
        seen = os.environ.get("CUDA_VISIBLE_DEVICES", "-")
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"{backend} {threads} {seen} {os.environ.get('OMP_NUM_THREADS', '-')}\n")
    return PlainEngine()


def no_models() -> tuple[ModelCard, ...]:
    return ()


def call(*words: str) -> int:
    """`otherhand` with these words, in this process."""
    return run(words, command_line(open_plain, no_models))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs tests in the background has it ignored
    sys.exit(call(*sys.argv[1:]))
