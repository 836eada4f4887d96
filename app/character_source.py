"""Characters that the user has: a folder of images, one image or a Quick, Draw! file, each drawing read when asked."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import overload

from app.exemplar_files import IMAGE_SUFFIXES
from app.quick_draw import drawing_at, index_of
from engine import EngineError, Exemplar, read_exemplar

QUICK_DRAW = ".ndjson"
DEEPEST = 4
"""Folders below the one that is given, in which images are looked for; Omniglot's own release needs two or three."""
MOST_IMAGES = 100_000
"""What lies behind is left alone, so that the root of a disk does not hold up the program."""

Reader = Callable[[], Exemplar]


class Drawings(Sequence[Exemplar]):
    """Drawings of one character, each read anew whenever it is asked for; EngineError then for one that is unfit."""

    def __init__(self, readers: Sequence[Reader]) -> None:
        self._readers = readers

    def __len__(self) -> int:
        return len(self._readers)

    @overload
    def __getitem__(self, index: int) -> Exemplar: ...

    @overload
    def __getitem__(self, index: slice) -> "Drawings": ...

    def __getitem__(self, index: int | slice) -> "Exemplar | Drawings":
        if isinstance(index, slice):
            return Drawings(self._readers[index])
        return self._readers[index]()


@dataclass(frozen=True)
class Character:
    """One character, drawn by one or several people."""

    name: str
    """Of its folder, below the folder that was given; of its file; or the word that was drawn."""
    drawings: Sequence[Exemplar]
    """At least one, in the order of the file names or lines."""


def characters(path: Path) -> Sequence[Character]:
    """The characters in a folder, an image or a Quick, Draw! file, by name; EngineError where there is none.

    A folder of images is one character, and so is each folder in it, down to `DEEPEST` (Omniglot's release has
    alphabet/character/drawer.png). A Quick, Draw! file (`.ndjson`, simplified or raw) has a character for each word.
    No image is opened yet, but a large folder or file is looked through: not on the window's own thread.
    """
    if path.is_dir():
        return _in_folder(path)
    if path.suffix.lower() == QUICK_DRAW:
        return _in_quick_draw(path)
    if path.suffix.lower() in IMAGE_SUFFIXES and path.is_file():
        return [Character(path.stem, Drawings([partial(_image, path)]))]
    if not path.exists():
        raise EngineError(f"{path} does not exist", "check the name")
    raise EngineError(f"{path} holds no drawings", f"give a folder of images, or a Quick, Draw! file ({QUICK_DRAW})")


def _in_folder(folder: Path) -> list[Character]:
    found: list[Character] = []
    count = 0
    for place, inner, names in os.walk(folder, onerror=partial(_refuse, folder)):
        here = Path(place).relative_to(folder)
        inner[:] = sorted(name for name in inner if not name.startswith(".")) if len(here.parts) < DEEPEST else []
        images = [Path(place, name) for name in sorted(names) if _is_image(name)][: MOST_IMAGES - count]
        count += len(images)
        if images:
            name = "/".join(here.parts) or folder.resolve().name
            found.append(Character(name, Drawings([partial(_image, image) for image in images])))
        if count >= MOST_IMAGES:
            break
    if not found:
        raise EngineError(f"{folder} holds no images", f"files that end in {' '.join(IMAGE_SUFFIXES)} count")
    return sorted(found, key=lambda each: each.name)


def _in_quick_draw(path: Path) -> list[Character]:
    places = index_of(path)
    return [
        Character(word, Drawings([partial(drawing_at, path, place) for place in places[word]]))
        for word in sorted(places)
    ]


def _is_image(name: str) -> bool:
    return name.lower().endswith(IMAGE_SUFFIXES) and not name.startswith(".")


def _image(path: Path) -> Exemplar:
    return read_exemplar(path)[0]


def _refuse(folder: Path, error: OSError) -> None:
    """A folder inside that may not be read holds nothing for us."""
    if Path(error.filename) != folder:
        return
    raise EngineError(f"{error.filename} cannot be read: {error.strerror or error}", "check its permissions") from error
