"""The networks of VAEs and DA-GANs: shapes, which exemplar goes with which row, and what divergences are."""

from dataclasses import replace

import pytest
import torch
from torch import Tensor, nn
from torch.distributions import Normal, kl_divergence

from engine.models.dagan import GeneratorConfig
from engine.models.dagan_rn import ResNetGenerator
from engine.models.dagan_un import UNetGenerator
from engine.models.gaussians import Gaussian, gaussian
from engine.models.vae_ns import Statistician, StatisticianConfig
from engine.models.vae_stn import Sequence, SequenceConfig

SMALL = GeneratorConfig(channels=(8, 8, 8), noise_size=8, noise_channels=4, depth=1)


def networks() -> list[nn.Module]:
    torch.manual_seed(0)
    made = [
        Statistician(StatisticianConfig(channels=(8, 8, 8), width=32, context_channels=2, own_size=4)),
        Sequence(SequenceConfig(memory=32, writes=3, size_per_write=4, glimpse=8, patch=8, seen=16)),
        UNetGenerator(SMALL),
        UNetGenerator(replace(SMALL, skips_pixels=True)),
        ResNetGenerator(SMALL),
    ]
    for parameter in (each for network in made for each in network.parameters() if not each.any()):
        nn.init.normal_(parameter, std=0.1)
    return made


@pytest.mark.parametrize("number", range(5))
@torch.no_grad()
def test_rows_are_drawn_each_by_itself_from_its_own_exemplar(number: int) -> None:
    network = networks()[number]
    random = torch.Generator().manual_seed(1)
    latents = torch.randn(6, int(network.latent_size), generator=random)  # type: ignore[arg-type]
    exemplars = torch.rand(2, 1, 48, 48, generator=random) * 2 - 1
    drawings: Tensor = network(latents, exemplars)
    assert drawings.shape == (6, 1, 48, 48)
    assert float(drawings.abs().max()) <= 1
    assert torch.allclose(network(latents[4:5], exemplars[1:]), drawings[4:5], atol=1e-5)
    assert not torch.allclose(network(latents[4:5], exemplars[:1]), drawings[4:5], atol=1e-4), "the exemplar matters"
    assert not torch.allclose(network(latents[3:4], exemplars[1:]), drawings[4:5], atol=1e-4), "latents matter"


def test_divergence_is_that_of_the_textbook() -> None:
    mean, spread = torch.randn(2, 5, 7), torch.rand(2, 5, 7) + 0.5
    ours = [Gaussian(mean[i], 2 * spread[i].log()) for i in range(2)]
    theirs = [Normal(mean[i], spread[i]) for i in range(2)]
    assert torch.allclose(ours[0].divergence(ours[1]), kl_divergence(*theirs).sum(dim=1), atol=1e-4)
    standard = Normal(torch.zeros(5, 7), torch.ones(5, 7))
    assert torch.allclose(ours[0].divergence(), kl_divergence(theirs[0], standard).sum(dim=1), atol=1e-4)


def test_draws_have_the_mean_and_the_spread_that_are_told() -> None:
    torch.manual_seed(0)
    told = torch.tensor([[1.0, -2.0, 0.0, 2.0]]).expand(20000, -1)
    drawn = gaussian(told).draw()
    assert drawn.mean(dim=0).tolist() == pytest.approx([1, -2], abs=0.06)
    assert drawn.std(dim=0).tolist() == pytest.approx([1, 2.718], abs=0.06)
    assert gaussian(torch.full((1, 2), 99.0)).log_variance.item() == 6


@torch.no_grad()
def test_what_is_not_shown_of_a_set_tells_nothing_of_its_context() -> None:
    network = networks()[0]
    assert isinstance(network, Statistician)
    sets = torch.rand(1, 5, 1, 48, 48) * 2 - 1
    changed = sets.clone()
    changed[:, 3] = -1
    for shown, is_same in ((torch.tensor([[1.0, 1, 0, 0, 1]]), True), (torch.ones(1, 5), False)):
        told = [float(network.evidence(each, shown).context) for each in (sets, changed)]
        assert (told[0] == pytest.approx(told[1], abs=1e-6)) is is_same
