from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.models.dagan import GeneratorConfig
from tests.training.test_vae_training import run, weights
from training.gan_training import RN, UN, GanConfig, GanTraining, OnePairConfig, in_twos
from training.latent_training import Pairs
from training.pair_critic import PairCritic, PairCriticConfig, gradient_penalty

pytestmark = pytest.mark.usefixtures("small_latent_runs")

TINY = GanConfig(
    network=GeneratorConfig(channels=(8, 8, 8), noise_size=8, noise_channels=4, depth=1),
    critic=PairCriticConfig(critic_channels=(8, 16, 16)),
    pairs=OnePairConfig(exemplars=16),
    copying_steps=0,
    anchor=0.0,
    head_start=0,
    rate=4e-4,
    precision="float32",
)


def tiny(generator: str, **changes: object) -> GanTraining:
    return GanTraining(replace(TINY, generator=generator, **changes))  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.parametrize("generator", [UN, RN])
def test_the_critic_learns_and_the_generator_follows(generator: str) -> None:
    """The gap opens while only the critic learns, and is a half of that once the generator learns as well."""
    alone, both = tiny(generator, critic_steps=1000), tiny(generator, critic_steps=2)
    told = []
    for training in (alone, both):
        gaps = [float(training.learn(training.batch(step), 1.0)["gap"]) for step in range(60)]
        told.append(sum(gaps[-5:]) / 5)
    assert told[0] > 1
    assert told[1] < 0.5 * told[0]


@pytest.mark.slow
@pytest.mark.parametrize("generator", [UN, RN])
def test_a_run_is_made_again_by_its_seed_and_goes_on_as_if_never_stopped(generator: str, tmp_path: Path) -> None:
    straight, again, resumed, stopped = (tiny(generator) for _ in range(4))
    run(straight, tmp_path / "a", 7)
    run(again, tmp_path / "b", 7)
    assert torch.equal(weights(straight), weights(again))
    run(stopped, tmp_path / "c", 4)
    run(resumed, tmp_path / "c", 7, resume=True)
    assert torch.allclose(weights(resumed), weights(straight), atol=1e-6)
    assert list((tmp_path / "c" / "sheets").glob("*.png"))


def test_the_generator_learns_at_every_third_step_of_the_critic() -> None:
    training = tiny(UN)
    drawing, judging = [], []
    for step in range(4):
        training.learn(training.batch(step), 1.0)
        drawing.append(weights(training).sum().item())
        judging.append(sum(float(p.detach().sum()) for p in training.critic.parameters()))
    assert drawing[0] == drawing[1] != drawing[2] == drawing[3]
    assert len(set(judging)) == 4


def test_the_penalty_is_how_far_slopes_are_from_one() -> None:
    class Ramp(PairCritic):
        def forward(self, exemplars: torch.Tensor, drawings: torch.Tensor) -> torch.Tensor:
            return 3 * drawings[:, 0, 5, 5] + 4 * drawings[:, 0, 6, 6]

    some, others = torch.zeros(2, 1, 48, 48), torch.ones(2, 1, 48, 48)
    penalty = gradient_penalty(Ramp(PairCriticConfig()), some, some, others)
    assert float(penalty) == pytest.approx(16)


def test_every_drawing_goes_with_its_own_exemplar() -> None:
    exemplars = torch.arange(3.0).view(3, 1, 1, 1)
    pairs = in_twos(Pairs(exemplars, torch.zeros(6, 1, 1, 1)))
    assert pairs.exemplars.flatten().tolist() == [0, 0, 1, 1, 2, 2]


def test_another_generator_is_refused() -> None:
    with pytest.raises(ValueError, match="'cnn' is neither un nor rn"):
        tiny("cnn")


def test_the_generator_hands_its_exemplar_through_before_it_meets_the_critic() -> None:
    training = tiny(RN, copying_steps=60, head_start=4, critic_steps=2)
    told, drawing = [], []
    for step in range(66):
        told.append(training.learn(training.batch(step), 1.0))
        drawing.append(weights(training).sum().item())
    errors = [float(each["error"]) for each in told[:60]]
    assert sum(errors[-5:]) < 0.5 * sum(errors[:5])
    assert all("gap" in each for each in told[60:])
    assert len(set(drawing[59:65])) == 1, "the critic learns alone"
    assert drawing[65] != drawing[64]


def test_an_anchor_holds_a_generator_near_its_exemplar() -> None:
    apart = []
    for anchor in (0.0, 10.0):
        training = tiny(RN, copying_steps=60, critic_steps=1, anchor=anchor)
        for step in range(80):
            training.learn(training.batch(step), 1.0)
        pairs = in_twos(training.begin_step(training.batch(0)))
        latents = torch.zeros(len(pairs.drawings), 8)
        drawn = training.generator(latents, pairs.exemplars).detach()
        apart.append(float((drawn - pairs.exemplars).square().mean()))
    assert apart[1] < 0.8 * apart[0]
