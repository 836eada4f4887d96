"""What a report is made of: sections of text, pictures and tables, whatever it is written as."""

from dataclasses import dataclass

from app.picture import Picture


@dataclass(frozen=True)
class Paragraph:
    words: str
    is_note: bool = False
    """Smaller, and behind the rest."""


@dataclass(frozen=True)
class Figure:
    """A picture with what is written below it."""

    picture: Picture
    caption: str = ""
    is_marked: bool = False
    """Framed in the strong colour."""


@dataclass(frozen=True)
class Plot:
    """A picture over the whole width, or, bare, a narrow one without a frame."""

    picture: Picture
    caption: str = ""
    is_bare: bool = False


@dataclass(frozen=True)
class Gallery:
    """Figures of one size side by side, row after row."""

    figures: tuple[Figure, ...]
    columns: int


@dataclass(frozen=True)
class Table:
    """Rows of as many cells as there are heads; the first column is words, the others are numbers."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""


@dataclass(frozen=True)
class Facts:
    """Names, each with its value."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Code:
    """Text that a program reads."""

    words: str
    summary: str = ""
    """Shown instead of it until it is opened; on paper it is left out. Empty = always shown."""


Block = Paragraph | Plot | Gallery | Table | Facts | Code


@dataclass(frozen=True)
class Section:
    name: str
    """By which programs find it."""
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Paper:
    """A whole report."""

    title: str
    subtitle: str
    exemplar: Figure
    lead: tuple[str, ...]
    """The first sentences, a paragraph each."""
    figures: tuple[tuple[str, str], ...]
    """The few numbers that say most: number, and what it is."""
    sections: tuple[Section, ...]
    foot: str
    language: str
    """Of its words, as a tag of BCP 47."""
    recipe: str = ""
    """JSON, from which everything is made again."""
