from collections.abc import Callable
from functools import partial
from math import cos, sin
from typing import Any

import diffusers
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from engine.errors import EngineError
from engine.sampler import SOLVERS, Velocity, ancestral, sample
from engine.schedule import Angles, Schedule, abar_from_angles, angles_from_abar

Array = NDArray[Any]
schedulers: Any = diffusers
SETTINGS: dict[str, Any] = {"num_train_timesteps": 1000, "prediction_type": "v_prediction"}
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy keyword")


def curved(x: Array, angle: float) -> Array:
    """The velocity of no data set in particular."""
    return np.asarray(np.tanh(0.8 * x) * cos(angle) - 0.3 * np.sin(2 * x + angle), x.dtype)


def no_noise() -> Array:
    raise AssertionError("a deterministic solver needs no noise")


def solve(solver: str, velocity: Velocity, start: Array, angles: Angles) -> Array:
    *_, last = SOLVERS[solver](velocity, start, angles, no_noise)
    return last.noisy


def scheduled(scheduler: Any, steps: int) -> tuple[Any, Angles]:
    """The scheduler set to so many steps, and the same noise levels as angles."""
    scheduler.set_timesteps(steps)
    abar = scheduler.alphas_cumprod[scheduler.timesteps.long().unique().flip(0)].double().numpy()
    return scheduler, np.append(angles_from_abar(abar), 0.0)


def by_scheduler(scheduler: Any, start: Array, level: Callable[[int], float], **options: Any) -> Array:
    x = torch.tensor(start)
    for i, time in enumerate(scheduler.timesteps):
        seen = scheduler.scale_model_input(x, time)
        velocity = torch.tensor(curved(seen.numpy(), level(i)))
        x = scheduler.step(velocity, time, x, **options).prev_sample
    return x.numpy()


@pytest.fixture
def start(rng: np.random.Generator) -> Array:
    return rng.standard_normal((3, 48, 48), np.float32)


@pytest.mark.parametrize("steps", [1, 2, 8, 20, 50])
def test_ddim_is_that_of_diffusers(start: Array, steps: int) -> None:
    scheduler, angles = scheduled(
        schedulers.DDIMScheduler(**SETTINGS, clip_sample=False, timestep_spacing="trailing"), steps
    )
    expected = by_scheduler(scheduler, start, lambda i: float(angles[i]))
    assert solve("ddim", curved, start, angles) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("steps", [1, 2, 3, 8, 20, 50])
def test_dpm_solver_2m_is_that_of_diffusers(start: Array, steps: int) -> None:
    scheduler, angles = scheduled(schedulers.DPMSolverMultistepScheduler(**SETTINGS), steps)
    expected = by_scheduler(scheduler, start, lambda i: float(angles[i]))
    assert solve("dpm_solver_2m", curved, start, angles) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("steps", [2, 8, 20])
