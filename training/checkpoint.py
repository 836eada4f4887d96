"""A training's whole state in one safetensors file, so that it can be stopped and go on."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, nn


def save(
    path: Path,
    network: nn.Module,
    averaged: nn.Module,
    optimizers: Sequence[torch.optim.Optimizer],
    progress: Mapping[str, Any],
) -> None:
    """Weights, their moving average, the optimisers' state and `progress` (JSON values), replaced atomically."""
    tensors = {f"network.{k}": v for k, v in network.state_dict().items()}
    tensors |= {f"averaged.{k}": v for k, v in averaged.state_dict().items()}
    for i, optimizer in enumerate(optimizers):
        for parameter, state in optimizer.state_dict()["state"].items():
            tensors |= {f"optimizer.{i}.{parameter}.{k}": torch.as_tensor(v) for k, v in state.items()}
    temporary = path.with_suffix(".part")
    save_file(
        {k: v.detach().cpu().contiguous() for k, v in tensors.items()}, temporary, {"progress": json.dumps(progress)}
    )
    temporary.replace(path)


def load(
    path: Path, network: nn.Module, averaged: nn.Module, optimizers: Sequence[torch.optim.Optimizer]
) -> dict[str, Any]:
    """Restore what `save` wrote and return its `progress`."""
    tensors, progress = read_part(path, "")
    network.load_state_dict(_below(tensors, "network."))
    averaged.load_state_dict(_below(tensors, "averaged."))
    for i, optimizer in enumerate(optimizers):
        states: dict[int, dict[str, Tensor]] = {}
        for key, value in _below(tensors, f"optimizer.{i}.").items():
            parameter, name = key.split(".", 1)
            states.setdefault(int(parameter), {})[name] = value
        optimizer.load_state_dict(optimizer.state_dict() | {"state": states})
    return progress


def read_part(path: Path, prefix: str) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """The tensors whose name begins with `prefix`, without it, and the progress."""
    with safe_open(path, "pt") as file:
        names = [key for key in file.keys() if key.startswith(prefix)]  # noqa: SIM118
        progress: dict[str, Any] = json.loads(file.metadata()["progress"])
        return {name.removeprefix(prefix): file.get_tensor(name) for name in names}, progress


def _below(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}
