from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from engine.models.critic import Critic
from training.export_critics import write
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
def test_an_input_may_be_single(tmp_path: Path) -> None:
    names = Names(inputs=("images", "factor"), outputs=("scaled",), single=("factor",))
    assert export(Scaled(), [torch.rand(3, 2), torch.rand(1, 2)], names, tmp_path / "scaled.onnx") == 0.0
