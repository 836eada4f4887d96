"""Puts what reports found of a model into its card: `python -m training.tell_figures --name cfgdm --reports report`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.weights import SHIPPED
from training.command_line import fill
from training.own_points import HUMAN


@dataclass(frozen=True)
class TellConfig:
    """Whose card, and which reports' folders."""

    name: str
    reports: tuple[str, ...]
    models: Path = SHIPPED


def main(config: TellConfig) -> None:
    """The card's figures of people and of the model become the reports', the last one's where several have them.

    ValueError where no report knows the model.
    """
    found: dict[str, Any] = {}
    for folder in config.reports:
        found |= json.loads((Path(folder) / "figures.json").read_text("utf-8"))
    own = {name: figures for name, figures in found.items() if is_of(name, config.name)}
    if not own:
        raise ValueError(f"No report tells of {config.name}")
    path = config.models / f"{config.name}.json"
    card = json.loads(path.read_text("utf-8"))
    told = {HUMAN: found[HUMAN]} | own
    card["figures"] = {name: value for name, value in card.get("figures", {}).items() if name not in told} | told
    part = path.with_suffix(".json.part")
    part.write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    part.replace(path)


def is_of(drawer: str, family: str) -> bool:
    """Whether a drawer's name in a report ("cfgdm 0.5", "cfgdm-live 1, 2 steps", "ddpm") is the family's."""
    return drawer.partition(",")[0].partition(" ")[0] == family


if __name__ == "__main__":
    main(fill(TellConfig))
