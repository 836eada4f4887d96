"""One worker's part of a bulk run: its shards one after the other, in this process or in one of its own."""

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection

from app.bulk_plan import Plan, Shard
from app.bulk_receipts import Receipts
from app.bulk_shard import UnfitError, draw_shard
from app.generation_run import Drawer
from app.gpu import show_one_gpu
from app.log import log_to_file
from engine import EngineError

Opener = Callable[[str], Drawer]
"""Gives the engine of a family; named in a module, so that other processes find it."""
LOG = "otherhand-worker-{}.log"


@dataclass(frozen=True)
class Settled:
    """So many variations more are there, or known not to come."""

    drawn: int = 0
    kept: int = 0
    """From an earlier run."""
    unfit: int = 0


@dataclass(frozen=True)
class Stopped:
    """The worker cannot go on, and neither could another."""

    message: str
    hint: str


@dataclass(frozen=True)
class Ended:
    """The worker's part is done; with the seconds that it kept a core busy since it was started."""

    core_seconds: float


Message = Settled | Stopped | Ended


@dataclass(frozen=True)
class Part:
    """What one worker does of a plan."""

    plan: Plan
    number: int
    parts: int
    opener: Opener
    gpu: int | None = None
    """Which of the machine's GPUs it may see; None = it wants none."""

    def shards(self) -> Iterator[Shard]:
        return self.plan.share(self.number, self.parts)


def work(part: Part, tell: Callable[[Message], None]) -> None:
    """Draws the shards that have no receipt yet; the engine is opened for the first of them. See `draw_shard`."""
    receipts = Receipts(part.plan.options.out)
    drawer: Drawer | None = None
    for shard in part.shards():
        if receipts.has(shard):
            tell(Settled(kept=shard.count))
            continue
        if drawer is None:
            if part.gpu is not None:
                show_one_gpu(part.gpu)
            drawer = part.opener(part.plan.options.settings.family)
        try:
            draw_shard(drawer, part.plan, shard, receipts, lambda: tell(Settled(drawn=1)))
        except UnfitError as error:
            receipts.keep_fault(shard, str(error))
            tell(Settled(unfit=shard.count))
    tell(Ended(sum(os.times()[:2])))


def serve(connection: Connection, part: Part) -> None:
    """A process's life: it works and tells, and ends with the process at the other end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the process that started this one
    log_to_file(name=LOG.format(part.number))

    def tell(message: Message) -> None:
        try:
            connection.send(message)
        except OSError:
            os._exit(0)  # nobody is there to hear it

    try:
        work(part, tell)
    except EngineError as error:
        tell(Stopped(error.message, error.hint))
    except MemoryError:
        tell(Stopped("There is not enough memory", "use fewer workers"))
