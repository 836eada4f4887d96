"""One lot of a search on the plane: only what lands inside the region becomes a drawing."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from app.aim import AimSearch
from app.drawing import Drawing
from app.lot_run import LotRun
from app.variation_run import finished, unfinished
from engine import GenerationRequest, Preview, Variation


class AimRun(LotRun):
    """Gives the search every variation, and tells `landed` which drawing it has become; None where it fell outside."""

    def __init__(
        self,
        request: GenerationRequest,
        keys: Iterator[int],
        search: AimSearch,
        landed: Callable[[Drawing | None], None],
    ) -> None:
        super().__init__(request)
        self.search = search
        self._new_keys, self._landed = keys, landed
        self._steps = request.steps or 0

    def show_preview(self, preview: Preview) -> None:
        self._steps = preview.steps // -(-self.request.count // len(preview.images))

    def take(self, variation: Variation) -> None:
        super().take(variation)
        drawing = None
        if self.search.take(variation.scores):
            place = unfinished(self.request, next(self._new_keys), variation.index, self._steps)
            drawing = replace(finished(place, variation), is_found=True)
        self._landed(drawing)
