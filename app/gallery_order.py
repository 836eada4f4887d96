"""What is wanted of drawings to be shown, and what comes first."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from math import inf

from app.drawing import Drawing
from engine import Scores


class Order(Enum):
    """What comes first."""

    DRAWN = "drawn"
    MOST_ORIGINAL = "most original"
    LEAST_ORIGINAL = "least original"
    MOST_RECOGNIZABLE = "most recognizable"
    LEAST_RECOGNIZABLE = "least recognizable"


@dataclass(frozen=True)
class Wanted:
    """What is asked of a drawing to be shown. Those without scores are not asked for any."""

    originality: tuple[float, float] = (0.0, inf)
    """Least and most."""
    recognizability: tuple[float, float] = (0.0, 1.0)
    """Least and most, 0..1."""
    family: str | None = None
    """None = any."""
    favourites_only: bool = False
    order: Order = Order.DRAWN

    def takes(self, drawing: Drawing) -> bool:
        if self.favourites_only and not drawing.is_favourite:
            return False
        if self.family is not None and not drawing.is_by_hand and drawing.family != self.family:
            return False
        scores = drawing.scores
        return scores is None or (
            self.originality[0] <= scores.originality <= self.originality[1]
            and self.recognizability[0] <= scores.recognizability <= self.recognizability[1]
        )

    @property
    def is_everything(self) -> bool:
        """Whether nothing is hidden, whatever the order."""
        return self == Wanted(order=self.order)


Rank = tuple[float, int]
RANKS: Mapping[Order, Callable[[Scores], float]] = {
    Order.MOST_ORIGINAL: lambda scores: -scores.originality,
    Order.LEAST_ORIGINAL: lambda scores: scores.originality,
    Order.MOST_RECOGNIZABLE: lambda scores: -scores.recognizability,
    Order.LEAST_RECOGNIZABLE: lambda scores: scores.recognizability,
}
UNRANKED: Rank = (0.0, 0)
"""Of every drawing in `DRAWN`, which is the list's own order."""


def ranks(drawings: Iterable[Drawing], order: Order) -> dict[int, Rank]:
    """By key: what has less comes before, and what is drawn just now last."""
    if order is Order.DRAWN:
        return dict.fromkeys([each.key for each in drawings], UNRANKED)
    value = RANKS[order]
    return {each.key: (inf if each.scores is None else value(each.scores), each.key) for each in drawings}


def in_order(ranked: Mapping[int, Rank], order: Order) -> list[int]:
    """The keys by rank."""
    return list(ranked) if order is Order.DRAWN else sorted(ranked, key=ranked.__getitem__)
