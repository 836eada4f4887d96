"""The optimiser of the project's networks: Muon for weight matrices, AdamW for everything else."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn


def optimizers(network: nn.Module, matrix_rate: float, other_rate: float) -> list[torch.optim.Optimizer]:
    """Muon (Jordan et al. 2024) for matrices of 16 rows or more, AdamW (Loshchilov & Hutter 2019) for the rest."""
    matrices = [p for p in network.parameters() if p.ndim == 2 and len(p) >= 16]
    others = [p for p in network.parameters() if not (p.ndim == 2 and len(p) >= 16)]
    muon = torch.optim.Muon(matrices, lr=matrix_rate, weight_decay=0.0, adjust_lr_fn="match_rms_adamw")
    adam = torch.optim.AdamW(others, lr=other_rate, weight_decay=0.0, betas=(0.9, 0.99))
    for optimizer in (muon, adam):
        for group in optimizer.param_groups:
            group["peak"] = group["lr"]
    return [muon, adam]


def set_rate(optimizers: Iterable[torch.optim.Optimizer], share: float) -> None:
    """Every learning rate as a share of its peak."""
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * share


@torch.no_grad()
def average(weights: Iterable[Tensor], averaged: Iterable[Tensor], decay: float) -> None:
    """Exponential moving average, in place: averaged = decay averaged + (1 - decay) weights."""
    torch._foreach_lerp_(list(averaged), list(weights), 1 - decay)
