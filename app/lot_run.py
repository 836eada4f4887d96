"""A lot of variations that are drawn for their scores, in turn and without places in the list."""

from dataclasses import replace

from engine import GenerationRequest, Preview, Variation


class LotRun:
    """Counts what has come, so that a lot goes on where an engine died; who derives from it says what becomes of it."""

    def __init__(self, request: GenerationRequest) -> None:
        self.request = request
        self._next = request.first_index

    def show_preview(self, preview: Preview) -> None:
        """Nothing is to be seen of a lot before it is scored."""

    def take(self, variation: Variation) -> None:
        self._next = variation.index + 1

    def resume(self, ticket: int) -> bool:
        end = self.request.first_index + self.request.count
        if self._next < end:
            self.request = replace(self.request, ticket=ticket, first_index=self._next, count=end - self._next)
        return self._next < end
