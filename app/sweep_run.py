"""One lot of a sweep: its variations leave their scores and nothing else."""

from collections.abc import Callable

from app.lot_run import LotRun
from app.sweep import Sweep
from engine import GenerationRequest, Variation


class SweepRun(LotRun):
    """Gives the sweep every variation's scores, and tells `scored` of each."""

    def __init__(self, request: GenerationRequest, sweep: Sweep, scored: Callable[[], None]) -> None:
        super().__init__(request)
        self.sweep = sweep
        self._scored = scored

    def take(self, variation: Variation) -> None:
        super().take(variation)
        self.sweep.take(variation.scores)
        self._scored()
