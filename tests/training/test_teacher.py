"""The teacher of many exemplars says what the engine's guidance says of each."""

import numpy as np
import pytest
import torch

from engine.engine import open_denoiser
from engine.guidance import Guidance
from engine.torch_backend import load_network
from engine.weights import find_model
from training.teacher import AllAtOnce, OneByOne, Teacher, open_teacher

pytestmark = pytest.mark.weights


@pytest.mark.parametrize("angle", [0.1, 1.0])
@pytest.mark.parametrize("is_at_once", [True, False])
def test_it_says_what_guidance_says(angle: float, is_at_once: bool) -> None:
    rng = np.random.default_rng(3)
    denoiser, _ = open_denoiser("cfgdm")
    network = load_network(find_model("cfgdm", suffix=".safetensors")).eval()
    of_many = AllAtOnce(network, torch.device("cpu"), torch.float32) if is_at_once else OneByOne(denoiser)
    teacher = Teacher(of_many, (0.9, 2.0), 4.0)
    exemplars = np.where(rng.random((2, 48, 48)) < 0.1, 1, -1).astype(np.float32)
    strength = np.array([1.0, 0.5], np.float32)
    asked = rng.uniform(0.5, 1, (2, 3)).astype(np.float32)
    noisy = rng.standard_normal((6, 48, 48), np.float32)
    found = teacher.towards(exemplars, strength, asked)(noisy, angle)
    for i in range(2):
        rows = slice(3 * i, 3 * i + 3)
        guide = Guidance(denoiser, exemplars[i], float(strength[i]), asked[i], teacher.interval, teacher.focus)
        assert np.abs(found[rows] - guide(noisy[rows], angle)).max() < 1e-3


def test_the_shipped_one_is_guided_as_its_card_says() -> None:
    teacher, sha256 = open_teacher("cfgdm", "cpu")
    model = find_model("cfgdm", suffix=".safetensors")
    sampling = model.card["sampling"]
    assert (teacher.interval, teacher.focus) == (tuple(sampling["guidance_interval"]), sampling["guidance_focus"])
    assert sha256 == model.sha256


def test_one_that_is_compiled_says_nearly_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """As near as its precision lets it; what torch's compiler makes of a network is torch's to test."""
    compiled: list[torch.nn.Module] = []

    def compile_nothing(network: torch.nn.Module) -> torch.nn.Module:
        compiled.append(network)
        return network

    monkeypatch.setattr(torch, "compile", compile_nothing)
    rng = np.random.default_rng(3)
    exemplars = np.where(rng.random((2, 48, 48)) < 0.1, 1, -1).astype(np.float32)
    noisy, asked = rng.standard_normal((6, 48, 48), np.float32), rng.uniform(0.5, 1, (2, 3)).astype(np.float32)
    said = [
        open_teacher("cfgdm", "cpu", compiled=is_compiled)[0].towards(exemplars, np.ones(2, np.float32), asked)
        for is_compiled in (False, True)
    ]
    own, quick = (each(noisy, 1.0) for each in said)
    assert len(compiled) == 1
    assert np.abs(own - quick).mean() < 0.05 * np.abs(own).mean()
