import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from engine.models.unet import UNet, UNetConfig
from engine.torch_backend import TorchDenoiser, load_denoiser, pick_device
from engine.weights import file_hash, find_model

SMALL = UNetConfig(channels=(32, 32), blocks=1, time_size=32)


EXEMPLAR = np.ones((48, 48), np.float32)
ASKED = np.array([0.2, 0.6, 1.5], np.float32)


def drawn_by_chance() -> UNet:
    torch.manual_seed(0)
    network = UNet(SMALL)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    return network


def reloaded(weights: Mapping[str, torch.Tensor], folder: Path) -> TorchDenoiser:
    file = folder / "cfgdm.safetensors"
    save_file(dict(weights), file)
    (folder / "cfgdm.json").write_text(json.dumps({"sha256": file_hash(file), "network": asdict(SMALL)}))
    return load_denoiser(find_model("cfgdm", folder, ".safetensors"), "cpu")


def test_a_u_net_is_built_from_its_card_and_file(tmp_path: Path, rng: np.random.Generator) -> None:
    network = drawn_by_chance()
    noisy = rng.standard_normal((3, 48, 48), np.float32)
    velocity = reloaded(network.state_dict(), tmp_path).velocity(noisy, 0.7, EXEMPLAR, True, ASKED)
    expected = TorchDenoiser(network, "cpu").velocity(noisy, 0.7, EXEMPLAR, True, ASKED)
    assert np.abs(velocity).max() > 0.01
    assert velocity == pytest.approx(expected, abs=1e-6)


def test_a_file_without_weights_for_originality_draws_as_it_comes(tmp_path: Path, rng: np.random.Generator) -> None:
    network = drawn_by_chance()
    for parameter in network.originality.parameters():
        torch.nn.init.zeros_(parameter)
    old = {name: value for name, value in network.state_dict().items() if not name.startswith("originality.")}
    loaded = reloaded(old, tmp_path)
    noisy = rng.standard_normal((3, 48, 48), np.float32)
    expected = TorchDenoiser(network, "cpu").velocity(noisy, 0.7, EXEMPLAR, True)
    for asked in (None, ASKED):
        assert loaded.velocity(noisy, 0.7, EXEMPLAR, True, asked) == pytest.approx(expected, abs=1e-6)


def test_a_file_that_lacks_other_weights_is_not_loaded(tmp_path: Path) -> None:
    weights = {name: value for name, value in drawn_by_chance().state_dict().items() if not name.startswith("stem.")}
    with pytest.raises(RuntimeError, match=r"Missing key.*stem\.weight"):
        reloaded(weights, tmp_path)


def test_a_device_can_be_named() -> None:
    assert pick_device("cpu") == torch.device("cpu")
    assert pick_device().type == ("cuda" if torch.cuda.is_available() else "cpu")


@pytest.mark.gpu
def test_a_gpu_gives_the_velocity_of_the_cpu(rng: np.random.Generator) -> None:
    torch.manual_seed(0)
    network = UNet(SMALL)
    noisy, exemplar = rng.standard_normal((3, 48, 48), np.float32), np.ones((48, 48), np.float32)
    cpu = TorchDenoiser(network, "cpu").velocity(noisy, 0.7, exemplar, keep=True)
    assert TorchDenoiser(network, "cuda").velocity(noisy, 0.7, exemplar, keep=True) == pytest.approx(cpu, abs=1e-2)
