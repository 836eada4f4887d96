"""One row of a comparison of families while it is drawn."""

from collections.abc import Callable, Iterable, Iterator

from app.drawing_list import DrawingList
from app.family_rows import FamilyRow
from app.variation_run import VariationRun
from engine import GenerationRequest, Preview, Variation


class FamilyRun(VariationRun):
    """Its drawings come into the list like those of a set, and the row knows which they are."""

    def __init__(
        self,
        row: FamilyRow,
        drawings: DrawingList,
        request: GenerationRequest,
        keys: Iterator[int],
        replaced: Callable[[], Iterable[int]],
        advanced: Callable[[], None],
    ) -> None:
        super().__init__(drawings, request, keys, replaced)
        self.row, self._advanced = row, advanced

    def show_preview(self, preview: Preview) -> None:
        had = len(self.row.keys)
        super().show_preview(preview)
        self.row.keys = dict(self.keys)
        if len(self.row.keys) != had:
            self._advanced()

    def take(self, variation: Variation) -> None:
        super().take(variation)
        self.row.keys = dict(self.keys)
        self.row.done += 1
        self._advanced()
