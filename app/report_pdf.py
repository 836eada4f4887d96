"""A report as a PDF of A4 pages: the same as the web page, in vectors, with the recipe attached as a file."""

import os
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize, QPainter, QPdfWriter

from app.picture_painting import font, width_of
from app.report_blocks import Block, Code, Facts, Figure, Gallery, Paper, Paragraph, Plot, Section, Table
from app.report_pages import LEADING, LEFT, RIGHT, TOP, Pages, lines_of
from app.shown_text import shown
from engine import EngineError

DOTS = 1200
"""To the inch; only what is no vector is rounded to it."""
POINTS = 72
EXEMPLAR, GAP, BARE = 150.0, 26.0, 240.0
BODY, SMALL, NUMBER, TITLE, HEADING = 9.5, 8.0, 16.0, 24.0, 14.0
CELL_GAP, CAPTION, ROW = 9.0, 15.0, 17.0
COMMAND_LINE = "offscreen"
"""Qt's platform where there is no window."""


def pdf(paper: Paper, check: Callable[[], None] = lambda: None) -> bytes:
    """The document. EngineError on a machine without fonts; `check` is called often, so that it can raise."""
    if not QFontDatabase.families():
        raise EngineError("There are no fonts on this machine to write a PDF with", "install one, or write a web page")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DOTS)
    writer.setTitle(shown(paper.title))
    writer.setCreator("Otherhand")
    if paper.recipe:
        writer.addFileAttachment("recipe.json", paper.recipe.encode(), "application/json")
    painter = QPainter(writer)
    try:
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.LosslessImageRendering)
        painter.scale(DOTS / POINTS, DOTS / POINTS)
        _fill(Pages(painter, writer, paper.title, check), paper)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def application_for_fonts() -> QCoreApplication:
    """What Qt needs to set text: the application that there is, or one without a screen."""
    if (found := QCoreApplication.instance()) is not None:
        return found
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", COMMAND_LINE)
    return QGuiApplication(["otherhand"])


def _fill(pages: Pages, paper: Paper) -> None:
    _head(pages, paper)
    for section in paper.sections:
        _section(pages, section)
    pages.skip(10)
    pages.rule()
    pages.skip(8)
    pages.text(paper.foot, SMALL, "faint")


def _head(pages: Pages, paper: Paper) -> None:
    """The exemplar at the left; title, first sentences and numbers at the right of it."""
    pages.picture(paper.exemplar.picture, LEFT, pages.y, EXEMPLAR, "accent", 1.6)
    pages.line(paper.exemplar.caption, LEFT, pages.y + EXEMPLAR + 13, font(SMALL), "accent", EXEMPLAR)
    left, end = LEFT + EXEMPLAR + GAP, pages.y + EXEMPLAR + 24
    title = font(TITLE, is_bold=True, is_title=True)
    for line in lines_of(paper.title, title, RIGHT - left)[:2]:
        pages.line(line, left, pages.y + TITLE, title, "ink", RIGHT - left)
        pages.y += 1.2 * TITLE
    pages.skip(2)
    pages.text(paper.subtitle, BODY, "faint", left)
    pages.skip(5)
    for words in paper.lead:
        pages.text(words, BODY, "ink", left)
        pages.skip(3)
    pages.skip(6)
    for value, what in paper.figures:
        width = max(width_of(value, font(NUMBER)), width_of(what, font(SMALL)))
        pages.line(value, left, pages.y + NUMBER, font(NUMBER), "ink", width + 2)
        pages.line(what, left, pages.y + NUMBER + 13, font(SMALL), "faint", width + 2)
        left += width + GAP
    pages.y = max(pages.y + 38, end)


def _section(pages: Pages, section: Section) -> None:
    pages.skip(10)
    room = _room(section.blocks)
    pages.need(2 * HEADING + 18 + room)
    if pages.y > TOP:
        pages.rule()
        pages.skip(12)
    pages.heading(section.title, HEADING, room)
    pages.skip(6)
    for block in section.blocks:
        _block(pages, block)


def _room(blocks: Sequence[Block]) -> float:
    """How much of a section is kept together with its title: its first words, and the picture below them."""
    match blocks[0]:
        case Plot(picture):
            return (RIGHT - LEFT) * picture.height / picture.width
        case Gallery(columns=columns):
            return (RIGHT - LEFT) / columns + CAPTION
        case Paragraph() if len(blocks) > 1:
            return 3 * LEADING * BODY + _room(blocks[1:])
        case _:
            return 60.0


