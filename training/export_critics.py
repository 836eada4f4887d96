"""A trained critic to model files with their card: `python -m training.export_critics --run runs/prototypical`.

One of sketches is written under the name of its world: `simclr-sketches`, `prototypical-sketches`.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file

from engine.models.critic import SIDE, Critic
from engine.onnx_backend import OnnxEmbedder
from engine.originality import spread_of
from engine.weights import SHIPPED, file_hash
from engine.worlds import CHARACTERS, world_named
from training.card import device_of, recipe_of, world_told, write_card
from training.command_line import fill
from training.critic_batches import characters_of
from training.critic_training import PROTOTYPICAL, SIMCLR, CriticConfig, Training, read_config
from training.embedding import embed_drawings
from training.export_onnx import Names, export
from training.half_precision import rounded
from training.one_shot import gallery, one_shot_accuracy
from training.precision import fast_precision
from training.train_critics import load_taught
from training.world_classes import HELD_OUT, TRAINING, load_unlabelled, load_world

NAMES = Names(inputs=("images",), outputs=("features",))


@dataclass(frozen=True)
class ExportConfig:
    """Which run becomes which model file."""

    run: Path
    out: Path = SHIPPED
    note: str = ""
    """What else the card should say of the run."""


def main(config: ExportConfig) -> None:
    """Write the critic as ONNX with its card, a recognizer's weights for torch too, and print the figures."""
    recipe = read_config(config.run)
    world = world_named(recipe.world)
    training = Training(recipe, characters_of(load_taught(recipe), recipe.held_out, at_least=recipe.each))
    file = config.out / f"{world.features if recipe.kind == SIMCLR else world.recognizer}.onnx"
    difference = write(training.critic, file)
    files = [file, *([write_weights(training.critic, file)] if recipe.kind == PROTOTYPICAL else [])]
    hashes = {each.name: file_hash(each) for each in files}
    embedder = OnnxEmbedder(file)
    figures = accuracies(embedder, recipe.world, recipe.kind) | {"onnx_max_abs_difference": difference}
    constants = {"spread": human_spread(embedder, recipe.world)} if recipe.kind == SIMCLR else {}
    print(write_card(file, sha256=hashes, **told(training, figures), **constants, note=config.note).read_text())


def write(critic: Critic, file: Path) -> float:
    """The critic, folded and in half precision, as an ONNX file; the largest difference to torch."""
    file.parent.mkdir(parents=True, exist_ok=True)
    images = torch.rand(4, 1, SIDE, SIDE, generator=torch.Generator().manual_seed(0))
    return export(folded(critic), [images], NAMES, file)


def write_weights(critic: Critic, file: Path) -> Path:
    """The same weights for torch, as `engine.torch_backend.load_critic` reads them, beside the ONNX file."""
    tensors = file.with_suffix(".safetensors")
    weights = rounded(folded(critic).state_dict())
    save_file({name: value.contiguous() for name, value in weights.items()}, tensors)
    tensors.chmod(0o644)
    return tensors


def folded(critic: Critic) -> Critic:
    """The critic for use only: its norms put into its layers, and the weights rounded to half precision."""
    whole = critic.cpu().fold()
    whole.load_state_dict(rounded(whole.state_dict()))
    return whole


def accuracies(embedder: OnnxEmbedder, world: str = CHARACTERS, kind: str = PROTOTYPICAL) -> dict[str, float]:
    """20-way one-shot accuracy on what is held out for good, every drawer's drawings as exemplars in turn.

    No thing has as many views as an episode needs, so that sketches are told apart across categories only. SimCLR,
    which decides what their views are, is asked for whole categories.
    """
    classes = characters_of((load_unlabelled if kind == SIMCLR else load_world)(world, HELD_OUT))
    drawings, drawers = gallery(embedder, classes), classes.table.shape[1]
    return {
        f"evaluation_one_shot_{foils}": round(one_shot_accuracy(drawings, foils == "within", drawers), 5)
        for foils in (("across", "within") if world == CHARACTERS else ("across",))
    }


def human_spread(embedder: OnnxEmbedder, world: str = CHARACTERS) -> float:
    """s of all human drawings that are taught."""
    drawings = characters_of(load_unlabelled(world, TRAINING)).drawings
    parts = np.array_split(np.arange(len(drawings)), 20)
    return spread_of(np.concatenate([embed_drawings(embedder, drawings.take(part).rendered()) for part in parts]))


def told(training: Training, figures: dict[str, float]) -> dict[str, object]:
    """What the card says of a training."""
    config: CriticConfig = training.config
    return {
        **world_told(config.world),
        "recipe": recipe_of(config),
        "seed": config.seed,
        "seconds": round(training.seconds),
        "device": device_of(training.device, config.threads, fast_precision(training.device)),
        "steps": training.step,
        "drawings_seen": training.drawings_seen,
        "figures": figures,
    }


if __name__ == "__main__":
    main(fill(ExportConfig))
