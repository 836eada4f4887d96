"""Which files the words on the command line mean, and which folder the variations of each go to."""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from engine import EngineError

IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".jp2", ".pgm", ".ppm")
"""What a folder is searched for, in any case of letters."""
SCORES = "scores.csv"
"""The table beside the folders."""


def find_exemplars(places: Iterable[Path]) -> list[Path]:
    """The files among `places` and the image files in the folders among them, each once; EngineError for none."""
    files = [file for place in places for file in (_images_in(place) if place.is_dir() else [place])]
    return list({file.resolve(): file for file in reversed(files)}.values())[::-1]


def _images_in(folder: Path) -> list[Path]:
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise EngineError(f"{folder} cannot be read: {error.strerror or error}", "check its permissions") from error
    images = [path for path in files if path.suffix.lower() in IMAGE_SUFFIXES and not path.name.startswith(".")]
    if not images:
        raise EngineError(f"{folder} holds no images", f"files that end in {' '.join(IMAGE_SUFFIXES)} count")
    return images


def homes_of(exemplars: Iterable[Path]) -> set[Path]:
    """The folders that exemplars lie in."""
    return {parent.resolve() for parent in {exemplar.absolute().parent for exemplar in exemplars}}


def output_folders(exemplars: Sequence[Path], out: Path, homes: AbstractSet[Path] | None = None) -> list[Path]:
    """A folder in `out` for each exemplar, named for its stem, with a number where that name is taken.

    Taken is what another exemplar has (in any case of letters), what is a file, and where an exemplar lies itself:
    `homes`, or the folders of these exemplars.
    """
    homes = homes_of(exemplars) if homes is None else homes
    taken = {SCORES}
    numbers: Counter[str] = Counter()  # where to go on, so that ten thousand of one name do not take for ever
    folders = []
    for exemplar in exemplars:
        stem = exemplar.stem.strip(". ") or "drawing"
        number = max(1, numbers[stem])
        folder = _numbered(out, stem, number)
        while folder.name.casefold() in taken or folder.is_file() or folder.resolve() in homes:
            number += 1
            folder = _numbered(out, stem, number)
        taken.add(folder.name.casefold())
        numbers[stem] = number
        folders.append(folder)
    return folders


def _numbered(out: Path, stem: str, number: int) -> Path:
    return out / (stem if number == 1 else f"{stem}-{number}")
