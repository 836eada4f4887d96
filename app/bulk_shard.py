"""One shard of a bulk run, drawn and written; every file appears whole, and none is written twice."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from app.atomic_file import HINT, settle, unfinished, write_file
from app.bulk_plan import Plan, Shard
from app.bulk_receipts import Receipts
from app.generation_run import Drawer
from app.jobs import read_job
from app.variation_writer import VariationWriter
from engine import EngineError, Event, Variation


class UnfitError(Exception):
    """Nothing can be drawn of this exemplar, which is no reason to leave the others."""


def draw_shard(drawer: Drawer, plan: Plan, shard: Shard, receipts: Receipts, tell: Callable[[], None]) -> None:
    """Draws, writes and leaves a receipt; `tell` is called after each variation.

    UnfitError where the exemplar is at fault, EngineError where everything is (a full disk, an impossible request).
    """
    try:
        job = read_job(shard.exemplar, shard.folder)
    except EngineError as error:
        raise UnfitError(str(error)) from error
    files = _Files(plan.options.out)
    _clear_halves(shard)
    writer = VariationWriter(job, plan.options, plan.model, files.write, shard.has_sheet)
    for event in _events(drawer.generate(shard.settings.request(job.exemplar, first_index=shard.first_index))):
        writer.take(event)
        if isinstance(event, Variation):
            tell()
    files.settle()
    receipts.keep(shard, files.hashes, writer.outcome.scores, writer.outcome.notes)


def _events(stream: Iterator[Event]) -> Iterator[Event]:
    """The stream, whose own errors, unlike those of whoever takes from it, are the exemplar's."""
    try:
        yield from stream
    except EngineError as error:
        raise UnfitError(str(error)) from error


def _clear_halves(shard: Shard) -> None:
    """Take away what a process that was killed left half-written of this shard."""
    own = {f"{index:03d}{suffix}" for index in shard.indices for suffix in (".png", ".svg")}
    for path, name in unfinished(shard.folder).items():
        if name in own or (shard.has_sheet and name == "sheet.png"):
            path.unlink(missing_ok=True)


class _Files:
    """Writes files unless they are there already as they shall be, and knows their hashes by name.

    The disk is waited for once at the end, not after each: until then a power cut may leave files that are empty, and
    are written again, as there is no receipt.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        self.hashes: dict[str, str] = {}

    def write(self, path: Path, data: bytes) -> None:
        if not (path.is_file() and path.read_bytes() == data):
            write_file(path, data, has_to_last=False)
        self.hashes[path.relative_to(self._out).as_posix()] = hashlib.sha256(data).hexdigest()

    def settle(self) -> None:
        """All of them will outlast a power cut."""
        for name in self.hashes:
            try:
                settle(self._out / name)
            except OSError as error:
                raise EngineError(f"{self._out / name} cannot be written: {error.strerror or error}", HINT) from error
