from collections.abc import Iterator

import numpy as np
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from engine.sampler import Step
from training import reference_sampler
from training.reference_sampler import STEPS, ReferenceDenoiser, ReferenceSampler, abar, sample
from training.reference_unet import ReferenceUNet

TINY = (8, 16)


def tiny() -> ReferenceUNet:
    torch.manual_seed(0)
    return ReferenceUNet(TINY)


def test_a_pass_has_as_many_operations_as_the_authors_network() -> None:
    stacked, angle = torch.zeros(1, 2, 48, 48), torch.ones(1)
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        ReferenceUNet()(stacked, angle)
    assert counter.get_total_flops() == pytest.approx(4.49e9, rel=2e-3)


def test_the_schedule_is_that_of_ho_et_al() -> None:
    levels = abar()
    assert levels.shape == (STEPS + 1,)
    assert levels[-1] == 1.0
    assert levels[-2] == pytest.approx(1 - 1e-4)
    assert levels[-3] == pytest.approx((1 - 1e-4) * (1 - 1e-4 - (0.02 - 1e-4) / 499))
    assert levels[0] == pytest.approx(6.4e-3, rel=0.02)
    assert (np.diff(levels) > 0).all()


def test_a_step_makes_two_passes_and_the_last_ends_without_noise() -> None:
    passes = []
    network = tiny()
    network.register_forward_hook(lambda *_: passes.append(1))
    with torch.no_grad():
        steps = list(sample(network, 3, steps=5))
    assert len(passes) == 2 * 5
    assert [step.number for step in steps] == [1, 2, 3, 4, 5]
    assert steps[-1].noisy.shape == (3, 48, 48)
    assert steps[-1].noisy == pytest.approx(steps[-1].denoised, abs=1e-5)
    assert np.isfinite(steps[-1].noisy).all()


def test_noise_becomes_velocity() -> None:
    """v = cos eps - sin x for x_t = cos x + sin eps (Salimans & Ho 2022)."""

    class Known(ReferenceUNet):
        def forward(self, stacked: torch.Tensor, angle: torch.Tensor) -> torch.Tensor:
            return torch.full_like(stacked[:, :1], 0.3)

    x, angle = np.full((2, 48, 48), 0.7, np.float32), 1.1
    noisy = (np.cos(angle) * x + np.sin(angle) * 0.3).astype(np.float32)
    velocity = ReferenceDenoiser(Known(TINY)).velocity(noisy, angle, x[0], keep=True)
    assert velocity == pytest.approx(np.cos(angle) * 0.3 - np.sin(angle) * x, abs=1e-5)


def test_a_call_is_a_step_and_after_the_last_comes_a_first(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = []

    def short(network: ReferenceUNet, count: int) -> Iterator[Step]:
        begun.append(count)
        return sample(network, count, steps=3)

    monkeypatch.setattr(reference_sampler, "sample", short)
    threads, passes = torch.get_num_threads(), []
    network = tiny()
    network.register_forward_hook(lambda *_: passes.append(1))
    try:
        step = ReferenceSampler(2, 1, network)
        assert torch.get_num_threads() == 1
        for _ in range(3):
            step()
    finally:
        torch.set_num_threads(threads)
    assert (begun, len(passes)) == ([2, 2], 2 * 4)
