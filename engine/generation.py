"""One request being drawn: noise in, previews and variations out, lot by lot."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field

import numpy as np

from engine.backend import Array, Network
from engine.finishing import Finishing, Judge
from engine.guidance import Observer
from engine.importance import GENERATOR_MAPS, Importance, StepMap
from engine.messages import Event, Finished, GenerationRequest, Image, Preview, Variation
from engine.noise import Noise, ranks
from engine.recipe import Recipe
from engine.stopwatch import Stopwatch
from engine.walk import Lot, walk

LOT = 24
"""Variations that are drawn together; more are drawn lot by lot, so that memory does not grow with their number."""

QUICK_LOT = 12
"""The same of a network of leaps: while it draws the second lot, the first is traced and scored already.

In lots of eight the first of 24 are finished a quarter sooner, but all of them take 7 % longer.
"""


class StoppedError(Exception):
    """Nobody wants the rest of this generation."""


@dataclass(frozen=True)
class Generation:
    """The work on one request; `events` can be asked for once."""

    request: GenerationRequest
    network: Network
    judge: Judge
    recipe: Recipe
    cancelled: Callable[[], bool]
    watch: Stopwatch = field(default_factory=Stopwatch)
    maps: Mapping[str, StepMap] = field(default_factory=lambda: GENERATOR_MAPS)
    """The kinds of importance maps that variations come with."""

    def events(self) -> Iterator[Event]:
        """Previews of a lot, then its variations, among the previews of the next; StoppedError once cancelled.

        The last is Finished.
        """
        with closing(Finishing(self.request, self.judge, self.watch)) as finishing:
            for lot in self._lots():
                importance = Importance(self.maps)
                images = yield from self._previews(lot, importance.observe, finishing)
                yield from self._wanted(finishing.rest())
                finishing.take(lot, images, importance.maps(len(lot)))
            yield from self._wanted(finishing.rest())
        yield Finished(self.request.ticket, dict(self.watch.seconds))

    def _lots(self) -> Iterator[range]:
        indices = range(self.request.first_index, self.request.first_index + self.request.count)
        size = lot_size(self.recipe)
        return (indices[start : start + size] for start in range(0, len(indices), size))

    def _previews(
        self, lot: range, observe: Observer, finishing: Finishing
    ) -> Generator[Preview | Variation, None, Image]:
        """A preview per step, as early as something is known; returns the finished drawings (n, 48, 48).

        In between come the variations of earlier lots that are ready.
        """
        steps = self.request.steps or self.recipe.steps
        shown = 0
        for step in self.watch.each("sampling", walk(self.network, self.recipe, self._lot(lot, steps, observe))):
            self.watch.seconds.setdefault("first_preview", self.watch.seconds["sampling"])
            if step.number > shown:
                yield self._preview(lot, step.number, steps, step.denoised)
                shown = step.number
            yield from self._wanted(finishing.ready())
        return as_images(step.noisy)

    def _preview(self, lot: range, step: int, steps: int, denoised: Array) -> Preview:
        before = (lot.start - self.request.first_index) // lot_size(self.recipe) * steps
        total = all_steps(self.request.count, steps, self.recipe)
        return Preview(self.request.ticket, before + step, total, as_images(denoised), lot.start)

    def _lot(self, lot: range, steps: int, observe: Observer) -> Lot:
        return Lot(
            Noise(self.request.seed, lot).draw,
            self.request.exemplar.image * 2 - 1,
            min(self.request.guidance, self.recipe.strongest_guidance),
            self._asked(lot),
            steps,
            observe,
            self._go_on,
            self.request.temperature,
        )

    def _asked(self, lot: range) -> Array | None:
        """What the network is told of how original each of the lot shall become, (n,)."""
        wanted = self.request.originality
        if wanted is not None:
            return self.recipe.to_tell(np.full(len(lot), wanted))
        return self.recipe.asked(ranks(self.request.seed, lot))

    def _wanted(self, variations: Iterable[Variation]) -> Iterator[Variation]:
        """The same, as long as somebody wants them."""
        for each in variations:
            self._go_on()
            yield each

    def _go_on(self) -> None:
        if self.cancelled():
            raise StoppedError


def lot_size(recipe: Recipe) -> int:
    """How many variations of a family are drawn together."""
    return QUICK_LOT if recipe.landings else LOT


def all_steps(count: int, steps: int, recipe: Recipe) -> int:
    """Steps of all lots together, for so many variations of `steps` each."""
    return -(-count // lot_size(recipe)) * steps


def as_images(values: Image) -> Image:
    """What networks see, paper = -1 and ink = 1, as images, 0 = paper and 1 = ink."""
    return np.clip(values / 2 + 0.5, 0, 1).astype(np.float32, copy=False)
