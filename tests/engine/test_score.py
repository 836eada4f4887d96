"""Drawings that somebody made, placed on the plane."""

import numpy as np
import pytest

from engine.backend import Array
from engine.engine import Engine
from engine.errors import EngineError
from engine.messages import Exemplar, Scored, ScoreRequest, Scores
from tests.engine.conftest import ExemplarDenoiser, InkJudge


def test_drawings_that_somebody_made_are_scored(exemplar: Exemplar) -> None:
    engine = Engine("cfgdm", ExemplarDenoiser(), InkJudge())
    drawings = np.stack([exemplar.image, np.zeros_like(exemplar.image)])
    scored = engine.score(ScoreRequest(exemplar, drawings, ticket=4))
    assert scored.ticket == 4
    assert [one.originality for one in scored.scores] == pytest.approx([0, exemplar.image.mean()])


def test_scoring_that_goes_wrong_is_an_engine_error(exemplar: Exemplar, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(InkJudge):
        def scores(self, images: Array, exemplar: Array) -> list[Scores]:
            raise MemoryError("no room")

    with pytest.raises(EngineError, match="Scoring failed: no room"):
        Engine("cfgdm", ExemplarDenoiser(), Broken()).score(ScoreRequest(exemplar, exemplar.image[None]))
    assert "MemoryError" in caplog.text


def test_no_drawings_have_no_scores(exemplar: Exemplar) -> None:
    class Strict(InkJudge):
        def scores(self, images: Array, exemplar: Array) -> list[Scores]:
            return [super().scores(images, exemplar)[0]]

    engine = Engine("cfgdm", ExemplarDenoiser(), Strict())
    assert engine.score(ScoreRequest(exemplar, np.zeros((0, 48, 48), np.float32))) == Scored(0, ())
