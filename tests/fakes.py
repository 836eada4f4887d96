"""Stand-ins that do what they are told: an engine without networks, and one without a process of its own."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer

from app.engine_process import EngineProcess
from app.worlds import kind_of, named_world
from engine import (
    Abilities,
    Answer,
    Cancelled,
    EngineError,
    Event,
    Explained,
    ExplainRequest,
    Finished,
    GenerationRequest,
    Guess,
    Guessed,
    GuessRequest,
    ModelCard,
    Preview,
    Question,
    Scored,
    ScoreRequest,
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
            images = np.full((request.count, 48, 48), step / steps, np.float32)
            yield Preview(request.ticket, step, steps, images, request.first_index)
        for index in range(request.first_index, request.first_index + request.count):
            if index == self.fails_at:
                raise self.error
            yield self._variation(request, index)
        yield Finished(request.ticket, dict(TIMINGS))

    def answer(self, question: Question) -> Answer:
        """Scores, maps or a guess."""
        match question:
            case ScoreRequest():
                return self.score(question)
            case ExplainRequest():
                return Explained(question.ticket, question.drawings * np.float32(0.5))
            case GuessRequest():
                return self.guess(question)

    def guess(self, request: GuessRequest) -> Guessed:
        """As likely as there is ink revealed, of all of the exemplar's; 19 blank foils share the rest."""
        share = float(request.revealed.sum() / max(1e-6, request.exemplar.image.sum()))
        own = Guess(request.exemplar.image, min(1.0, share), is_exemplar=True)
        blank = np.zeros_like(request.exemplar.image)
        foils = [Guess(blank, (1 - own.likelihood) / 19, is_exemplar=False) for _ in range(19)]
        order = sorted([own, *foils], key=lambda each: -each.likelihood)
        return Guessed(request.ticket, tuple(order), own.likelihood)

    def score(self, request: ScoreRequest) -> Scored:
        """Drawing i of the request is 1 + i / 10 original and half recognizable."""
        return Scored(request.ticket, tuple(Scores(1 + i / 10, 0.5) for i in range(len(request.drawings))))

    @staticmethod
    def _variation(request: GenerationRequest, index: int) -> Variation:
        moved = tuple(replace(stroke, points=_moved(stroke.points, index)) for stroke in request.exemplar.strokes)
        scores = Scores(index / 10, max(0.0, 1 - index / 100))
        maps = {kind: request.exemplar.image * np.float32(1 + index) for kind in ("guidance", "guided-score")}
        image = request.exemplar.image
        return Variation(request.ticket, index, request.seed, image, moved, scores, maps if request.guidance else {})


def _moved(points: NDArray[np.float32], right: int) -> NDArray[np.float32]:
    return np.stack([points[:, 0] + right, points[:, 1]], axis=1).astype(np.float32)


def fake_models() -> tuple[ModelCard, ...]:
    card = {"data": "drawings made up", "figures": {"recognizability": 0.95}, "sha256": {"cfgdm.onnx": "abc123"}}
    return (ModelCard("cfgdm", Path("models/cfgdm.onnx"), "abc123", card),)


class FakeEngineProcess(EngineProcess):
    """Answers as `FakeEngine` does, from the event loop, or, if not `is_automatic`, only when told to.

    `generated`, `scored` and `asked` keep the requests, `cancels` counts; `step(n)` gives the next n answers at once,
    `answer()` all that are owed; `die()`, `come_back()`, `give_up()` and `fail()` do what they say.
    """

    def __init__(
        self, engine: FakeEngine | None = None, is_automatic: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.engine = engine or FakeEngine()
        self.generated: list[GenerationRequest] = []
        self.scored: list[ScoreRequest] = []
        self.asked: list[Question] = []
        self.cancels = 0
        self.is_dead = False
        self._answers: deque[tuple[int, Iterator[Event | Answer]]] = deque()
        self._cancelled = 0
        self._timer = QTimer(self)
        if is_automatic:
            self._timer.timeout.connect(self.step)

    def start(self) -> None:
        QTimer.singleShot(0, self, self.started.emit)

    def generate(self, request: GenerationRequest) -> None:
        self._cancelled = request.ticket - 1
        self.generated.append(request)
        self._owe(request.ticket, self._drawn(request))

    def steps(self, request: GenerationRequest) -> int:
        return request.steps or self.engine.steps

    def abilities(self, family: str) -> Abilities:
        """A family whose name ends in -live leaps; auto-encoders and adversaries have a temperature, ddpm nothing."""
        kind, world = kind_of(family), named_world(family)
        if kind.startswith(("vae", "dagan")):
            return Abilities((1,), 1, 0.0, False, "temperature", world, False)
        if kind == "ddpm":
            return Abilities((), 12, 0.0, False, "none", world, False)
        if kind.endswith("-live"):
            return Abilities((1, 2, 4), 2, 2.0, has_maps=False, world=world)
        return Abilities(world=world)

    def ask(self, question: Question) -> None:
        self.asked.append(question)
        if isinstance(question, ScoreRequest):
            self.scored.append(question)
        self._owe(question.ticket, iter([self.engine.answer(question)]))

    def cancel(self) -> None:
        self.cancels += 1
        if self.generated:
            self._cancelled = self.generated[-1].ticket

    def close(self) -> None:
        self._forget()

    def step(self, count: int = 1) -> None:
        """The next answers, if any are owed."""
        for _ in range(count):
            if self._answers and not self.is_dead:
                self._answer_one()
        if not self._answers:
            self._timer.stop()

    def answer(self) -> None:
        """All answers that are owed."""
        while self._answers and not self.is_dead:
            self.step()

    def die(self) -> None:
        """The child is gone, and what it was asked."""
        self.is_dead = True
        self._forget()
        self.died.emit()

    def come_back(self) -> None:
        self.is_dead = False
        self._timer.start(0)
        self.started.emit()

    def give_up(self) -> None:
        self.gave_up.emit("The engine does not start", "restart the program")

    def fail(self, message: str = "It broke", hint: str = "try again") -> None:
        """The last generation that was asked comes to nothing."""
        self._forget()
        self.request_failed.emit(self.generated[-1].ticket, message, hint)

    def _drawn(self, request: GenerationRequest) -> Iterator[Event]:
        yield from self.engine.generate(request, lambda: request.ticket <= self._cancelled)

    def _owe(self, ticket: int, answers: Iterator[Event | Answer]) -> None:
        self._answers.append((ticket, answers))
        self._timer.start(0)

    def _answer_one(self) -> None:
        ticket, answers = self._answers[0]
        try:
            event = next(answers, None)
        except EngineError as error:
            self._answers.popleft()
            self.request_failed.emit(ticket, error.message, error.hint)
            return
        if event is None:
            self._answers.popleft()
            self.step()
        else:
            self.event_arrived.emit(event)

    def _forget(self) -> None:
        self._answers.clear()
        self._timer.stop()
