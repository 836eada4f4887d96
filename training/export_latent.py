"""A trained VAE or DA-GAN to a model file with its card: `python -m training.export_latent --run runs/vae-ns`."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from engine.frame import SIZE
from engine.models.dagan import GeneratorConfig
from engine.models.dagan_rn import ResNetGenerator
from engine.models.dagan_un import UNetGenerator
from engine.models.vae_ns import Statistician, StatisticianConfig
from engine.models.vae_stn import Sequence, SequenceConfig
from engine.weights import SHIPPED, file_hash
from training.card import OMNIGLOT_BACKGROUND, write_card
from training.checkpoint import read_part
from training.command_line import fill
from training.export_onnx import Names, export, parity
from training.half_precision import rounded

NAMES = Names(("latents", "exemplar"), ("drawings",), single=("exemplar",))
FAMILIES: dict[str, Callable[[dict[str, Any]], nn.Module]] = {
    "vae-ns": lambda shape: Statistician(StatisticianConfig(**shape)),
    "vae-stn": lambda shape: Sequence(SequenceConfig(**shape)),
    "dagan-un": lambda shape: UNetGenerator(GeneratorConfig(**shape)),
    "dagan-rn": lambda shape: ResNetGenerator(GeneratorConfig(**shape)),
}


@dataclass(frozen=True)
class LatentExportConfig:
    """Which run becomes which model."""

    run: Path
    out: Path = SHIPPED
    name: str = ""
    """"" = the family's."""
    figures: str = ""
    """figures.json of a report whose values the card repeats."""
    note: str = ""
    """What else the card should say of the run."""
    only_card: bool = False
    """Write the card again, with figures that were measured on the file that is there."""


def main(config: LatentExportConfig) -> None:
    """Write the averaged generator as `<name>.onnx`, in half precision, and `<name>.json`."""
    weights, progress = read_part(config.run / "checkpoint.safetensors", "averaged.")
    network = generator_from(weights, progress)
    file = config.out / f"{config.name or progress['family']}.onnx"
    file.parent.mkdir(parents=True, exist_ok=True)
    examples = [torch.randn(3, int(network.latent_size)), torch.ones(1, 1, SIZE, SIZE)]  # type: ignore[arg-type]
    difference = parity(network, examples, NAMES, file) if config.only_card else export(network, examples, NAMES, file)
    reported = json.loads(Path(config.figures).read_text()) if config.figures else {}
    card = write_card(
        file,
        sha256={file.name: file_hash(file)},
        kind="latent",
        network=progress["shape"],
        figures={"onnx_max_abs_difference": difference} | reported,
        note=config.note,
        **told(progress),
    )
    print(card.read_text())


def generator_from(weights: dict[str, torch.Tensor], progress: dict[str, Any]) -> nn.Module:
    """The family's generator with its weights as half precision has them."""
    shape = {name: tuple(value) if isinstance(value, list) else value for name, value in progress["shape"].items()}
    network = FAMILIES[progress["family"]](shape)
    network.load_state_dict(rounded(weights))
    return network.eval()


def told(progress: dict[str, Any]) -> dict[str, Any]:
    """What the card says of the run."""
    pairs = progress["config"]["pairs"]
    return {
        "data": OMNIGLOT_BACKGROUND,
        "recipe": progress["config"] | {"fall_from": progress["fall_from"], "steps": progress["steps"]},
        "seed": progress["config"]["seed"],
        "seconds": round(progress["seconds"]),
        "device": progress["device"],
        "steps": progress["step"],
        "drawings_seen": progress["step"] * pairs["exemplars"] * pairs["targets"],
    }


if __name__ == "__main__":
    main(fill(LatentExportConfig))
