"""Where the details of an unforeseen error go: a file in the user's log folder, never the terminal."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

NAME = "otherhand.log"
LARGEST = 500_000
"""Bytes after which the log starts anew; one old one is kept."""


def log_to_file(folder: Path | None = None, name: str = NAME) -> None:
    """Sends every warning and error to the file `name` in `folder` (default: the user's own), from the first on."""
    folder = folder or user_log_path("otherhand", appauthor=False)
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / name, maxBytes=LARGEST, backupCount=1, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    except OSError:  # a home that cannot be written is no reason not to draw
        handler = logging.NullHandler()
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
