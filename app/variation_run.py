"""A set of variations while it is drawn: from previews in their places to finished drawings."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Protocol

import numpy as np

from app.drawing import Drawing, is_same
from app.drawing_list import DrawingList
from app.worlds import named_world
from engine import GenerationRequest, Preview, Variation

AT_ONCE = 24
"""Places that are made at the first preview, so that later lots do not push what is there."""


class Run(Protocol):
    """A request that is under way, and what becomes of its answers."""

    request: GenerationRequest

    def show_preview(self, preview: Preview) -> None: ...

    def take(self, variation: Variation) -> None: ...

    def resume(self, ticket: int) -> bool:
        """Make `request` what is still missing, under another ticket; False where nothing is."""
        ...


class VariationRun:
    """Shows one request's variations in the list.

    At its first preview the drawings that `replaced` gives go; a place stays empty where the very same drawing has been
    kept already.
    """

    def __init__(
        self,
        drawings: DrawingList,
        request: GenerationRequest,
        keys: Iterator[int],
        replaced: Callable[[], Iterable[int]] = tuple,
    ) -> None:
        self.request = request
        self._drawings, self._new_keys, self._replaced = drawings, keys, replaced
        self._keys: dict[int, int] = {}
        self._done: set[int] = set()
        self._steps = 0

    @property
    def keys(self) -> Mapping[int, int]:
        """Of its drawings in the list, by index."""
        return self._keys

    def show_preview(self, preview: Preview) -> None:
        """Put the images in the places of the coming variations."""
        if not self._keys:
            lots = -(-self.request.count // len(preview.images))
            self._begin(preview.steps // lots)
        self._make_room(range(preview.first_index, preview.first_index + len(preview.images)))
        places = ((index, self._drawings.get(self._keys[index])) for index in self._places(preview))
        self._drawings.replace(
            replace(drawing, image=preview.images[index - preview.first_index])
            for index, drawing in places
            if drawing is not None and not drawing.is_finished
        )

    def take(self, variation: Variation) -> None:
        """Make the preview in its place the finished drawing."""
        if not self._keys:
            self._begin(self.request.steps or 0)
        self._make_room([variation.index])
        self._done.add(variation.index)
        drawing = self._drawings.get(self._keys[variation.index])
        if drawing is not None and not drawing.is_finished:
            self._drawings.replace([finished(drawing, variation)])

    def resume(self, ticket: int) -> bool:
        end = self.request.first_index + self.request.count
        missing = [index for index in range(self.request.first_index, end) if index not in self._done]
        if missing:
            self.request = replace(self.request, ticket=ticket, first_index=missing[0], count=end - missing[0])
        return bool(missing)

    def _begin(self, steps: int) -> None:
        self._steps = steps
        self._drawings.remove(self._replaced())
        first = self.request.first_index
        self._make_room(range(first, first + min(self.request.count, AT_ONCE)))

    def _places(self, preview: Preview) -> range:
        return range(preview.first_index, preview.first_index + len(preview.images))

    def _make_room(self, indices: Iterable[int]) -> None:
        missing = [index for index in indices if index not in self._keys]
        if not missing:
            return
        kept = self._kept_already()
        self._keys |= {index: kept[index] for index in missing if index in kept}
        fresh = [self._place(index) for index in missing if index not in kept]
        self._keys |= {drawing.index: drawing.key for drawing in fresh}
        self._drawings.append(fresh)

    def _place(self, index: int) -> Drawing:
        return unfinished(self.request, next(self._new_keys), index, self._steps)

    def _kept_already(self) -> dict[int, int]:
        """Index and key of drawings in the list that this request would draw again."""
        pattern = unfinished(self.request, 0, 0, self._steps)
        return {
            drawing.index: drawing.key
            for drawing in self._drawings.drawings
            if drawing.is_finished and _are_of_one_set(drawing, pattern)
        }


def unfinished(request: GenerationRequest, key: int, index: int, steps: int) -> Drawing:
    """A drawing of which nothing is to be seen yet."""
    return Drawing(
        key,
        request.exemplar,
        np.zeros_like(request.exemplar.image),
        family=request.family,
        guidance=request.guidance,
        steps=steps,
        seed=request.seed,
        index=index,
        originality=request.originality,
        temperature=request.temperature,
        world=named_world(request.family),
    )


def finished(drawing: Drawing, variation: Variation) -> Drawing:
    """The drawing as the engine has finished it."""
    maps = {kind: values.astype(np.float16) for kind, values in variation.maps.items()}
    return replace(drawing, image=variation.image, strokes=variation.strokes, scores=variation.scores, maps=maps)


def _are_of_one_set(one: Drawing, other: Drawing) -> bool:
    """Whether nothing but the index tells how they came to be."""
    if not is_same(one.exemplar, other.exemplar):
        return False
    return _settings(one) == _settings(other)


def _settings(drawing: Drawing) -> tuple[object, ...]:
    return drawing.family, drawing.guidance, drawing.steps, drawing.seed, drawing.originality, drawing.temperature
