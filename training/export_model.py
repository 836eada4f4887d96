"""A run's averaged U-Net to the files of a model: its weights in half precision, its graph and its card."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from engine.weights import ModelCard, file_hash
from training.card import write_card
from training.checkpoint import read_part
from training.denoisers import CFGDM, Denoising, denoiser_told
from training.export_onnx import Names, export
from training.half_precision import rounded


@dataclass(frozen=True)
class Trained:
    """What a run came to."""

    network: Denoising
    weights: dict[str, Tensor]
    """In half precision; the network has the same numbers."""
    progress: dict[str, Any]
    """As its checkpoint tells it."""
    shape: dict[str, Any]
    """The network's configuration."""


@dataclass(frozen=True)
class Graph:
    """What is exported: a module, inputs to try it with, and what they are called."""

    module: nn.Module
    examples: list[Tensor]
    names: Names


def read_trained(run: Path) -> Trained:
    """The averaged network in a run's checkpoint, its weights rounded to half precision."""
    weights, progress = read_part(run / "checkpoint.safetensors", "averaged.")
    shape = progress["config"]["network"]
    network = denoiser_told(progress["config"].get("family", CFGDM), shape)
    halves = rounded(weights)
    network.load_state_dict(halves)
    return Trained(network, halves, progress, shape)


def mixed(trained: Trained, begun_as: ModelCard, share: float) -> Trained:
    """The network with that share, 0..1, of the weights that it began with; ValueError if it began with others.

    Between both lies what does better on examples that neither has seen (Wortsman et al. 2022).
    """
    began = trained.progress.get("earlier", {}).get("sha256")
    if began != begun_as.sha256:
        raise ValueError(f"The run began with {began}, not with {begun_as.file.name} ({begun_as.sha256})")
    first = load_file(begun_as.file)
    both = {name: (1 - share) * each.float() + share * first[name].float() for name, each in trained.weights.items()}
    weights = rounded(both)
    trained.network.load_state_dict(weights)
    return replace(trained, weights=weights)


def export_model(file: Path, trained: Trained, graph: Graph, figures: str, for_torch: bool = True, **told: Any) -> None:
    """Write the graph as `file`, and beside it the card and, `for_torch`, the weights.

    `figures` is a report's figures.json, or "".
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    difference = export(graph.module, graph.examples, graph.names, file)
    files = [file, *([write_weights(trained.weights, file)] if for_torch else [])]
    reported = json.loads(Path(figures).read_text()) if figures else {}
    card = write_card(
        file,
        sha256={each.name: file_hash(each) for each in files},
        network=trained.shape,
        figures={"onnx_max_abs_difference": difference} | reported,
        **told,
    )
    print(card.read_text())


def write_weights(weights: dict[str, Tensor], file: Path) -> Path:
    """The weights beside the graph that is made of them."""
    tensors = file.with_suffix(".safetensors")
    save_file({name: value.contiguous() for name, value in weights.items()}, tensors)
    tensors.chmod(0o644)
    return tensors
