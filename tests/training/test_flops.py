from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
import torch
from onnx import ModelProto, NodeProto, TensorProto, helper
from torch.utils.flop_counter import FlopCounterMode

from engine.weights import SHIPPED
from training.export_onnx import Names, export
from training.flops import flops, flops_by_operator
from training.reference_unet import ReferenceUNet

Axes = Sequence[int | str]


def graph(nodes: list[NodeProto], inputs: Mapping[str, Axes], weights: Mapping[str, Sequence[int]]) -> ModelProto:
    """A network of the nodes; its weights are zero, and its output is `y`."""
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, axes) for name, axes in inputs.items()]
    constants = []
    for name, axes in weights.items():
        count = 1
        for axis in axes:
            count *= axis
        constants.append(helper.make_tensor(name, TensorProto.FLOAT, axes, [0.0] * count))
    output = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    return helper.make_model(helper.make_graph(nodes, "tiny", values, [output], constants))


def test_a_small_network_is_counted_as_by_hand() -> None:
    nodes = [
        helper.make_node("Conv", ["x", "kernel"], ["a"], pads=[1, 1, 1, 1], strides=[2, 2]),
        helper.make_node("Relu", ["a"], ["b"]),
        helper.make_node("Flatten", ["b"], ["c"]),
        helper.make_node("Gemm", ["c", "weight"], ["d"], transB=1),
        helper.make_node("MatMul", ["d", "square"], ["y"]),
    ]
    weights = {"kernel": (5, 3, 3, 3), "weight": (7, 80), "square": (7, 2)}
    model = graph(nodes, {"x": ("n", 3, 8, 8)}, weights)
    convolution = 2 * (3 * 3 * 3) * (5 * 4 * 4)
    assert flops_by_operator(model, n=1) == {"Conv": convolution, "Gemm": 2 * 80 * 7, "MatMul": 2 * 7 * 2}
    assert flops(model, n=6) == 6 * (convolution + 2 * 80 * 7 + 2 * 7 * 2)


def test_groups_share_a_convolution() -> None:
    node = helper.make_node("Conv", ["x", "kernel"], ["y"], group=4)
    assert flops(graph([node], {"x": (1, 8, 6, 6)}, {"kernel": (8, 2, 3, 3)})) == 2 * (2 * 9) * (8 * 4 * 4)


def test_a_convolution_that_enlarges_is_counted_by_its_input() -> None:
    node = helper.make_node("ConvTranspose", ["x", "kernel"], ["y"], strides=[2, 2])
    assert flops(graph([node], {"x": (1, 8, 6, 6)}, {"kernel": (8, 3, 2, 2)})) == 2 * (8 * 6 * 6) * (3 * 2 * 2)


@pytest.mark.parametrize(
    ("left", "right", "operations"),
    [
        ((2, 3, 4, 5), (5, 6), 2 * 6 * 4 * 5 * 6),
        ((3, 4, 5), (2, 1, 5, 6), 2 * 6 * 4 * 5 * 6),
        ((5,), (5, 6), 2 * 5 * 6),
        ((4, 5), (5,), 2 * 4 * 5),
    ],
)
def test_products_of_any_rank(left: Axes, right: Axes, operations: int) -> None:
    node = helper.make_node("MatMul", ["x", "z"], ["y"])
    assert flops(graph([node], {"x": left, "z": right}, {})) == operations


def test_a_transposed_factor() -> None:
    node = helper.make_node("Gemm", ["x", "z"], ["y"], transA=1)
    assert flops(graph([node], {"x": (5, 4), "z": (5, 6)}, {})) == 2 * 4 * 5 * 6


def test_what_cannot_be_counted_is_refused() -> None:
    node = helper.make_node("MatMul", ["x", "z"], ["y"])
    with pytest.raises(ValueError, match="axis 'n' of x"):
        flops(graph([node], {"x": ("n", 5), "z": (5, 6)}, {}))
    hidden = helper.make_node("Einsum", ["x", "z"], ["y"], equation="ij,jk->ik")
    with pytest.raises(ValueError, match="Einsum cannot be counted"):
        flops(graph([hidden], {"x": (4, 5), "z": (5, 6)}, {}))
    own = helper.make_node("FusedConv", ["x", "z"], ["y"], domain="com.microsoft")
    with pytest.raises(ValueError, match=r"com\.microsoft\.FusedConv cannot be counted"):
        flops(graph([own], {"x": (4, 5), "z": (5, 6)}, {}))


@pytest.mark.weights
@pytest.mark.parametrize("count", [1, 24])
def test_the_shipped_critic_has_what_its_layers_have(count: int) -> None:
    """Four convolutions of 3 x 3, each at half the size of the one before, and a matrix (engine/models/critic.py)."""
    sizes = [(1, 48), (64, 24), (64, 12), (64, 6)]
    convolutions = sum(2 * 9 * channels * 64 * side * side for channels, side in sizes)
    assert flops(SHIPPED / "simclr.onnx", n=count) == count * (convolutions + 2 * 64 * 3 * 3 * 256)


@pytest.mark.slow
def test_torch_counts_the_same_of_a_network_with_attention(tmp_path: Path) -> None:
    network = ReferenceUNet((8, 16)).eval()
    stacked, angle = torch.zeros(3, 2, 48, 48), torch.ones(3)
    export(network, [stacked, angle], Names(("stacked", "angle"), ("eps",)), tmp_path / "unet.onnx")
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        network(stacked, angle)
    assert flops(tmp_path / "unet.onnx", n=3) == counter.get_total_flops()
