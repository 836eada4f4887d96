"""Networks to ONNX files, each checked against the network that it was made from."""

import logging
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from engine.onnx_parts import Network
from training.half_precision import halved
from training.split_graph import split, take_reader, with_reader


@dataclass(frozen=True)
class Names:
    """What the graph's inputs and outputs are called, in the order that `forward` has them."""

    inputs: Sequence[str]
    outputs: Sequence[str]
    single: Sequence[str] = ()
    """Inputs that always hold one item; the first axis of all others is the batch, of any size."""


def export(module: nn.Module, example_inputs: Sequence[Tensor], names: Names, path: Path) -> float:
    """Write `module`, in its evaluation mode, to `path`, whole or not at all.

    What is exact in half precision is stored in it (training/half_precision.py); what single inputs alone decide is
    worked out once for all passes (training/split_graph.py). Gives the largest absolute difference to torch, over the
    examples and over a batch twice as large.
    """
    module.eval()
    size = torch.export.Dim("n")
    shapes = tuple({} if name in names.single else {0: size} for name in names.inputs)
    with _quiet_exporter():
        program = torch.onnx.export(
            module,
            tuple(example_inputs),
            input_names=list(names.inputs),
            output_names=list(names.outputs),
            dynamic_shapes=shapes,
            dynamo=True,
            verbose=False,
        )
    assert program is not None
    part = path.with_suffix(".part")
    onnx.save(compact(split(without_traces(program.model_proto), names.single)), part)
    difference = max(
        parity(module, inputs, names, part) for inputs in (example_inputs, _doubled(example_inputs, names))
    )
    part.replace(path)
    return difference


def without_traces(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model without the exporter's notes on every node: whose folders it was made in is nobody's business."""
    graph = model.graph
    for part in (graph, *graph.node, *graph.value_info, *graph.input, *graph.output, *graph.initializer):
        del part.metadata_props[:]
    return model


@contextmanager
def _quiet_exporter() -> Iterator[None]:
    """Without the exporter's own warnings about itself, and about packages that it would know how to export."""
    logger = logging.getLogger("torch.onnx._internal.exporter._registration")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


def compact(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model itself, all that is exact in half precision stored in it, in its reader, too."""
    reader = take_reader(model)
    return with_reader(halved(model), halved(reader) if reader is not None else None)


@torch.no_grad()
def parity(module: nn.Module, inputs: Sequence[Tensor], names: Names, path: Path) -> float:
    """The largest absolute difference between the outputs of `module` and of the file, run as the engine runs it."""
    network = Network(path, 1)
    feed = {name: value.numpy() for name, value in zip(names.inputs, inputs, strict=True)}
    shared = {name: feed.pop(name) for name in names.single}
    ours = module(*inputs)
    ours = ours if isinstance(ours, tuple) else (ours,)
    pairs = zip(names.outputs, ours, strict=True)
    return max(float(np.abs(a.numpy() - network.run(name, feed, shared)).max()) for name, a in pairs)


def _doubled(inputs: Sequence[Tensor], names: Names) -> list[Tensor]:
    """The same inputs with every batch twice as large."""
    pairs = zip(names.inputs, inputs, strict=True)
    return [value if name in names.single else torch.cat([value, value.flip(0)]) for name, value in pairs]
