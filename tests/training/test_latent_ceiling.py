import numpy as np
import pytest
import torch
from torch import Tensor

from engine.messages import Exemplar, Frame, Image, Scores
from engine.models.vae_ns import StatisticianConfig
from training import latent_ceiling
from training.latent_ceiling import LATENT_SIZE, Autoencoder, CeilingConfig, ceiling, decoding, teach
from training.one_shot_task import Task
from training.pairs import PairConfig


def autoencoder() -> Autoencoder:
    return Autoencoder(StatisticianConfig(channels=(16, 16), own_size=LATENT_SIZE))


def task() -> Task:
    """Two characters whose exemplars have more ink than people's drawings."""
    random = np.random.default_rng(0)
    humans = [(random.random((5, 48, 48)) < 0.2).astype(np.float32) for _ in range(2)]
    return Task([_exemplar(each[0]) for each in humans], humans, ["a", "b"])


def _exemplar(image: Image) -> Exemplar:
    return Exemplar(image, Frame(48, 48, (24.0, 24.0), 1.0, 2.2), ())


class InkJudge:
    """What is drawn in half of the ink is recognized by half."""

    def scores(self, images: Image, exemplar: Image) -> list[Scores]:
        return [Scores(0.0, float(image.sum() / exemplar.sum())) for image in images]


class Keeps(Autoencoder):
    """Loses nothing."""

    def forward(self, drawings: Tensor) -> Tensor:
        return drawings * 20


class Blanks(Autoencoder):
    """Loses everything."""

    def forward(self, drawings: Tensor) -> Tensor:
        return drawings * 0 - 20


def test_drawings_go_through_so_many_numbers() -> None:
    network = autoencoder()
    assert network(torch.zeros(3, 1, 48, 48)).shape == (3, 1, 48, 48)
    assert network.decoded(torch.zeros(2, LATENT_SIZE)).shape == (2, 1, 48, 48)
    codes = torch.randn(2, LATENT_SIZE)
    assert not torch.equal(*network.decoded(codes))
    assert decoding(network, runs=1) > 0


def test_it_learns_to_give_back_what_it_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    ink = np.zeros((2, 48, 48), np.float32)
    ink[0, 10:20], ink[1, :, 30:33] = 1, 1
    monkeypatch.setattr(latent_ceiling, "batches", lambda _: iter([ink] * 60))
    torch.manual_seed(0)
    network = autoencoder()
    config = CeilingConfig(minutes=5, pairs=PairConfig(exemplars=1, targets=2), report_every=1000)
    assert teach(network, config) == 120
    found = network(torch.from_numpy(ink)[:, None] * 2 - 1).sigmoid()[:, 0].detach().numpy()
    assert np.abs(found - ink).mean() < 0.1


def test_the_ceiling_is_that_of_what_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(latent_ceiling, "read_judge", lambda *_: InkJudge())
    shape = StatisticianConfig(channels=(16,), own_size=LATENT_SIZE)
    before, after = ceiling(Keeps(shape), task(), CeilingConfig(humans=3))
    assert after == pytest.approx(before)
    assert before == pytest.approx(1, abs=0.1)
    assert ceiling(Blanks(shape), task(), CeilingConfig(humans=3)) == pytest.approx((before, 0), abs=1e-6)
