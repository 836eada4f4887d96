"""A trained denoiser to model files with their card: `python -m training.export_denoiser --run runs/cfgdm`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from engine.frame import SIZE
from engine.models.fsdm import FSDM
from engine.models.lean import lean
from engine.weights import SHIPPED
from engine.worlds import CHARACTERS
from training.card import world_told
from training.command_line import fill
from training.export_model import Graph, export_model, read_trained
from training.export_onnx import Names
from training.half_precision import round_parameters

NAMES = Names(("noisy", "angle", "exemplar", "keep", "originality"), ("velocity",), single=("exemplar", "keep"))


@dataclass(frozen=True)
class DenoiserExportConfig:
    """Which run becomes which model."""

    run: Path
    out: Path = SHIPPED
    name: str = "cfgdm"
    figures: str = ""
    """figures.json of a report whose values the card repeats."""
    note: str = ""
    """What else the card should say of the run."""
    sampling: str = "{}"
    """The card's "sampling" as JSON (engine/recipe.py)."""


def main(config: DenoiserExportConfig) -> None:
    """Write the averaged weights as `<name>.safetensors` and `<name>.onnx`, and `<name>.json`.

    FSDM is written for ONNX Runtime only, and what is worked out beforehand for it is rounded to half precision, too.
    """
    trained = read_trained(config.run)
    network, is_fsdm = lean(trained.network), isinstance(trained.network, FSDM)
    export_model(
        config.out / f"{config.name}.onnx",
        trained,
        Graph(round_parameters(network) if is_fsdm else network, examples(), NAMES),
        config.figures,
        for_torch=not is_fsdm,
        sampling=json.loads(config.sampling),
        note=config.note,
        **told(trained.progress),
    )


def examples() -> list[Tensor]:
    """Inputs to export with."""
    random = torch.Generator().manual_seed(0)
    images = torch.randn(3, 1, SIZE, SIZE, generator=random)
    return [images, torch.tensor([0.2, 0.8, 1.5]), images[:1], torch.ones(1), torch.tensor([-1.0, 0.3, 0.9])]


def told(progress: dict[str, Any]) -> dict[str, Any]:
    """What the card says of the run."""
    pairs = progress["config"]["pairs"]
    batch = pairs["exemplars"] * pairs["targets"] * progress["processes"]
    return {
        **world_told(progress["config"].get("world", CHARACTERS)),
        "recipe": progress["config"] | {"fall_from": progress["fall_from"], "steps": progress["steps"]},
        "seed": progress["config"]["seed"],
        "seconds": round(progress["seconds"]),
        "device": progress["device"],
        "steps": progress["step"],
        "drawings_seen": progress["step"] * batch,
        "earlier": progress.get("earlier", {}),
    }


if __name__ == "__main__":
    main(fill(DenoiserExportConfig))
