"""Drawings as PNG files of any size, on white or on nothing, each with its recipe."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from app.drawing import Drawing
from app.export import dark_on_nothing, dark_on_white, png
from app.export_request import ExportRequest, File, Pulse, numbered
from app.large_drawing import draw_large
from app.recipe_chunk import KEYWORD, Recipes

LARGEST = 4096
"""Pixels of the longer side."""


def png_files(request: ExportRequest, pulse: Pulse) -> Iterator[File]:
    """A file for each drawing: the page of its exemplar, the longer side `request.side` pixels."""
    recipes = Recipes(request.models)
    for name, drawing in numbered(request, ".png"):
        yield File(name, png_of(drawing, request.side, request.is_transparent, recipes, pulse))
        pulse.count()


def dragged_png(models: Callable[[], Mapping[str, str]]) -> Callable[[Drawing], bytes]:
    """Writes a drawing on nothing at its exemplar's own size, as it is copied and dragged to other programs.

    `models` gives the hashes of the weights; it is asked when the first drawing is written.
    """
    recipes = cache(lambda: Recipes(models()))

    def write(drawing: Drawing) -> bytes:
        frame = drawing.exemplar.frame
        side = min(max(frame.width, frame.height), LARGEST)
        return png_of(drawing, side, True, recipes(), Pulse())

    return write


def png_of(drawing: Drawing, side: int, is_transparent: bool, recipes: Recipes, pulse: Pulse) -> bytes:
    """One PNG file."""
    frame = drawing.exemplar.frame
    ink = draw_large(drawing.strokes, frame.width, frame.height, frame.pen_width, side, pulse.check)
    picture = dark_on_nothing(ink) if is_transparent else dark_on_white(ink)
    pulse.check()
    return png(picture, {KEYWORD: recipes.one(drawing)})
