"""What the window shows: the exemplar, its variations, the user's own drawings, the selection, status and errors."""

import itertools
import time
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.aim import AimProgress, Region
from app.complaints import Complaints
from app.current_exemplar import CurrentExemplar
from app.document import Document, Sheet
from app.drawing import Drawing
from app.drawing_list import DrawingList
from app.engine_process import EngineProcess
from app.explanations import Explanations
from app.family_rows import FamilyRows, rows_of
from app.following import Following
from app.generation_settings import GenerationSettings
from app.generation_tracker import GenerationTracker
from app.generations import Generations, wish
from app.page import Page, page_of
from app.scoring import Scoring, own_drawing
from app.selection import Selection
from app.session_undo import Delete, SetFavourite, keep_own
from app.snapshot import Snapshot
from app.status import Activity, Status
from app.sweep import COUNT, Sweep, SweepProgress
from app.worlds import named_world
from engine import EngineError, Exemplar


class Session(QObject):
    """Decides what is asked of the engine, and keeps what it answers. Knows no widget."""

    status_changed = Signal(Status)
    error_raised = Signal(str, str)
    """Message and hint, for the error bar."""
    error_cleared = Signal()
    """The next thing went well."""
    settings_changed = Signal(GenerationSettings)
    world_changed = Signal(str)
    """Other critics judge from now on, with other families to draw; the world's name."""
    exemplar_changed = Signal()
    aim_changed = Signal()
    sweep_changed = Signal()
    families_changed = Signal()

    def __init__(
        self,
        document: Document,
        engine: EngineProcess,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.engine = engine
        self.drawings = DrawingList(self)
        self.selection = Selection(self.drawings, self)
        self._settings = self._asked = GenerationSettings()
        self._current = CurrentExemplar(document, self)
        self._complaints = Complaints(self)
        self._status = Status()
        self._tickets, self._keys = itertools.count(1), itertools.count(1)
        self._tracker = GenerationTracker(engine, self.new_ticket, clock, self)
        self._generations = Generations(self.drawings, self._tracker, self._keys, self.new_ticket, self)
        self._following = Following(document, self._tracker, self._generations, lambda: self._asked, clock, self)
        self._scoring = Scoring(self.drawings, engine, self.new_ticket, self)
        self.explanations = Explanations(self.drawings, engine, self.new_ticket, self)
        self._listen()
        self._current.refresh()
        self._following.sent(self._wish())

    def _listen(self) -> None:
        self._complaints.raised.connect(self.error_raised)
        self._complaints.cleared.connect(self.error_cleared)
        self._current.failed.connect(self._complaints.say)
        self._current.changed.connect(self.exemplar_changed)
        self._current.changed.connect(lambda: self._scoring.score_against(self.exemplar))
        self._current.read.connect(self._follow)
        self._following.pen_moved.connect(self._follow)
        self._following.due.connect(self._generate)
        self._tracker.changed.connect(self._refresh)
        self._tracker.finished.connect(self._complaints.clear)
        self._generations.aim_changed.connect(self.aim_changed)
        self._generations.sweeping.changed.connect(self.sweep_changed)
        self._generations.comparing.changed.connect(self.families_changed)
        self._tracker.failed.connect(self._complaints.say)
        self._scoring.taken.connect(self._complaints.clear)
        self._scoring.failed.connect(self._complaints.say)
        self.explanations.map_changed.connect(lambda _key: self._complaints.clear())
        self.explanations.failed.connect(self._complaints.say)
        self.engine.gave_up.connect(self._complaints.say)

    @property
    def status(self) -> Status:
        return self._status

    @property
    def settings(self) -> GenerationSettings:
        return self._settings

    @property
    def asked(self) -> GenerationSettings:
        """The settings without what the family has no use for: what the engine is asked for."""
        return self._asked

    @property
    def world(self) -> str:
        """That of the family which draws: its critics give all scores, maps and guesses."""
        return named_world(self._settings.family)

    @property
    def exemplar(self) -> Exemplar | None:
        """Of the character's page as it is now; None while that is blank."""
        return self._current.value

    @property
    def aim_progress(self) -> AimProgress | None:
        """Of the search that runs or was the last one; None before the first."""
        return self._generations.aim_progress

    @property
    def sweeps(self) -> Sequence[Sweep]:
        """All of the open document, the last one last; none is kept in files."""
        return self._generations.sweeping.sweeps

    @property
    def family_rows(self) -> FamilyRows | None:
        """Families side by side: those that are drawn, or were the last ones; not kept in files."""
        return self._generations.comparing.rows

    @property
    def sweep_progress(self) -> SweepProgress | None:
        """Of the sweep that runs or was the last one; None before the first."""
        return self.sweeps[-1].progress if self.sweeps else None

    def set_settings(self, settings: GenerationSettings) -> None:
        """Other settings; live generation follows them."""
        if settings != self._settings:
            before, can = self.world, self.engine.abilities(settings.family)
            self._settings, self._asked = settings, settings.fitted(can)
            self.explanations.follow_machine(can.has_maps)
            self.settings_changed.emit(settings)
            if self.world != before:
                self._enter_world()
            self._follow()

    def _enter_world(self) -> None:
        """What stands there is judged anew."""
        self.explanations.set_world(self.world)
        self._scoring.score_in(self.world)
        self.world_changed.emit(self.world)

    def set_live(self, is_on: bool) -> None:
        """Whether changes of drawing and settings are followed by new variations."""
        self._following.set_on(is_on)
        self._follow()

    def generate(self) -> None:
        """Draw now: a new set for the page and settings as they are. Favourites and own drawings stay."""
        self.set_settings(self._settings.for_another_set())
        self._generate()

    def redraw(self) -> None:
        """The shown set, as large as it is and of the same seed, as the settings are now."""
        if self._generations.shows(self.exemplar):
            self._generate(self._generations.redraw)

    def stop(self) -> None:
        """No further pass of the network; what is finished stays, unfinished drawings go."""
        self._following.sent(self._wish())
        self._generations.stop()
        self._follow()

    def more(self) -> None:
        """As many further variations, of further indices of the same seed, behind those that are there."""
        self._generate(self._generations.more)

    def more_like(self, key: int) -> None:
        """Make that drawing the exemplar (can be undone), and draw."""
        drawing = self.drawings.get(key)
        if drawing is None:
            return
        page = page_of(replace(drawing.exemplar, strokes=drawing.strokes))
        if page.is_blank:
            self._complaints.say(self.tr("That drawing has no ink to start from"), self.tr("choose another one"))
            return
        self.document.change(page, self.tr("More like this"))
        self._generate()

    def aim(self, region: Region) -> None:
        """Search for variations inside the region, after the set that is due; those outside are not kept."""
        if exemplar := self._exemplar_up_to_date():
            self._generations.aim(region, exemplar, self._asked)

    def sweep(self, count: int = COUNT) -> None:
        """Score so many variations at each guidance, after the set that is due; they do not become drawings."""
        if exemplar := self._exemplar_up_to_date():
            self._generations.sweeping.begin(exemplar, self._asked, count)

    def draw_side_by_side(self, families: Iterable[str], count: int) -> None:
        """So many drawings by each family, of the same seeds, after the set that is due; they stay beside new sets."""
        if exemplar := self._exemplar_up_to_date():
            rows = rows_of(self._settings, families, count, self.engine.abilities)
            self._generations.comparing.begin(exemplar, rows)

    def keep_hand(self) -> None:
        """Take the page of the user's hand as a drawing of the exemplar, have it scored, and give a blank page."""
        page, exemplar = self.document.page(Sheet.HAND), self._exemplar_or_error()
        if exemplar is None:
            return
        try:
            drawing = own_drawing(page, exemplar, next(self._keys))
        except EngineError as error:
            self._complaints.say(error.message, error.hint)
            return
        keep_own(self.document, self.drawings, drawing, self.tr("Own drawing"))

    def delete(self, keys: Iterable[int]) -> None:
        """Take drawings away; can be undone."""
        if gone := [key for key in keys if self.drawings.get(key) is not None]:
            self.document.undo_stack.push(Delete(self.drawings, gone, self.tr("Delete drawings")))

    def delete_others(self) -> None:
        """Take all away but favourites and own drawings; can be undone."""
        self.delete([each.key for each in self.drawings.drawings if not (each.is_favourite or each.is_by_hand)])

    def set_favourite(self, keys: Iterable[int], is_favourite: bool) -> None:
        """Pin drawings, or not any more; can be undone."""
        what = self.tr("Add to favourites") if is_favourite else self.tr("Remove from favourites")
        command = SetFavourite(self.drawings, keys, is_favourite, what)
        if command.changes_something:
            self.document.undo_stack.push(command)

    def snapshot(self) -> Snapshot:
        """What a file keeps: the pages, every drawing that is not being drawn, and the settings."""
        kept = tuple(each for each in self.drawings.drawings if each.is_finished or each.is_by_hand)
        return Snapshot(self.document.page(), self.document.page(Sheet.HAND), kept, self._settings)

    def restore(
        self, page: Page, hand_page: Page | None, drawings: Iterable[Drawing], settings: GenerationSettings
    ) -> None:
        """Show a document instead of this one; nothing is generated. The drawings get keys of this session."""
        self._generations.stop()
        self.drawings.reset(replace(each, key=next(self._keys)) for each in drawings)
        self.set_settings(settings)
        self.document.open(page, hand_page)
        self._following.sent(self._wish())
        self._generations.reset(self._wish(), self.exemplar)
        self._scoring.refresh()
        self._follow()

    # What is asked of the engine

    def new_ticket(self) -> int:
        """For a question that somebody else asks of the session's engine."""
        return next(self._tickets)

    def _wish(self) -> Hashable | None:
        return wish(self.exemplar, self._asked)

    def _follow(self) -> None:
        self._following.follow(self._wish())
        self._refresh()

    def _generate(self, draw: Callable[[Exemplar, GenerationSettings], None] | None = None) -> None:
        if exemplar := self._exemplar_or_error():
            self._following.sent(self._wish())
            (draw or self._generations.draw)(exemplar, self._asked)
            self._follow()

    def _exemplar_or_error(self) -> Exemplar | None:
        if self.exemplar is None:
            self._complaints.say(self.tr("There is no ink to start from"), self.tr("draw something first"))
        return self.exemplar

    def _exemplar_up_to_date(self) -> Exemplar | None:
        """The exemplar, and a set that is due is asked for first."""
        exemplar = self._exemplar_or_error()
        if exemplar and self._following.is_due:
            self._generate()
        return exemplar

    def _refresh(self) -> None:
        status = self._status_now()
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)

    def _status_now(self) -> Status:
        if self._following.is_pen_down and not self._tracker.is_restarting:
            return Status(Activity.DRAWING)
        if at_work := self._tracker.status:
            return at_work
        is_drawn = self._generations.drawn is not None and self._generations.drawn == self._wish()
        return Status(Activity.UP_TO_DATE) if is_drawn else Status()
