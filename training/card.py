"""The JSON card beside a model file: what it is, what it was made from, how, and how good it is."""

import dataclasses
import json
import platform
import subprocess
from pathlib import Path
from typing import Any

import torch

from engine.weights import file_hash
from engine.worlds import CHARACTERS, SKETCHES
from training.precision import words_for

OMNIGLOT_BACKGROUND = (
    "Omniglot background set (964 characters of 30 alphabets), pen trajectories; Lake, Salakhutdinov & Tenenbaum, "
    "Science 350 (2015), MIT licence"
)
QUICK_DRAW = (
    "Quick, Draw! (237 of 300 categories, those whose names' SHA-256 is not divisible by five), split into views; "
    "Google, CC BY 4.0"
)
DATA = {CHARACTERS: OMNIGLOT_BACKGROUND, SKETCHES: QUICK_DRAW}


def world_told(world: str) -> dict[str, str]:
    """What every card says of the world that its model knows, and of the drawings that it learned from."""
    return {"world": world, "data": DATA[world]}


def write_card(file: Path, **told: Any) -> Path:
    """Write `<stem>.json` beside `file` with its name, hash and commit, and what else is `told`."""
    path = file.with_suffix(".json")
    card = {"name": file.stem, "file": file.name, "sha256": file_hash(file), "commit": commit()} | told
    part = path.with_suffix(".json.part")
    part.write_text(json.dumps(card, indent=1, default=str) + "\n", "utf-8")
    part.replace(path)
    return path


def recipe_of(config: Any, without: tuple[str, ...] = ("out",)) -> dict[str, Any]:
    """A configuration as JSON values, less what says only where files are."""
    return {name: value for name, value in dataclasses.asdict(config).items() if name not in without}


def commit() -> str:
    """The checkout's commit; "unknown" outside a checkout."""
    folder = Path(__file__).parent
    answer = subprocess.run(["git", "rev-parse", "HEAD"], cwd=folder, capture_output=True, text=True)
    return answer.stdout.strip() or "unknown"


def device_of(device: torch.device, threads: int, precision: torch.dtype) -> str:
    """What the training ran on, in words."""
    if device.type == "cuda":
        return str(torch.cuda.get_device_name(device))
    return f"{platform.machine()} CPU, {threads} thread{'s' * (threads > 1)}, {words_for(precision)} convolutions"
