"""What is to be exported, and how: the values that the dialog, the job and the writers share."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from app.drawing import Drawing, fingerprint
from app.report import Known
from engine import Exemplar

SMALLEST, LARGEST = 48, 4096
"""Longer side of a PNG, pixels."""


class Format(Enum):
    """What kind of files."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"
    """Pages of curves, to be printed."""
    SHEET = "sheet"
    """One picture of all."""
    DATASET = "dataset"
    """A folder for each character, with tables and arrays."""
    REPORT = "report"
    """One web page with all that is known of one character."""
    REPORT_PDF = "report_pdf"
    """The same as pages, to be printed."""

    @property
    def is_report(self) -> bool:
        return self in (Format.REPORT, Format.REPORT_PDF)


@dataclass(frozen=True)
class ExportRequest:
    """Everything that an export needs; it changes nothing but `target`."""

    drawings: tuple[Drawing, ...]
    """At least one, each with strokes."""
    format: Format
    target: Path
    """The file, or the folder where there are several files."""
    title: str = "drawing"
    side: int = 512
    """Longer side of each PNG."""
    is_transparent: bool = False
    models: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of each family's weights."""
    may_replace: bool = False
    """Whether files of the same names that are there already are given up."""
    known: Known = field(default_factory=Known)
    """What a report tells besides."""

    @property
    def is_folder(self) -> bool:
        return has_folder(self.format, len(self.drawings))


@dataclass(frozen=True)
class File:
    """One file of an export, finished."""

    name: str
    """Relative to the target folder, with forward slashes; not used where the target is a file."""
    data: bytes


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The user does not want it any more."""


@dataclass(frozen=True)
class Pulse:
    """What writers call while they work."""

    check: Callable[[], None] = lambda: None
    """Often; raises `Cancelled`."""
    count: Callable[[], None] = lambda: None
    """After each drawing."""


Writer = Callable[[ExportRequest, Pulse], Iterator[File]]


def has_folder(kind: Format, count: int) -> bool:
    """Whether so many drawings of that kind make a folder of files."""
    return kind is Format.DATASET or (kind in (Format.PNG, Format.SVG) and count > 1)


def by_exemplar(drawings: Iterable[Drawing]) -> list[tuple[Exemplar, Sequence[Drawing]]]:
    """Drawings of equal exemplars together, in the order in which these first come."""
    groups: dict[object, tuple[Exemplar, list[Drawing]]] = {}
    prints: dict[int, object] = {}
    for drawing in drawings:
        exemplar = drawing.exemplar
        if id(exemplar) not in prints:
            prints[id(exemplar)] = fingerprint(exemplar)
        groups.setdefault(prints[id(exemplar)], (exemplar, []))[1].append(drawing)
    return list(groups.values())


def file_name(title: str) -> str:
    """A title as a name that every file system takes."""
    return re.sub(r"[^\w -]+", "-", title).strip(" -_.")[:60] or "drawing"


def numbered(request: ExportRequest, suffix: str) -> Iterator[tuple[str, Drawing]]:
    """A name for each drawing."""
    digits = max(3, len(str(len(request.drawings))))
    for number, drawing in enumerate(request.drawings, 1):
        yield f"{file_name(request.title)}-{number:0{digits}d}{suffix}", drawing
