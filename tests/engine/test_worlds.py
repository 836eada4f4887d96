"""The worlds of drawings, and whose critics answer for each."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.critic_maps import critic_maps
from engine.engine import Engine, open_engine
from engine.errors import EngineError
from engine.messages import Exemplar, ExplainRequest, GuessRequest, Question, Scored, ScoreRequest
from engine.worlds import CHARACTERS, SKETCHES, WORLDS, installed_worlds, world_named, world_of, world_told
from tests.engine.conftest import ExemplarDenoiser, InkJudge


def test_no_two_worlds_share_a_model() -> None:
    names = [name for world in WORLDS.values() for name in (*world.models, world.family)]
    assert len(set(names)) == len(names) == 8


def test_a_card_that_names_no_world_is_of_characters() -> None:
    assert world_told({}).name == CHARACTERS
    assert world_told({"world": SKETCHES}).recognizer == "prototypical-sketches"


def test_an_unknown_world_is_refused() -> None:
    with pytest.raises(EngineError, match="no world 'maps'"):
        world_named("maps")


def test_a_family_tells_its_world_by_its_card(tmp_path: Path) -> None:
    (tmp_path / "cat.json").write_text(json.dumps({"world": SKETCHES, "sha256": "0"}))
    assert world_of("cat", tmp_path) == SKETCHES
    assert world_of("gone", tmp_path) == CHARACTERS
    assert world_of("cfgdm") == CHARACTERS


def test_a_world_is_installed_with_its_critics_and_its_family(tmp_path: Path) -> None:
    for name in ("simclr", "prototypical", "foils"):
        (tmp_path / f"{name}.json").write_text("{}")
    assert installed_worlds(tmp_path) == ()
    (tmp_path / "cfgdm.json").write_text("{}")
    assert installed_worlds(tmp_path) == (CHARACTERS,)


@pytest.mark.parametrize("kind", ["score", "explain", "guess"])
def test_an_engine_answers_for_its_own_world_only(exemplar: Exemplar, kind: str) -> None:
    questions: dict[str, Question] = {
        "score": ScoreRequest(exemplar, exemplar.image[None]),
        "explain": ExplainRequest(exemplar, exemplar.image[None], "occlusion"),
        "guess": GuessRequest(exemplar, exemplar.image),
    }
    question = questions[kind]
    engine = Engine("cfgdm", ExemplarDenoiser(), InkJudge())
    with pytest.raises(EngineError, match="critics know characters"):
        engine.answer(replace(question, world=SKETCHES))
    other = Engine("cfgdm-sketches", ExemplarDenoiser(), InkJudge(), world=SKETCHES)
    with pytest.raises(EngineError, match="critics know sketches"):
        other.answer(question)


@pytest.fixture
def two_worlds(models: Path, tmp_path: Path) -> Path:
    """The models of characters, and copies for sketches, whose spread is a hundredth."""
    folder = Path(shutil.copytree(models, tmp_path / "models"))
    for name in ("cfgdm", "simclr", "prototypical", "foils"):
        for file in folder.glob(f"{name}.*"):
            shutil.copy(file, file.with_stem(f"{name}-sketches"))
        card = folder / f"{name}-sketches.json"
        told = json.loads(card.read_text()) | {"world": SKETCHES}
        card.write_text(json.dumps(told | {"spread": told.get("spread", 1.0) / 100}))
    return folder


def test_a_family_is_judged_by_the_critics_of_its_world(two_worlds: Path, exemplar: Exemplar) -> None:
    drawing = np.roll(exemplar.image, 2, axis=1)[None]
    ours = open_engine("cfgdm", two_worlds, threads=1).answer(ScoreRequest(exemplar, drawing))
    sketches = open_engine("cfgdm-sketches", two_worlds, threads=1)
    theirs = sketches.answer(ScoreRequest(exemplar, drawing, world=SKETCHES))
    assert isinstance(ours, Scored)
    assert isinstance(theirs, Scored)
    assert theirs.scores[0].originality == pytest.approx(100 * ours.scores[0].originality, rel=1e-5)
    assert ours.scores[0].originality > 0
    assert installed_worlds(two_worlds) == (CHARACTERS, SKETCHES)


def test_maps_from_the_inside_need_the_weights_of_the_worlds_own_recognizer(two_worlds: Path) -> None:
    (two_worlds / "prototypical-sketches.safetensors").touch()
    assert critic_maps(two_worlds) == ("occlusion",)
    assert critic_maps(two_worlds, SKETCHES) == ("occlusion", "integrated-gradients", "captum-occlusion")
