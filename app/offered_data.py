"""What is dropped or pasted: an image for the canvas, or a file of our own."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from app.document_file import SUFFIX
from app.recipe_chunk import CHUNK_START, PNG_START, TEXT_CHUNKS

CHECKSUM = 4
"""Bytes at the end of a chunk."""
MOST_CHUNKS = 64
"""So many chunks of a PNG are looked at."""


def holds_something(data: QMimeData) -> bool:
    """Whether `offered` would find something."""
    return data.hasImage() or local_file(data) is not None


def offered(data: QMimeData) -> Path | QImage | None:
    """A file on this machine, rather than a picture of it; a picture; or None."""
    path = local_file(data)
    if path is not None:
        return path
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def local_file(data: QMimeData) -> Path | None:
    """The first file among the addresses."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)


def is_our_own(path: Path) -> bool:
    """Whether a file is a document, or a PNG with a recipe in it; False where it cannot be read."""
    if path.suffix.lower() == SUFFIX:
        return True
    try:
        return _has_recipe(path)
    except OSError:
        return False


def _has_recipe(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        if file.read(len(PNG_START)) != PNG_START:
            return False
        for _ in range(MOST_CHUNKS):
            length, kind = int.from_bytes(file.read(4), "big"), file.read(4)
            start = file.tell()
            if kind in TEXT_CHUNKS and file.read(len(CHUNK_START)) == CHUNK_START:
                return True
            file.seek(start + length + CHECKSUM)
    return False
