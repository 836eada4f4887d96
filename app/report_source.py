"""What a report is asked about: an image with a drawing, or a document with all that was drawn after it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.document_file import SUFFIX, read_document
from app.drawing import Drawing
from app.generation_settings import GenerationSettings
from app.report import drawings_of
from engine import EngineError, Exemplar, read_exemplar

WEB, PAGES = (".html", ".htm"), (".pdf",)
"""Endings of the files that a report can be."""


@dataclass(frozen=True)
class Source:
    """A file, read."""

    path: Path
    sha256: str
    exemplar: Exemplar
    drawings: tuple[Drawing, ...] = ()
    """Of the exemplar."""
    left_out: int = 0
    """Drawings of other exemplars."""
    settings: GenerationSettings | None = None
    """What a document was set to."""
    notes: tuple[str, ...] = ()
    """What had to be done to read it."""


def read_source(path: Path) -> Source:
    """The file as what it is; EngineError where it is not fit."""
    if path.is_dir():
        raise EngineError(f"{path} is a folder", f"name one image, or one {SUFFIX} file")
    if path.suffix.lower() == SUFFIX:
        return _document(path)
    exemplar, notes = read_exemplar(path)
    return Source(path, _hash(path), exemplar, notes=notes)


def check_out(out: Path) -> None:
    """EngineError unless the name says what kind of report it shall be, and is not that of a folder."""
    if out.suffix.lower() not in (*WEB, *PAGES):
        raise EngineError(f"{out} is neither a web page nor a PDF", "let --out end in .html or .pdf")
    if out.is_dir():
        raise EngineError(f"{out} is a folder", "choose another name with --out")


def _document(path: Path) -> Source:
    contents = read_document(path)
    page = None if contents.page.is_blank else contents.page.exemplar()
    exemplar, own = drawings_of(page, contents.drawings)
    if exemplar is None:
        raise EngineError(f"{path}: the page is blank", "draw something first")
    drawn = sum(bool(each.is_finished and each.strokes) for each in contents.drawings)
    return Source(path, _hash(path), exemplar, own, drawn - len(own), contents.settings)


def _hash(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror or error}", "check the file") from error
