"""One request being drawn: noise in, previews and variations out, lot by lot."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from engine.backend import Array, Network
from engine.frame import PEN_WIDTH, SIZE, strokes_from_model
from engine.guidance import Observer
from engine.importance import GENERATOR_MAPS, Importance, StepMap
from engine.messages import Event, Finished, GenerationRequest, Image, Preview, Scores, Stroke, Variation
from engine.noise import Noise, ranks
from engine.raster import draw_all
from engine.recipe import Recipe
from engine.stopwatch import Stopwatch
from engine.tidying import Manner, manner_of, tidied
from engine.vectorize import trace_all
from engine.walk import Lot, walk

LOT = 24
"""Variations that are drawn together; more are drawn lot by lot, so that memory does not grow with their number."""

PORTION = 8
"""Variations that are traced and scored together: the first are there in a third of the time that all take."""

_Traced = tuple[range, Image, list[tuple[Stroke, ...]], "Future[list[Scores]]", list[dict[str, Image]]]
"""A portion's indices, drawings, strokes, scores to come, and maps."""


class Judge(Protocol):
    """Whoever places drawings on the plane."""

    def scores(self, images: Image, exemplar: Image) -> list[Scores]:
        """One for each of images (n, 48, 48) as drawings of `exemplar` (48, 48)."""
        ...


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
        """Previews of a lot, then its variations, lot after lot, then Finished; StoppedError once cancelled."""
        for lot in self._lots():
            importance = Importance(self.maps)
            images = yield from self._previews(lot, importance.observe)
            yield from self._variations(lot, images, importance)
        yield Finished(self.request.ticket, dict(self.watch.seconds))

    def _lots(self) -> Iterator[range]:
        indices = range(self.request.first_index, self.request.first_index + self.request.count)
        return (indices[start : start + LOT] for start in range(0, len(indices), LOT))

    def _previews(self, lot: range, observe: Observer) -> Generator[Preview, None, Image]:
        """A preview per step, as early as something is known; returns the finished drawings (n, 48, 48)."""
        steps = self.request.steps or self.recipe.steps
        shown = 0
        for step in self.watch.each("sampling", walk(self.network, self.recipe, self._lot(lot, steps, observe))):
            self.watch.seconds.setdefault("first_preview", self.watch.seconds["sampling"])
            if step.number > shown:
                yield self._preview(lot, step.number, steps, step.denoised)
                shown = step.number
        return as_images(step.noisy)

    def _preview(self, lot: range, step: int, steps: int, denoised: Array) -> Preview:
        before = (lot.start - self.request.first_index) // LOT * steps
        total = all_steps(self.request.count, steps)
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

    def _variations(self, lot: range, images: Image, importance: Importance) -> Iterator[Variation]:
        """A lot's variations, portion by portion: while one is scored, the next is traced already."""
        maps = importance.maps(len(lot))
        with ThreadPoolExecutor(1, "scoring") as other_thread:
            before: _Traced | None = None
            manner: Manner | None = None
            for some in portions(len(lot)):
                self._go_on()
                drawn, strokes, manner = self._traced(images[some], manner)
                scores = other_thread.submit(self._scores, drawn)
                if before is not None:
                    yield from self._judged(*before)
                before = lot[some], drawn, strokes, scores, maps[some]
            if before is not None:
                yield from self._judged(*before)

    def _traced(self, images: Image, manner: Manner | None) -> tuple[Image, list[tuple[Stroke, ...]], Manner]:
        """The drawings again by their strokes, the strokes, and the exemplar's manner, where it is not known yet."""
        with self.watch.measure("vectorising"):
            found = trace_all(images if manner else np.stack([self.request.exemplar.image, *images]), PEN_WIDTH)
            known = manner or manner_of(found.pop(0))
            strokes = [tidied(each, known) for each in found]
            return redrawn(images, strokes), strokes, known

    def _scores(self, drawn: Image) -> list[Scores]:
        with self.watch.measure("scoring"):
            return self.judge.scores(drawn, self.request.exemplar.image)

    def _judged(
        self,
        indices: range,
        drawn: Image,
        traced: list[tuple[Stroke, ...]],
        scores: "Future[list[Scores]]",
        maps: list[dict[str, Image]],
    ) -> Iterator[Variation]:
        for index, image, strokes, score, own_maps in zip(indices, drawn, traced, scores.result(), maps, strict=True):
            self._go_on()
            own = strokes_from_model(strokes, self.request.exemplar.frame)
            yield Variation(self.request.ticket, index, self.request.seed, image, own, score, own_maps)

    def _go_on(self) -> None:
        if self.cancelled():
            raise StoppedError


def portions(count: int) -> list[slice]:
    """`count` drawings as portions of at most `PORTION`."""
    return [slice(start, start + PORTION) for start in range(0, count, PORTION)]


def all_steps(count: int, steps: int) -> int:
    """Steps of all lots together, for so many variations of `steps` each."""
    return -(-count // LOT) * steps


def redrawn(images: Image, traced: Sequence[Sequence[Stroke]]) -> Image:
    """Images (n, 48, 48) drawn by the strokes that were found in them; as they are where there are none."""
    is_blank = np.array([not strokes for strokes in traced])
    return np.where(is_blank[:, None, None], images, draw_all(traced, SIZE, SIZE, PEN_WIDTH))


def as_images(values: Image) -> Image:
    """What networks see, paper = -1 and ink = 1, as images, 0 = paper and 1 = ink."""
    return np.clip(values / 2 + 0.5, 0, 1).astype(np.float32, copy=False)
