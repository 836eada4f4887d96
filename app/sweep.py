"""A sweep: variations at one guidance after the other, for their scores; which lots, how far, and what they scored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.generation_settings import GenerationSettings
from engine import Exemplar, GenerationRequest, Scores

GUIDANCES = (0.0, 0.5, 1.0, 1.5, 2.0)
"""Of the curves; the paper's sweep runs from 0 to 2 as well."""
COUNT = 24
"""Variations at each guidance where nothing else is asked."""
LOT = 24
"""Variations of one lot at the most: every guidance has its first lot before one has its second."""
FIRST_INDEX = 1_000_000
"""Far from the indices of drawings, so that no variation is counted as a drawing and in a sweep as well."""


@dataclass(frozen=True)
class SweepProgress:
    """How a sweep stands."""

    guidance: float
    """At which it draws, or drew last."""
    done: int
    """Variations that are scored, at all guidances."""
    wanted: int
    is_over: bool = False
    """Whether all were scored, or it was stopped."""
    is_stopped: bool = False
    """Whether somebody ended it, or something else was drawn."""


@dataclass(frozen=True)
class _Lot:
    guidance: float
    first_index: int
    count: int


class Sweep:
    """Plans lots for one exemplar and keeps their scores.

    Every guidance draws from the same noise, so that the curves differ by guidance and by nothing else; how original
    the variations become is left to the model, because a curve is drawn over all that comes.
    """

    def __init__(
        self,
        exemplar: Exemplar,
        settings: GenerationSettings,
        count: int = COUNT,
        first_index: int = FIRST_INDEX,
        guidances: Sequence[float] = GUIDANCES,
    ) -> None:
        self.exemplar = exemplar
        self.count = count
        """Variations at each guidance."""
        self._settings = settings
        self._scores: dict[float, list[Scores]] = {guidance: [] for guidance in guidances}
        self._lots = [
            _Lot(guidance, first_index + start, min(LOT, count - start))
            for start in range(0, count, LOT)
            for guidance in guidances
        ]
        self.progress = SweepProgress(guidances[0], 0, count * len(guidances))

    @property
    def family(self) -> str:
        return self._settings.family

    @property
    def scores(self) -> Mapping[float, Sequence[Scores]]:
        """Of the variations so far, by guidance."""
        return self._scores

    def next_request(self, ticket: int) -> GenerationRequest | None:
        """The next lot; its variations are to be given to `take`. None where nothing more is to be drawn."""
        if self.progress.is_over or not self._lots:
            return None
        lot = self._lots.pop(0)
        self.progress = replace(self.progress, guidance=lot.guidance)
        asked = replace(self._settings, count=lot.count, guidance=lot.guidance, originality=None)
        return asked.request(self.exemplar, ticket, lot.first_index)

    def take(self, scores: Scores) -> None:
        """A variation of the last lot is scored."""
        self._scores[self.progress.guidance].append(scores)
        done = self.progress.done + 1
        self.progress = replace(self.progress, done=done, is_over=done >= self.progress.wanted)

    def stop(self) -> None:
        """Nothing more will be drawn; what is scored stays."""
        if not self.progress.is_over:
            self.progress = replace(self.progress, is_over=True, is_stopped=True)
