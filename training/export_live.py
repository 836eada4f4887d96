"""A trained student to model files with their card: `python -m training.export_live --run runs/live`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from engine.frame import SIZE
from engine.models.lean import lean
from engine.models.unet import UNet
from engine.weights import SHIPPED, find_model
from training.card import OMNIGLOT_BACKGROUND
from training.command_line import fill
from training.export_model import Graph, export_model, mixed, read_trained
from training.export_onnx import Names
from training.leaps import WAYS, landings

NAMES = Names(("noisy", "angle", "until", "exemplar", "guidance", "originality"), ("velocity",), single=("exemplar",))


@dataclass(frozen=True)
class LiveExportConfig:
    """Which run becomes which model."""

    run: Path
    ways: Path = Path("runs/trajectories")
    """What the student learned from; what was recorded there is told in the card."""
    out: Path = SHIPPED
    name: str = "cfgdm-live"
    teacher: str = "cfgdm"
    """Name of the shipped model whose ways they are."""
    of_first: float = 0.0
    """Share of the weights that the student began with, those of the shipped model `name`, in what is written."""
    leaps: int = 2
    """So many are made where nobody asks."""
    sampling: str = "{}"
    """What else the card's "sampling" says, or says otherwise, as JSON (engine/recipe.py)."""
    figures: str = ""
    """figures.json of a report whose values the card repeats."""
    note: str = ""


class LeapGraph(nn.Module):
    """The network as a flow map has it: the exemplar is never left out."""

    def __init__(self, network: UNet) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, noisy: Tensor, angle: Tensor, until: Tensor, exemplar: Tensor, guidance: Tensor, originality: Tensor
    ) -> Tensor:
        """Noisy (n, 1, 48, 48), exemplar (1, 1, 48, 48), all others (n,), to velocities (n, 1, 48, 48)."""
        velocity: Tensor = self.network(noisy, angle, exemplar, torch.ones(1), originality, guidance, until)
        return velocity


def main(config: LiveExportConfig) -> None:
    """Write the averaged weights as `<name>.safetensors` and `<name>.onnx`, and `<name>.json`."""
    trained = read_trained(config.run)
    if config.of_first:
        trained = mixed(trained, find_model(config.name, suffix=".safetensors"), config.of_first)
    network = trained.network
    assert isinstance(network, UNet), "only a U-Net leaps"
    export_model(
        config.out / f"{config.name}.onnx",
        trained,
        Graph(LeapGraph(lean(network)), examples(), NAMES),
        config.figures,
        sampling=sampling(config),
        note=config.note,
        **told(trained.progress, recorded(config.ways)) | ({"of_first": config.of_first} if config.of_first else {}),
    )


def examples() -> list[Tensor]:
    """Inputs to export with."""
    random = torch.Generator().manual_seed(0)
    images = torch.randn(3, 1, SIZE, SIZE, generator=random)
    angle, until = torch.tensor([1.54, 1.0, 0.65]), torch.tensor([1.0, 0.0, 0.0])
    return [images, angle, until, images[:1], torch.tensor([1.0, 0.0, 1.7]), torch.tensor([-1.0, 0.3, 0.9])]


def sampling(config: LiveExportConfig) -> dict[str, Any]:
    """The card's "sampling" (engine/recipe.py): as original as the teacher is asked to be, and as far as was taught."""
    teacher = find_model(config.teacher, suffix=".safetensors").card["sampling"]
    ways = recorded(config.ways)
    otherwise: dict[str, Any] = json.loads(config.sampling)
    return {
        "steps": config.leaps,
        "landings": {str(leaps): landings(leaps) for leaps in WAYS},
        "strongest_guidance": max(float(each["most"]) for each in ways),
        "originality": teacher.get("originality", ()),
        "told": teacher.get("told", (0.0, 1.0)),
        "told_between": (min(each["originality"][0] for each in ways), max(each["originality"][1] for each in ways)),
    } | otherwise


def recorded(ways: Path) -> list[dict[str, Any]]:
    """How each part of the ways was recorded (training/trajectories.py), less what says only where files are."""
    parts = [json.loads(path.read_text()) for path in sorted(ways.glob("*.json"))]
    return [{name: value for name, value in part.items() if name != "out"} for part in parts]


def told(progress: dict[str, Any], ways: list[dict[str, Any]]) -> dict[str, Any]:
    """What the card says of the run."""
    leaps = progress["config"]["leaps"]
    batch = leaps["exemplars"] * leaps["variations"] * progress["processes"]
    earlier = progress.get("earlier")
    return {
        "data": f"{progress['ways']} ways of the guided teacher, from exemplars of the {OMNIGLOT_BACKGROUND}",
        "teacher": {"name": progress["config"]["teacher"], "sha256": progress["teacher"]},
        "recipe": progress["config"]
        | {"fall_from": progress["fall_from"], "steps": progress["steps"], "recorded": ways},
        "seed": progress["config"]["seed"],
        "seconds": round(progress["seconds"]),
        "device": progress["device"],
        "steps": progress["step"],
        "leaps_seen": progress["step"] * batch,
    } | ({"earlier": earlier} if earlier else {})


if __name__ == "__main__":
    main(fill(LiveExportConfig))
