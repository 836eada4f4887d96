"""A shipped denoiser's weights to a new graph, when graphs have become better: `python -m training.export_again`.

Weights of the time before half precision (training/half_precision.py) are rounded to it, for good.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from engine.models.lean import lean
from engine.torch_backend import load_network
from engine.weights import SHIPPED, ModelCard, file_hash, find_model
from training import export_denoiser, export_live
from training.command_line import fill
from training.export_live import LeapGraph
from training.export_model import Graph
from training.export_onnx import export
from training.half_precision import rounded


@dataclass(frozen=True)
class ExportAgainConfig:
    """Which model."""

    name: str = "cfgdm"
    models: Path = SHIPPED


def main(config: ExportAgainConfig) -> None:
    """Write `<name>.onnx` again; of its card only the files' hashes and their difference change.

    Where the weights were rounded, it tells the hash that they had before, "unrounded". Other models' cards that share
    the files tell the new hashes, too.
    """
    model = find_model(config.name, config.models, ".safetensors")
    was_rounded = round_weights(model.file)
    graph = graph_of(model)
    file = model.file.with_suffix(".onnx")
    difference = export(graph.module, graph.examples, graph.names, file)
    card: dict[str, Any] = dict(model.card)
    card["sha256"] |= {each.name: file_hash(each) for each in (file, model.file)}
    card["figures"] = card["figures"] | {"onnx_max_abs_difference": difference}
    card.pop("quantized", None)
    if was_rounded:
        card["unrounded"] = model.sha256
    write(card, config.models / f"{config.name}.json")
    for path in sharing(file):
        write(json.loads(path.read_text("utf-8")) | {"sha256": card["sha256"]}, path)
    print(f"{file.name}: {difference:.2g} from its weights")


def sharing(file: Path) -> list[Path]:
    """The cards beside a model file that name it as theirs."""
    cards = sorted(file.parent.glob("*.json"))
    return [path for path in cards if json.loads(path.read_text("utf-8")).get("file") == file.name]


def write(card: dict[str, Any], path: Path) -> None:
    """A card, whole or not at all."""
    part = path.with_suffix(".json.part")
    part.write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    part.replace(path)


def round_weights(file: Path) -> bool:
    """Write a safetensors file again in half precision, whole or not at all; whether that changed it."""
    weights = load_file(file)
    if all(value.dtype == torch.float16 for value in weights.values() if value.is_floating_point()):
        return False
    part = file.with_suffix(".part")
    save_file(rounded(weights), part)
    part.chmod(0o644)
    part.replace(file)
    return True


def graph_of(model: ModelCard) -> Graph:
    """What is exported of a model."""
    network = load_network(model)
    if network.config.leaps:
        return Graph(LeapGraph(lean(network)), export_live.examples(), export_live.NAMES)
    return Graph(lean(network), export_denoiser.examples(), export_denoiser.NAMES)


if __name__ == "__main__":
    main(fill(ExportAgainConfig))
