"""How many floating-point operations one pass of a network takes, counted from its ONNX graph."""

from collections import Counter
from collections.abc import Mapping
from math import prod
from pathlib import Path

import onnx
from onnx import ModelProto, NodeProto, helper, shape_inference

Shape = tuple[int, ...]

CONVOLUTIONS = {"Conv": 1, "ConvInteger": 1, "QLinearConv": 3}
"""Operators, and which of their inputs is the kernel (outputs, inputs / groups, height, width)."""
PRODUCTS = {"MatMul": (0, 1), "MatMulInteger": (0, 1), "QLinearMatMul": (0, 3)}
"""Operators, and which of their inputs are multiplied: (..., m, k) and (..., k, n)."""
UNCOUNTED = ("Attention", "Einsum", "LSTM", "GRU", "RNN", "If", "Loop", "Scan")
"""Operators that hide products, as those of a runtime's own do; a graph with one is refused, not counted short."""


def flops(network: Path | ModelProto, **sizes: int) -> int:
    """Operations of one pass where the graph's symbolic axes are as long as `sizes` says, e.g. `flops(path, n=24)`.

    A multiplication and an addition are two operations. Convolutions and matrix products count, with nothing else, as
    is usual; ValueError where the graph leaves a shape open or has an operator whose products cannot be seen.
    """
    return sum(flops_by_operator(network, **sizes).values())


def flops_by_operator(network: Path | ModelProto, **sizes: int) -> dict[str, int]:
    """The same, told apart by the name of the operator."""
    model = onnx.load(network) if isinstance(network, Path) else network
    for node in model.graph.node:
        if node.op_type in UNCOUNTED or node.domain not in ("", "ai.onnx"):
            raise ValueError(f"{node.domain}.{node.op_type}".strip(".") + " cannot be counted")
    shapes = _shapes(_sized(model, sizes))
    found: Counter[str] = Counter()
    for node in model.graph.node:
        found[node.op_type] += _operations(node, shapes)
    return {name: count for name, count in found.items() if count}


def _operations(node: NodeProto, shapes: Mapping[str, Shape]) -> int:
    if node.op_type in CONVOLUTIONS:
        kernel = _shape(shapes, node.input[CONVOLUTIONS[node.op_type]])
        return 2 * prod(_shape(shapes, node.output[0])) * prod(kernel[1:])
    if node.op_type == "ConvTranspose":
        kernel = _shape(shapes, node.input[1])
        return 2 * prod(_shape(shapes, node.input[0])) * prod(kernel[1:])
    if node.op_type == "Gemm":
        left = _shape(shapes, node.input[0])
        inner = left[0] if _attribute(node, "transA") else left[1]
        return 2 * prod(_shape(shapes, node.output[0])) * inner
    if node.op_type in PRODUCTS:
        return 2 * _product(*(_shape(shapes, node.input[i]) for i in PRODUCTS[node.op_type]))
    return 0


def _product(left: Shape, right: Shape) -> int:
    """Multiplications of (..., m, k) by (..., k, n); a vector is a matrix of one row, or of one column."""
    *before, rows, inner = (1, *left) if len(left) == 1 else left
    *others, _, columns = (*right, 1) if len(right) == 1 else right
    length = max(len(before), len(others))
    padded = [[1] * (length - len(each)) + each for each in (before, others)]
    matrices: int = prod(map(max, *padded)) if length else 1
    return matrices * rows * columns * inner


def _sized(model: ModelProto, sizes: Mapping[str, int]) -> ModelProto:
    """A copy whose inputs have lengths only; the shapes that were noted along the way are forgotten."""
    copy = ModelProto()
    copy.CopyFrom(model)
    del copy.graph.value_info[:]
    for value in copy.graph.input:
        for axis in value.type.tensor_type.shape.dim:
            if axis.dim_param:
                if axis.dim_param not in sizes:
                    raise ValueError(f"The length of axis {axis.dim_param!r} of {value.name} is not given")
                axis.dim_value = sizes[axis.dim_param]
    for value in copy.graph.output:
        value.type.tensor_type.ClearField("shape")
    return copy


def _shapes(model: ModelProto) -> dict[str, Shape]:
    """The shape of every value of which all lengths are known, by name."""
    graph = shape_inference.infer_shapes(model, data_prop=True).graph
    shapes = {tensor.name: tuple(tensor.dims) for tensor in graph.initializer}
    for value in (*graph.input, *graph.value_info, *graph.output):
        axes = value.type.tensor_type.shape.dim
        if value.type.tensor_type.HasField("shape") and all(axis.HasField("dim_value") for axis in axes):
            shapes[value.name] = tuple(axis.dim_value for axis in axes)
    return shapes


def _shape(shapes: Mapping[str, Shape], name: str) -> Shape:
    if name not in shapes:
        raise ValueError(f"The shape of {name} cannot be inferred")
    return shapes[name]


def _attribute(node: NodeProto, name: str) -> bool:
    return any(each.name == name and helper.get_attribute_value(each) for each in node.attribute)
