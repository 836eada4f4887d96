"""A trained denoiser to model files with their card: `python -m training.export_denoiser --run runs/cfgdm`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from engine.frame import SIZE
from engine.models.lean import lean
from engine.models.unet import UNet, UNetConfig
from engine.weights import SHIPPED, file_hash
from training.card import OMNIGLOT_BACKGROUND, write_card
from training.checkpoint import read_part
from training.command_line import fill
from training.export_onnx import Names, export

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
    """Write the averaged weights as `<name>.safetensors` and `<name>.onnx`, and `<name>.json`."""
    weights, progress = read_part(config.run / "checkpoint.safetensors", "averaged.")
    network = UNet(UNetConfig(**shape(progress)))
    network.load_state_dict(weights)
    config.out.mkdir(parents=True, exist_ok=True)
    file = config.out / f"{config.name}.onnx"
    difference = export(lean(network), examples(), NAMES, file)
    tensors = file.with_suffix(".safetensors")
    save_file({name: value.contiguous() for name, value in weights.items()}, tensors)
    tensors.chmod(0o644)
    figures = json.loads(Path(config.figures).read_text()) if config.figures else {}
    hashes = {each.name: file_hash(each) for each in (file, tensors)}
    card = write_card(
        file,
        sha256=hashes,
        network=shape(progress),
        sampling=json.loads(config.sampling),
        figures={"onnx_max_abs_difference": difference} | figures,
        note=config.note,
        **told(progress),
    )
    print(card.read_text())


def examples() -> list[Tensor]:
    """Inputs to export with."""
    random = torch.Generator().manual_seed(0)
    images = torch.randn(3, 1, SIZE, SIZE, generator=random)
    return [images, torch.tensor([0.2, 0.8, 1.5]), images[:1], torch.ones(1), torch.tensor([-1.0, 0.3, 0.9])]


def shape(progress: dict[str, Any]) -> dict[str, Any]:
    """The network's configuration."""
    network = dict(progress["config"]["network"])
    return network | {"channels": tuple(network["channels"])}


def told(progress: dict[str, Any]) -> dict[str, Any]:
    """What the card says of the run."""
    pairs = progress["config"]["pairs"]
    batch = pairs["exemplars"] * pairs["targets"] * progress["processes"]
    return {
        "data": OMNIGLOT_BACKGROUND,
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
