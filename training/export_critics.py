"""A trained critic to model files with their card: `python -m training.export_critics --run runs/prototypical`."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file

from engine.models.critic import SIDE, Critic
from engine.onnx_backend import OnnxEmbedder
from engine.originality import spread_of
from engine.weights import SHIPPED, file_hash
from training.card import OMNIGLOT_BACKGROUND, device_of, recipe_of, write_card
from training.command_line import fill
from training.critic_batches import characters_of
from training.critic_training import PROTOTYPICAL, SIMCLR, CriticConfig, Training, read_config
from training.embedding import embed_drawings
from training.export_onnx import Names, export
from training.omniglot import load_omniglot
from training.one_shot import gallery, one_shot_accuracy

NAMES = Names(inputs=("images",), outputs=("features",))


@dataclass(frozen=True)
class ExportConfig:
    """Which run becomes which model file."""

    run: Path
    out: Path = SHIPPED
    note: str = ""
    """What else the card should say of the run."""


def main(config: ExportConfig) -> None:
    """Write `<kind>.onnx` and `<kind>.json`, of a recognizer `<kind>.safetensors` too, and print the figures."""
    recipe = read_config(config.run)
    background = characters_of(load_omniglot("background"), recipe.held_out, at_least=recipe.each)
    training = Training(recipe, background)
    file = config.out / f"{recipe.kind}.onnx"
    difference = write(training.critic, file)
    files = [file, *([write_weights(training.critic, file)] if recipe.kind == PROTOTYPICAL else [])]
    hashes = {each.name: file_hash(each) for each in files}
    embedder = OnnxEmbedder(file)
    figures = accuracies(embedder) | {"onnx_max_abs_difference": difference}
    constants = {"spread": human_spread(embedder)} if recipe.kind == SIMCLR else {}
    print(write_card(file, sha256=hashes, **told(training, figures), **constants, note=config.note).read_text())


def write(critic: Critic, file: Path) -> float:
    """The critic with its norms folded in as an ONNX file; the largest difference to torch."""
    file.parent.mkdir(parents=True, exist_ok=True)
    images = torch.rand(4, 1, SIDE, SIDE, generator=torch.Generator().manual_seed(0))
    return export(critic.cpu().fold(), [images], NAMES, file)


def write_weights(critic: Critic, file: Path) -> Path:
    """The same weights for torch, as `engine.torch_backend.load_critic` reads them, beside the ONNX file."""
    tensors = file.with_suffix(".safetensors")
    weights = critic.cpu().fold().state_dict()
    save_file({name: value.contiguous() for name, value in weights.items()}, tensors)
    tensors.chmod(0o644)
    return tensors


def accuracies(embedder: OnnxEmbedder) -> dict[str, float]:
    """20-way one-shot accuracy on the public evaluation alphabets, every drawer's drawings as exemplars in turn."""
    drawings = gallery(embedder, characters_of(load_omniglot("evaluation_public")))
    return {
        f"evaluation_one_shot_{foils}": round(one_shot_accuracy(drawings, foils == "within"), 5)
        for foils in ("across", "within")
    }


def human_spread(embedder: OnnxEmbedder) -> float:
    """s of all human drawings of the background alphabets."""
    drawings = characters_of(load_omniglot("background")).drawings
    parts = np.array_split(np.arange(len(drawings)), 20)
    return spread_of(np.concatenate([embed_drawings(embedder, drawings.take(part).rendered()) for part in parts]))


def told(training: Training, figures: dict[str, float]) -> dict[str, object]:
    """What the card says of a training."""
    config: CriticConfig = training.config
    return {
        "data": OMNIGLOT_BACKGROUND,
        "recipe": recipe_of(config),
        "seed": config.seed,
        "seconds": round(training.seconds),
        "device": device_of(training.device, config.threads),
        "steps": training.step,
        "drawings_seen": training.drawings_seen,
        "figures": figures,
    }


if __name__ == "__main__":
    main(fill(ExportConfig))
