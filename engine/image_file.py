"""An exemplar from an image file: what the file may be, and where the drawing in it lies."""

import struct
import warnings
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageOps, UnidentifiedImageError

from engine.brightness import brightness_of
from engine.errors import EngineError
from engine.frame import exemplar_from_strokes
from engine.messages import Exemplar, Image
from engine.paper import Reading, read_ink
from engine.vectorize import pen_width, vectorize

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "PPM", "ICO", "JPEG2000", "QOI")
MOST_PIXELS = 64_000_000
LONGEST_SIDE = 16_000
SHORTEST_SIDE = 8
"""The longer side of an image has at least this many pixels."""
MOST_READ = 4_000_000
"""An image of more pixels is read in a copy that is smaller by a whole number."""
MOST_INK = 40.0
"""Length of all strokes over the longer side of what they cover, above which a picture is no drawing of one thing."""
BROKEN = (
    *(OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, ArithmeticError, AttributeError),
    *(RuntimeError, MemoryError, struct.error, zlib.error, Pillow.DecompressionBombError),
)
"""What Pillow raises, by format, for a file that is cut off or damaged."""


def read_exemplar(path: Path) -> tuple[Exemplar, tuple[str, ...]]:
    """The drawing in an image file, and short notes on what was done to read it; EngineError if there is none."""
    brightness, factor, size, notes = _decoded(path)
    try:
        reading = read_ink(brightness)
        exemplar = _exemplar(reading.ink, factor, size)
    except EngineError as error:
        raise EngineError(f"{path}: {error.message}", error.hint) from error
    return exemplar, (*notes, *_notes_on(reading))


def exemplar_from_image(ink: Image) -> Exemplar:
    """The drawing in `ink` (h, w), 0 = paper, 1 = ink; EngineError if there is none."""
    return _exemplar(ink, 1, (ink.shape[1], ink.shape[0]))


def _exemplar(ink: Image, factor: int, size: tuple[int, int]) -> Exemplar:
    """The exemplar of an image of `size` (width, height) whose `ink` was read at 1 / `factor` of it."""
    _check_is_one_drawing(ink)
    strokes = [replace(stroke, points=stroke.points * np.float32(factor)) for stroke in vectorize(ink)]
    return exemplar_from_strokes(strokes, *size, pen_width(ink) * factor)


def _check_is_one_drawing(ink: Image) -> None:
    rows, columns = (np.flatnonzero((ink > 0.5).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return
    side = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    edge = np.abs(np.diff(ink, axis=0)).sum() + np.abs(np.diff(ink, axis=1)).sum()
    if edge / 2 > MOST_INK * side:
        raise EngineError("too much ink for one drawing", "cut out one character on plain paper")


def _notes_on(reading: Reading) -> tuple[str, ...]:
    notes = []
    if reading.is_unevenly_lit:
        notes.append("uneven light: taken out")
    if reading.is_light_on_dark:
        notes.append("white on black: inverted")
    return tuple(notes)


def _decoded(path: Path) -> tuple[Image, int, tuple[int, int], tuple[str, ...]]:
    """Brightness (h, w) of a file at 1 / factor of its size, the factor, its size (width, height), and notes."""
    _check_is_file(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of oddities that the picture survives
            with Pillow.open(path, formats=FORMATS) as opened:
                return _read(opened, path)
    except EngineError:
        raise
    except PermissionError as error:
        raise EngineError(f"{path} may not be read", "check the permissions of the file") from error
    except (UnidentifiedImageError, Pillow.DecompressionBombError) as error:
        raise _refusal(path, error) from error
    except BROKEN as error:
        raise EngineError(f"{path} is damaged or cut off", "save or download it again") from error


def _check_is_file(path: Path) -> None:
    hint = "give an image file, such as a PNG or a JPEG"
    if path.is_dir():
        raise EngineError(f"{path} is a folder", hint)
    if not path.exists():
        raise EngineError(f"{path} does not exist", "check the name")
    if not path.is_file():
        raise EngineError(f"{path} is not a file", hint)
    if not path.stat().st_size:
        raise EngineError(f"{path} is empty", hint)


def _refusal(path: Path, error: Exception) -> EngineError:
    if isinstance(error, Pillow.DecompressionBombError):
        return _too_large(path)
    return EngineError(f"{path} is not an image that can be read", "save it as PNG, JPEG, WebP, GIF, BMP or TIFF")


def _too_large(path: Path, size: tuple[int, int] | None = None) -> EngineError:
    measures = f" ({size[0]} x {size[1]} pixels)" if size else ""
    hint = f"make it smaller: at most {LONGEST_SIDE} pixels a side and {MOST_PIXELS // 1_000_000} million in all"
    return EngineError(f"{path} is too large{measures}", hint)


def _read(opened: Pillow.Image, path: Path) -> tuple[Image, int, tuple[int, int], tuple[str, ...]]:
    """As `_decoded`, from the opened file; nothing is decoded before its size is known to be fit."""
    width, height = opened.size
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        raise _too_large(path, (width, height))
    if max(width, height) < SHORTEST_SIDE or not min(width, height):
        raise EngineError(
            f"{path} is too small ({width} x {height} pixels)", f"a drawing needs at least {SHORTEST_SIDE} pixels"
        )
    notes = ("animated: only the first picture is used",) if _is_animated(opened) else ()
    factor = 1
    while width * height > MOST_READ * factor**2:
        factor += 1
    ImageOps.exif_transpose(opened, in_place=True)
    return brightness_of(opened, factor), factor, opened.size, notes


def _is_animated(opened: Pillow.Image) -> bool:
    """Whether pictures follow the first one; further views of the same photo, as phones store them, do not count."""
    return opened.format != "MPO" and bool(getattr(opened, "is_animated", False))
