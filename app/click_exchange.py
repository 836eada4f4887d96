"""Click maps as files, CSV or npz, so that researchers can pool them; their formats: `click_csv` and `click_arrays`."""

from collections.abc import Iterable
from pathlib import Path

from app.atomic_file import write_file
from app.checked_json import Refused
from app.click_arrays import arrays_of, clicked_in
from app.click_csv import csv_of, read_csv
from app.click_round import ClickedDrawing
from app.safe_npz import npz_of, read_npz
from engine import EngineError

CSV, NPZ = ".csv", ".npz"
LARGEST = 200_000_000
"""Bytes of a file that is read."""
HINT = "give a .csv or .npz file of click maps"


def export_clicks(path: Path, clicked: Iterable[ClickedDrawing]) -> int:
    """Write all rounds to a `.csv` or `.npz` file, whole or not at all; how many. EngineError where it cannot."""
    kept = [with_dabs for each in clicked if (with_dabs := _with_dabs(each)).rounds]
    write_file(path, _bytes(path, kept), "choose another folder or name")
    return sum(len(each.rounds) for each in kept)


def import_clicks(path: Path) -> list[ClickedDrawing]:
    """The rounds in a `.csv` or `.npz` file; EngineError, with what is wrong and where, for a file that is unfit."""
    try:
        if path.stat().st_size > LARGEST:
            raise Refused("it is too large")
        if path.suffix.lower() == NPZ:
            with path.open("rb") as file:
                return clicked_in(read_npz(file))
        return read_csv(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror or error}", "check name and permissions") from error
    except UnicodeDecodeError as error:
        raise EngineError(f"{path} is not read: it is no text", HINT) from error
    except Refused as error:
        raise EngineError(f"{path} is not read: {error}", HINT) from error


def _bytes(path: Path, clicked: list[ClickedDrawing]) -> bytes:
    if path.suffix.lower() == CSV:
        return csv_of(clicked).encode()
    if path.suffix.lower() != NPZ:
        raise EngineError(f"{path.name} is neither CSV nor npz", "end the name with .csv or .npz")
    return npz_of(arrays_of(clicked))


def _with_dabs(clicked: ClickedDrawing) -> ClickedDrawing:
    return ClickedDrawing(clicked.image, tuple(each for each in clicked.rounds if each.dabs))
