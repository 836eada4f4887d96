"""Files that appear whole or not at all, and folders that are known to be writable before any work is done."""

import contextlib
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterable
from pathlib import Path

from engine import EngineError

HINT = "free some space, or choose another folder with --out"


def write_file(
    path: Path, data: bytes | Iterable[bytes], hint: str = HINT, may_replace: bool = True, has_to_last: bool = True
) -> None:
    """Puts `data` at `path` in one step, making its folders; EngineError, and nothing left behind, where it cannot.

    Data that comes piece by piece is written as it comes. Where it may not replace a file that is there, it does not,
    even if that appears at the last moment. Other machines may write the same name in the same shared folder. What has
    not to last is whole for every program at any moment, but may be lost in a power cut until `settle` is called.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{uuid.uuid4().hex[:8]}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _fill(temporary, data)
        if has_to_last:
            settle(temporary)
        if may_replace:
            if path.exists():
                shutil.copymode(path, temporary)
            temporary.replace(path)
        else:
            place_new(temporary, path)
    except FileExistsError as error:
        raise EngineError(f"{path} is already there", "choose another name, or allow to replace it") from error
    except OSError as error:
        raise EngineError(f"{path} cannot be written: {error.strerror or error}", hint) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def place_new(temporary: Path, path: Path) -> None:
    """Gives a finished file its name; FileExistsError where something has that name, whenever it came."""
    try:
        os.link(temporary, path)
        temporary.unlink()
    except FileExistsError:
        raise
    except OSError:  # some file systems know no links: there the look before and the move are two steps
        if path.exists() or path.is_symlink():
            raise FileExistsError(path) from None
        temporary.replace(path)


def check_writable(folder: Path, hint: str = "choose another folder with --out") -> None:
    """EngineError unless files can be made in `folder`, or folders in the nearest one above it that exists."""
    try:
        nearest = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        if not nearest.is_dir():
            raise EngineError(f"{nearest} is a file, not a folder", hint)
        with tempfile.TemporaryDirectory(dir=nearest, prefix=".otherhand-"):
            pass
    except OSError as error:
        raise EngineError(f"{folder} cannot be written: {error.strerror or error}", hint) from error


def unfinished(folder: Path) -> dict[Path, str]:
    """The files that a program which was killed left half-written in `folder`, and the names that they were for."""
    names = {path: path.name[1:].rsplit(".", 2) for path in folder.glob(".*.part")}
    return {path: parts[0] for path, parts in names.items() if len(parts) == 3}


def _fill(path: Path, data: bytes | Iterable[bytes]) -> None:
    if isinstance(data, bytes):
        path.write_bytes(data)
        return
    with path.open("wb") as file:
        file.writelines(data)


def settle(path: Path) -> None:
    """Has the file on the disk: before its name is, so that a power cut leaves the old file or the new one."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
