"""One file from the network to the disk: whole, checked and under its name, or not at all."""

import hashlib
import os
import sys
import tempfile
import urllib.error
import urllib.request
from http.client import HTTPException
from pathlib import Path
from typing import IO

from rich.console import Console
from rich.progress import wrap_file

from engine.errors import EngineError

TIMEOUT = 30.0
"""Seconds without a byte after which a download is given up."""
BLOCK = 1 << 16
"""Bytes read at once."""


def download(url: str, path: Path, checksum: str) -> None:
    """Put what is at `url` into `path`, unless a file with that checksum is there already.

    `checksum` is `md5:` or `sha256:` and the hexadecimal digest. EngineError without network, or where the file is
    not the expected one; then nothing is left behind.
    """
    if path.is_file() and digest(path, checksum) == checksum:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            _copy(url, file)
        if digest(Path(unfinished), checksum) != checksum:
            raise EngineError(f"{url} is not the file it should be", "its checksum differs: try again later")
        Path(unfinished).replace(path)
    finally:
        Path(unfinished).unlink(missing_ok=True)


def digest(path: Path, checksum: str) -> str:
    """The checksum of a file, in the form and by the algorithm of `checksum`."""
    algorithm = checksum.partition(":")[0]
    with path.open("rb") as file:
        return f"{algorithm}:{hashlib.file_digest(file, algorithm).hexdigest()}"


def _copy(url: str, file: IO[bytes]) -> None:
    try:
        with urllib.request.urlopen(url, timeout=TIMEOUT) as response:
            size = int(response.headers.get("Content-Length") or 0)
            console = Console(file=sys.stderr, quiet=not sys.stderr.isatty())
            name = url.rpartition("/")[2]
            with wrap_file(response, size, description=name, console=console, transient=True) as watched:
                while block := watched.read(BLOCK):
                    file.write(block)
    except (urllib.error.URLError, HTTPException, TimeoutError, ConnectionError) as error:
        reason = getattr(error, "reason", error)
        raise EngineError(f"{url} cannot be fetched: {reason}", "connect this machine to the network") from error
