"""The worker processes of a bulk run: started, listened to, and ended with the run, however that ends."""

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from app.bulk_worker import Ended, Message, Part, Stopped, serve
from engine import EngineError

ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""What keeps numerical libraries from starting a thread for every core in every worker."""
AGAIN = "give the same command again, and it goes on"


def usable_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def messages_of(parts: Sequence[Part]) -> Iterator[Message]:
    """What the workers of all parts tell, one process each, as it comes.

    EngineError where a worker cannot go on, or dies; the others are ended then, as they are when nobody listens on.
    """
    for name in ONE_THREAD:
        os.environ.setdefault(name, "1")
    processes = dict[Connection, SpawnProcess]()
    try:
        for part in parts:
            connection, process = _start(part)
            processes[connection] = process
        yield from _heard(processes)
    finally:
        for connection, process in processes.items():
            process.kill()  # every file is whole at any moment, so there is nothing that it would have to put right
            process.join()
            connection.close()


def _start(part: Part) -> tuple[Connection, SpawnProcess]:
    context = multiprocessing.get_context("spawn")
    mine, its = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(its, part), daemon=True, name=f"otherhand worker {part.number}")
    process.start()
    its.close()  # only the worker holds it now, so that its death closes the pipe
    return mine, process


def _heard(processes: dict[Connection, SpawnProcess]) -> Iterator[Message]:
    working = set(processes)
    while working:
        for connection in wait(list(working)):
            assert isinstance(connection, Connection)
            try:
                message: Message = connection.recv()
            except (EOFError, OSError):
                processes[connection].join()
                code = processes[connection].exitcode
                raise EngineError(f"A worker ended unexpectedly (exit code {code})", AGAIN) from None
            if isinstance(message, Stopped):
                raise EngineError(message.message, message.hint)
            if isinstance(message, Ended):
                working.discard(connection)
            yield message
