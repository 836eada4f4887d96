from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from engine.models.critic import Critic
from engine.onnx_backend import OnnxEmbedder
from engine.torch_backend import load_critic
from engine.weights import ModelCard
from training.embedding import TorchEmbedder
from training.export_critics import write, write_weights
from training.export_onnx import Names, export


class Scaled(nn.Module):
    """Two inputs, of which one always holds one item."""

    def forward(self, images: Tensor, factor: Tensor) -> Tensor:
        return images * factor


@pytest.mark.slow
def test_a_critic_s_file_reads_any_number_of_drawings(tmp_path: Path) -> None:
    torch.manual_seed(0)
    difference = write(Critic(channels=8, whitened=True), tmp_path / "critic.onnx")
    assert difference < 1e-4
    session = onnxruntime.InferenceSession(str(tmp_path / "critic.onnx"), providers=["CPUExecutionProvider"])
    for count in (1, 5):
        (features,) = session.run(["features"], {"images": np.zeros((count, 1, 48, 48), np.float32)})
        assert features.shape == (count, 256)
    assert [path.name for path in tmp_path.iterdir()] == ["critic.onnx"]


@pytest.mark.slow
def test_a_recognizer_s_weights_for_torch_are_those_of_its_file(tmp_path: Path) -> None:
    torch.manual_seed(0)
    critic = Critic(channels=8)
    critic(torch.rand(5, 1, 48, 48))  # norms that have seen something
    file = tmp_path / "prototypical.onnx"
    write(critic, file)
    weights = write_weights(critic, file)
    assert weights.stat().st_mode & 0o777 == 0o644
    images = np.random.default_rng(0).random((3, 48, 48), np.float32)
    loaded = load_critic(ModelCard("prototypical", weights, "", {}))
    assert TorchEmbedder(loaded).embed(images) == pytest.approx(OnnxEmbedder(file, 1).embed(images), abs=1e-4)


@pytest.mark.slow
def test_an_input_may_be_single(tmp_path: Path) -> None:
    names = Names(inputs=("images", "factor"), outputs=("scaled",), single=("factor",))
    assert export(Scaled(), [torch.rand(3, 2), torch.rand(1, 2)], names, tmp_path / "scaled.onnx") == 0.0


@pytest.mark.slow
def test_a_critic_s_file_holds_half_precision_and_loses_nothing_by_it(tmp_path: Path) -> None:
    torch.manual_seed(0)
    critic = Critic()
    assert write(critic, tmp_path / "critic.onnx") < 1e-4
    assert (tmp_path / "critic.onnx").stat().st_size < 0.6e6
    assert all(torch.equal(each, each.half().float()) for each in critic.parameters())
