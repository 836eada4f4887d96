"""The optimiser of the project's networks: Muon for weight matrices, AdamW for everything else."""

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor, nn

from training.muon import Muon


def optimizers(
    network: nn.Module,
    matrix_rate: float,
    other_rate: float,
    matrix_decay: float = 0.0,
    convolutions: "Matrices | None" = None,
) -> list[torch.optim.Optimizer]:
    """Muon (Jordan et al. 2024) for matrices of 16 rows or more, AdamW (Loshchilov & Hutter 2019) for the rest.

    With `convolutions` Muon learns those of the network as well; `matrix_decay` is the weight decay of what it learns.
    """
    matrices = [p for p in network.parameters() if p.ndim == 2 and len(p) >= 16]
    by_muon = {id(p) for p in [*matrices, *(convolutions.weights if convolutions else ())]}
    matrices += convolutions.views if convolutions else []
    others = [p for p in network.parameters() if id(p) not in by_muon]
    muon = Muon(matrices, lr=matrix_rate, weight_decay=matrix_decay)
    adam = torch.optim.AdamW(others, lr=other_rate, weight_decay=0.0, betas=(0.9, 0.99))
    for optimizer in (muon, adam):
        for group in optimizer.param_groups:
            group["peak"] = group["lr"]
    return [muon, adam]


class Matrices:
    """The convolutions of a network as matrices (outputs, rest), so that Muon can learn them too."""

    def __init__(self, network: nn.Module) -> None:
        self.weights = [p for p in network.parameters() if p.ndim == 4 and len(p) >= 16 and p[0].numel() >= 16]
        self.views = [nn.Parameter(flat(weight.data)) for weight in self.weights]
        """Share their memory with the weights."""

    def take_gradients(self) -> None:
        """Give the views their weights' gradients."""
        for view, weight in zip(self.views, self.weights, strict=True):
            view.grad = None if weight.grad is None else flat(weight.grad)


def flat(weight: Tensor) -> Tensor:
    """(o, i, h, w) with the channels last in memory as (o, h w i), the very same numbers."""
    return weight.permute(0, 2, 3, 1).flatten(1)


def set_rate(optimizers: Iterable[torch.optim.Optimizer], share: float) -> None:
    """Every learning rate as a share of its peak."""
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * share


@torch.no_grad()
def average(weights: Iterable[Tensor], averaged: Iterable[Tensor], decay: float) -> None:
    """Exponential moving average, in place: averaged = decay averaged + (1 - decay) weights."""
    torch._foreach_lerp_(list(averaged), list(weights), 1 - decay)


def take_step(optimizers: Sequence[torch.optim.Optimizer], share: float) -> None:
    """One step of each at that share of its peak rate; the next gradients begin at nothing."""
    set_rate(optimizers, share)
    for optimizer in optimizers:
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
