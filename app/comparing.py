"""Families side by side, in turn with everything else that the engine draws."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from app.drawing_list import DrawingList
from app.family_rows import FamilyRows, RowState
from app.family_run import FamilyRun
from app.generation_settings import GenerationSettings
from app.generation_tracker import GenerationTracker
from app.turns import Turns
from app.variation_run import Run
from engine import Exemplar


class Comparing(QObject):
    """Draws row after row; a family that cannot draw leaves its row empty and the others go on."""

    changed = Signal()
    """Rows began, came on or ended, or are forgotten."""

    def __init__(
        self,
        drawings: DrawingList,
        tracker: GenerationTracker,
        turns: Turns,
        keys: Iterator[int],
        next_ticket: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._drawings, self._tracker, self._turns = drawings, tracker, turns
        self._keys, self._next_ticket = keys, next_ticket
        self._rows: FamilyRows | None = None
        self._run: FamilyRun | None = None

    @property
    def rows(self) -> FamilyRows | None:
        """Those that are drawn, or were the last ones."""
        return self._rows

    @property
    def keys(self) -> frozenset[int]:
        """Of the drawings in them."""
        return frozenset() if self._rows is None else self._rows.keys

    def begin(self, exemplar: Exemplar, settings: Sequence[GenerationSettings]) -> None:
        """A row for each, when what runs has finished, in the place of the last rows but for favourites."""
        self.end()
        gone = self.keys
        rows = self._rows = FamilyRows(exemplar, settings)
        self.changed.emit()
        self._turns.take(lambda: self._draw(rows, lambda: self._not_kept(gone - rows.keys)))

    def end(self) -> None:
        """No more rows; what is finished stays."""
        if self._rows is None or self._rows.is_over:
            return
        self._rows.stop()
        if isinstance(self._tracker.run, FamilyRun):
            self._tracker.drop()
        self.changed.emit()

    def end_run(self, run: Run) -> bool:
        """Whether what came to its end was a row; then the next one waits."""
        if not isinstance(run, FamilyRun):
            return False
        run.row.state = RowState.DONE
        self._go_on()
        return True

    def fail_run(self, message: str, hint: str) -> bool:
        """Whether what has just failed was a row; then the next one waits all the same."""
        run = self._run
        if run is None or run.row.state is not RowState.DRAWING or self._tracker.run is not None:
            return False
        run.row.state, run.row.why = RowState.FAILED, (message, hint)
        self._go_on()
        return True

    def forget(self) -> None:
        self._rows = self._run = None
        self.changed.emit()

    def _go_on(self) -> None:
        rows, self._run = self._rows, None
        if rows is not None:
            self._turns.wait(lambda: self._draw(rows))
        self.changed.emit()

    def _draw(self, rows: FamilyRows, replaced: Callable[[], Sequence[int]] = tuple) -> None:
        asked = rows.next_request(self._next_ticket())
        if asked is None:
            self._turns.start_next()
            return
        run = self._run = FamilyRun(asked[0], self._drawings, asked[1], self._keys, replaced, self.changed.emit)
        self._tracker.start(run)
        self.changed.emit()

    def _not_kept(self, keys: frozenset[int]) -> list[int]:
        found = map(self._drawings.get, keys)
        return [each.key for each in found if each is not None and not each.is_favourite]
