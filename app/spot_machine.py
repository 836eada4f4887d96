"""Has the machine draw what shall be told from people's drawings, while the engine has nothing else to do."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QObject, Signal

from app.generation_settings import SEEDS
from app.session import Session
from app.spot_people import Subject
from app.spot_round import Pair, Recipe
from app.spot_shape import Shape, shape_of
from app.status import Activity
from engine import Cancelled, Exemplar, Finished, GenerationRequest, Variation

IDLE = (Activity.WAITING, Activity.UP_TO_DATE)


class MachineDrawings(QObject):
    """Asks for one new drawing for each subject, drawn with the session's settings and seen by nobody before.

    New ones, as those in the gallery were looked at, and may have been picked. The session comes first: a request is
    made only while it asks nothing of the engine, and where it cancels one, that is made again afterwards.
    """

    advanced = Signal(int)
    """So many are drawn."""
    finished = Signal(list)
    """The `Pair` of each subject, in order."""
    failed = Signal(str, str)
    """Message and hint: there will be no more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._requests: list[GenerationRequest] = []
        self._subjects: list[Subject] = []
        self._pairs: list[Pair] = []
        self._ticket: int | None = None
        """Of what the engine is asked; None while it is asked nothing."""
        session.engine.event_arrived.connect(self._take)
        session.engine.request_failed.connect(self._fail)
        session.engine.died.connect(self._forget)
        session.engine.gave_up.connect(self._give_up)
        session.status_changed.connect(self._go_on)

    @property
    def is_at_work(self) -> bool:
        return bool(self._requests)

    def draw(self, subjects: Sequence[Subject], seed: int) -> None:
        """Begin; of what was begun before nothing more is heard."""
        self.stop()
        self._subjects, self._pairs = list(subjects), []
        self._requests = list(self._asked(subjects, seed))
        self._go_on()

    def stop(self) -> None:
        """No more; the engine stops where it draws for this."""
        is_drawing = self._ticket is not None
        self._requests, self._ticket = [], None
        if is_drawing and self._is_idle:
            self._session.engine.cancel()

    @property
    def _is_idle(self) -> bool:
        """Whether the session asks nothing."""
        return self._session.status.activity in IDLE

    def _asked(self, subjects: Sequence[Subject], seed: int) -> Iterator[GenerationRequest]:
        """One request for all neighbours that share an exemplar, each with a seed of its own."""
        settings = self._session.asked
        for number, (_, group) in enumerate(groupby(subjects, key=lambda each: id(each.exemplar))):
            same = list(group)
            own = replace(settings, count=len(same), seed=(seed + number) % SEEDS)
            yield own.request(same[0].exemplar)

    def _go_on(self) -> None:
        if not self._requests or self._ticket is not None:
            return
        if not self._requests[0].count:
            self._requests.pop(0)
            if self._requests:
                self._go_on()
            else:
                self.finished.emit(self._pairs)
        elif self._is_idle:
            self._ticket = self._session.new_ticket()
            self._requests[0] = replace(self._requests[0], ticket=self._ticket)
            self._session.engine.generate(self._requests[0])

    def _take(self, event: object) -> None:
        if self._ticket is None or getattr(event, "ticket", None) != self._ticket:
            return
        if isinstance(event, Variation):
            self._keep(event)
        elif isinstance(event, Finished):
            self._ticket = None
            self._go_on()
        elif isinstance(event, Cancelled):
            self._put_off()

    def _keep(self, variation: Variation) -> None:
        request, subject = self._requests[0], self._subjects[len(self._pairs)]
        exemplar = subject.exemplar
        recipe = Recipe(
            request.family,
            request.guidance,
            request.steps or 0,
            variation.seed,
            variation.index,
            request.originality,
        )
        machine = shape_of(variation.strokes, exemplar.frame)
        self._pairs.append(Pair(subject.character, _shape(exemplar), subject.human, machine, recipe))
        left = request.first_index + request.count - variation.index - 1
        self._requests[0] = replace(request, first_index=variation.index + 1, count=left)
        self.advanced.emit(len(self._pairs))

    def _put_off(self) -> None:
        """The session wanted the engine, or somebody pressed Stop: then it shall be quiet."""
        self._ticket = None
        if self._is_idle:
            self._end(self.tr("The engine was stopped"), self.tr("start again when you like"))

    def _fail(self, ticket: int, message: str, hint: str) -> None:
        if ticket == self._ticket:
            self._end(message, hint)

    def _forget(self) -> None:
        """The engine died with what it was asked; when it is back, the session's status says so."""
        self._ticket = None

    def _give_up(self, message: str, hint: str) -> None:
        if self._requests:
            self._end(message, hint)

    def _end(self, message: str, hint: str) -> None:
        self._requests, self._ticket = [], None
        self.failed.emit(message, hint)


def _shape(exemplar: Exemplar) -> Shape:
    return shape_of(exemplar.strokes, exemplar.frame)
