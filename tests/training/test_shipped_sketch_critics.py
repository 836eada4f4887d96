"""The critics of sketches that ship: what they know, and what their cards say of it."""

import numpy as np
import pytest

from engine.judge import read_foils
from engine.onnx_backend import OnnxEmbedder
from engine.torch_backend import load_critic
from engine.weights import find_model
from engine.worlds import SKETCHES, WORLDS
from training.critic_batches import Characters, characters_of
from training.embedding import TorchEmbedder
from training.one_shot import gallery, one_shot_accuracy
from training.quickdraw import is_held_out
from training.world_classes import HELD_OUT, load_world

pytestmark = pytest.mark.weights
WORLD = WORLDS[SKETCHES]
CARD = {"world", "data", "recipe", "seed", "seconds", "device", "drawings_seen", "figures", "sha256", "commit"}


@pytest.mark.parametrize("name", [WORLD.features, WORLD.recognizer])
def test_a_critic_comes_with_its_whole_card(name: str) -> None:
    card = find_model(name).card
    assert set(card) >= CARD
    assert card["world"] == SKETCHES
    assert "Quick, Draw!" in card["data"]


def test_the_bank_shows_a_drawing_of_each_view_and_none_that_is_held_out() -> None:
    model = find_model(WORLD.foils, suffix=".npz")
    foils = read_foils(model.file)
    with np.load(model.file, allow_pickle=False) as bank:
        names = [label.rpartition("/")[0] for label in bank["labels"].tolist()]
    assert len(foils.features) == len(names) == model.card["figures"]["foils"]
    assert len(foils.features) > 400
    assert not any(map(is_held_out, names))
    assert model.card["recognizer"] == find_model(WORLD.recognizer).sha256
    assert foils.radius > 0
    assert foils.temperature > 0


def test_the_foils_pictures_are_what_the_recognizer_saw() -> None:
    foils = read_foils(find_model(WORLD.foils, suffix=".npz").file)
    chosen = np.arange(0, len(foils.features), 20)
    seen = OnnxEmbedder(find_model(WORLD.recognizer).file, 1).embed(foils.drawings(chosen))
    apart = np.linalg.norm(seen - foils.features[chosen], axis=1)
    assert np.median(apart) < foils.radius / 6  # they have 16 tones
    assert apart.max() < foils.radius / 2


def test_the_recognizer_has_its_weights_for_torch() -> None:
    images = np.random.default_rng(0).random((3, 48, 48), np.float32)
    critic = load_critic(find_model(WORLD.recognizer, suffix=".safetensors"))
    theirs = OnnxEmbedder(find_model(WORLD.recognizer).file, 1).embed(images)
    assert TorchEmbedder(critic).embed(images) == pytest.approx(theirs, abs=1e-3)


@pytest.mark.data
def test_views_never_seen_are_told_apart_as_well_as_the_card_says() -> None:
    held_out = characters_of(load_world(SKETCHES, HELD_OUT))
    few = Characters(held_out.drawings, held_out.table[::2], held_out.alphabet[::2])
    model = find_model(WORLD.recognizer)
    accuracy = one_shot_accuracy(gallery(OnnxEmbedder(model.file), few), within=False, drawers=6)
    assert accuracy == pytest.approx(model.card["figures"]["evaluation_one_shot_across"], abs=0.05)
