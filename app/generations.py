"""What is drawn by the machine: a set, more of it, a search on the plane or a sweep, one after the other."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.aim import AimProgress, AimSearch, Region
from app.aim_run import AimRun
from app.drawing import Drawing, fingerprint, is_same
from app.drawing_list import DrawingList
from app.generation_settings import GenerationSettings
from app.generation_tracker import GenerationTracker
from app.sweep import FIRST_INDEX, Sweep
from app.sweep_run import SweepRun
from app.variation_run import Run, VariationRun
from engine import Exemplar


class Generations(QObject):
    """Fills the list of drawings by way of the tracker."""

    aim_changed = Signal()
    sweep_changed = Signal()
    """A sweep began, came on or ended, or all are forgotten."""
    set_finished = Signal(float)
    """A set is there; the seconds that it took."""

    def __init__(
        self,
        drawings: DrawingList,
        tracker: GenerationTracker,
        keys: Iterator[int],
        next_ticket: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.drawn: Hashable | None = None
        """What the set in the list was drawn for, once it is complete."""
        self._drawings, self._tracker, self._keys, self._next_ticket = drawings, tracker, keys, next_ticket
        self._wish: Hashable | None = None
        self._exemplar: Exemplar | None = None
        self._next_index = 0
        self._waiting: list[Callable[[], None]] = []
        self._search: AimSearch | None = None
        self._sweeps: list[Sweep] = []
        tracker.finished.connect(self._end_run)
        tracker.failed.connect(self._clear_away)

    @property
    def aim_progress(self) -> AimProgress | None:
        return None if self._search is None else self._search.progress

    @property
    def sweeps(self) -> Sequence[Sweep]:
        """All since the list was filled with something else, the last one last."""
        return self._sweeps

    def draw(self, exemplar: Exemplar, settings: GenerationSettings, count: int | None = None) -> None:
        """A new set (of `count`, where the settings do not tell), in the place of the last one and of whatever runs."""
        self._waiting.clear()
        self._end_search()
        self._end_sweep()
        self.drawn, self._wish, self._exemplar = None, wish(exemplar, settings), exemplar
        request = replace(settings, count=count or settings.count).request(exemplar, self._next_ticket())
        self._next_index = request.count
        self._tracker.start(VariationRun(self._drawings, request, self._keys, self._replaced(exemplar)))

    def shows(self, exemplar: Exemplar | None) -> bool:
        """Whether the set that is there, or is being drawn, is of that exemplar."""
        return self._exemplar is not None and is_same(self._exemplar, exemplar)

    def redraw(self, exemplar: Exemplar, settings: GenerationSettings) -> None:
        """The set that is there, with all that more was asked of, as other settings draw it."""
        count = max(settings.count, self._next_index)
        self.draw(exemplar, settings, count)

    def more(self, exemplar: Exemplar, settings: GenerationSettings) -> None:
        """Further indices, when what runs has finished; a new set at once where the last one was for something else."""
        if self._wish == wish(exemplar, settings):
            self._in_turn(lambda: self._draw_more(exemplar, settings))
        else:
            self.draw(exemplar, settings)

    def aim(self, region: Region, exemplar: Exemplar, settings: GenerationSettings) -> None:
        """A search, when what runs has finished; it ends another one."""
        self._end_search()
        search = self._search = AimSearch(region, self._next_index, self._tracker.strongest_guidance(settings.family))
        self.aim_changed.emit()
        self._in_turn(lambda: self._draw_lot(search, exemplar, settings))

    def sweep(self, exemplar: Exemplar, settings: GenerationSettings, count: int) -> None:
        """So many scores at each guidance, when what runs has finished; it ends another one."""
        self._end_sweep()
        first = FIRST_INDEX + sum(each.count for each in self._sweeps)
        sweep = Sweep(exemplar, settings, count, first)
        self._sweeps.append(sweep)
        self.sweep_changed.emit()
        self._in_turn(lambda: self._draw_swept(sweep))

    def stop(self) -> None:
        """Nothing more, and nothing unfinished."""
        self._tracker.drop()
        self._clear_away()

    def reset(self, wish: Hashable | None, exemplar: Exemplar | None = None) -> None:
        """The list holds something else now: what a machine drew of it was drawn for this wish, of this exemplar."""
        self.stop()
        indices = [each.index + 1 for each in self._drawings.drawings if not each.is_by_hand]
        self.drawn = self._wish = wish if indices else None
        self._exemplar = exemplar if indices else None
        self._next_index = max(indices, default=0)
        self._search = None
        self._sweeps.clear()
        self.aim_changed.emit()
        self.sweep_changed.emit()

    def _in_turn(self, start: Callable[[], None]) -> None:
        if self._tracker.run is None:
            start()
        else:
            self._waiting.append(start)

    def _draw_more(self, exemplar: Exemplar, settings: GenerationSettings) -> None:
        if self.drawn is None:
            self.draw(exemplar, settings)
            return
        request = settings.request(exemplar, self._next_ticket(), self._next_index)
        self._next_index += request.count
        self._tracker.start(VariationRun(self._drawings, request, self._keys))

    def _draw_lot(self, search: AimSearch, exemplar: Exemplar, settings: GenerationSettings) -> None:
        if search.progress.is_over:
            self._start_next()
            return
        lot = search.propose()
        asked = replace(settings, count=lot.count, guidance=lot.guidance, originality=lot.originality)
        request = asked.request(exemplar, self._next_ticket(), lot.first_index)
        self._tracker.start(AimRun(request, self._keys, search, self._note_landing))
        self._waiting.insert(0, lambda: self._draw_lot(search, exemplar, settings))

    def _draw_swept(self, sweep: Sweep) -> None:
        request = sweep.next_request(self._next_ticket())
        if request is None:
            self._start_next()
            return
        self._tracker.start(SweepRun(request, sweep, self.sweep_changed.emit))
        self.sweep_changed.emit()

    def _note_landing(self, drawing: Drawing | None) -> None:
        """A variation of a search is there; None = it landed outside."""
        if drawing is not None:
            self._drawings.append([drawing])
        self.aim_changed.emit()

    def _end_run(self, run: Run, seconds: float) -> None:
        if isinstance(run, AimRun):
            run.search.end_lot()
            self.aim_changed.emit()
        elif isinstance(run, SweepRun):  # whatever was asked meanwhile comes before its next lot
            self._waiting.append(lambda: self._draw_swept(run.sweep))
        elif self.drawn is None:
            self.drawn = self._wish
            self.set_finished.emit(seconds)
        self._remove_unfinished()
        self._start_next()

    def _start_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()

    def _clear_away(self) -> None:
        self._waiting.clear()
        self._end_search()
        self._end_sweep()
        self._remove_unfinished()

    def _end_search(self) -> None:
        if self._search is None or self._search.progress.is_over:
            return
        self._search.stop()
        if isinstance(self._tracker.run, AimRun):
            self._tracker.drop()
        self.aim_changed.emit()

    def _end_sweep(self) -> None:
        if not self._sweeps or self._sweeps[-1].progress.is_over:
            return
        self._sweeps[-1].stop()
        if isinstance(self._tracker.run, SweepRun):
            self._tracker.drop()
        self.sweep_changed.emit()

    def _remove_unfinished(self) -> None:
        self._drawings.remove(
            [each.key for each in self._drawings.drawings if not (each.is_finished or each.is_by_hand)]
        )

    def _replaced(self, exemplar: Exemplar) -> Callable[[], list[int]]:
        """Gives the drawings that a new set for the exemplar takes the place of."""

        def keys() -> list[int]:
            return [each.key for each in self._drawings.drawings if not self._stays(each, exemplar)]

        return keys

    def _stays(self, drawing: Drawing, exemplar: Exemplar) -> bool:
        if not drawing.is_finished:
            return drawing.is_by_hand
        is_found_here = drawing.is_found and is_same(drawing.exemplar, exemplar)
        return drawing.is_by_hand or drawing.is_favourite or is_found_here


def wish(exemplar: Exemplar | None, settings: GenerationSettings) -> Hashable | None:
    """What a set is drawn for, to be compared; None = nothing can be drawn."""
    if exemplar is None:
        return None
    return fingerprint(exemplar), replace(settings, is_seed_locked=True)
