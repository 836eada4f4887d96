"""One life of the engine's process: started, written to and read from by threads, so that nobody else has to wait."""

import logging
import multiprocessing
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from app.engine_worker import Beginning, Request, serve

PATIENCE = 5.0
"""Seconds that a process which closed its pipe, or was killed, is given to end."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Gone:
    """The last that is heard of a child: its process has ended."""


class EngineChild:
    """Tells what the child says, and at last `Gone`, in a thread of its own."""

    def __init__(self, beginning: Beginning, tell: Callable[["EngineChild", object], None]) -> None:
        self._beginning, self._tell = beginning, tell
        self._outbox: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._process: SpawnProcess | None = None
        self._is_closing = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._live, daemon=True, name="engine child")

    @property
    def pid(self) -> int | None:
        """None before it is there, and after it has ended."""
        with self._lock:
            return None if self._process is None else self._process.pid

    def start(self) -> None:
        """Returns at once; the process comes to life meanwhile."""
        self._thread.start()

    def send(self, request: Request) -> None:
        """Returns at once; what a child is sent that is not there yet waits for it."""
        self._outbox.put(request)

    def close(self) -> None:
        """End the process, which has nothing to save, and wait for it."""
        with self._lock:
            self._is_closing = True
            if self._process is not None:
                self._process.kill()
        self._thread.join(PATIENCE)

    def _live(self) -> None:
        try:
            connection, process = self._spawn()
        except (OSError, ValueError) as error:
            _log.warning("The engine's process cannot be started: %s", error)
        else:
            writer = threading.Thread(target=self._write, args=(connection,), daemon=True, name="engine requests")
            writer.start()
            self._read(connection)
            self._end(process)
            self._outbox.put(None)
            writer.join()
            connection.close()
        self._tell(self, Gone())

    def _spawn(self) -> tuple[Connection, SpawnProcess]:
        context = multiprocessing.get_context("spawn")
        mine, its = context.Pipe()
        process = context.Process(target=serve, args=(its, self._beginning), daemon=True, name="otherhand engine")
        try:
            process.start()
        except BaseException:
            mine.close()
            raise
        finally:
            its.close()  # only the child holds it now, so that its death closes the pipe
        with self._lock:
            self._process = process
            if self._is_closing:
                process.kill()
        return mine, process

    def _write(self, connection: Connection) -> None:
        while (request := self._outbox.get()) is not None:
            try:
                connection.send(request)
            except OSError:  # it died: the reader tells
                return

    def _read(self, connection: Connection) -> None:
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                return
            self._tell(self, message)

    def _end(self, process: SpawnProcess) -> None:
        """No zombie, and no handle, is left of it."""
        process.join(PATIENCE)
        if process.exitcode is None:
            process.kill()
            process.join()
        with self._lock:
            self._process = None
        process.close()
