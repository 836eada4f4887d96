import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.weights import find_model
from tests.training.characters import drawn_characters
from training.card import write_card
from training.critic_training import CriticConfig, Training, decay, rate, read_config
from training.embedding import TorchEmbedder, embed_drawings
from training.export_critics import told, write
from training.one_shot import gallery, one_shot_accuracy


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture(params=["prototypical", "simclr"])
def config(request: pytest.FixtureRequest, tmp_path: Path) -> CriticConfig:
    return CriticConfig(
        kind=request.param,
        out=tmp_path,
        steps=30,
        threads=1,
        ways=8,
        each=3,
        batch=16,
        channels=16,
        matrix_rate=0.02,
        device="cpu",
    )


def losses(training: Training, steps: int) -> list[float]:
    return [loss for loss, _ in islice(training.learn(), steps)]


@pytest.mark.slow
def test_the_loss_falls(config: CriticConfig) -> None:
    values = losses(Training(config, drawn_characters()), 30)
    assert len(values) == 30
    assert np.mean(values[-5:]) < 0.8 * np.mean(values[:5])


@pytest.mark.slow
def test_a_stopped_run_goes_on_as_if_it_had_not_been(config: CriticConfig) -> None:
    characters = drawn_characters()
    whole = Training(replace(config, out=config.out / "whole", steps=8), characters)
    expected = losses(whole, 8)
    first = Training(replace(config, steps=8), characters)
    found = losses(first, 5)
    first.save()
    second = Training(replace(config, steps=8), characters)
    found += losses(second, 8)
    assert found == pytest.approx(expected, rel=1e-6)
    for name, value in whole.critic.state_dict().items():
        torch.testing.assert_close(second.critic.state_dict()[name], value)


def test_a_run_s_config_is_read_back(config: CriticConfig) -> None:
    (config.out / "config.json").write_text(json.dumps(asdict(config) | {"gone": 1}, default=str))
    assert read_config(config.out) == config


def test_the_learning_rate_rises_and_falls() -> None:
    assert [round(rate(p, 0.1), 3) for p in (0.0, 0.05, 0.5, 1.0)] == [0.001, 0.498, 0.501, 0.001]


def test_the_first_weights_are_forgotten() -> None:
    left = np.prod([decay(step, 0.995) for step in range(300)])
    assert left < 1e-9
    assert decay(10_000, 0.995) == 0.995


@pytest.mark.slow
def test_the_card_says_everything(config: CriticConfig) -> None:
    training = Training(config, drawn_characters())
    losses(training, 2)
    file = config.out / f"{config.kind}.onnx"
    difference = write(training.critic, file)
    write_card(file, **told(training, {"onnx_max_abs_difference": difference}))
    card = find_model(config.kind, config.out).card
    wanted = {
        "name",
        "file",
        "sha256",
        "commit",
        "data",
        "recipe",
        "seed",
        "seconds",
        "device",
        "drawings_seen",
        "figures",
    }
    assert wanted <= set(card)
    assert card["drawings_seen"] == training.drawings_seen > 0
    assert card["recipe"]["strength"]["rotation"] == config.strength.rotation
    assert str(config.out) not in json.dumps(dict(card))


@pytest.mark.slow
def test_training_helps_to_tell_characters_apart(tmp_path: Path) -> None:
    characters = drawn_characters()
    config = CriticConfig(out=tmp_path, steps=90, threads=1, ways=8, each=4, channels=8, averaging=0.9, device="cpu")
    training = Training(config, characters)
    losses(training, 90)
    drawings = gallery(TorchEmbedder(training.critic), characters)
    assert one_shot_accuracy(drawings, within=False, drawers=3, ways=10) > 0.9


def test_embedding_in_parts_changes_nothing(config: CriticConfig) -> None:
    embedder = TorchEmbedder(Training(config, drawn_characters()).critic)
    images = np.random.default_rng(0).random((7, 48, 48), np.float32)
    np.testing.assert_allclose(embed_drawings(embedder, images, batch=3), embedder.embed(images), atol=1e-5)
