"""Sweeps in turn with everything else that the engine draws."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.generation_settings import GenerationSettings
from app.generation_tracker import GenerationTracker
from app.sweep import FIRST_INDEX, Sweep
from app.sweep_run import SweepRun
from app.turns import Turns
from app.variation_run import Run
from engine import Exemplar


class Sweeping(QObject):
    """One sweep at a time; whatever is asked meanwhile comes before its next lot."""

    changed = Signal()
    """A sweep began, came on or ended, or all are forgotten."""

    def __init__(
        self, tracker: GenerationTracker, turns: Turns, next_ticket: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tracker, self._turns, self._next_ticket = tracker, turns, next_ticket
        self._sweeps: list[Sweep] = []

    @property
    def sweeps(self) -> Sequence[Sweep]:
        """All since they were forgotten, the last one last."""
        return self._sweeps

    def begin(self, exemplar: Exemplar, settings: GenerationSettings, count: int) -> None:
        """So many scores at each guidance, when what runs has finished; it ends another one."""
        self.end()
        first = FIRST_INDEX + sum(each.count for each in self._sweeps)
        sweep = Sweep(exemplar, settings, count, first)
        self._sweeps.append(sweep)
        self.changed.emit()
        self._turns.take(lambda: self._draw(sweep))

    def end(self) -> None:
        """No more of the one that runs or waits; what is scored stays."""
        if not self._sweeps or self._sweeps[-1].progress.is_over:
            return
        self._sweeps[-1].stop()
        if isinstance(self._tracker.run, SweepRun):
            self._tracker.drop()
        self.changed.emit()

    def end_run(self, run: Run) -> bool:
        """Whether what came to its end was a lot of a sweep, of which the next one waits then."""
        if isinstance(run, SweepRun):
            self._turns.wait(lambda: self._draw(run.sweep))
        return isinstance(run, SweepRun)

    def forget(self) -> None:
        self._sweeps.clear()
        self.changed.emit()

    def _draw(self, sweep: Sweep) -> None:
        request = sweep.next_request(self._next_ticket())
        if request is None:
            self._turns.start_next()
            return
        self._tracker.start(SweepRun(request, sweep, self.changed.emit))
        self.changed.emit()
