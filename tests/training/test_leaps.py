from math import cos, sin

import numpy as np
import pytest
import torch

from engine.models.unet import ExemplarEncoder, UNetConfig
from training.eye import Eye
from training.leaps import (
    CONSISTENCY,
    REFLOW,
    WAYS,
    LeapBatch,
    LeapConfig,
    Network,
    errors,
    land,
    landings,
    leap_batch,
    leap_of,
)
from training.trajectories import ANGLES, RECORDED, Trajectories

CPU = torch.device("cpu")


def losses_of(network: Network, batch: LeapBatch, config: LeapConfig, eye: Eye | None = None) -> torch.Tensor:
    return errors(land(network, batch, config, CPU, torch.float32), config, torch.float32, eye)


def straight_ways(exemplars: int = 6, variations: int = 4) -> Trajectories:
    """Ways whose drawing is their exemplar: x_t = cos(t) y + sin(t) noise."""
    random = np.random.default_rng(0)
    y = random.choice([-1.0, 1.0], (exemplars, 48, 48)).astype(np.float32)
    noise = random.standard_normal((exemplars, variations, 48, 48)).astype(np.float32)
    angles = [ANGLES[i] for i in RECORDED]
    states = np.stack([cos(a) * y[:, None] + sin(a) * noise for a in angles], axis=2)
    guidance = np.arange(exemplars, dtype=np.float32)
    asked = random.uniform(0.4, 1.0, (exemplars, variations)).astype(np.float32)
    return Trajectories(y, guidance, asked, states.astype(np.float16))


