"""Stand-ins that do what they are told: an engine without networks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine import (
    Cancelled,
    EngineError,
    Event,
    Finished,
    GenerationRequest,
    ModelCard,
    Preview,
    Scores,
    Variation,
)

TIMINGS = {"first_preview": 0.1, "sampling": 0.5, "scoring": 0.2, "vectorising": 0.3}


@dataclass
class FakeEngine:
    """Variation i is the exemplar moved i pixels to the right, i / 10 original and 1 - i / 100 recognizable.

    It keeps the requests, and raises `error` before variation `fails_at`.
    """

    steps: int = 4
    fails_at: int | None = None
    error: BaseException = field(default_factory=lambda: EngineError("The engine is out of ink", "refill it"))
    requests: list[GenerationRequest] = field(default_factory=list)

    def generate(self, request: GenerationRequest, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Event]:
        if not 0 <= request.guidance <= 3:
            raise EngineError(f"Guidance {request.guidance:g} is out of range", "choose 0 to 3")
        self.requests.append(request)
        return self._events(request, cancelled)

    def _events(self, request: GenerationRequest, cancelled: Callable[[], bool]) -> Iterator[Event]:
        steps = request.steps or self.steps
        for step in range(1, steps + 1):
            if cancelled():
                yield Cancelled(request.ticket)
                return
            yield Preview(request.ticket, step, steps, np.zeros((request.count, 48, 48), np.float32))
        for index in range(request.first_index, request.first_index + request.count):
            if index == self.fails_at:
                raise self.error
            yield self._variation(request, index)
        yield Finished(request.ticket, dict(TIMINGS))

    @staticmethod
    def _variation(request: GenerationRequest, index: int) -> Variation:
        moved = tuple(replace(stroke, points=_moved(stroke.points, index)) for stroke in request.exemplar.strokes)
        scores = Scores(index / 10, 1 - index / 100)
        return Variation(request.ticket, index, request.seed, request.exemplar.image, moved, scores)


def _moved(points: NDArray[np.float32], right: int) -> NDArray[np.float32]:
    return np.stack([points[:, 0] + right, points[:, 1]], axis=1).astype(np.float32)


def fake_models() -> tuple[ModelCard, ...]:
    card = {"data": "drawings made up", "figures": {"recognizability": 0.95}, "sha256": {"cfgdm.onnx": "abc123"}}
    return (ModelCard("cfgdm", Path("models/cfgdm.onnx"), "abc123", card),)
