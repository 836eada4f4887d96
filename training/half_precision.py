"""Weights in half precision: rounded once, so that whoever reads them, from whichever file, has the same numbers."""

from collections.abc import Mapping
from typing import TypeVar

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from torch import Tensor, nn

N = TypeVar("N", bound=nn.Module)

SMALLEST = 256
"""Initializers of fewer numbers are left as they are: a Cast would weigh more than it saves."""
SUFFIX = "_half"


def rounded(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The weights, in half precision where they are real numbers; ValueError for one beyond its range (65,504)."""
    halves = {name: value.half() if value.is_floating_point() else value for name, value in weights.items()}
    for name, value in halves.items():
        if not torch.isfinite(value).all():
            raise ValueError(f"{name} holds numbers that half precision does not have")
    return halves


@torch.no_grad()
def round_parameters(module: N) -> N:
    """The module itself, every parameter and buffer of it rounded to half precision and back."""
    for value in (*module.parameters(), *module.buffers()):
        value.copy_(rounded({"a parameter": value})["a parameter"])
    return module


def halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with those initializers in half precision that lose nothing by it, each behind a Cast.

    The runtime computes a Cast of a constant when it opens the file, and works with single precision as before.
    """
    casts = []
    for initializer in model.graph.initializer:
        half = lossless_half(initializer)
        if half is not None:
            name = initializer.name
            initializer.CopyFrom(numpy_helper.from_array(half, name + SUFFIX))
            casts.append(helper.make_node("Cast", [name + SUFFIX], [name], f"{name}_single", to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model


def lossless_half(initializer: onnx.TensorProto) -> np.ndarray | None:
    """Its numbers in half precision; None where that would change one, or where there are few of them."""
    if initializer.data_type != onnx.TensorProto.FLOAT or np.prod(initializer.dims, dtype=int) < SMALLEST:
        return None
    values = numpy_helper.to_array(initializer)
    with np.errstate(over="ignore"):
        half = values.astype(np.float16)
    return half if np.array_equal(half.astype(np.float32), values) else None
