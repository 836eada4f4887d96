import numpy as np
import pytest
import torch
from torch import Tensor, nn

from training.denoising_loss import LossConfig, NoisyBatch, noisy_batch, velocity_losses

CPU = torch.device("cpu")


class Knows(nn.Module):
    """Tells the velocity of drawings that are all -1, as it can be read off x_t: v = (cos x_t - x) / sin ... of x."""

    def forward(self, noisy: Tensor, angle: Tensor, exemplar: Tensor, keep: Tensor) -> Tensor:
        cos, sin = angle.cos().view(-1, 1, 1, 1), angle.sin().view(-1, 1, 1, 1)
        return (cos * noisy + 1) / sin


def batch(drawings: np.ndarray, **changes: float) -> NoisyBatch:
    exemplars = np.zeros((2, 48, 48), np.float32)
    return noisy_batch(exemplars, drawings, LossConfig(**changes), np.random.default_rng(0))


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
    many = noisy_batch(
        np.zeros((4000, 1, 1), np.float32), np.zeros((4000, 1, 1), np.float32), LossConfig(), np.random.default_rng(0)
    )
    assert 0 < many.angles.min() < many.angles.max() < np.pi / 2
    assert np.median(many.angles) == pytest.approx(np.pi / 4, abs=0.03)
    assert many.keep.mean() == pytest.approx(0.9, abs=0.02)


def test_images_are_brought_to_the_networks_range() -> None:
    ink = batch(np.ones((2, 48, 48), np.float32))
    assert ink.drawings.max() == ink.drawings.min() == 1
    assert ink.exemplars.max() == -1
