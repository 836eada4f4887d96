"""The way of a lot from noise to drawings, by any kind of network."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from engine.backend import Array, Denoiser, FlowMap, LatentGenerator, Network
from engine.guidance import Guidance, HeadStart, Observer
from engine.leaps import leaps
from engine.recipe import Recipe
from engine.sampler import Step, estimate, solver_named


@dataclass(frozen=True)
class Lot:
    """Variations of one exemplar that are drawn together, n of them."""

    draw_noise: Callable[[], Array]
    """Standard normal (n, 48, 48), each time fresh."""
    exemplar: Array
    """(48, 48), -1 = paper, 1 = ink."""
    guidance: float
    originality: Array | None
    """(n,), how original each shall become; None = as it comes."""
    steps: int
    observe: Observer
    """Is told what a guided network says; a flow map has nothing to tell."""
    go_on: Callable[[], None]
    """Asked before every pass; raises where the lot is not wanted any more."""
    temperature: float = 1.0
    """How far from the mean latents are drawn; 1 = as in training."""


def walk(network: Network, recipe: Recipe, lot: Lot) -> Iterator[Step]:
    """Steps 1..`lot.steps`, the last with the finished drawings; the first may come twice, for an early look.

    The same `lot.draw_noise` gives the same noise to every kind of network, but for its strength (`Recipe.noise`).
    """
    if isinstance(network, LatentGenerator):
        return _draw(network, lot)
    return _leap(network, recipe, lot) if isinstance(network, FlowMap) else _go(network, recipe, lot)


def _go(denoiser: Denoiser, recipe: Recipe, lot: Lot) -> Iterator[Step]:
    """By guided steps; the first is shown as what its first pass tells, so that it need not wait for the second."""
    angles = recipe.schedule.angles(lot.steps)
    start, first = lot.draw_noise(), float(angles[0])
    guidance = Guidance(
        Stoppable(denoiser, lot.go_on),
        lot.exemplar,
        lot.guidance,
        lot.originality,
        recipe.guidance_interval,
        recipe.guidance_focus,
        lot.observe,
    )
    guide = HeadStart(guidance, start, first)
    yield Step(1, start, estimate(start, guide.velocity, first))
    yield from solver_named(recipe.solver)(guide, start, angles, lot.draw_noise)


def _leap(flow_map: FlowMap, recipe: Recipe, lot: Lot) -> Iterator[Step]:
    """By leaps, one pass each."""

    def velocity(noisy: Array, angle: float, until: float) -> Array:
        lot.go_on()
        return flow_map.leap_velocity(noisy, angle, until, lot.exemplar, lot.guidance, lot.originality)

    start = lot.draw_noise() * np.float32(recipe.noise)
    return leaps(velocity, start, np.array(recipe.landings[lot.steps]))


def _draw(generator: LatentGenerator, lot: Lot) -> Iterator[Step]:
    """At once, from the first numbers of each variation's own noise."""
    lot.go_on()
    noise = lot.draw_noise()
    latents = noise.reshape(len(noise), -1)[:, : generator.latent_size] * np.float32(lot.temperature)
    drawings = generator.draw(latents, lot.exemplar)
    yield Step(1, drawings, drawings)


@dataclass(frozen=True)
class Stoppable:
    """A denoiser that makes sure before every pass that it is wanted."""

    denoiser: Denoiser
    go_on: Callable[[], None]
    """Raises where it is not."""

    def velocity(
        self, noisy: Array, angle: float, exemplar: Array, keep: bool, originality: Array | None = None
    ) -> Array:
        """The denoiser's."""
        self.go_on()
        return self.denoiser.velocity(noisy, angle, exemplar, keep, originality)
