"""Families beside each other: the same exemplar and the same seeds, a row of drawings by each machine."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from app.generation_settings import GenerationSettings
from engine import Abilities, Exemplar, GenerationRequest


class RowState(Enum):
    """How far a row is."""

    WAITING = "waiting"
    DRAWING = "drawing"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    """Before it was done: somebody ended it, or something else was drawn."""


@dataclass
class FamilyRow:
    """What one machine draws."""

    settings: GenerationSettings
    """Without what the family has no use for."""
    state: RowState = RowState.WAITING
    keys: dict[int, int] = field(default_factory=dict)
    """Of its drawings in the list, by index; of some nothing is to be seen yet."""
    done: int = 0
    """Drawings that are finished."""
    why: tuple[str, str] = ("", "")
    """Message and hint, where it failed."""

    @property
    def family(self) -> str:
        return self.settings.family


class FamilyRows:
    """Plans a request for each row and knows how far they are; without Qt."""

    def __init__(self, exemplar: Exemplar, settings: Sequence[GenerationSettings]) -> None:
        self.exemplar = exemplar
        self.rows = tuple(FamilyRow(each) for each in settings)

    @property
    def wanted(self) -> int:
        """Drawings of all rows that did not fail."""
        return sum(row.settings.count for row in self.rows if row.state is not RowState.FAILED)

    @property
    def done(self) -> int:
        return sum(row.done for row in self.rows if row.state is not RowState.FAILED)

    @property
    def at_work(self) -> FamilyRow | None:
        """The row that is being drawn."""
        return next((row for row in self.rows if row.state is RowState.DRAWING), None)

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes."""
        return not any(row.state in (RowState.WAITING, RowState.DRAWING) for row in self.rows)

    @property
    def keys(self) -> frozenset[int]:
        """Of all drawings in all rows."""
        return frozenset(key for row in self.rows for key in row.keys.values())

    def next_request(self, ticket: int) -> tuple[FamilyRow, GenerationRequest] | None:
        """The next row, which is being drawn from now on; None where none waits."""
        row = next((row for row in self.rows if row.state is RowState.WAITING), None)
        if row is None:
            return None
        row.state = RowState.DRAWING
        return row, row.settings.request(self.exemplar, ticket)

    def stop(self) -> None:
        """Nothing more will be drawn; what is finished stays."""
        for row in self.rows:
            if row.state in (RowState.WAITING, RowState.DRAWING):
                row.state = RowState.STOPPED


def rows_of(
    settings: GenerationSettings, families: Iterable[str], count: int, can: Callable[[str], Abilities]
) -> list[GenerationSettings]:
    """How each family draws its row: of the usual steps where it is not the one that `settings` are for."""
    steps = {settings.family: settings.steps}
    rows = [replace(settings, family=each, count=count, steps=steps.get(each)) for each in families]
    return [row.fitted(can(row.family)) for row in rows]
