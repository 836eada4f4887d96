"""A shipped denoiser's weights to a new graph, when graphs have become better: `python -m training.export_again`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch import Tensor, nn

from engine.models.lean import lean
from engine.models.unet import UNet, UNetConfig
from engine.weights import SHIPPED, ModelCard, file_hash, find_model
from training import export_denoiser, export_live
from training.command_line import fill
from training.export_live import LeapGraph
from training.export_onnx import Names, export


@dataclass(frozen=True)
class ExportAgainConfig:
    """Which model."""

    name: str = "cfgdm"
    models: Path = SHIPPED


def main(config: ExportAgainConfig) -> None:
    """Write `<name>.onnx` again; of its card only the graph's hash and its difference from the weights change."""
    model = find_model(config.name, config.models, ".safetensors")
    graph, inputs, names = drawn_by(model)
    file = model.file.with_suffix(".onnx")
    difference = export(graph, inputs, names, file)
    card: dict[str, Any] = dict(model.card)
    card["sha256"] = card["sha256"] | {file.name: file_hash(file)}
    card["figures"] = card["figures"] | {"onnx_max_abs_difference": difference}
    part = model.file.with_suffix(".json.part")
    part.write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    part.replace(model.file.with_suffix(".json"))
    print(f"{file.name}: {difference:.2g} from its weights")


def drawn_by(model: ModelCard) -> tuple[nn.Module, list[Tensor], Names]:
    """What is exported of a model: a module, inputs to try it with, and what they are called."""
    network = UNet(UNetConfig(**model.card["network"]))
    network.load_state_dict(load_file(model.file))
    if network.config.leaps:
        return LeapGraph(lean(network)), export_live.examples(), export_live.NAMES
    return lean(network), export_denoiser.examples(), export_denoiser.NAMES


if __name__ == "__main__":
    main(fill(ExportAgainConfig))
