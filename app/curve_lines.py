"""The curves of a session as they are now, reckoned in small pieces between the events of the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from app.curve_numbers import Curve, Density, Floats, curve, density
from app.curve_series import Drawer, Scope, Series, gather
from app.session import Session
from app.sweep import Sweep
from app.worlds import named_world

WIDEST = 3.0
"""Originality up to which densities are reckoned: more than any view shows."""
WAIT = 150
"""Milliseconds that changes are gathered for: while something is drawn they come thick and fast."""


@dataclass(frozen=True, eq=False)
class CurveLine:
    """One drawer's generalization curve, and how original his drawings are."""

    drawer: Drawer
    curve: Curve
    originality: Floats
    """(n,), of all his drawings."""
    density: Density | None
    """Of them; None where they are too few for a curve."""


class CurveLines(QObject):
    """Follows a session while somebody looks, and says when there are other lines."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None, wait: int = WAIT) -> None:
        super().__init__(parent)
        self._session, self._wait = session, wait
        self._scope = Scope.CHARACTER
        self._lines: list[CurveLine] = []
        self._known: dict[Drawer, tuple[Series, CurveLine]] = {}
        self._todo: list[Series] = []
        self._order: list[Drawer] = []
        self._is_stale, self._is_watched = True, False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        drawings = session.drawings
        for signal in (drawings.rowsInserted, drawings.rowsRemoved, drawings.dataChanged, drawings.modelReset):
            signal.connect(self._note_change)
        session.sweep_changed.connect(self._note_change)
        session.exemplar_changed.connect(self._note_change)
        session.world_changed.connect(self._note_change)

    @property
    def lines(self) -> Sequence[CurveLine]:
        """By rank of their drawers; those without a drawing are left out."""
        return self._lines

    @property
    def scope(self) -> Scope:
        return self._scope

    def set_scope(self, scope: Scope) -> None:
        """Count other drawings."""
        if scope is not self._scope:
            self._scope = scope
            self._is_stale = True
            self._todo = []
            self._follow(0)

    def watch(self, is_watched: bool) -> None:
        """Whether anybody looks; nothing is reckoned while nobody does."""
        self._is_watched = is_watched
        self._follow(0)

    def _note_change(self) -> None:
        self._is_stale = True
        self._follow(self._wait)

    def _follow(self, wait: int) -> None:
        if self._is_watched and self._is_stale and (wait == 0 or not self._timer.isActive()):
            self._timer.start(wait)

    def _go_on(self) -> None:
        """Bin one more series, or begin anew where none is left to bin."""
        if self._todo:
            self._bin(self._todo.pop(0))
        else:
            self._begin()
        if self._todo:
            self._timer.start(0)
        else:
            self._publish()

    def _begin(self) -> None:
        session = self._session
        self._is_stale = False
        self._todo = gather(
            session.drawings.drawings, sweeps_of(session), session.exemplar, self._scope, controls_of(session)
        )
        self._order = [each.drawer for each in self._todo]
        self._known = {drawer: self._known[drawer] for drawer in self._order if drawer in self._known}

    def _bin(self, series: Series) -> None:
        known = self._known.get(series.drawer)
        if known is None or not np.array_equal(known[0].scores, series.scores):
            self._known[series.drawer] = series, curve_line(series.drawer, series.scores)

    def _publish(self) -> None:
        lines = [self._known[drawer][1] for drawer in self._order]
        if [id(each) for each in lines] != [id(each) for each in self._lines]:
            self._lines = lines
            self.changed.emit()
        self._follow(self._wait)


def sweeps_of(session: Session) -> list[Sweep]:
    """Those that were scored by the critics of the world that is drawn in now: others are not to be compared."""
    return [each for each in session.sweeps if named_world(each.family) == session.world]


def controls_of(session: Session) -> Callable[[str], str]:
    """What steers each family; looked up once."""
    return lru_cache(maxsize=None)(lambda family: session.engine.abilities(family).control)


def curve_line(drawer: Drawer, scores: Floats, known: Curve | None = None) -> CurveLine:
    """What there is to draw of scores (n, 2); `known` is the curve, where it is known better than from these."""
    found = known or curve(scores)
    return CurveLine(drawer, found, scores[:, 0], density(scores[:, 0], WIDEST) if found.is_binned else None)
