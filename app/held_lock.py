"""A lock that lasts as long as the process that holds it: the system lets go of it however the process ends."""

import contextlib
import os
import sys
from pathlib import Path


class HeldLock:
    """A file held by this process; see `hold`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path, self._descriptor = path, descriptor

    def release(self) -> None:
        """Let go, and take the file away."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)


def hold(path: Path) -> HeldLock | None:
    """The lock of that file, which is made; None where another process (or another lock of this one) holds it.

    OSError where the file cannot be made.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor)
        if _is_at(path, descriptor):
            return HeldLock(path, descriptor)
    except OSError:
        pass
    os.close(descriptor)
    return None


def _is_at(path: Path, descriptor: int) -> bool:
    """Whether the file that is locked still has that name: its last holder may just have taken it away."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
