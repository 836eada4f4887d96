"""A bulk run: very many variations, by several workers on one or more machines, that goes on where it was stopped."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from app.atomic_file import check_writable
from app.bulk_exemplars import find_bulk
from app.bulk_pace import Pace, shown
from app.bulk_plan import Plan
from app.bulk_receipts import Receipts
from app.bulk_table import assemble, faults, is_complete
from app.bulk_worker import Ended, Message, Part, Settled, work
from app.bulk_workers import messages_of, usable_cores
from app.exemplar_files import SCORES
from app.jobs import Options
from app.launcher import Place
from engine import EngineError

MANY = 100
"""More exemplars than this are a bulk run of themselves."""


@dataclass(frozen=True)
class Workforce:
    """Who does the work."""

    opener: Callable[..., Any]
    """Family, `backend` and `threads` to engine; named in a module, so that other processes find it."""
    workers: int | None = None
    """Processes; None = one, where a launcher has started several of these, else one for each core."""
    backend: str = "onnx"
    place: Place = Place()  # noqa: RUF009

    @property
    def count(self) -> int:
        return self.workers or (1 if self.place.world > 1 else usable_cores())

    def parts(self, plan: Plan) -> list[Part]:
        """The parts of this process's workers."""
        opener = partial(self.opener, backend=self.backend, threads=1)
        parts = self.place.world * self.count
        firsts = self.place.rank * self.count, self.place.local * self.count
        has_gpu = self.backend == "torch"
        return [Part(plan, firsts[0] + i, parts, opener, firsts[1] + i if has_gpu else None) for i in range(self.count)]


@dataclass(frozen=True)
class Account:
    """What became of this process's share; what `--json` prints."""

    drawn: int
    kept: int
    """From an earlier run."""
    seconds: float
    core_seconds: float
    """Of all its processes, with what it took to start them."""
    is_complete: bool
    """Whether everything is there, and this process has put the table together."""
    unfit: Sequence[tuple[str, str]]
    """Exemplars that nothing could be drawn of, and why; known when all is complete."""

    @property
    def core_seconds_per_thousand(self) -> float | None:
        return 1000 * self.core_seconds / self.drawn if self.drawn else None


def run_bulk(
    places: Sequence[Path],
    options: Options,
    model: str,
    workforce: Workforce,
    say: Callable[[str], None],
    has_subfolders: bool = False,
) -> Account:
    """Draws this process's share; EngineError where that cannot go on, and the same call goes on where it was."""
    check_writable(options.out)
    if (options.out / SCORES).is_dir():
        raise EngineError(f"{options.out / SCORES} is a folder", "choose another folder with --out")
    plan = Plan(options, find_bulk(places, options.out, has_subfolders), model)
    receipts = Receipts(options.out)
    lock = receipts.lock(workforce.place.rank)
    try:
        receipts.begin(plan)
        return _settled(plan, receipts, _draw(plan, workforce, say))
    finally:
        lock.release()


def _draw(plan: Plan, workforce: Workforce, say: Callable[[str], None]) -> Account:
    parts = workforce.parts(plan)
    pace = Pace(sum(shard.count for part in parts for shard in part.shards()))
    ends: list[Ended] = []
    with shown(pace, say) as show:

        def take(message: Message) -> None:
            if isinstance(message, Ended):
                ends.append(message)
            elif isinstance(message, Settled):
                pace.count(message)
                show()

        _work(parts, take)
    own = sum(os.times()[:2]) if len(parts) > 1 else 0.0  # a single worker is this process
    return Account(pace.drawn, pace.kept, pace.seconds, own + sum(end.core_seconds for end in ends), False, ())


def _work(parts: Sequence[Part], take: Callable[[Message], None]) -> None:
    if len(parts) == 1:
        work(parts[0], take)
        return
    for message in messages_of(parts):
        take(message)


def _settled(plan: Plan, receipts: Receipts, account: Account) -> Account:
    """The account, after the table is put together, where this process's share was the last."""
    if is_complete(plan, receipts) and assemble(plan, receipts):
        return replace(account, is_complete=True, unfit=faults(plan, receipts))
    return account
