"""A U-Net's ONNX graph with some of its convolutions in 8-bit integers."""

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import onnx
import onnxruntime
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)

from engine.backend import Array
from training.export_onnx import without_traces

Feed = dict[str, Array]
"""The graph's inputs by name."""
GROUPS = (
    (r"\.attention\.", "attention"),
    (r"(downs|ups)\.", "resampling"),
    (r"descent\.(\d)\.blocks\.(\d)", "descent {}, block {}"),
    (r"ascent\.(\d)\.blocks\.(\d)", "ascent {}, block {}"),
    (r"stem$", "stem"),
)
"""A layer belongs to the first group whose pattern its name holds; the head is no `Conv`, and stays as it is."""


class Calibration(CalibrationDataReader):  # type: ignore[misc]
    """Gives one feed after the other."""

    def __init__(self, feeds: Sequence[Feed]) -> None:
        self._feeds = iter(feeds)

    def get_next(self) -> Feed | None:
        """None after the last one."""
        return next(self._feeds, None)


def folded(file: Path, out: Path) -> Path:
    """The graph with all that is constant computed, so that weights are seen as what they are; gives `out`."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(out)
    options.log_severity_level = 3
    onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    return out


def groups(file: Path) -> dict[str, list[str]]:
    """Names of the graph's convolutions by group of layers; ValueError for one that belongs to none.

    A convolution is known by its bias, which keeps the name that it has in the network.
    """
    found: dict[str, list[str]] = {}
    for node in onnx.load(str(file)).graph.node:
        if node.op_type == "Conv":
            found.setdefault(group_of(node.input[2].removesuffix(".bias")), []).append(node.name)
    return found


def group_of(layer: str) -> str:
    """The group of a layer that is named as in the network (engine/models/unet.py)."""
    for pattern, name in GROUPS:
        if match := re.search(pattern, layer):
            return name.format(*match.groups())
    raise ValueError(f"{layer} belongs to no group of layers")


def quantized(file: Path, feeds: Sequence[Feed], nodes: Sequence[str], out: Path) -> None:
    """Write the graph with these convolutions in integers: weights signed for each channel, activations unsigned."""
    if not nodes:  # else onnxruntime would take all of them
        onnx.save(without_traces(onnx.load(str(file))), out)
        return
    with _quiet():
        quantize_static(
            str(file),
            str(out),
            Calibration(feeds),
            quant_format=QuantFormat.QDQ,
            reduce_range=True,  # processors without VNNI add two products in 16 bits, which 8-bit weights overflow
            op_types_to_quantize=["Conv"],
            nodes_to_quantize=list(nodes),
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
        )
    onnx.save(without_traces(onnx.load(str(out))), out)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the advice to do what `folded` has done."""
    logger = logging.getLogger()
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)
