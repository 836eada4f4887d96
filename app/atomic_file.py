"""Files that appear whole or not at all, and folders that are known to be writable before any work is done."""

import contextlib
import os
import tempfile
from pathlib import Path

from engine import EngineError

HINT = "free some space, or choose another folder with --out"


def write_file(path: Path, data: bytes) -> None:
    """Puts `data` at `path` in one step, making its folders; EngineError, and nothing left behind, where it cannot."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as error:
        raise EngineError(f"{path} cannot be written: {error.strerror or error}", HINT) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def check_writable(folder: Path) -> None:
    """EngineError unless files can be made in `folder`, or folders in the nearest one above it that exists."""
    hint = "choose another folder with --out"
    try:
        nearest = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        if not nearest.is_dir():
            raise EngineError(f"{nearest} is a file, not a folder", hint)
        with tempfile.TemporaryDirectory(dir=nearest, prefix=".otherhand-"):
            pass
    except OSError as error:
        raise EngineError(f"{folder} cannot be written: {error.strerror or error}", hint) from error
