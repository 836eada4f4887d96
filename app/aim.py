"""The search for variations that land in a region of the plane: settings and seeds are tried in turn."""

from dataclasses import dataclass, replace

from app.aim_landings import Landings
from app.aim_questions import Asked, questions_for
from app.region import Region
from engine import Abilities, Scores

__all__ = ["AimProgress", "AimSearch", "Proposal", "Region"]

LOT = 24
"""Variations of one try."""
MOST_LOTS = 20
LEAST_LOTS = 6
"""Lots that are drawn before a search gives up early."""
HOPELESS = 0.004
"""Where no lot is expected to land more of its variations than this share, and none has yet, it gives up early."""


@dataclass(frozen=True)
class AimProgress:
    """How a search stands."""

    region: Region
    tries: int = 0
    """Variations drawn for it so far."""
    found: int = 0
    wanted: int = 12
    is_over: bool = False
    """Whether enough were found (`found` >= `wanted`), it gave up, or was stopped."""
    is_stopped: bool = False
    """Whether somebody ended it, or something else was drawn."""


@dataclass(frozen=True)
class Proposal:
    """What to ask of the engine next."""

    asked: Asked
    first_index: int
    count: int = LOT


class AimSearch:
    """Proposes lots, learns from where they land, and does the same again for the same answers."""

    def __init__(self, region: Region, first_index: int = 0, can: Abilities | None = None) -> None:
        """`can` tells what the family may be asked for; all that is usual where it is not given."""
        self.progress = AimProgress(region)
        self._first_index = first_index
        self._lots = 0
        self._questions = questions_for(can or Abilities())
        self._landings = Landings(self._questions)
        self._place = self._questions.first(sum(region.originality) / 2)

    def propose(self) -> Proposal:
        """The next lot; its variations are to be given to `take`, in any order."""
        if self._lots:
            self._place, _ = self._landings.best(self.progress.region)
        index = self._first_index + self._lots * LOT
        self._lots += 1
        return Proposal(self._questions.asked(self._place), index)

    def take(self, scores: Scores) -> bool:
        """Whether a variation of the last lot landed inside."""
        self._landings.add(self._place, scores)
        is_inside = self.progress.region.holds(scores)
        found = self.progress.found + is_inside
        tries, is_over = self.progress.tries + 1, found >= self.progress.wanted
        self.progress = replace(self.progress, tries=tries, found=found, is_over=is_over)
        return is_inside

    def end_lot(self) -> None:
        """All variations of the last lot were taken."""
        if self._lots >= MOST_LOTS or (self._lots >= LEAST_LOTS and self._is_hopeless()):
            self.progress = replace(self.progress, is_over=True)

    def stop(self) -> None:
        """Nothing more will be drawn, though it did not give up."""
        self.progress = replace(self.progress, is_over=True, is_stopped=True)

    def _is_hopeless(self) -> bool:
        return self.progress.found == 0 and self._landings.best(self.progress.region)[1] < HOPELESS