def _block(pages: Pages, block: Block) -> None:
    match block:
        case Paragraph():
            pages.text(block.words, SMALL if block.is_note else BODY, "faint" if block.is_note else "ink")
            pages.skip(5)
        case Plot():
            _plot(pages, block)
        case Gallery():
            _gallery(pages, block)
        case Table():
            _table(pages, block)
        case Facts():
            _facts(pages, block)
        case Code():
            _code(pages, block)


def _plot(pages: Pages, plot: Plot) -> None:
    width = BARE if plot.is_bare else RIGHT - LEFT
    pages.need(width * plot.picture.height / plot.picture.width + 10)
    pages.y += pages.picture(plot.picture, LEFT, pages.y, width, line=0.0 if plot.is_bare else 0.6) + 10
    if plot.caption:
        pages.text(plot.caption, SMALL, "faint")
        pages.skip(5)


def _gallery(pages: Pages, gallery: Gallery) -> None:
    side = (RIGHT - LEFT - (gallery.columns - 1) * CELL_GAP) / gallery.columns
    for start in range(0, len(gallery.figures), gallery.columns):
        pages.need(side + CAPTION)
        for column, figure in enumerate(gallery.figures[start : start + gallery.columns]):
            _cell(pages, figure, LEFT + column * (side + CELL_GAP), side)
        pages.y += side + CAPTION + 3
    pages.skip(4)


def _cell(pages: Pages, figure: Figure, x: float, side: float) -> None:
    pages.picture(figure.picture, x, pages.y, side)
    pages.line(figure.caption, x, pages.y + side + 10, font(SMALL), "faint", side)


def _table(pages: Pages, table: Table) -> None:
    """The first column takes what the numbers leave; heads may take several lines."""
    count = len(table.heads) - 1
    width = min(96.0, (RIGHT - LEFT) * 0.72 / max(count, 1))
    edges = [RIGHT - (count - 1 - number) * width for number in range(count)]
    _heads(pages, table, edges, width)
    for first, *cells in table.rows:
        pages.need(ROW)
        letters = font(BODY - 0.5)
        pages.line(first, LEFT, pages.y + 12, letters, "ink", RIGHT - LEFT - count * width - 8)
        for edge, cell in zip(edges, cells, strict=True):
            pages.line_before(cell, edge, pages.y + 12, letters, "ink")
        pages.y += ROW
        pages.rule()
    pages.skip(5)
    if table.caption:
        pages.text(table.caption, SMALL, "faint")
    pages.skip(12)


def _heads(pages: Pages, table: Table, edges: Sequence[float], width: float) -> None:
    """The row of heads, on a page that has room for a short table below it."""
    letters, first = font(SMALL, is_bold=True), RIGHT - LEFT - len(edges) * width
    heads = [lines_of(words, letters, width - 8 if number else first) for number, words in enumerate(table.heads)]
    height = max(map(len, heads)) * LEADING * SMALL
    pages.need(height + ROW * min(len(table.rows), 8) + 46)
    for number, lines in enumerate(heads):
        for above, line in enumerate(reversed(lines)):
            y = pages.y + height - above * LEADING * SMALL - 3
            if number:
                pages.line_before(line, edges[number - 1], y, letters, "faint")
            else:
                pages.line(line, LEFT, y, letters, "faint", first)
    pages.y += height + 3
    pages.rule()


def _facts(pages: Pages, facts: Facts) -> None:
    left = LEFT + 146
    for name, value in facts.pairs:
        pages.need(LEADING * BODY)
        pages.line(name, LEFT, pages.y + BODY, font(BODY - 0.5), "faint", left - LEFT - 8)
        pages.text(value, SMALL + 0.5, "ink", left)
        pages.skip(1)
    pages.skip(8)


def _code(pages: Pages, code: Code) -> None:
    """What is printed in full, as a command, or only told of, as a recipe that is attached."""
    if code.summary:
        words = QCoreApplication.translate("Report", "The whole recipe is attached to this document as recipe.json.")
        pages.text(words, SMALL, "faint")
    else:
        pages.text(code.words, SMALL, "ink")
    pages.skip(6)
