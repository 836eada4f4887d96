import numpy as np
import pytest
import torch

from engine.models.vae_ns import StatisticianConfig
from tests.training.test_latent_ceiling import InkJudge, task
from training.latent_ceiling import LATENT_SIZE, Autoencoder, CeilingConfig
from training.latent_diffusion import (
    Codes,
    LatentDenoiser,
    LatentTrialConfig,
    Perceptron,
    coded,
    drawings,
    row,
    velocity_loss,
    walker,
)
from training.pace import Pace
from training.pairs import PairConfig

CONFIG = LatentTrialConfig(
    CeilingConfig(pairs=PairConfig(exemplars=3, targets=2)),
    coding_minutes=0.0,
    width=128,
    layers=1,
    batch=64,
    steps=4,
)


def codes() -> Codes:
    """Every target is its exemplar."""
    torch.manual_seed(0)
    every = torch.randn(50, LATENT_SIZE)
    return Codes(every, every, torch.zeros(LATENT_SIZE), torch.ones(LATENT_SIZE))


def autoencoder() -> Autoencoder:
    torch.manual_seed(0)
    return Autoencoder(StatisticianConfig(channels=(16, 16), own_size=LATENT_SIZE)).eval()


@pytest.mark.data
def test_pairs_are_coded_side_by_side() -> None:
    found = coded(autoencoder(), CONFIG)
    assert found.exemplars.shape == found.targets.shape == (6, LATENT_SIZE)
    assert torch.equal(*found.exemplars[:2]), "both targets have the same exemplar"
    assert float(found.targets.mean(dim=0).abs().max()) < 1e-4
    assert float(found.targets.std(dim=0).max()) == pytest.approx(1, abs=1e-3)


def test_the_perceptron_learns_the_way_to_codes_that_are_their_exemplars() -> None:
    random = torch.Generator().manual_seed(1)
    before = velocity_loss(Perceptron(128, 1), codes(), CONFIG, random).item()
    after = velocity_loss(walker(codes(), CONFIG, Pace(steps=400)), codes(), CONFIG, random).item()
    assert before == pytest.approx(1, abs=0.1)
    assert after < 0.7 * before


def test_an_exemplar_that_is_left_out_tells_nothing() -> None:
    network = Perceptron(32, 1)
    torch.nn.init.normal_(network.leave.weight)
    denoiser, random = LatentDenoiser(network), np.random.default_rng(0)
    noisy, one, other = (random.standard_normal(shape).astype(np.float32) for shape in ((4, 128), 128, 128))
    assert denoiser.velocity(noisy, 1.0, one, keep=True).shape == (4, 128)
    said = [denoiser.velocity(noisy, 1.0, each, keep) for keep in (False, True) for each in (one, other)]
    assert np.array_equal(said[0], said[1])
    assert not np.array_equal(said[2], said[3])


def test_a_row_tells_of_every_characters_drawings() -> None:
    drawn = list(drawings(autoencoder(), Perceptron(32, 1), codes(), task(), 1.0, CONFIG))
    assert [each.shape for each in drawn] == [(4, 48, 48)] * 2
    assert all(0 <= each.min() <= each.max() <= 1 for each in drawn)
    cells = row(InkJudge(), task(), drawn, 1.0, 0.25).strip("| ").split(" | ")
    ink = np.mean([each.sum(axis=(1, 2)) / one.image.sum() for each, one in zip(drawn, task().exemplars, strict=True)])
    assert cells[:2] == ["1", "0.000"]
    assert float(cells[2]) == pytest.approx(100 * ink, abs=0.1)
    assert cells[3] == "250"
