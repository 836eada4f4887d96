"""The cards of the installed models, as the terminal shows them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine import ModelCard

SAID_ANYWAY = ("name", "file", "sha256")


def described(models: Sequence[ModelCard]) -> str:
    """A paragraph for each model: its name, file and hash, then what its card says, nested entries by dotted names."""
    return "\n\n".join("\n".join(_lines(model)) for model in models)


def _lines(model: ModelCard) -> Iterator[str]:
    yield model.name
    entries = {"file": str(model.file), "sha256": model.sha256}
    entries |= _flat({name: value for name, value in model.card.items() if name not in SAID_ANYWAY})
    width = max(map(len, entries))
    for name, value in entries.items():
        yield f"  {name:<{width}}  {value}"


def _flat(card: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in card.items():
        if isinstance(value, Mapping) and value:
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
