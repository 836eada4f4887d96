"""Where people's drawings of the evaluation characters stand: `python -m training.human_reference`."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine.judge import Foils, read_foils
from engine.onnx_backend import OnnxEmbedder
from engine.recognizability import recognizability
from engine.weights import SHIPPED, find_model
from training.command_line import fill
from training.critic_batches import characters_of
from training.omniglot import load_omniglot
from training.one_shot import Floats, Gallery, gallery, human_originality, recognized


@dataclass(frozen=True)
class ReferenceConfig:
    """Which critics judge, and whose drawings are the exemplars."""

    models: Path = SHIPPED
    drawers: int = 5
    """So many drawers' drawings are the exemplars in turn."""


def main(config: ReferenceConfig) -> None:
    """Print the mean originality and recognizability of the other drawers' drawings."""
    characters = characters_of(load_omniglot("evaluation_public"))
    simclr, recognizer = (find_model(name, config.models) for name in ("simclr", "prototypical"))
    features = gallery(OnnxEmbedder(simclr.file), characters)
    places = gallery(OnnxEmbedder(recognizer.file), characters)
    turns = range(config.drawers)
    original = [human_originality(features, d, float(simclr.card["spread"])) for d in turns]
    print(f"originality {np.nanmean(original):.4f}")
    print(f"recognizability, foils across alphabets {np.nanmean([recognized(places, d, False) for d in turns]):.4f}")
    print(f"recognizability, foils within the alphabet {np.nanmean([recognized(places, d, True) for d in turns]):.4f}")
    bank = read_foils(config.models / "foils.npz")
    for name, foils in (("the engine's bank", bank), ("that bank, none left out", replace(bank, radius=0.0))):
        print(f"recognizability, {name} {np.nanmean([recognized_by_bank(places, d, foils) for d in turns]):.4f}")


def recognized_by_bank(drawings: Gallery, drawer: int, foils: Foils) -> Floats:
    """Recognizability (characters, 20) by the engine's foils, one drawer's being the exemplars; nan for his own."""
    result = np.full(drawings.features.shape[:2], np.nan)
    for character, exemplar in enumerate(drawings.features[:, drawer]):
        if not np.isnan(exemplar[0]):
            result[character] = recognizability(drawings.features[character], exemplar, foils.unlike(exemplar))
    result[:, drawer] = np.nan
    result[np.isnan(drawings.features[..., 0])] = np.nan
    return result


if __name__ == "__main__":
    main(fill(ReferenceConfig))
