import json
from dataclasses import asdict

import pytest
import torch

from engine.models.fsdm import FSDM, FSDMConfig
from engine.models.unet import UNet, UNetConfig
from training.denoisers import denoiser_told, fitting, new_denoiser

SHAPE = UNetConfig(channels=(16, 32, 32), blocks=1, time_size=16)


def test_a_family_has_a_network_of_its_own() -> None:
    assert type(new_denoiser("cfgdm", SHAPE)) is UNet
    fsdm = new_denoiser("fsdm", SHAPE)
    assert fsdm.config == FSDMConfig(channels=(16, 32, 32), time_size=16)
    with pytest.raises(ValueError, match="vae is no family of denoisers"):
        new_denoiser("vae", SHAPE)


@pytest.mark.parametrize("family", ["cfgdm", "fsdm"])
def test_a_network_is_made_again_from_what_is_told_of_it(family: str) -> None:
    network = new_denoiser(family, SHAPE)
    again = denoiser_told(family, json.loads(json.dumps(asdict(network.config))))
    assert again.config == network.config
    again.load_state_dict(network.state_dict())


def test_weights_of_another_family_are_taken_where_they_fit() -> None:
    torch.manual_seed(0)
    teacher, student = UNet(SHAPE), FSDM(FSDMConfig(channels=(16, 32, 64), time_size=16))
    before = {name: value.clone() for name, value in student.state_dict().items()}
    weights = fitting(student, teacher.state_dict())
    assert weights.keys() == before.keys()
    assert torch.equal(
        weights["descent.1.blocks.0.conv1.weight"], teacher.state_dict()["descent.1.blocks.0.conv1.weight"]
    )
    for name in ("descent.2.blocks.0.conv1.weight", "embedding.bias", "descent.1.places.strength"):
        assert torch.equal(weights[name], before[name])
