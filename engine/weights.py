"""Model files with a JSON card beside each: where they are, whether they are whole, and what the card says."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import EngineError

SHIPPED = Path(__file__).resolve().parent.parent / "assets" / "models"
"""The models that come with the program, in a checkout and in an installation alike."""
REINSTALL = "install the program again, or give the folder that holds the models"


@dataclass(frozen=True)
class ModelCard:
    """One installed model."""

    name: str
    file: Path
    """The weights."""
    sha256: str
    """What the weights' hash ought to be."""
    card: Mapping[str, Any]
    """Data, recipe, commit, seed and figures, as `<name>.json` tells them."""

    @property
    def makes_leaps(self) -> bool:
        """Whether it is a flow map ("network": {"leaps": true})."""
        return bool(self.card.get("network", {}).get("leaps", False))

    @property
    def is_latent(self) -> bool:
        """Whether it draws from latents ("kind": "latent")."""
        return self.card.get("kind") == "latent"


def installed_models(folder: Path | None = None) -> tuple[ModelCard, ...]:
    """Every model of a folder (default: those shipped), by name; their hashes are not checked."""
    cards = sorted((folder or SHIPPED).glob("*.json"))
    return tuple(read_card(path) for path in cards if weights_of(path, ".onnx").exists())


def is_installed(name: str, folder: Path | None = None, suffix: str = ".onnx") -> bool:
    """Whether a folder (default: those shipped) has the model's card, and weights with that suffix."""
    path = (folder or SHIPPED) / f"{name}.json"
    return path.is_file() and weights_of(path, suffix).is_file()


def find_model(name: str, folder: Path | None = None, suffix: str = ".onnx") -> ModelCard:
    """The model `name`, its weights in a file with that suffix; EngineError if it is missing, unreadable or altered."""
    path = (folder or SHIPPED) / f"{name}.json"
    if not is_installed(name, folder, suffix):
        raise EngineError(f"The model {name!r} is not installed in {path.parent}", REINSTALL)
    model = read_card(path, suffix)
    if file_hash(model.file) != model.sha256:
        raise EngineError(f"{model.file.name} is damaged or not the file that its card describes", REINSTALL)
    return model


def read_card(path: Path, suffix: str = ".onnx") -> ModelCard:
    """The card at `path` of the weights beside it, or of those of another model that it says it shares.

    It states the hash under "sha256", or {file name: hash} there where it describes several files.
    """
    card = _told(path)
    file = _weights_of(path, card, suffix)
    try:
        stated = card["sha256"]
        sha256 = stated if isinstance(stated, str) else stated[file.name]
    except (KeyError, TypeError) as error:
        raise EngineError(f"The card {path.name} does not describe {file.name}", REINSTALL) from error
    return ModelCard(path.stem, file, str(sha256), card)


def weights_of(path: Path, suffix: str) -> Path:
    """The file beside the card at `path` that its "file" names, with that suffix; else the one called like the card."""
    return _weights_of(path, _told(path), suffix)


def _weights_of(path: Path, card: Any, suffix: str) -> Path:
    name = card.get("file") if isinstance(card, dict) else None
    return path.with_name(Path(name).name if isinstance(name, str) else path.name).with_suffix(suffix)


def _told(path: Path) -> Any:
    """What a card says, whatever it is; None where it is no JSON."""
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError:
        return None


def file_hash(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
