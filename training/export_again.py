"""A shipped denoiser's weights to a new graph, when graphs have become better: `python -m training.export_again`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.models.lean import lean
from engine.torch_backend import load_network
from engine.weights import SHIPPED, ModelCard, file_hash, find_model
from training import export_denoiser, export_live
from training.command_line import fill
from training.export_live import LeapGraph
from training.export_model import Graph
from training.export_onnx import export


@dataclass(frozen=True)
class ExportAgainConfig:
    """Which model."""

    name: str = "cfgdm"
    models: Path = SHIPPED


def main(config: ExportAgainConfig) -> None:
    """Write `<name>.onnx` again; of its card only the graph's hash and its difference from the weights change."""
    model = find_model(config.name, config.models, ".safetensors")
    graph = graph_of(model)
    file = model.file.with_suffix(".onnx")
    difference = export(graph.module, graph.examples, graph.names, file)
    card: dict[str, Any] = dict(model.card)
    card["sha256"] = card["sha256"] | {file.name: file_hash(file)}
    card["figures"] = card["figures"] | {"onnx_max_abs_difference": difference}
    part = model.file.with_suffix(".json.part")
    part.write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    part.replace(model.file.with_suffix(".json"))
    print(f"{file.name}: {difference:.2g} from its weights")


def graph_of(model: ModelCard) -> Graph:
    """What is exported of a model."""
    network = load_network(model)
    if network.config.leaps:
        return Graph(LeapGraph(lean(network)), export_live.examples(), export_live.NAMES)
    return Graph(lean(network), export_denoiser.examples(), export_denoiser.NAMES)


if __name__ == "__main__":
    main(fill(ExportAgainConfig))
