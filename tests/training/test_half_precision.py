from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from engine.onnx_parts import session
from training.export_onnx import Names, export
from training.half_precision import halved, round_parameters, rounded

NAMES = Names(inputs=("x",), outputs=("y",))


class Mixed(nn.Module):
    """A layer in half precision, and one that half precision would change."""

    def __init__(self) -> None:
        super().__init__()
        self.exact, self.other = nn.Linear(32, 40), nn.Linear(40, 8)

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.other(torch.relu(self.exact(x)))
        return y


def mixed() -> Mixed:
    torch.manual_seed(0)
    network = Mixed()
    network.exact.load_state_dict(rounded(network.exact.state_dict()))
    return network


def test_weights_are_rounded_to_the_nearest_half() -> None:
    halves = rounded({"w": torch.tensor([1 / 3, 1.0, -2e-9]), "n": torch.tensor(7)})
    assert halves["w"].dtype == torch.float16
    assert halves["w"].float().tolist() == [0.333251953125, 1.0, -0.0]
    assert halves["n"].dtype == torch.int64


def test_weights_beyond_half_precision_are_refused() -> None:
    with pytest.raises(ValueError, match="w holds numbers that half precision does not have"):
        rounded({"w": torch.tensor([65_536.0])})


def test_a_module_is_rounded_in_its_place() -> None:
    torch.manual_seed(0)
    layer = nn.BatchNorm1d(3)
    layer.running_mean.copy_(torch.tensor([1 / 3, 0.1, 2.0]))  # type: ignore[union-attr]
    assert round_parameters(layer) is layer
    assert layer.running_mean.tolist() == [0.333251953125, 0.0999755859375, 2.0]  # type: ignore[union-attr]


@pytest.mark.slow
def test_a_file_is_half_as_large_where_that_loses_nothing(tmp_path: Path) -> None:
    network = mixed()
    difference = export(network, [torch.rand(3, 32)], NAMES, tmp_path / "mixed.onnx")
    assert difference < 1e-6
    stored = {
        each.dims[0]: numpy_helper.to_array(each).dtype
        for each in onnx.load(tmp_path / "mixed.onnx").graph.initializer
        if len(each.dims) == 2
    }
    assert sorted((size, str(dtype)) for size, dtype in stored.items()) == [(8, "float32"), (40, "float16")]


@pytest.mark.slow
def test_a_halved_file_gives_equal_numbers_to_the_bit(tmp_path: Path) -> None:
    network = mixed()
    export(network, [torch.rand(3, 32)], NAMES, tmp_path / "half.onnx")
    model = onnx.load(tmp_path / "half.onnx")
    for node in [each for each in model.graph.node if each.op_type == "Cast"]:
        (half,) = [each for each in model.graph.initializer if each.name == node.input[0]]
        half.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(half).astype(np.float32), node.output[0]))
        model.graph.node.remove(node)
    onnx.save(model, tmp_path / "single.onnx")
    x = np.random.default_rng(0).random((5, 32), np.float32)
    ours, theirs = (session(tmp_path / name, 1).run(None, {"x": x})[0] for name in ("half.onnx", "single.onnx"))
    assert np.array_equal(ours, theirs)
    assert halved(model).graph.node[0].op_type == "Cast"
