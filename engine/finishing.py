"""What becomes of drawings after the network: traced, tidied, drawn again and scored, while it draws the next ones."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from engine.frame import PEN_WIDTH, SIZE, strokes_from_model
from engine.messages import GenerationRequest, Image, Scores, Stroke, Variation
from engine.raster import draw_all
from engine.stopwatch import Stopwatch
from engine.tidying import Manner, manner_of, tidied
from engine.vectorize import Fills, trace_all

PORTION = 12
"""At most so many are traced and scored together: the first are there before the last are looked at."""


class Judge(Protocol):
    """Whoever places drawings on the plane."""

    def scores(self, images: Image, exemplar: Image) -> list[Scores]:
        """One for each of images (n, 48, 48) as drawings of `exemplar` (48, 48)."""
        ...


@dataclass(frozen=True)
class _Traced:
    """A portion whose scores are still to come."""

    indices: range
    images: Image
    strokes: list[tuple[Stroke, ...]]
    """In the exemplar's own pixels."""
    scores: Future[list[Scores]]
    maps: Sequence[dict[str, Image]]


class Finishing:
    """Two threads, one that traces and one that scores what it has traced; until they are closed."""

    def __init__(self, request: GenerationRequest, judge: Judge, watch: Stopwatch) -> None:
        self._request, self._judge, self._watch = request, judge, watch
        self._tracing, self._scoring = (ThreadPoolExecutor(1, name) for name in ("tracing", "scoring"))
        self._portions: deque[Future[_Traced]] = deque()
        self._manner: Manner | None = None

    def close(self) -> None:
        """End the threads; what they have not begun is dropped."""
        for each in (self._tracing, self._scoring):
            each.shutdown(cancel_futures=True)

    def take(self, indices: range, images: Image, maps: Sequence[dict[str, Image]]) -> None:
        """Finish these drawings (n, 48, 48) of so many indices, each with its importance maps, after those before."""
        for some in portions(len(indices)):
            self._portions.append(self._tracing.submit(self._trace, indices[some], images[some], maps[some]))

    def ready(self) -> Iterator[Variation]:
        """Those that are finished by now, in order, each once."""
        while self._portions and self._portions[0].done() and self._portions[0].result().scores.done():
            yield from self._finished(self._portions.popleft())

    def rest(self) -> Iterator[Variation]:
        """All that are left, in order, as they are finished."""
        while self._portions:
            yield from self._finished(self._portions.popleft())

    def _trace(self, indices: range, images: Image, maps: Sequence[dict[str, Image]]) -> _Traced:
        with self._watch.measure("vectorising"):
            strokes = self._strokes(images)
            drawn = redrawn(images, strokes)
            scores = self._scoring.submit(self._score, drawn)
            own = strokes_from_model(strokes, self._request.exemplar.frame)
        return _Traced(indices, drawn, own, scores, maps)

    def _strokes(self, images: Image) -> list[tuple[Stroke, ...]]:
        """What was found in them; the exemplar's manner is found in the same go, where it is not known yet."""
        if self._manner is None:
            both = np.stack([self._request.exemplar.image, *images])
            of_exemplar, *found = trace_all(both, PEN_WIDTH, Fills.AS_FIRST)
            self._manner = manner_of(of_exemplar)
        else:
            found = trace_all(images, PEN_WIDTH, Fills.ALL if self._manner.has_fills else Fills.NONE)
        return tidied(found, self._manner)

    def _score(self, drawn: Image) -> list[Scores]:
        with self._watch.measure("scoring"):
            return self._judge.scores(drawn, self._request.exemplar.image)

    def _finished(self, portion: Future[_Traced]) -> Iterator[Variation]:
        traced, request = portion.result(), self._request
        in_order = zip(traced.indices, traced.images, traced.strokes, traced.scores.result(), traced.maps, strict=True)
        for index, image, strokes, scores, maps in in_order:
            yield Variation(request.ticket, index, request.seed, image, strokes, scores, maps)


def portions(count: int) -> list[slice]:
    """`count` drawings as portions of nearly equal size, at most `PORTION`."""
    ends = np.linspace(0, count, -(-count // PORTION) + 1).astype(int).tolist()
    return [slice(start, end) for start, end in zip(ends, ends[1:], strict=False)]


def redrawn(images: Image, traced: Sequence[Sequence[Stroke]]) -> Image:
    """Images (n, 48, 48) drawn by the strokes that were found in them; as they are where there are none."""
    is_blank = np.array([not strokes for strokes in traced])
    return np.where(is_blank[:, None, None], images, draw_all(traced, SIZE, SIZE, PEN_WIDTH))
