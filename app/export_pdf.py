"""The drawings as pages to be printed: curves and captions, the recipe in the document's information."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.drawing import Drawing
from app.export_request import ExportRequest, File, Pulse, by_exemplar
from app.export_sheet import made_by
from app.pdf import HEIGHT, WIDTH, Page, pdf
from app.recipe_chunk import Recipes
from engine import Frame, Stroke

MARGIN, GAP, CAPTION, HEADING, FOOT = 42.0, 10.0, 16.0, 58.0, 22.0
COLUMNS = 5
CELL = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
MODEL_SIDE = 48
INK, FAINT, RULE, ACCENT = (0.12, 0.12, 0.11), (0.43, 0.42, 0.39), (0.85, 0.84, 0.81), (0.78, 0.31, 0.18)
TITLE_SIZE, DETAILS_SIZE, CAPTION_SIZE = 18.0, 9.0, 7.5
LETTER = 0.55
"""Width of a letter on average, in sizes of the font."""
RECIPE = "OtherhandRecipe"
"""Entry of the document's information."""


@dataclass(frozen=True)
class _Cell:
    strokes: tuple[Stroke, ...]
    frame: Frame
    caption: str
    is_exemplar: bool = False


def pdf_file(request: ExportRequest, pulse: Pulse) -> Iterator[File]:
    """One document; exemplars are framed in colour, their drawings follow them."""
    cells = list(_cells(request))
    pages: list[Page] = []
    at = 0
    while at < len(cells):
        top = MARGIN + (0 if pages else HEADING)
        rows = int((HEIGHT - top - MARGIN - FOOT + GAP) / (CELL + CAPTION + GAP))
        pages.append(_page(request, cells[at : at + rows * COLUMNS], top, pulse))
        at += rows * COLUMNS
    for number, page in enumerate(pages, 1):
        page.text(MARGIN, HEIGHT - MARGIN, f"{number} / {len(pages)}", CAPTION_SIZE, FAINT)
    _head(pages[0], request)
    information = {
        "Title": request.title,
        "Producer": "Otherhand",
        RECIPE: Recipes(request.models).many(request.drawings),
    }
    yield File(request.target.name, pdf(pages, information))


def _cells(request: ExportRequest) -> Iterator[_Cell]:
    for exemplar, drawings in by_exemplar(request.drawings):
        yield _Cell(exemplar.strokes, exemplar.frame, "exemplar", is_exemplar=True)
        for drawing in drawings:
            yield _Cell(drawing.strokes, exemplar.frame, _caption(drawing))


def _caption(drawing: Drawing) -> str:
    if drawing.scores is None:
        return drawing.family
    return f"{drawing.scores.originality:.2f} original · {100 * drawing.scores.recognizability:.0f} %"


def _head(page: Page, request: ExportRequest) -> None:
    for words, size, y, colour in (
        (request.title, TITLE_SIZE, 16.0, INK),
        (made_by(request), DETAILS_SIZE, 34.0, FAINT),
    ):
        most = int((WIDTH - 2 * MARGIN) / (LETTER * size))
        page.text(MARGIN, MARGIN + y, words if len(words) <= most else words[: most - 1] + "…", size, colour)


def _page(request: ExportRequest, cells: list[_Cell], top: float, pulse: Pulse) -> Page:
    page = Page()
    for number, cell in enumerate(cells):
        pulse.check()
        row, column = divmod(number, COLUMNS)
        _draw(page, cell, MARGIN + column * (CELL + GAP), top + row * (CELL + CAPTION + GAP))
        if not cell.is_exemplar:
            pulse.count()
    return page


def _draw(page: Page, cell: _Cell, x: float, y: float) -> None:
    """The strokes in the middle of a square, as large as the model's frame makes them."""
    frame = cell.frame
    scale = frame.scale * CELL / MODEL_SIDE
    moved = (x + CELL / 2 - frame.centre[0] * scale, y + CELL / 2 - frame.centre[1] * scale)
    page.frame(x, y, CELL, CELL, 1.4 if cell.is_exemplar else 0.5, ACCENT if cell.is_exemplar else RULE)
    page.strokes(cell.strokes, scale, moved, frame.pen_width, INK)
    page.text(x, y + CELL + CAPTION - 5, cell.caption, CAPTION_SIZE, ACCENT if cell.is_exemplar else FAINT)
