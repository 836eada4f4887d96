"""The official Quick, Draw! release (CC BY 4.0): the first simplified drawings of each category, packed into one file.

A category's file has more than a hundred thousand drawings, of which a thousandth is enough here: its beginning is read
line by line, and the rest is never fetched.
"""

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import EngineError
from training.download import TIMEOUT
from training.omniglot_release import Arrays, save

DRAWINGS = "https://storage.googleapis.com/quickdraw_dataset/full/simplified"
NAMES = "https://raw.githubusercontent.com/googlecreativelab/quickdraw-dataset/master/categories.txt"
LIMIT = 42
"""Recognized drawings of each category."""

Drawing = tuple[int, list[list[list[int]]]]
"""Quick, Draw!'s number of it, and its strokes as lists of x and of y."""


def fetch_release(folder: Path, drawings: str = DRAWINGS, names: str = NAMES, limit: int = LIMIT) -> Path:
    """`limit` drawings of each category as an `.npz` file in `folder`, fetched and packed if it is not there yet.

    What was fetched of a category is kept, so that a fetching that was cut off goes on where it was. EngineError
    without network, or where a line is no drawing.
    """
    packed = folder / f"quickdraw_{limit}.npz"
    if not packed.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        with _opened(names) as lines:
            categories = sorted(line.decode().strip() for line in lines if line.strip())
        drawn = {name: fetch_category(name, folder, drawings, limit) for name in categories}
        save(pack(drawn), packed)
    return packed


def fetch_category(name: str, folder: Path, source: str, limit: int) -> list[Drawing]:
    """The first `limit` recognized drawings of a category, from the folder where it has them."""
    kept = folder / f"{name}_{limit}.ndjson"
    if not kept.is_file():
        part = kept.with_suffix(".part")
        with _opened(f"{source}/{urllib.parse.quote(name)}.ndjson") as lines:
            part.write_bytes(b"".join(recognized(lines, limit)))
        part.replace(kept)
    return [drawing(line) for line in kept.read_bytes().splitlines()]


def recognized(lines: Iterator[bytes], limit: int) -> Iterator[bytes]:
    """The first `limit` of lines that tell of drawings which Google's recognizer knew."""
    found = 0
    for line in lines:
        if _told(line)["recognized"]:
            found += 1
            yield line
        if found == limit:
            return


def drawing(line: bytes) -> Drawing:
    """One line of the release."""
    told = _told(line)
    return int(told["key_id"]), told["drawing"]


def pack(drawn: dict[str, list[Drawing]]) -> Arrays:
    """All categories in the layout that `training.quickdraw` reads."""
    each = [(number, *one) for number, drawings in enumerate(drawn.values()) for one in drawings]
    strokes = [np.array(stroke[:2], np.uint8).T for _, _, drawing in each for stroke in drawing]
    return {
        "points": np.concatenate(strokes),
        "stroke_offsets": np.cumsum([0, *(len(stroke) for stroke in strokes)]).astype(np.int32),
        "drawing_offsets": np.cumsum([0, *(len(drawing) for _, _, drawing in each)]).astype(np.int32),
        "class_id": np.array([number for number, _, _ in each], np.uint16),
        "class_names": np.array(list(drawn)),
        "recognized": np.ones(len(each), bool),
        "key_id": np.array([key for _, key, _ in each], np.int64),
    }


def _told(line: bytes) -> dict[str, Any]:
    try:
        told: dict[str, Any] = json.loads(line)
        told["recognized"], told["key_id"], told["drawing"]
    except (ValueError, KeyError, TypeError) as error:
        raise EngineError("A line of Quick, Draw! is no drawing", "try again later") from error
    return told


@contextmanager
def _opened(url: str) -> Iterator[Iterator[bytes]]:
    """What is at a URL, line by line; EngineError where that fails, now or later."""
    try:
        with urllib.request.urlopen(url, timeout=TIMEOUT) as response:
            yield iter(response)
    except (urllib.error.URLError, HTTPException, OSError) as error:
        reason = getattr(error, "reason", error)
        raise EngineError(f"{url} cannot be fetched: {reason}", "connect this machine to the network") from error
