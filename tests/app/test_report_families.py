"""Reports of drawings by families without guidance, and of another world."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

import app.report as report
import app.report_command as subject
from app.cli import command_line, run
from app.reference import HumanCurve
from engine import Abilities, Answer, EngineError, Question
from tests.app.contents import drawing, page
from tests.fakes import FakeEngine, FakeEngineProcess, fake_models

pytestmark = pytest.mark.usefixtures("drawing", "qapp")


class Sketcher(FakeEngine):
    """Has the critics of sketches alone."""

    def answer(self, question: Question) -> Answer:
        if question.world != "sketches":
            raise EngineError("This engine's critics know sketches", f"not {question.world}")
        return super().answer(question)


@pytest.fixture(autouse=True)
def everything_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As far as reports ask: what steers a family, and people's drawings of things."""

    def can(family: str) -> Abilities:
        return FakeEngineProcess(is_automatic=False).abilities(family)

    def scores(world: str = "characters") -> NDArray[np.float64]:
        return np.array([[0.5, 0.9 if world == "sketches" else 0.8]] * 20)

    def curve(world: str = "characters") -> HumanCurve:
        return HumanCurve(*np.array([[0.5], [0.9], [0.8], [1.0], [20.0]]))

    monkeypatch.setattr(subject, "abilities_of", can)
    monkeypatch.setattr(report, "read_human", scores)
    monkeypatch.setattr(report, "read_human_curve", curve)


def make(engine: FakeEngine, *words: str) -> str:
    """The page as it is written."""
    command = command_line(lambda _family: engine, fake_models)
    assert run(["report", "a.png", "--out", "a.html", "--count", "2", *words], command) == 0
    return Path("a.html").read_text("utf-8")


@pytest.mark.parametrize(("family", "sets"), [("vae-ns", 1), ("ddpm", 1), ("fsdm", 5)])
def test_only_guidance_is_swept_over(family: str, sets: int) -> None:
    engine = FakeEngine()
    make(engine, "--family", family)
    assert len(engine.requests) == sets
    if sets == 1:
        assert engine.requests[0].guidance == 0


def test_sketches_are_asked_of_their_own_critics_and_compared_with_their_people() -> None:
    assert "Quick, Draw! (Ha and Eck" in make(Sketcher(), "--family", "cfgdm-sketches", "--no-sweep")
    made = drawing(1, page().exemplar(), world="sketches")
    assert report.read_people([made]).scores[0, 1] == 0.9
    assert report.read_people([]).scores[0, 1] == 0.8
