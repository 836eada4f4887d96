"""A critic that begins where a shipped one ended."""

from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.models.critic import Critic
from engine.weights import ModelCard
from training.begin_critic import begin_with
from training.embedding import TorchEmbedder
from training.export_critics import write


@pytest.mark.slow
def test_it_says_at_first_what_the_shipped_one_said(tmp_path: Path) -> None:
    torch.manual_seed(0)
    first = Critic(channels=16)
    images = torch.rand(60, 1, 48, 48).round()
    for _ in range(150):
        first(images)  # norms that have seen something
    write(deepcopy(first), tmp_path / "prototypical.onnx")
    second = Critic(channels=16)
    seen = images.numpy()[:, 0]
    before = TorchEmbedder(first).embed(seen)
    assert np.abs(TorchEmbedder(second).embed(seen) - before).mean() > 0.05
    begin_with(second, ModelCard("prototypical", tmp_path / "prototypical.onnx", "", {}), images)
    after = TorchEmbedder(second).embed(seen)
    assert np.abs(after - before).mean() < 0.02 * np.abs(before).mean()
