import pytest
import torch

from engine.models.fsdm import FSDM, FSDMConfig, below_each_other
from engine.models.lean import lean
from engine.models.places import Places, place_code

TINY = FSDMConfig(channels=(16, 32, 32), encoder=(1, 1, 0), descent=(1, 1, 1), ascent=(1, 2, 1), time_size=16)


def tiny() -> FSDM:
    """A network whose every weight matters: none is zero, as many are before training."""
    torch.manual_seed(0)
    network = FSDM(TINY).eval()
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.2 if parameter.ndim > 1 else 0.5)
    return network


def inputs(count: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    torch.manual_seed(1)
    return torch.randn(count, 1, 48, 48), torch.linspace(0.1, 1.5, count), torch.full((count,), -1.0)


@pytest.mark.parametrize("size", [1, 3, 5])
@torch.no_grad()
def test_sets_of_any_size_give_velocities_of_the_drawings_shape(size: int) -> None:
    noisy, angle, unasked = inputs(4)
    velocity = tiny()(noisy, angle, torch.randn(2, size, 48, 48), torch.ones(2), unasked)
    assert velocity.shape == (4, 1, 48, 48)
    assert velocity.abs().mean() > 0.01


@torch.no_grad()
def test_the_order_of_a_set_does_not_matter_and_its_members_do() -> None:
    network, (noisy, angle, unasked), drawings = tiny(), inputs(3), torch.randn(1, 4, 48, 48)
    given = network(noisy, angle, drawings, torch.ones(1), unasked)
    turned = network(noisy, angle, drawings[:, [2, 0, 3, 1]], torch.ones(1), unasked)
    fewer = network(noisy, angle, drawings[:, :3], torch.ones(1), unasked)
    assert torch.allclose(given, turned, atol=1e-4)
    assert (given - fewer).abs().max() > 1e-3


@torch.no_grad()
def test_a_hidden_set_does_not_matter() -> None:
    network, (noisy, angle, unasked) = tiny(), inputs(2)
    some, other = torch.randn(2, 1, 2, 48, 48).unbind()
    hidden = [network(noisy, angle, each, torch.zeros(1), unasked) for each in (some, other)]
    shown = [network(noisy, angle, each, torch.ones(1), unasked) for each in (some, other)]
    assert torch.equal(*hidden)
    assert (shown[0] - shown[1]).abs().max() > 1e-3


@torch.no_grad()
def test_rows_belong_to_sets_in_order() -> None:
    network, (noisy, angle, unasked), sets = tiny(), inputs(4), torch.randn(2, 3, 48, 48)
    together = network(noisy, angle, sets, torch.ones(2), unasked)
    second = network(noisy[2:], angle[2:], sets[1:], torch.ones(1), unasked[2:])
    assert torch.allclose(together[2:], second, atol=1e-4)


@torch.no_grad()
def test_the_mean_of_the_tokens_reaches_blocks_that_do_not_attend() -> None:
    network, (noisy, angle, unasked) = tiny(), inputs(1)
    told = [
        network.told(noisy, angle, network.encoder(each, torch.ones(1))[-1], unasked)
        for each in torch.randn(2, 1, 1, 48, 48)
    ]
    assert (told[0] - told[1]).abs().max() > 1e-3


@torch.no_grad()
def test_a_lean_copy_computes_the_same() -> None:
    network, (noisy, angle, _), asked = tiny(), inputs(3), torch.tensor([-1.0, 0.4, 1.2])
    given = (noisy, angle, torch.randn(1, 1, 48, 48), torch.ones(1), asked)
    assert lean(network)(*given) == pytest.approx(network(*given), abs=1e-4)


def test_no_two_places_are_alike() -> None:
    code = place_code(32, 12).reshape(32, -1)
    assert code.abs().max() <= 1
    assert torch.cdist(code.T, code.T).fill_diagonal_(9).min() > 0.5
    assert torch.equal(Places(32, 12)(torch.zeros(1, 32, 12, 12)), 0.3 * place_code(32, 12)[None])


def test_features_of_a_set_lie_below_each_other() -> None:
    features = torch.arange(12.0).view(4, 1, 1, 3)
    assert below_each_other(features, 2).tolist() == [[[[0, 1, 2], [3, 4, 5]]], [[[6, 7, 8], [9, 10, 11]]]]