def perfect(x, angle, exemplars, keep, originality, guidance, until):  # type: ignore[no-untyped-def]
    """Knows that the drawing is the exemplar, so it turns exactly."""
    y = exemplars.repeat_interleave(len(x) // len(exemplars), dim=0)
    cos_, sin_ = angle.cos().view(-1, 1, 1, 1), angle.sin().view(-1, 1, 1, 1)
    eps = (x - cos_ * y) / sin_
    return cos_ * eps - sin_ * y


def test_a_perfect_student_lands_where_its_teacher_did() -> None:
    config = LeapConfig(exemplars=4, variations=2)
    batch = leap_batch(straight_ways(), config, np.random.default_rng(1))
    losses = losses_of(perfect, batch, config)
    assert losses.shape == (8,)
    assert float(losses.max()) < 1e-5


def test_a_student_that_stands_still_does_not() -> None:
    config = LeapConfig(exemplars=4, variations=2)
    batch = leap_batch(straight_ways(), config, np.random.default_rng(1))
    losses = losses_of(lambda x, *_: torch.zeros_like(x), batch, config)
    assert float(losses.min()) > 0.05


def test_later_leaps_begin_where_the_student_landed() -> None:
    config = LeapConfig(exemplars=5, variations=4, shares=(0.0, 1.0, 0.0), own=1.0)
    batch = leap_batch(straight_ways(), config, np.random.default_rng(2))
    is_later = batch.angles[:, 1] < ANGLES[0]
    assert 0 < is_later.sum() < 20
    assert (batch.is_own == is_later).all()
    calls = []

    def student(x, angle, exemplars, *told):  # type: ignore[no-untyped-def]
        calls.append((x, angle, exemplars))
        return torch.zeros_like(x)

    losses_of(student, batch, config)
    (first, angles, exemplars), (second, *_) = calls
    assert angles.tolist() == batch.angles[is_later, 0].tolist()
    assert (exemplars[:, 0].numpy() == batch.exemplars[is_later[::4]]).all()
    assert (second[:, 0].numpy()[~is_later] == batch.start[~is_later]).all()
    turned = cos(ANGLES[RECORDED[2]] - ANGLES[0]) * first
    assert torch.allclose(second[torch.from_numpy(is_later)], turned)


@pytest.mark.parametrize("through", [False, True])
def test_a_later_leap_may_teach_the_one_before_it(through: bool) -> None:
    config = LeapConfig(exemplars=5, variations=4, shares=(0.0, 1.0, 0.0), own=1.0, through=through)
    batch = leap_batch(straight_ways(), config, np.random.default_rng(2))
    first = torch.zeros((), requires_grad=True)

    def student(x, angle, exemplars, keep, originality, guidance, until):  # type: ignore[no-untyped-def]
        is_first = (until > 0).float().view(-1, 1, 1, 1)
        return is_first * first + torch.zeros_like(x)

    losses = losses_of(student, batch, config)
    of_later = losses[torch.from_numpy(batch.angles[:, 1] < ANGLES[0])].sum()
    assert of_later.requires_grad
    (taught,) = torch.autograd.grad(of_later, first)
    assert (float(taught) != 0) is through


def test_finished_drawings_are_looked_at_too() -> None:
    config = LeapConfig(exemplars=5, variations=4, shares=(0.0, 1.0, 0.0), seeing=2.0)
    batch = leap_batch(straight_ways(), config, np.random.default_rng(5))
    torch.manual_seed(0)
    eye = Eye(ExemplarEncoder(UNetConfig(channels=(32, 32), blocks=1)), torch.from_numpy(batch.exemplars)[:, None])

    def student(x, *_):  # type: ignore[no-untyped-def]
        return torch.zeros_like(x)

    without, seen = (losses_of(student, batch, config, each) for each in (None, eye))
    more = (seen - without).numpy()
    is_done = batch.angles[:, 2] == 0
    assert 0 < is_done.sum() < 20
    assert (more[is_done] > 0.1).all()
    assert (more[~is_done] == 0).all()
    assert float(losses_of(perfect, batch, config, eye).max()) < 1e-3


def test_what_is_told_belongs_to_the_exemplar() -> None:
    ways = straight_ways()
    batch = leap_batch(ways, LeapConfig(exemplars=3, variations=2), np.random.default_rng(3))
    numbers = batch.guidance.astype(int)
    assert (numbers[::2] == numbers[1::2]).all()
    for row, number in enumerate(numbers):
        assert (batch.exemplars[row // 2] == ways.exemplars[number]).all()
        assert batch.originality[row] in ways.originality[number]
    again = leap_batch(ways, LeapConfig(exemplars=3, variations=2), np.random.default_rng(3))
    assert (again.start == batch.start).all()


@pytest.mark.parametrize(
    ("leaps", "at", "places"), [(1, 0.99, (0, 0, 4)), (2, 0.4, (0, 0, 2)), (2, 0.6, (0, 2, 4)), (4, 0.9, (2, 3, 4))]
)
def test_a_leap_knows_what_came_before_it(leaps: int, at: float, places: tuple[int, int, int]) -> None:
    assert leap_of(WAYS[leaps], at) == places


def test_landings_are_angles_that_are_recorded() -> None:
    assert landings(2) == pytest.approx((1.54, 0.9019, 0.0), abs=1e-4)
    assert landings(4) == pytest.approx((1.54, 1.3149, 0.9019, 0.5445, 0.0), abs=1e-4)


@pytest.mark.parametrize("lesson", [CONSISTENCY, REFLOW])
def test_other_lessons_lead_home_from_anywhere(lesson: str) -> None:
    config = LeapConfig(lesson, exemplars=5, variations=4)
    batch = leap_batch(straight_ways(), config, np.random.default_rng(4))
    assert (batch.angles[:, 0] == batch.angles[:, 1]).all()
    assert (batch.angles[:, 2] == 0).all()
    assert not batch.is_own.any()
    assert len(np.unique(batch.angles[:, 0])) == (4 if lesson == CONSISTENCY else 20)
    assert set(np.unique(batch.end)) == {-1, 1}
    losses = losses_of(perfect, batch, config)
    assert float(losses.max()) < 1e-5
