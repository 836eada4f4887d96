import json
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


def test_a_u_net_is_built_from_its_card_and_file(tmp_path: Path, rng: np.random.Generator) -> None:
    torch.manual_seed(0)
    network = UNet(SMALL)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    save_file(network.state_dict(), tmp_path / "cfgdm.safetensors")
    card = {"sha256": file_hash(tmp_path / "cfgdm.safetensors"), "network": asdict(SMALL)}
    (tmp_path / "cfgdm.json").write_text(json.dumps(card))
    loaded = load_denoiser(find_model("cfgdm", tmp_path, ".safetensors"), "cpu")
    noisy, exemplar = rng.standard_normal((3, 48, 48), np.float32), np.ones((48, 48), np.float32)
    velocity = loaded.velocity(noisy, 0.7, exemplar, keep=True)
    expected = TorchDenoiser(network, "cpu").velocity(noisy, 0.7, exemplar, keep=True)
    assert np.abs(velocity).max() > 0.01
    assert velocity == pytest.approx(expected, abs=1e-6)


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
