from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.models.vae_ns import Statistician, StatisticianConfig
from engine.models.vae_stn import SequenceConfig
from training.latent_run import Leg, train
from training.latent_training import LatentTraining
from training.pace import Pace
from training.vae_training import NS, STN, SetConfig, VaeConfig, VaeTraining, some_shown, surprise

pytestmark = pytest.mark.usefixtures("small_latent_runs")

TINY = VaeConfig(
    statistician=StatisticianConfig(channels=(8, 8, 8), width=32, context_channels=2, own_size=4),
    sequence=SequenceConfig(memory=32, writes=3, size_per_write=4, glimpse=8, patch=8, seen=16),
    pairs=SetConfig(exemplars=8, targets=4),
    beta=1.0,
    beta_from=1.0,
    free_nats=0.0,
    context_first=0,
    precision="float32",
)


def tiny(family: str, **changes: object) -> VaeTraining:
    return VaeTraining(replace(TINY, family=family, **changes))  # type: ignore[arg-type]


def run(training: LatentTraining, out: Path, steps: int, resume: bool = False) -> None:
    pace = Pace(steps=steps, fall_from=100, warm_up=5)
    train(training, pace, Leg(out=out, report_every=5, resume=resume))


def weights(training: LatentTraining) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in training.averaged.parameters()])


@pytest.mark.slow
@pytest.mark.parametrize("family", [NS, STN])
def test_people_s_drawings_become_less_of_a_surprise(family: str, tmp_path: Path) -> None:
    training = tiny(family)
    told = [float(training.learn(training.batch(step), 1.0)["ink"]) for step in range(150)]
    assert np.mean(told[-5:]) < 0.75 * np.mean(told[:5]), "at first only how much ink there is was known"
    run(training, tmp_path, 151)
    assert list((tmp_path / "sheets").glob("*.png"))
    assert list((tmp_path / "log").iterdir())


@pytest.mark.slow
@pytest.mark.parametrize("family", [NS, STN])
def test_a_run_is_made_again_by_its_seed_and_goes_on_as_if_never_stopped(family: str, tmp_path: Path) -> None:
    straight, again, resumed, stopped = (tiny(family) for _ in range(4))
    run(straight, tmp_path / "a", 6)
    run(again, tmp_path / "b", 6)
    assert torch.equal(weights(straight), weights(again))
    run(stopped, tmp_path / "c", 3)
    run(resumed, tmp_path / "c", 6, resume=True)
    assert resumed.step == 6
    assert torch.allclose(weights(resumed), weights(straight), atol=1e-6)
    other = tiny(family, seed=1)
    run(other, tmp_path / "d", 6)
    assert not torch.allclose(weights(other), weights(straight), atol=1e-4)


@pytest.mark.parametrize("family", [NS, STN])
def test_divergences_count_as_much_as_beta_says(family: str) -> None:
    """Where they pay nearly nothing, latents say more after equal steps."""
    said: list[float] = []
    for beta in (0.01, 30.0):
        training = tiny(family, beta=beta, beta_from=beta, context_beta=beta)
        for step in range(25):
            parts = training.learn(training.batch(step), 1.0)
        said.append(sum(float(value) for name, value in parts.items() if name != "ink"))
    assert said[0] > 1.5 * said[1]


def test_latents_are_dear_at_first() -> None:
    training = tiny(STN, beta=2.0, beta_from=50.0, beta_fall=100)
    told = []
    for step in (0, 50, 100, 1000):
        training.step = step
        told.append(training.beta)
    assert told == pytest.approx([50, 10, 2, 2])


def test_surprise_is_in_nats_a_drawing() -> None:
    blank = -torch.ones(3, 1, 48, 48)
    assert float(surprise(torch.zeros(3, 1, 48, 48), blank)) == pytest.approx(48 * 48 * np.log(2), rel=1e-5)
    assert float(surprise(torch.full((3, 1, 48, 48), -20.0), blank)) == pytest.approx(0, abs=1e-3)


def test_the_exemplar_is_always_shown_and_every_number_of_others_as_often() -> None:
    torch.manual_seed(0)
    shown = some_shown(5000, 5, torch.device("cpu"))
    assert bool((shown[:, 0] == 1).all())
    counts = shown.sum(dim=1).long().bincount(minlength=6)[1:] / 5000
    assert counts.tolist() == pytest.approx([0.2] * 5, abs=0.03)
    assert shown[:, 1:].mean(dim=0).tolist() == pytest.approx([0.5] * 4, abs=0.03)


def test_another_family_is_refused() -> None:
    with pytest.raises(ValueError, match="'vae' is neither vae-ns nor vae-stn"):
        tiny("vae")


def test_held_out_alphabets_are_measured_on_and_not_trained_on() -> None:
    training = tiny(NS, held_out=("Left",))
    assert set(training.sampler.alphabets[training.sampler.classes]) == {"Right"}
    assert set(training.measured_on.alphabets[training.measured_on.classes]) == {"Left"}


def test_latents_say_something_where_it_is_free() -> None:
    """And hardly anything where every word is dear."""
    said = []
    for free in (0.0, 6.0):
        training = tiny(NS, beta=50.0, beta_from=50.0, free_nats=free)
        told = [float(training.learn(training.batch(step), 1.0)["own"]) for step in range(60)]
        said.append(np.mean(told[-10:]))
    assert said[1] > 3 * said[0]
    assert said[1] < 9


def test_the_context_learns_first() -> None:
    training = tiny(NS, context_first=2)
    assert isinstance(training.learned, Statistician)
    spread = training.learned.decoder.spread.weight
    before, said = spread.detach().clone(), []
    for step in range(4):
        said.append(float(training.learn(training.batch(step), 1.0)["own"]))
        if step == 1:
            assert torch.equal(before, spread)
    assert said[:2] == [0, 0]
    assert min(said[2:]) > 0
