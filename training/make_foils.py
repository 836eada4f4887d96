"""The bank of foils: one exemplar of each background character, as it looks and as the recognizer sees it.

`python -m training.make_foils` writes `assets/models/foils.npz` and its card; `--world sketches` those of sketches.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.judge import Foils
from engine.onnx_backend import OnnxEmbedder
from engine.weights import SHIPPED, file_hash
from engine.worlds import CHARACTERS, world_named
from training.card import world_told, write_card
from training.command_line import fill
from training.critic_batches import Characters, characters_of
from training.drawn_classes import DrawnClasses
from training.one_shot import Gallery, gallery
from training.temperature import fitted_temperature
from training.world_classes import TRAINING, load_world

TONES = 16
"""Greys from paper to ink in the foils' pictures: 188 KB of 964 characters, and 275 KB with all 256."""


@dataclass(frozen=True)
class FoilsConfig:
    """Which drawings are the foils, and when one is the same character as an exemplar."""

    out: Path = SHIPPED
    world: str = CHARACTERS
    seed: int = 0
    """Decides whose drawing of each character is taken."""
    same: float = 0.5
    """Quantile of the distances between two people's drawings of one character that is the radius.

    Measured on other people's drawings with the bank of the shipped recognizer: for background characters, which the
    bank has itself, recognizability is 95.3 % without a radius, 96.1 % at 0.5 and 96.3 % if the character's own foil
    is left out by its label; for evaluation characters, which the bank has not, 97.5 % with and without.
    """


def main(config: FoilsConfig) -> None:
    """Write the bank and print its card."""
    data, world = load_world(config.world, TRAINING), world_named(config.world)
    place = config.out / f"{world.recognizer}.onnx"
    recognizer, characters = OnnxEmbedder(place), characters_of(data)
    drawings = gallery(recognizer, characters)
    file = config.out / f"{world.foils}.npz"
    bank = Foils(
        foils(drawings, config.seed),
        same_character_radius(drawings, config.same),
        pictures(characters, drawers(drawings, config.seed)),
    )
    temperature = fitted_temperature(recognizer, characters, bank)
    write(replace(bank, temperature=temperature), labels(data), file)
    figures = {"radius": bank.radius, "temperature": temperature, "foils": len(bank.features)}
    card = write_card(
        file,
        **world_told(config.world),
        recipe={"same": config.same},
        seed=config.seed,
        recognizer=file_hash(place),
        figures=figures,
    )
    print(card.read_text())


def write(bank: Foils, names: NDArray[np.str_], file: Path) -> None:
    """The bank as `engine.judge.read_foils` reads it, whole or not at all."""
    assert bank.images is not None
    part = file.with_suffix(".part.npz")
    np.savez_compressed(
        part,
        features=bank.features,
        labels=names,
        radius=np.float32(bank.radius),
        images=bank.images,
        temperature=np.float32(bank.temperature),
    )
    part.replace(file)


def foils(drawings: Gallery, seed: int) -> NDArray[np.float32]:
    """One drawing of each character, (characters, 256), by a drawer that the seed decides."""
    return np.asarray(drawings.features[np.arange(len(drawings.features)), drawers(drawings, seed)])


def drawers(drawings: Gallery, seed: int) -> NDArray[np.intp]:
    """Whose drawing of each character (characters,) is taken."""
    drawn = ~np.isnan(drawings.features[..., 0])
    order = np.random.default_rng(seed).random(drawn.shape) * drawn
    return np.asarray(order.argmax(axis=1))


def pictures(characters: Characters, by: NDArray[np.intp]) -> NDArray[np.uint8]:
    """These drawers' drawings, (characters, 48, 48), 255 = ink, in as many tones as are told apart."""
    chosen = characters.table[np.arange(len(by)), by]
    tones = np.round(characters.drawings.take(chosen).rendered() * (TONES - 1))
    return (tones * (255 // (TONES - 1))).astype(np.uint8)


def same_character_radius(drawings: Gallery, quantile: float) -> float:
    """The quantile of the Euclidean distances between two people's drawings of one character, over all pairs."""
    drawn = [each[~np.isnan(each[:, 0])] for each in drawings.features]
    pairs = [(each, *np.triu_indices(len(each), 1)) for each in drawn]
    apart = [np.linalg.norm(each[one] - each[other], axis=1) for each, one, other in pairs]
    return float(np.quantile(np.concatenate(apart), quantile))


def labels(data: DrawnClasses) -> NDArray[np.str_]:
    """Every character as "alphabet/number"."""
    return np.array([f"{a}/{c}" for a, c in zip(data.alphabets, data.characters, strict=True)])


if __name__ == "__main__":
    main(fill(FoilsConfig))