def test_heun_is_that_of_diffusers(start: Array, steps: int) -> None:
    scheduler, angles = scheduled(
        schedulers.HeunDiscreteScheduler(**SETTINGS, beta_start=1e-4, beta_end=0.02, timestep_spacing="trailing"), steps
    )
    exact = np.asarray(start, np.float64)
    expected = by_scheduler(scheduler, exact / cos(angles[0]), lambda i: float(angles[(i + 1) // 2]))
    assert solve("heun", curved, exact, angles) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("steps", [2, 8, 50])
def test_ancestral_sampling_is_ddim_with_eta_one_of_diffusers(
    start: Array, rng: np.random.Generator, steps: int
) -> None:
    scheduler, angles = scheduled(
        schedulers.DDIMScheduler(**SETTINGS, clip_sample=False, timestep_spacing="trailing"), steps
    )
    noise = rng.standard_normal((steps, *start.shape), np.float32)
    x = torch.tensor(start)
    for i, time in enumerate(scheduler.timesteps):
        velocity = torch.tensor(curved(x.numpy(), float(angles[i])))
        x = scheduler.step(velocity, time, x, eta=1.0, variance_noise=torch.tensor(noise[i])).prev_sample
    *_, last = ancestral(curved, start, angles, partial(next, iter(noise)))
    assert last.noisy == pytest.approx(x.numpy(), abs=1e-4)


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize("steps", [1, 2, 7, 60])
def test_a_network_that_knows_the_one_drawing_reaches_it(
    start: Array, rng: np.random.Generator, solver: str, steps: int
) -> None:
    drawing = rng.uniform(-1, 1, (48, 48)).astype(np.float32)

    def perfect(x: Array, angle: float) -> Array:
        return (cos(angle) * x - drawing) / sin(angle)

    walk = list(SOLVERS[solver](perfect, start, Schedule().angles(steps), lambda: start))
    assert [step.number for step in walk] == list(range(1, steps + 1))
    assert walk[-1].noisy == pytest.approx(np.broadcast_to(drawing, start.shape), abs=1e-5)
    assert walk[0].denoised == pytest.approx(np.broadcast_to(drawing, start.shape), abs=1e-4)


def gaussian(x: Array, angle: float, mean: float = 0.3, deviation: float = 0.4) -> Array:
    """The true velocity where drawings are normal pixels."""
    variance = (cos(angle) * deviation) ** 2 + sin(angle) ** 2
    return (cos(angle) * sin(angle) * (1 - deviation**2) * (x - cos(angle) * mean) / variance) - sin(angle) * mean


def error_on_gaussian(solver: str, start: Array, steps: int) -> float:
    """Greatest distance from the exact flow, which moves a normal variable's quantiles."""
    highest = 1.3
    spread = np.sqrt((cos(highest) * 0.4) ** 2 + sin(highest) ** 2)
    exact = 0.3 + 0.4 * (start - cos(highest) * 0.3) / spread
    reached = solve(solver, gaussian, start, Schedule(highest, warp=1.5).angles(steps))
    return float(np.abs(reached - exact).max())


@pytest.mark.parametrize(("solver", "order"), [("ddim", 1), ("dpm_solver_2m", 2), ("heun", 2)])
def test_the_exact_flow_of_a_gaussian_is_approached_with_the_solvers_order(
    start: Array, solver: str, order: int
) -> None:
    coarse, fine = (error_on_gaussian(solver, start.astype(np.float64), steps) for steps in (80, 160))
    assert fine < 0.05
    assert np.log2(coarse / fine) == pytest.approx(order, abs=0.1)


def test_ancestral_samples_of_a_gaussian_have_its_mean_and_deviation(rng: np.random.Generator) -> None:
    *_, last = sample(
        "ancestral", gaussian, lambda: rng.standard_normal((20, 48, 48), np.float32), Schedule().angles(200)
    )
    assert last.noisy.mean() == pytest.approx(0.3, abs=0.01)
    assert last.noisy.std() == pytest.approx(0.4, abs=0.01)


@pytest.mark.parametrize("solver", SOLVERS)
def test_drawings_stay_single_precision_and_start_from_the_first_noise(start: Array, solver: str) -> None:
    seen: list[Array] = []

    def velocity(x: Array, angle: float) -> Array:
        seen.append(x)
        return curved(x, angle)

    walk = list(sample(solver, velocity, lambda: start, Schedule().angles(3)))
    assert np.array_equal(seen[0], start)
    assert {step.noisy.dtype for step in walk} | {step.denoised.dtype for step in walk} == {np.dtype(np.float32)}


@pytest.mark.parametrize(("solver", "evaluations"), [("dpm_solver_2m", 6), ("heun", 11), ("ddim", 6), ("ancestral", 6)])
def test_nothing_is_computed_ahead(start: Array, solver: str, evaluations: int) -> None:
    calls: list[float] = []

    def velocity(x: Array, angle: float) -> Array:
        calls.append(angle)
        return curved(x, angle)

    walk = sample(solver, velocity, lambda: start, Schedule().angles(6))
    assert calls == []
    next(walk)
    assert len(calls) == (2 if solver == "heun" else 1)
    list(walk)
    assert len(calls) == evaluations


def test_an_unknown_solver_is_refused(start: Array) -> None:
    with pytest.raises(EngineError, match=r"no solver 'euler'.*dpm_solver_2m"):
        list(sample("euler", curved, lambda: start, Schedule().angles(2)))


def test_abar_and_angles_agree_with_diffusers() -> None:
    abar = schedulers.DDIMScheduler(**SETTINGS).alphas_cumprod.double().numpy()
    assert abar_from_angles(angles_from_abar(abar)) == pytest.approx(abar)
