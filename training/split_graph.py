"""A graph without what is the same in all of its passes: that is worked out by a graph of its own, once."""

from base64 import b64decode, b64encode
from collections.abc import Collection

import onnx
from onnx import ModelProto, shape_inference
from onnx.utils import Extractor

from engine.onnx_parts import READER


def split(model: ModelProto, shared: Collection[str]) -> ModelProto:
    """The model with what its inputs `shared` alone decide as further inputs.

    What works them out is in its metadata (engine/onnx_parts.py). Without anything to work out it stays as it is.
    """
    cut, needed = cuts(model, shared)
    if not cut:
        return model
    names = {name: f"read_{number}" for number, name in enumerate(cut)}
    told = Extractor(shape_inference.infer_shapes(_renamed(model, names), data_prop=True))
    inputs = [each.name for each in model.graph.input]
    own_inputs = [name for name in inputs if name not in shared or name in needed]
    own = told.extract_model([*own_inputs, *names.values()], [each.name for each in model.graph.output])
    reader = told.extract_model([name for name in inputs if name in shared], list(names.values()))
    for part in (own, reader):
        del part.graph.value_info[:]
    return with_reader(own, reader)


def with_reader(model: ModelProto, reader: ModelProto | None) -> ModelProto:
    """The model itself, with that reader in its metadata, if any."""
    if reader is not None:
        model.metadata_props.add(key=READER, value=b64encode(reader.SerializeToString()).decode("ascii"))
    return model


def take_reader(model: ModelProto) -> ModelProto | None:
    """The reader in the model's metadata, which is without it then; None where it has none."""
    for number, entry in enumerate(model.metadata_props):
        if entry.key == READER:
            del model.metadata_props[number]
            return onnx.load_model_from_string(b64decode(entry.value))
    return None


def cuts(model: ModelProto, shared: Collection[str]) -> tuple[list[str], list[str]]:
    """What other nodes need of what `shared` alone decides, in the graph's order; and of `shared` itself."""
    from_shared, from_rows = set(shared), {each.name for each in model.graph.input} - set(shared)
    found = dict[str, None]()
    for node in model.graph.node:
        if not from_rows.isdisjoint(node.input):
            from_rows.update(node.output)
            found |= dict.fromkeys(name for name in node.input if name in from_shared)
        elif not from_shared.isdisjoint(node.input):
            from_shared.update(node.output)
    return [name for name in found if name not in shared], [name for name in found if name in shared]


def _renamed(model: ModelProto, names: dict[str, str]) -> ModelProto:
    copy = ModelProto()
    copy.CopyFrom(model)
    del copy.graph.value_info[:]
    for node in copy.graph.node:
        for ends in (node.input, node.output):
            ends[:] = [names.get(name, name) for name in ends]
    return copy
