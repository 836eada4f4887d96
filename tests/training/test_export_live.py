import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from engine import abilities_of
from engine.backend import Array, FlowMap
from engine.engine import open_network
from engine.onnx_backend import BATCH
from engine.recipe import recipe_from_card
from engine.weights import file_hash, find_model
from tests.training.live_student import by_chance
from training.export_model import Trained, mixed
from training.half_precision import rounded
from training.leaps import WAYS, landings

EXEMPLAR = np.where(np.eye(48), 1, -1).astype(np.float32)

pytestmark = pytest.mark.slow


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(7)


def velocity(live_models: Path, backend: str, noisy: Array, **told: float) -> Array:
    network, _ = open_network("cfgdm-live", live_models, backend, threads=1)
    assert isinstance(network, FlowMap)
    asked = np.linspace(0.2, 1.6, len(noisy)).astype(np.float32)
    given = {"angle": 1.54, "until": 1.0, "guidance": 1.0} | told
    return network.leap_velocity(noisy, exemplar=EXEMPLAR, originality=asked, **given)


@pytest.mark.weights
@pytest.mark.parametrize("count", [1, BATCH + 5])
def test_both_backends_give_the_same_leaps(live_models: Path, rng: np.random.Generator, count: int) -> None:
    noisy = rng.standard_normal((count, 48, 48), np.float32)
    onnx, torched = (velocity(live_models, backend, noisy) for backend in ("onnx", "torch"))
    assert onnx.shape == (count, 48, 48)
    assert onnx.dtype == torched.dtype == np.float32
    assert onnx == pytest.approx(torched, abs=1e-4)
    assert np.abs(onnx).max() > 0.1


@pytest.mark.weights
@pytest.mark.parametrize("backend", ["onnx", "torch"])
@pytest.mark.parametrize("told", [{"until": 0.0}, {"guidance": 2.0}, {"angle": 1.2}])
def test_what_is_told_is_heard(
    live_models: Path, rng: np.random.Generator, backend: str, told: dict[str, float]
) -> None:
    noisy = rng.standard_normal((2, 48, 48), np.float32)
    usual, other = velocity(live_models, backend, noisy), velocity(live_models, backend, noisy, **told)
    assert np.abs(usual - other).max() > 1e-3


@pytest.mark.weights
def test_the_card_tells_how_it_was_made_and_may_be_asked(live_models: Path) -> None:
    card = json.loads((live_models / "cfgdm-live.json").read_text())
    files = ("cfgdm-live.onnx", "cfgdm-live.safetensors")
    assert card["sha256"] == {name: file_hash(live_models / name) for name in files}
    assert card["network"]["leaps"] is True
    assert card["teacher"] == {"name": "cfgdm", "sha256": "fed123"}
    assert (card["seconds"], card["device"], card["steps"], card["note"]) == (12, "an abacus", 40, "by chance")
    assert card["leaps_seen"] == 40 * 64 * 2
    assert card["data"].startswith("960 ways")
    assert [part["seed"] for part in card["recipe"]["recorded"]] == [0, 1]
    assert "somewhere" not in json.dumps(card)
    assert card["figures"]["onnx_max_abs_difference"] < 1e-4
    recipe = recipe_from_card(card)
    assert recipe.landings == {leaps: landings(leaps) for leaps in WAYS}
    assert (recipe.steps, recipe.strongest_guidance, recipe.told_between) == (2, 2.0, (0.6, 1.3))
    assert recipe.originality == recipe_from_card(find_model("cfgdm").card).originality, "as the teacher is asked"
    assert (recipe.noise, recipe.told) == (1.1, (-0.2, 2.0)), "as the one who exported it said"
    abilities = abilities_of("cfgdm-live", live_models)
    assert (abilities.steps, abilities.strongest_guidance, abilities.has_maps) == ((1, 2, 4), 2.0, False)


def test_a_share_of_the_first_weights_is_kept(live_models: Path, tmp_path: Path) -> None:
    first = find_model("cfgdm-live", live_models, ".safetensors")
    began = load_file(first.file)
    learned = {name: value.float() + 0.25 for name, value in began.items()}
    trained = Trained(by_chance(), rounded(learned), {"earlier": {"sha256": first.sha256}}, {})
    kept = mixed(trained, first, 0.75)
    assert list(kept.weights) == list(began)
    for name, value in kept.weights.items():
        assert value.dtype == torch.float16
        assert torch.allclose(value.float(), began[name].float() + 0.0625, atol=1e-3)
        assert torch.equal(kept.network.state_dict()[name], value.float())
    with pytest.raises(ValueError, match=r"The run began with None, not with cfgdm-live\.safetensors"):
        mixed(replace(trained, progress={}), first, 0.5)
