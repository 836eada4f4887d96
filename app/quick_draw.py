"""Drawings in a Quick, Draw! file: one JSON object for each line, found by where its line begins."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from app.checked_json import Entry, Refused, parsed
from engine import EngineError, Exemplar, Stroke, exemplar_from_strokes

LONGEST_LINE = 1_000_000
"""Bytes; a raw drawing of many strokes has some 50,000."""
MOST_LINES = 20_000
"""Lines that are looked at; the released files have one word and 100,000 to 300,000 drawings of it."""
MOST_STROKES, MOST_POINTS = 1_000, 20_000
LARGEST = 100_000.0
"""Coordinate."""
PEN = 1 / 16
"""Width of the pen as a share of the drawing's longer side, as in the model's frame."""
STEP = 1 / 50
"""Of the longer side: points are set so near to each other that the curve through them keeps to the straight lines."""
HINT = "give a simplified or raw .ndjson file of the Quick, Draw! data set"


def index_of(path: Path) -> dict[str, list[int]]:
    """By word, where in the file the lines of its drawings begin; EngineError where it holds none.

    Lines that are no drawing, and drawings that the game itself did not recognize, are left out.
    """
    found: dict[str, list[int]] = {}
    try:
        with path.open("rb") as file:
            for place, line in _lines(file):
                if (word := _word(line)) is not None:
                    found.setdefault(word, []).append(place)
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror or error}", "check its permissions") from error
    if not found:
        raise EngineError(f"{path} holds no Quick, Draw! drawings", HINT)
    return found


def drawing_at(path: Path, place: int) -> Exemplar:
    """The drawing in the line that begins at byte `place`; EngineError where there is none any more."""
    try:
        with path.open("rb") as file:
            file.seek(place)
            line = file.readline(LONGEST_LINE)
        return _exemplar(_strokes(parsed(line, "the line")))
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror or error}", "check its permissions") from error
    except Refused as error:
        raise EngineError(f"{path} has a drawing that cannot be read: {error}", HINT) from error


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Place and text of each line; one without an end in sight ends the reading."""
    for _ in range(MOST_LINES):
        place = file.tell()
        line = file.readline(LONGEST_LINE)
        if not line or (len(line) == LONGEST_LINE and not line.endswith(b"\n")):
            return
        yield place, line


def _word(line: bytes) -> str | None:
    """The word of a fit line."""
    try:
        entry = parsed(line, "the line")
        if entry.has("recognized") and not entry.flag("recognized"):
            return None
        _strokes(entry)
        return entry.text("word", 200).strip() or None
    except Refused:
        return None


def _strokes(entry: Entry) -> list[NDArray[np.float32]]:
    """Points (n, 2) of each stroke; what a raw file says of times is left out."""
    strokes = []
    for stroke in entry.lists("drawing", MOST_STROKES):
        if len(stroke) < 2 or not all(isinstance(each, list) for each in stroke[:2]):
            raise Refused("a stroke has no x and y")
        across, down = stroke[:2]
        if not 0 < len(across) == len(down) <= MOST_POINTS or not all(_is_place(at) for at in (*across, *down)):
            raise Refused("a stroke has other than places")
        strokes.append(np.array([across, down], np.float32).T)
    if not strokes:
        raise Refused("the drawing is empty")
    return strokes


def _is_place(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST


def _exemplar(strokes: list[NDArray[np.float32]]) -> Exemplar:
    together = np.concatenate(strokes)
    low, high = together.min(axis=0), together.max(axis=0)
    side = max(float((high - low).max()), 1.0)
    pen = PEN * side
    width, height = (int(np.ceil(length)) for length in high - low + 2 * pen)
    drawn = [Stroke(_filled(stroke, STEP * side) - low + np.float32(pen)) for stroke in strokes]
    return exemplar_from_strokes(drawn, width, height, pen)


def _filled(points: NDArray[np.float32], step: float) -> NDArray[np.float32]:
    """The same line with points at most `step` apart."""
    pieces = [points[:1]]
    for start, end in zip(points[:-1], points[1:], strict=True):
        count = max(1, int(np.ceil(np.hypot(*(end - start)) / step)))
        pieces.append(start + (end - start) * np.linspace(1 / count, 1, count, dtype=np.float32)[:, None])
    return np.concatenate(pieces).astype(np.float32)
