import pytest
import torch

from engine.models.layers import repeated
from engine.models.unet import UNet, UNetConfig, asked_for

TINY = UNetConfig(channels=(16, 32), blocks=1, time_size=16)


def tiny() -> UNet:
    """A network whose every weight matters: none is zero, as many are before training."""
    torch.manual_seed(0)
    network = UNet(TINY)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.1) if parameter.ndim > 1 else None
    return network


def unasked(count: int) -> torch.Tensor:
    return torch.full((count,), -1.0)


def inputs(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.randn(count, 1, 48, 48), torch.linspace(0.1, 1.5, count)


@pytest.mark.parametrize("config", [TINY, UNetConfig(channels=(16, 32, 32), blocks=2, attention_from=2, time_size=8)])
def test_velocity_has_the_shape_of_the_drawings(config: UNetConfig) -> None:
    noisy, angle = inputs(3)
    assert UNet(config)(noisy, angle, noisy[:1], torch.ones(1), unasked(len(noisy))).shape == noisy.shape


def test_one_exemplar_for_all_is_as_good_as_one_for_each() -> None:
    network, (noisy, angle) = tiny(), inputs(4)
    exemplar = torch.randn(1, 1, 48, 48)
    once = network(noisy, angle, exemplar, torch.ones(1), unasked(4))
    each = network(noisy, angle, exemplar.repeat(4, 1, 1, 1), torch.ones(4), unasked(4))
    assert torch.allclose(once, each, atol=1e-5)


def test_rows_belong_to_exemplars_in_order() -> None:
    network, (noisy, angle) = tiny(), inputs(4)
    exemplars = torch.randn(2, 1, 48, 48)
    together = network(noisy, angle, exemplars, torch.ones(2), unasked(4))
    second = network(noisy[2:], angle[2:], exemplars[1:], torch.ones(1), unasked(2))
    assert torch.allclose(together[2:], second, atol=1e-5)


def test_a_hidden_exemplar_does_not_matter_and_a_shown_one_does() -> None:
    network, (noisy, angle) = tiny(), inputs(2)
    some, other = torch.randn(2, 1, 1, 48, 48).unbind()
    hidden = [network(noisy, angle, each, torch.zeros(1), unasked(2)) for each in (some, other)]
    shown = [network(noisy, angle, each, torch.ones(1), unasked(2)) for each in (some, other)]
    assert torch.equal(*hidden)
    assert (shown[0] - shown[1]).abs().max() > 1e-3


def test_the_angle_matters() -> None:
    network, (noisy, angle) = tiny(), inputs(2)
    changed = network(noisy, angle + 0.3, noisy[:1], torch.ones(1), unasked(len(noisy)))
    assert (network(noisy, angle, noisy[:1], torch.ones(1), unasked(len(noisy))) - changed).abs().max() > 1e-3


def test_each_row_is_asked_for_its_own_originality() -> None:
    network, (noisy, angle) = tiny(), inputs(2)
    asked = [network(noisy, angle, noisy[:1], torch.ones(1), torch.tensor(each)) for each in ([0.2, 0.5], [0.2, 1.1])]
    assert torch.allclose(asked[0][0], asked[1][0], atol=1e-6)
    assert (asked[0][1] - asked[1][1]).abs().max() > 1e-3


def test_any_originality_below_0_is_none() -> None:
    asked = asked_for(torch.tensor([-1.0, -0.1, 0.0, 2.0, 5.0]))
    assert asked.shape == (5, 33)
    assert (asked[:2] == 0).all()
    assert asked[2, 0] == 1
    assert torch.equal(asked[3], asked[4])


def test_features_are_repeated_row_by_row() -> None:
    features = torch.arange(2.0).view(2, 1, 1, 1)
    assert repeated(features, 6).flatten().tolist() == [0, 0, 0, 1, 1, 1]
