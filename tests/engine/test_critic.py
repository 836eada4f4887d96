import pytest
import torch

from engine.models.critic import Block, Critic, Projection


@pytest.fixture
def images() -> torch.Tensor:
    return torch.rand(6, 1, 48, 48, generator=torch.Generator().manual_seed(0))


def trained(whitened: bool, images: torch.Tensor) -> Critic:
    """A critic whose norms have seen images."""
    torch.manual_seed(0)
    critic = Critic(channels=8, whitened=whitened)
    with torch.no_grad():
        for shift in (block.norm.bias for block in critic.blocks if isinstance(block, Block)):
            assert isinstance(shift, torch.Tensor)
            shift.normal_()
        for _ in range(3):
            critic(images)
    return critic.eval()


def test_a_drawing_becomes_256_numbers(images: torch.Tensor) -> None:
    assert Critic()(images).shape == (6, 256)
    assert Projection()(torch.zeros(6, 256)).shape == (6, 128)


@pytest.mark.parametrize("whitened", [False, True])
@torch.no_grad()
def test_folding_the_norms_changes_nothing(whitened: bool, images: torch.Tensor) -> None:
    critic = trained(whitened, images)
    before = critic(images)
    folded = critic.fold()
    assert not any(isinstance(m, torch.nn.modules.batchnorm._BatchNorm) for m in folded.modules())
    torch.testing.assert_close(folded(images), before, atol=1e-4, rtol=1e-4)


@torch.no_grad()
def test_the_norm_may_come_after_the_maximum(images: torch.Tensor) -> None:
    block = trained(False, images).blocks[0]
    assert isinstance(block, Block)
    usual = torch.nn.functional.max_pool2d(torch.relu(block.norm(block.convolution(images))), 2)
    torch.testing.assert_close(block(images), usual)


@torch.no_grad()
def test_whitened_features_are_counted_in_standard_deviations(images: torch.Tensor) -> None:
    features = Critic(channels=8, whitened=True).train()(images)
    torch.testing.assert_close(features.mean(0), torch.zeros(256), atol=1e-4, rtol=0)
    torch.testing.assert_close(features.var(0, unbiased=False), torch.ones(256), atol=2e-2, rtol=0)
