"""What a bulk run left behind, to be compared."""

import os
from pathlib import Path


def results(out: Path) -> dict[str, bytes]:
    """Every file but the run's own notes, by name."""
    files = (path for path in sorted(out.rglob("*")) if path.is_file() and ".otherhand-bulk" not in path.parts)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def stamps(out: Path) -> dict[str, tuple[int, int]]:
    """Inode and time of every picture: another one was written another time.

    Also while a run is at work, whose hidden folders come and go.
    """
    found = {}
    for folder, folders, files in os.walk(out):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for path in (Path(folder, name) for name in files if name.endswith(".png") and not name.startswith(".")):
            found[path.relative_to(out).as_posix()] = path.stat().st_ino, path.stat().st_mtime_ns
    return found


def halves(out: Path) -> list[str]:
    """What a kill left half-written."""
    return [path.name for path in out.rglob("*.part")]
