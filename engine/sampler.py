"""Solvers that turn noise into drawings step by step, given a network's velocity; they know no network.

All work on x_t = cos(t) x + sin(t) eps, where the angle t falls along `angles` (steps + 1,) to 0, and on arrays of any
shape, paper = -1 and ink = 1. As v = dx_t/dt, the network's estimate of the drawing is cos(t) x_t - sin(t) v.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import cos, sin, sqrt

from engine.backend import Array
from engine.errors import EngineError
from engine.schedule import Angles, log_snr_half

Velocity = Callable[[Array, float], Array]
"""(x_t, t) to v."""


@dataclass(frozen=True)
class Step:
    """The drawings after one step of denoising."""

    number: int
    """1..steps."""
    noisy: Array
    """x_t, to go on from; after the last step the finished drawings."""
    denoised: Array
    """What they will become, as far as is known."""


Solver = Callable[[Velocity, Array, Angles, Callable[[], Array]], Iterator[Step]]
"""(velocity, noise to start from, angles, fresh noise of the same shape) to steps."""


def sample(solver: str, velocity: Velocity, draw_noise: Callable[[], Array], angles: Angles) -> Iterator[Step]:
    """Steps of the solver of that name; between two of them nothing is computed, so to stop is to ask for no more."""
    return solver_named(solver)(velocity, draw_noise(), angles, draw_noise)


def solver_named(name: str) -> Solver:
    """One of `SOLVERS`; EngineError if there is none of that name."""
    if name not in SOLVERS:
        raise EngineError(f"There is no solver {name!r}", f"choose one of {', '.join(SOLVERS)}")
    return SOLVERS[name]


def dpm_solver_2m(velocity: Velocity, x: Array, angles: Angles, _: Callable[[], Array]) -> Iterator[Step]:
    """DPM-Solver++(2M) of Lu et al. 2022, algorithm 2; the last step is of first order. One evaluation a step."""
    lambdas, last = log_snr_half(angles).tolist(), len(angles) - 2
    before = x
    for i, (s, t) in enumerate(_pairs(angles)):
        denoised = estimate(x, velocity(x, s), s)
        d = denoised
        if 0 < i < last:
            half_r = (lambdas[i + 1] - lambdas[i]) / (lambdas[i] - lambdas[i - 1]) / 2
            d = denoised + half_r * (denoised - before)
        x = sin(t) / sin(s) * x + sin(s - t) / sin(s) * d
        before = denoised
        yield Step(i + 1, x, denoised)


def heun(velocity: Velocity, x: Array, angles: Angles, _: Callable[[], Array]) -> Iterator[Step]:
    """Heun's method in x / cos(t) over tan(t) (Karras et al. 2022, algorithm 1). Two evaluations a step."""
    for i, (s, t) in enumerate(_pairs(angles)):
        v = velocity(x, s)
        denoised, eps = estimate(x, v, s), _noise(x, v, s)
        x = cos(t) * denoised + sin(t) * eps
        if t > 0:
            corrected = _noise(x, velocity(x, t), t)
            x = x + sin(t - s) / cos(s) / 2 * (corrected - eps)
        yield Step(i + 1, x, denoised)


def ddim(velocity: Velocity, x: Array, angles: Angles, _: Callable[[], Array]) -> Iterator[Step]:
    """DDIM (Song et al. 2021, equation 12, eta = 0), which is a turn by t - s in the plane of x_t and v."""
    for i, (s, t) in enumerate(_pairs(angles)):
        v = velocity(x, s)
        denoised = estimate(x, v, s)
        x = cos(t - s) * x + sin(t - s) * v
        yield Step(i + 1, x, denoised)


def ancestral(velocity: Velocity, x: Array, angles: Angles, draw_noise: Callable[[], Array]) -> Iterator[Step]:
    """DDPM's sampling (Ho et al. 2020, equations 6 and 7, the smaller variance) with steps of any length."""
    for i, (s, t) in enumerate(_pairs(angles)):
        v = velocity(x, s)
        denoised = estimate(x, v, s)
        alpha = (cos(s) / cos(t)) ** 2
        deviation = sin(t) / sin(s) * sqrt(1 - alpha)
        kept = sqrt(max(sin(t) ** 2 - deviation**2, 0.0))
        x = cos(t) * denoised + kept * _noise(x, v, s)
        if t > 0:
            x = x + deviation * draw_noise()
        yield Step(i + 1, x, denoised)


SOLVERS: dict[str, Solver] = {
    "dpm_solver_2m": dpm_solver_2m,
    "heun": heun,
    "ddim": ddim,
    "ancestral": ancestral,
}


def _pairs(angles: Angles) -> Iterator[tuple[float, float]]:
    """Each step's first and last angle."""
    return zip(angles[:-1].tolist(), angles[1:].tolist(), strict=True)


def estimate(x: Array, v: Array, angle: float) -> Array:
    """What the drawings x_t become, as far as v tells."""
    return cos(angle) * x - sin(angle) * v


def _noise(x: Array, v: Array, angle: float) -> Array:
    return sin(angle) * x + cos(angle) * v
