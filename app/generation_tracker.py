"""The one generation that is under way: its answers, its progress, and its second start when the engine dies."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.engine_process import EngineProcess
from app.status import Activity, Status
from app.variation_run import Run
from engine import Abilities, Finished, Preview, Variation


class GenerationTracker(QObject):
    """Starts runs, and ignores what the engine says about any but the last."""

    changed = Signal()
    """Another run, another step, or the engine died or is back."""
    finished = Signal(object, float)
    """The `Run` that came to its end by itself, and the seconds it took."""
    failed = Signal(str, str)
    """Message and hint: the run came to nothing."""

    def __init__(
        self,
        engine: EngineProcess,
        next_ticket: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.run: Run | None = None
        self.step = self.steps = 0
        """The step that is being drawn, from 1, and how many there are; 0 where nothing runs."""
        self.is_restarting = False
        self._engine, self._next_ticket, self._clock = engine, next_ticket, clock
        self._began = 0.0
        self._lost: Run | None = None
        engine.event_arrived.connect(self._take)
        engine.request_failed.connect(self._fail)
        engine.died.connect(self._note_death)
        engine.started.connect(self._note_start)
        engine.gave_up.connect(self._note_end)

    @property
    def status(self) -> Status | None:
        """What the engine does; None where it has nothing to do."""
        if self.is_restarting:
            return Status(Activity.RESTARTING)
        return None if self.run is None else Status(Activity.STEP, self.step, self.steps)

    def abilities(self, family: str) -> Abilities:
        """What may be asked of a family."""
        return self._engine.abilities(family)

    def start(self, run: Run) -> None:
        """Ask for it; whatever ran before is forgotten."""
        self.run = run
        self.step, self.steps = 1, self._engine.steps(run.request)
        self._began = self._clock()
        self._engine.generate(run.request)
        self.changed.emit()

    def drop(self) -> None:
        """Nobody wants the rest: the engine stops, and what it still says is ignored."""
        self._engine.cancel()
        self._end()

    def _take(self, event: object) -> None:
        run = self.run
        if run is None or getattr(event, "ticket", None) != run.request.ticket:
            return
        if isinstance(event, Preview):
            self.step, self.steps = event.step, event.steps
            run.show_preview(event)
            self.changed.emit()
        elif isinstance(event, Variation):
            run.take(event)
        elif isinstance(event, Finished):
            self._finish(run)

    def _finish(self, run: Run) -> None:
        """Another run may begin at once; then nobody is told of a moment without one."""
        self.run = self._lost = None
        self.finished.emit(run, self._clock() - self._began)
        if self.run is None:
            self._end()

    def _end(self) -> None:
        self.run = self._lost = None
        self.step = self.steps = 0
        self.changed.emit()

    def _fail(self, ticket: int, message: str, hint: str) -> None:
        if self.run is not None and self.run.request.ticket == ticket:
            self._end()
            self.failed.emit(message, hint)

    def _note_death(self) -> None:
        self.is_restarting = True
        self._lost = self.run
        self.changed.emit()

    def _note_start(self) -> None:
        """Go on where the old engine died, unless something else was asked since."""
        self.is_restarting = False
        run, self._lost = self._lost, None
        if run is None or run is not self.run:
            self.changed.emit()
        elif run.resume(self._next_ticket()):
            self.start(run)
        else:
            self._finish(run)

    def _note_end(self) -> None:
        self.is_restarting = False
        self.changed.emit()
