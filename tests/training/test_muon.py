"""The project's Muon against torch's own."""

import pytest
import torch

import training.muon as subject
from training.muon import Muon, orthogonal


@pytest.mark.parametrize("shape", [(16, 48), (48, 16), (32, 32)])
def test_it_moves_matrices_as_torch_s_own_does(shape: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "fast_precision", lambda device: torch.bfloat16)
    torch.manual_seed(0)
    begun, slopes = torch.randn(shape), torch.randn(5, *shape)
    ours, theirs = (torch.nn.Parameter(begun.clone()) for _ in range(2))
    optimizers = (
        Muon([ours], lr=0.1, weight_decay=0.2),
        torch.optim.Muon([theirs], lr=0.1, weight_decay=0.2, adjust_lr_fn="match_rms_adamw"),
    )
    for slope in slopes:
        for matrix, optimizer in zip((ours, theirs), optimizers, strict=True):
            matrix.grad = slope.clone()
            optimizer.step()
    assert (theirs - begun).abs().mean() > 0.05
    assert torch.allclose(ours, theirs, atol=2e-3)


@pytest.mark.parametrize("shape", [(16, 48), (48, 16)])
def test_singular_values_come_near_one(shape: tuple[int, int]) -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonal(torch.randn(shape)))
    assert 0.6 < float(values.min()) < float(values.max()) < 1.3


def test_a_matrix_without_a_gradient_stays() -> None:
    matrix = torch.nn.Parameter(torch.ones(16, 16))
    optimizer = Muon([matrix], lr=0.1, weight_decay=0.5)
    optimizer.step()
    assert bool((matrix == 1).all())
