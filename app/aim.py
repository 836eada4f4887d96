"""The search for variations that land in a region of the plane: guidance, originality and seeds are tried in turn."""

from dataclasses import dataclass, replace

from engine import Scores

LOT = 24
"""Variations of one try."""
MOST_LOTS = 20


@dataclass(frozen=True)
class Region:
    """A box on the plane, in its units."""

    originality: tuple[float, float]
    """Least and most."""
    recognizability: tuple[float, float]
    """Least and most, 0..1."""

    def holds(self, scores: Scores) -> bool:
        """Whether a drawing lies inside; the border counts."""
        least_original, most_original = self.originality
        least_recognizable, most_recognizable = self.recognizability
        return (
            least_original <= scores.originality <= most_original
            and least_recognizable <= scores.recognizability <= most_recognizable
        )


@dataclass(frozen=True)
class AimProgress:
    """How a search stands."""

    region: Region
    tries: int = 0
    """Variations drawn for it so far."""
    found: int = 0
    wanted: int = 12
    is_over: bool = False
    """Whether enough were found (`found` >= `wanted`), or it gave up."""


@dataclass(frozen=True)
class Proposal:
    """What to ask of the engine next."""

    guidance: float
    originality: float
    first_index: int
    count: int = LOT


class AimSearch:
    """Proposes lots, and learns from where they land."""

    def __init__(self, region: Region, first_index: int = 0) -> None:
        self.progress = AimProgress(region)
        self._first_index = first_index
        self._lots = 0

    def propose(self) -> Proposal:
        """The next lot; its variations are to be given to `take`."""
        index = self._first_index + self._lots * LOT
        self._lots += 1
        originality = sum(self.progress.region.originality) / 2
        return Proposal(1.0, min(originality, 2.0), index)

    def take(self, scores: Scores) -> bool:
        """Whether a variation of the last lot landed inside."""
        is_inside = self.progress.region.holds(scores)
        found = self.progress.found + is_inside
        self.progress = replace(
            self.progress, tries=self.progress.tries + 1, found=found, is_over=found >= self.progress.wanted
        )
        return is_inside

    def end_lot(self) -> None:
        """All variations of the last lot were taken."""
        if self._lots >= MOST_LOTS:
            self.stop()

    def stop(self) -> None:
        """Nothing more will be drawn."""
        self.progress = replace(self.progress, is_over=True)
