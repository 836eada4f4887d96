"""What is drawn by the machine: a set, more of it, a search, a sweep or families side by side, one after the other."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Signal

from app.aim import AimProgress, AimSearch, Region
from app.aim_run import AimRun
from app.comparing import Comparing
from app.drawing import Drawing, fingerprint, is_same
from app.drawing_list import DrawingList
from app.generation_settings import GenerationSettings
from app.generation_tracker import GenerationTracker
from app.sweeping import Sweeping
from app.turns import Turns
from app.variation_run import Run, VariationRun
from engine import Exemplar


class Generations(QObject):
    """Fills the list of drawings by way of the tracker."""

    aim_changed = Signal()
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
        self._search: AimSearch | None = None
        self._turns = Turns(tracker)
        self.sweeping = Sweeping(tracker, self._turns, next_ticket, self)
        self.comparing = Comparing(drawings, tracker, self._turns, keys, next_ticket, self)
        tracker.finished.connect(self._end_run)
        tracker.failed.connect(self._fail)

    @property
    def aim_progress(self) -> AimProgress | None:
        return None if self._search is None else self._search.progress

    def draw(self, exemplar: Exemplar, settings: GenerationSettings, count: int | None = None) -> None:
        """A new set (of `count`, where the settings do not tell), in the place of the last one and of whatever runs."""
        self._turns.clear()
        self._end_all()
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
            self._turns.take(lambda: self._draw_more(exemplar, settings))
        else:
            self.draw(exemplar, settings)

    def aim(self, region: Region, exemplar: Exemplar, settings: GenerationSettings) -> None:
        """A search, when what runs has finished; it ends another one."""
        self._end_search()
        search = self._search = AimSearch(region, self._next_index, self._tracker.abilities(settings.family))
        self.aim_changed.emit()
        self._turns.take(lambda: self._draw_lot(search, exemplar, settings))

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
        self.sweeping.forget()
        self.comparing.forget()
        self.aim_changed.emit()

    def _draw_more(self, exemplar: Exemplar, settings: GenerationSettings) -> None:
        if self.drawn is None:
            self.draw(exemplar, settings)
            return
        request = settings.request(exemplar, self._next_ticket(), self._next_index)
        self._next_index += request.count
        self._tracker.start(VariationRun(self._drawings, request, self._keys))

    def _draw_lot(self, search: AimSearch, exemplar: Exemplar, settings: GenerationSettings) -> None:
        if search.progress.is_over:
            self._turns.start_next()
            return
        lot = search.propose()
        asked = replace(settings, count=lot.count, **asdict(lot.asked))
        request = asked.request(exemplar, self._next_ticket(), lot.first_index)
        self._tracker.start(AimRun(request, self._keys, search, self._note_landing))
        self._turns.go_first(lambda: self._draw_lot(search, exemplar, settings))

    def _note_landing(self, drawing: Drawing | None) -> None:
        """A variation of a search is there; None = it landed outside."""
        if drawing is not None:
            self._drawings.append([drawing])
        self.aim_changed.emit()

    def _end_run(self, run: Run, seconds: float) -> None:
        if isinstance(run, AimRun):
            run.search.end_lot()
            self.aim_changed.emit()
        elif not self.sweeping.end_run(run) and not self.comparing.end_run(run) and self.drawn is None:
            self.drawn = self._wish
            self.set_finished.emit(seconds)
        self._remove_unfinished()
        self._turns.start_next()

    def _fail(self, message: str, hint: str) -> None:
        if self.comparing.fail_run(message, hint):
            self._remove_unfinished()
            self._turns.start_next()
        else:
            self._clear_away()

    def _clear_away(self) -> None:
        self._turns.clear()
        self._end_all()
        self._remove_unfinished()

    def _end_all(self) -> None:
        self._end_search()
        self.sweeping.end()
        self.comparing.end()

    def _end_search(self) -> None:
        if self._search is None or self._search.progress.is_over:
            return
        self._search.stop()
        if isinstance(self._tracker.run, AimRun):
            self._tracker.drop()
        self.aim_changed.emit()

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
        if drawing.is_by_hand or drawing.is_favourite:
            return True
        was_wanted = drawing.is_found or drawing.key in self.comparing.keys
        return was_wanted and is_same(drawing.exemplar, exemplar)


def wish(exemplar: Exemplar | None, settings: GenerationSettings) -> Hashable | None:
    """What a set is drawn for, to be compared; None = nothing can be drawn."""
    if exemplar is None:
        return None
    return fingerprint(exemplar), replace(settings, is_seed_locked=True)
