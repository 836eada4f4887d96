from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.backend import Array
from engine.engine import Engine, open_engine
from engine.errors import EngineError
from engine.messages import Exemplar, Explained, ExplainRequest, Guessed, GuessRequest
from tests.engine.conftest import ExemplarDenoiser, InkJudge
from tests.test_architecture import loaded_after


@pytest.fixture(scope="module")
def engine(models: Path) -> Engine:
    return open_engine(models=models, threads=1)


def test_a_map_is_answered_for_each_drawing(engine: Engine, exemplar: Exemplar) -> None:
    drawings = np.stack([exemplar.image, 0 * exemplar.image])
    answer = engine.answer(ExplainRequest(exemplar, drawings, "occlusion", ticket=5))
    assert isinstance(answer, Explained)
    assert answer.ticket == 5
    assert answer.maps.shape == (2, 48, 48)
    assert answer.maps.dtype == np.float32
    assert answer.maps[0].max() > 0
    assert answer.maps[1].max() == 0


def test_an_unknown_kind_of_map_is_told_as_it_is(engine: Engine, exemplar: Exemplar) -> None:
    with pytest.raises(EngineError) as caught:
        engine.answer(ExplainRequest(exemplar, exemplar.image[None], "guidance"))
    assert caught.value.message == "The recognizer has no map 'guidance'"


def test_a_guess_is_answered(engine: Engine, exemplar: Exemplar) -> None:
    answer = engine.answer(GuessRequest(exemplar, exemplar.image, episode=2, ticket=6))
    assert isinstance(answer, Guessed)
    assert answer.ticket == 6
    assert len(answer.guesses) == 20
    assert sum(each.is_exemplar for each in answer.guesses) == 1
    assert answer.recognizability == 1


@pytest.mark.parametrize("wrong", [-1, 1.5])
def test_what_cannot_be_guessed_is_an_engine_error(engine: Engine, exemplar: Exemplar, wrong: int) -> None:
    with pytest.raises(EngineError, match="Guessing failed"):
        engine.answer(replace(GuessRequest(exemplar, exemplar.image), episode=wrong))


def test_maps_of_what_is_no_drawing_are_an_engine_error(engine: Engine, exemplar: Exemplar) -> None:
    with pytest.raises(EngineError, match="Explaining failed"):
        engine.answer(ExplainRequest(exemplar, np.ones((1, 7, 7), np.float32), "occlusion"))


def test_an_engine_without_a_recognizer_says_so(exemplar: Exemplar) -> None:
    engine = Engine("cfgdm", ExemplarDenoiser(), InkJudge())
    image: Array = exemplar.image
    for question in (GuessRequest(exemplar, image), ExplainRequest(exemplar, image[None], "occlusion")):
        with pytest.raises(EngineError, match="only draws and judges"):
            engine.answer(question)


@pytest.mark.weights
def test_answers_load_no_torch() -> None:
    lines = [
        "from pathlib import Path",
        "from engine import ExplainRequest, GuessRequest, critic_maps, open_engine, read_exemplar",
        "exemplar = read_exemplar(Path('assets/examples/key.png'))[0]",
        "engine = open_engine(threads=1)",
        "maps = engine.answer(ExplainRequest(exemplar, exemplar.image[None], 'occlusion')).maps",
        "assert maps.max() > 0 and critic_maps()[0] == 'occlusion'",
        "assert engine.answer(GuessRequest(exemplar, exemplar.image)).guesses[0].is_exemplar",
    ]
    assert loaded_after("\n".join(lines), ("torch", "captum", "safetensors", "scipy", "PySide6")) == []
