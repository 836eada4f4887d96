"""Engines that a child opens by name: they need neither networks nor Qt."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from engine import (
    Answer,
    Cancelled,
    EngineError,
    Event,
    Finished,
    GenerationRequest,
    Preview,
    Question,
    Scored,
    ScoreRequest,
    Scores,
    Variation,
)

PASSES = "OTHERHAND_TEST_PASSES"
"""Environment: a file that gets a line for every pass of the pretended network."""


class PretendedEngine:
    """Steps of `pause` seconds each, then variations that are the exemplar itself."""

    def __init__(self, pause: float = 0.0, steps: int = 8) -> None:
        self._pause, self._steps = pause, steps

    def generate(self, request: GenerationRequest, cancelled: Callable[[], bool]) -> Iterator[Event]:
        steps = request.steps or self._steps
        indices = range(request.first_index, request.first_index + request.count)
        for step in range(1, steps + 1):
            if cancelled():
                yield Cancelled(request.ticket)
                return
            self._pass_through(request, step)
            images = np.full((request.count, 48, 48), step / steps, np.float32)
            yield Preview(request.ticket, step, steps, images, request.first_index)
        for index in indices:
            scores = Scores(index / 10, max(0.0, 1 - index / 100))
            exemplar = request.exemplar
            yield Variation(request.ticket, index, request.seed, exemplar.image, exemplar.strokes, scores)
        yield Finished(request.ticket, {"sampling": steps * self._pause})

    def answer(self, question: Question) -> Answer:
        assert isinstance(question, ScoreRequest)
        return Scored(question.ticket, tuple(Scores(0.5, 0.5) for _ in question.drawings))

    def _pass_through(self, request: GenerationRequest, step: int) -> None:
        if PASSES in os.environ:
            with Path(os.environ[PASSES]).open("a") as file:
                file.write(f"{request.ticket} {step}\n")
        time.sleep(self._pause)


class CrashingEngine(PretendedEngine):
    """Dies in the middle of every generation, as a network can that runs out of memory."""

    def _pass_through(self, request: GenerationRequest, step: int) -> None:
        if step == 2:
            os.kill(os.getpid(), signal.SIGKILL)


class BusyEngine(PretendedEngine):
    """Computes without an end, without a look at anything."""

    def _pass_through(self, request: GenerationRequest, step: int) -> None:
        noise = np.ones((400, 400), np.float32)
        while True:
            noise = np.clip(noise @ noise, 0, 1)


def quick(family: str) -> PretendedEngine:
    return PretendedEngine()


def slow(family: str) -> PretendedEngine:
    return PretendedEngine(pause=0.05, steps=40)


def crashing(family: str) -> PretendedEngine:
    return CrashingEngine()


def busy(family: str) -> PretendedEngine:
    return BusyEngine()


def starting_slowly(family: str) -> PretendedEngine:
    time.sleep(0.5)
    return PretendedEngine()


def dying_at_start(family: str) -> PretendedEngine:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def broken(family: str) -> PretendedEngine:
    raise EngineError(f"No model {family!r}", "install the program again")


def failing(family: str) -> PretendedEngine:
    raise ValueError("of no use to anybody")
