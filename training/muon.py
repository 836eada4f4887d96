"""Muon (Jordan et al. 2024) in the precision that the machine multiplies fast: torch's own is in bfloat16 anywhere."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor

from training.precision import fast_precision

COEFFICIENTS = 3.4445, -4.7750, 2.0315
"""Of the odd polynomial of degree 5 that draws singular values towards 1."""
STEPS = 5
MOMENTUM = 0.95
RMS = 0.2
"""Of an update's entries, as Adam's are: its learning rates fit (Liu et al. 2025)."""


class Muon(torch.optim.Optimizer):
    """For matrices only: Nesterov's momentum with its singular values brought near 1."""

    def __init__(self, matrices: Iterable[Tensor], lr: float, weight_decay: float = 0.0) -> None:
        super().__init__(matrices, {"lr": lr, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Move every matrix that has a gradient."""
        loss = None if closure is None else closure()
        for group in self.param_groups:
            for matrix in group["params"]:
                if matrix.grad is not None:
                    self._move(matrix, group["lr"], group["weight_decay"])
        return loss

    def _move(self, matrix: Tensor, rate: float, decay: float) -> None:
        state = self.state[matrix]
        if not state:
            state["momentum_buffer"] = torch.zeros_like(matrix)
        momentum = state["momentum_buffer"]
        momentum.lerp_(matrix.grad, 1 - MOMENTUM)
        ahead = matrix.grad.lerp(momentum, MOMENTUM)  # type: ignore[union-attr]
        matrix.mul_(1 - rate * decay)
        matrix.add_(orthogonal(ahead), alpha=-rate * RMS * max(matrix.shape) ** 0.5)


def orthogonal(matrix: Tensor) -> Tensor:
    """(a, b) with the same singular vectors and singular values near 1, by Newton and Schulz's iteration."""
    a, b, c = COEFFICIENTS
    is_tall = matrix.shape[0] > matrix.shape[1]
    x = (matrix.T if is_tall else matrix).to(fast_precision(matrix.device))
    x = x / x.norm().clamp(min=1e-7)
    for _ in range(STEPS):
        gram = x @ x.T
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return (x.T if is_tall else x).to(matrix.dtype)
