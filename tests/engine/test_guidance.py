import numpy as np
import pytest

from engine.backend import Array
from engine.guidance import Guidance, HeadStart, Predictions, guided
from engine.sampler import SOLVERS, solver_named
from engine.schedule import Schedule
from tests.engine.conftest import CountingDenoiser, ExemplarDenoiser

X = np.zeros((2, 48, 48), np.float32)
Y = np.ones((48, 48), np.float32)


def eps(noisy: Array, velocity: Array, angle: float) -> Array:
    return np.asarray(np.sin(angle) * noisy + np.cos(angle) * velocity)


def test_guidance_of_velocities_is_guidance_of_noise(rng: np.random.Generator) -> None:
    noisy, given, alone = rng.standard_normal((3, 4, 48, 48))
    together = eps(noisy, guided(given, alone, 1.5), 0.6)
    assert together == pytest.approx(2.5 * eps(noisy, given, 0.6) - 1.5 * eps(noisy, alone, 0.6))


@pytest.mark.parametrize(("gamma", "ink"), [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0)])
def test_guidance_goes_beyond_the_conditional_drawing(gamma: float, ink: float) -> None:
    velocity = Guidance(ExemplarDenoiser(), Y, gamma)(X, 0.5)
    assert np.cos(0.5) * X - np.sin(0.5) * velocity == pytest.approx(np.full_like(X, ink), abs=1e-5)


@pytest.mark.parametrize(("gamma", "angle", "passes"), [(0.0, 0.5, 1), (1.0, 0.5, 2), (1.0, 0.2, 1), (1.0, 0.9, 1)])
def test_the_second_pass_is_made_only_where_there_is_guidance(gamma: float, angle: float, passes: int) -> None:
    denoiser = CountingDenoiser(ExemplarDenoiser())
    Guidance(denoiser, Y, gamma, interval=(0.3, 0.8))(X, angle)
    assert denoiser.passes == passes


def test_only_the_pass_with_the_exemplar_is_told_how_original_to_be() -> None:
    told: list[tuple[bool, Array | None]] = []

    class Told(ExemplarDenoiser):
        def velocity(
            self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
        ) -> Array:
            told.append((keep, originality))
            return super().velocity(noisy, angle, exemplar, keep)

    asked = np.array([0.3, 0.9], np.float32)
    Guidance(Told(), Y, 1.0, asked)(X, 0.5)
    (shown, given), (hidden, nothing) = told
    assert (shown, hidden, nothing) == (True, False, None)
    assert given is asked


def test_a_head_start_changes_nothing_but_when_the_first_pass_is_made(rng: np.random.Generator) -> None:
    denoiser = CountingDenoiser(ExemplarDenoiser())
    first, second = rng.standard_normal((2, 2, 48, 48), np.float32)
    ahead = HeadStart(Guidance(denoiser, Y, 1.5), first, 0.9)
    assert denoiser.passes == 1
    assert np.array_equal(ahead.velocity, ExemplarDenoiser().velocity(first, 0.9, Y, True))
    plain = Guidance(ExemplarDenoiser(), Y, 1.5)
    assert np.array_equal(ahead(first, 0.9), plain(first, 0.9))
    assert denoiser.passes == 2
    assert np.array_equal(ahead(second, 0.4), plain(second, 0.4))
    assert denoiser.passes == 4


@pytest.mark.parametrize("solver", SOLVERS)
def test_every_solver_begins_where_the_head_start_did(solver: str, rng: np.random.Generator) -> None:
    angles, start = Schedule().angles(4), rng.standard_normal((2, 48, 48), np.float32)
    guide = Guidance(ExemplarDenoiser(), Y, 1.0)
    plain, ahead = (
        list(solver_named(solver)(velocity, start, angles, lambda: 0 * start))[-1].noisy
        for velocity in (guide, HeadStart(guide, start, float(angles[0])))
    )
    assert np.array_equal(plain, ahead)


def test_an_observer_is_told_both_predictions() -> None:
    told: list[Predictions] = []
    guidance = Guidance(ExemplarDenoiser(), Y, 1.0, interval=(0.3, 2.0), observe=told.append)
    velocity = guidance(X, 0.5)
    guidance(X, 0.2)
    both, one = told
    assert both.unconditional is not None
    assert np.array_equal(velocity, guided(both.conditional, both.unconditional, 1.0))
    assert (both.angle, one.angle, one.unconditional) == (0.5, 0.2, None)
    assert both.noisy is X
