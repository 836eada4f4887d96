"""scores.csv of a bulk run, put together from the receipts when the last shard is done."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import chain

from app.atomic_file import write_file
from app.bulk_plan import Plan
from app.bulk_receipts import Receipts
from app.exemplar_files import SCORES
from app.export import ScoreRow, scores_table
from app.held_lock import hold


def is_complete(plan: Plan, receipts: Receipts) -> bool:
    """Whether no shard of any worker is to be waited for."""
    return all(receipts.is_settled(shard) for shard in plan.shards())


def assemble(plan: Plan, receipts: Receipts) -> bool:
    """Writes the table in the order of the plan, unless it is there already; False where another process is at it."""
    lock = hold(receipts.folder / "table.lock")
    if lock is None:
        return False
    try:
        path = plan.options.out / SCORES
        mark = receipts.folder / "table.sha256"
        digest = hashlib.sha256()
        for chunk in _table(plan, receipts):
            digest.update(chunk)
        if not (path.is_file() and mark.is_file() and mark.read_text("utf-8") == digest.hexdigest()):
            write_file(path, _table(plan, receipts))
            write_file(mark, digest.hexdigest().encode())
    finally:
        lock.release()
    return True


def faults(plan: Plan, receipts: Receipts) -> list[tuple[str, str]]:
    """The exemplars that nothing could be drawn of, each once, and why."""
    found: dict[str, str] = {}
    for shard in plan.shards():
        if fault := receipts.fault(shard):
            found.setdefault(str(shard.exemplar), fault)
    return list(found.items())


def _table(plan: Plan, receipts: Receipts) -> Iterator[bytes]:
    """A shard's lines after the other's, so that memory does not grow with their number."""
    heading = scores_table([])
    rows: Iterable[Iterable[ScoreRow]] = (receipts.rows(shard) for shard in plan.shards())
    return chain([heading], (scores_table(each)[len(heading) :] for each in rows))
