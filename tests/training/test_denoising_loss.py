import numpy as np
import pytest
import torch
from torch import Tensor, nn

from training.denoising_loss import LossConfig, NoisyBatch, noisy_batch, velocity_losses

CPU = torch.device("cpu")


class Knows(nn.Module):
    """Tells the velocity of drawings that are all -1, as it can be read off x_t: v = (cos x_t - x) / sin ... of x."""

    def forward(self, noisy: Tensor, angle: Tensor, *_: Tensor) -> Tensor:
        cos, sin = angle.cos().view(-1, 1, 1, 1), angle.sin().view(-1, 1, 1, 1)
        return (cos * noisy + 1) / sin


def batch(drawings: np.ndarray, **changes: float) -> NoisyBatch:
    exemplars = np.zeros((2, 48, 48), np.float32)
    original = np.ones(len(drawings), np.float32)
    return noisy_batch(exemplars, drawings, original, LossConfig(**changes), np.random.default_rng(0))


def large(**changes: float) -> NoisyBatch:
    """4,000 exemplars with two drawings each, the first 0.25, the second 0.5 original."""
    none = np.zeros((8000, 1, 1), np.float32)
    original = np.tile([0.25, 0.5], 4000).astype(np.float32)
    return noisy_batch(none[:4000], none, original, LossConfig(**changes), np.random.default_rng(0))


def test_a_network_that_knows_the_drawing_has_no_loss() -> None:
    blank = batch(np.zeros((4, 48, 48), np.float32))
    assert velocity_losses(Knows(), blank, CPU, torch.float32) == pytest.approx(np.zeros(4), abs=1e-6)


def test_a_network_that_says_zero_loses_the_velocitys_size() -> None:
    class Zero(Knows):
        def forward(self, noisy: Tensor, *_: Tensor) -> Tensor:
            return torch.zeros_like(noisy)

    blank = batch(np.zeros((256, 48, 48), np.float32))
    losses = velocity_losses(Zero(), blank, CPU, torch.float32)
    assert float(losses.mean()) == pytest.approx(1.0, abs=0.02)


def test_angles_lie_around_the_middle_and_exemplars_are_hidden_at_their_rate() -> None:
    many = large()
    assert 0 < many.angles.min() < many.angles.max() < np.pi / 2
    assert np.median(many.angles) == pytest.approx(np.pi / 4, abs=0.03)
    assert many.keep.mean() == pytest.approx(0.9, abs=0.02)


def test_originality_is_hidden_with_the_exemplar_and_now_and_then_alone() -> None:
    many = large()
    said = many.originality.reshape(4000, 2)
    assert (said[many.keep == 0] == -1).all()
    shown = said[many.keep == 1]
    assert (shown[:, 0] >= 0).mean() == pytest.approx(0.8, abs=0.02)
    assert ((shown[:, 0] >= 0) & (shown[:, 1] >= 0)).mean() == pytest.approx(0.64, abs=0.03)
    assert {-1.0, 0.25} == set(shown[:, 0].tolist())
    assert {-1.0, 0.5} == set(shown[:, 1].tolist())


def test_originality_is_told_where_nothing_is_hidden() -> None:
    many = large(exemplar_dropout=0.0, originality_dropout=0.0)
    assert many.originality.tolist() == [0.25, 0.5] * 4000


def test_the_network_is_told_how_original_each_drawing_is() -> None:
    class Tells(Knows):
        def forward(self, noisy: Tensor, angle: Tensor, *others: Tensor) -> Tensor:
            exemplar, keep, originality = others
            assert len(exemplar) == len(keep) == 2
            error = (originality - 1).view(-1, 1, 1, 1)
            return super().forward(noisy, angle) + error

    blank = np.zeros((4, 48, 48), np.float32)
    hidden = velocity_losses(Tells(), batch(blank, originality_dropout=1.0), CPU, torch.float32)
    shown = velocity_losses(Tells(), batch(blank, exemplar_dropout=0.0, originality_dropout=0.0), CPU, torch.float32)
    assert hidden == pytest.approx(np.full(4, 4.0), abs=1e-4)
    assert shown == pytest.approx(np.zeros(4), abs=1e-6)


def test_images_are_brought_to_the_networks_range() -> None:
    ink = batch(np.ones((2, 48, 48), np.float32))
    assert ink.drawings.max() == ink.drawings.min() == 1
    assert ink.exemplars.max() == -1
